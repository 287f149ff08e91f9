using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace BackPainBot.Domain.Safety.Prescriptions.Folding;

/// <summary>
/// What a character stands for: plain letters for accented, full-width, circled, squared and mathematical ones, digits for
/// every script's digits. Hand-made because Unicode normalisation does nothing under invariant globalisation.
/// </summary>
internal static class Glyphs
{
    private static readonly string[] Families =
    [
        "aàáâãäåāăąǎȁȃạảấầẩẫậắằẳẵặᴀɑ", "bƀḃʙ", "cçćĉċčḉᴄ", "dďđḋḍḑᴅ", "eèéêëēĕėęěẹẻẽếềểễệᴇ", "fƒḟꜰ", "gĝğġģǧɢ", "hĥħḥḧʜℎ", "iìíîïĩīĭįıịỉɪ",
        "jĵᴊ", "kķǩḱᴋ", "lĺļľŀłḷʟℓ", "mḿṁṃᴍ", "nñńņňŋṅṇɴ", "oòóôõöøōŏőǒọỏốồổỗộớờởỡợơᴏ", "pṕṗᴘ", "qǫꞯ", "rŕŗřṙṛʀ", "sśŝşšșṡṣꜱſ", "tţťŧțṫṭᴛ",
        "uùúûüũūŭůűųưụủứừửữựᴜ", "vṽᴠ", "wŵẁẃẅᴡ", "xẋẍ", "yýÿŷỳỵỷỹʏ", "zźżžẑẓᴢ",
        "'’‘ʼ`´′＇", "\"“”„«»‟〝〞", "-‐‑‒–—―−﹣", "×✕✖✗✘⨯╳❌⨉❎·⋅∙", "/⁄∕÷", "%٪﹪", ".。｡", ",،、", "?؟", "|│┃¦", "~∼〜",
    ];

    private static readonly FrozenDictionary<char, char> Single = Families
        .SelectMany(family => family.Skip(1).Select(variant => (variant, family[0])))
        .DistinctBy(pair => pair.variant)
        .ToFrozenDictionary(pair => pair.variant, pair => pair.Item2);

    private static readonly FrozenDictionary<int, string> Several = new Dictionary<int, string>
    {
        ['æ'] = "ae",
        ['œ'] = "oe",
        ['ß'] = "ss",
        ['ﬀ'] = "ff",
        ['ﬁ'] = "fi",
        ['ﬂ'] = "fl",
        ['…'] = "...",
        ['㎏'] = "kg",
        ['㎎'] = "mg",
        ['•'] = "\n",
        ['‣'] = "\n",
        ['●'] = "\n",
        ['▪'] = "\n",
        ['◦'] = "\n",
        ['✅'] = " yes ",
        ['✔'] = " yes ",
        ['☑'] = " yes ",
        [0x1F3CB] = " lifting ",
        [0x1F51F] = "10",
    }.ToFrozenDictionary();

    /// <summary>The replacement of a rune, lower case; empty if it is invisible.</summary>
    public static string Fold(Rune rune)
    {
        if (Several.TryGetValue(rune.Value, out var several))
            return several;
        if (rune.IsBmp && Single.TryGetValue((char)rune.Value, out var single))
            return single.ToString();
        if (Styled(rune.Value) is { } styled)
            return styled.ToString();
        return FoldByCategory(rune);
    }

    private static string FoldByCategory(Rune rune)
    {
        switch (Rune.GetUnicodeCategory(rune))
        {
            case UnicodeCategory.DecimalDigitNumber:
            case UnicodeCategory.OtherNumber:
            case UnicodeCategory.LetterNumber:
                return NumberOf(rune);
            case UnicodeCategory.Format:
            case UnicodeCategory.NonSpacingMark:
            case UnicodeCategory.EnclosingMark:
            case UnicodeCategory.SpacingCombiningMark:
            case UnicodeCategory.Surrogate:
                return "";
            case UnicodeCategory.LineSeparator:
            case UnicodeCategory.ParagraphSeparator:
                return "\n";
            case UnicodeCategory.SpaceSeparator:
            case UnicodeCategory.Control:
                return " ";
            default:
                return IsBlankLetter(rune.Value) ? "" : Lower(rune);
        }
    }

    private static string Lower(Rune rune)
    {
        var lower = Rune.ToLowerInvariant(rune);
        return lower.IsBmp && Single.TryGetValue((char)lower.Value, out var plain) ? plain.ToString() : Several.GetValueOrDefault(lower.Value) ?? lower.ToString();
    }

    private static string NumberOf(Rune rune)
    {
        var value = Rune.GetNumericValue(rune);
        if (value < 0 || value > 1000)
            return rune.ToString();
        var digits = value.ToString("0.##", CultureInfo.InvariantCulture);
        return Rune.GetUnicodeCategory(rune) == UnicodeCategory.DecimalDigitNumber ? digits : $" {digits} ";
    }

    // Hangul fillers and the Braille blank are letters by category and invisible on screen.
    private static bool IsBlankLetter(int code) => code is 0x115F or 0x1160 or 0x3164 or 0xFFA0 or 0x2800;

    private static char? Styled(int code) => code switch
    {
        >= 0xFF01 and <= 0xFF5E => char.ToLowerInvariant((char)(code - 0xFEE0)),
        >= 0x24B6 and <= 0x24CF => (char)('a' + code - 0x24B6),
        >= 0x24D0 and <= 0x24E9 => (char)('a' + code - 0x24D0),
        >= 0x249C and <= 0x24B5 => (char)('a' + code - 0x249C),
        >= 0x1D400 and <= 0x1D6A3 => (char)('a' + ((code - 0x1D400) % 26)),
        >= 0x1D7CE and <= 0x1D7FF => (char)('0' + ((code - 0x1D7CE) % 10)),
        >= 0x1F110 and <= 0x1F129 => (char)('a' + code - 0x1F110),
        >= 0x1F130 and <= 0x1F149 => (char)('a' + code - 0x1F130),
        >= 0x1F150 and <= 0x1F169 => (char)('a' + code - 0x1F150),
        >= 0x1F170 and <= 0x1F189 => (char)('a' + code - 0x1F170),
        >= 0x1F1E6 and <= 0x1F1FF => (char)('a' + code - 0x1F1E6),
        _ => null,
    };
}
