using System.Globalization;
using System.Text;

namespace BackPainBot.Reading.Text;

/// <summary>Brings any string into plain lower-case characters while remembering where each came from.</summary>
internal sealed class Normaliser(IReadOnlyDictionary<string, string> pictures)
{
    // Latin letters drawn with Cyrillic or Greek ones, as used to slip past word filters.
    private const string Lookalikes = "аaеeоoрpсcхxуyіiјjѕsԁdһhӏlνvοoαaτtκkιiρpεeυuηn";
    private const string Accented = "àaáaâaãaäaåaçcèeéeêeëeìiíiîiïiñnòoóoôoõoöoøoùuúuûuüuýyÿyœoæašsžzčcćcłlńnęeąaśsźzżzğgışs";

    private static readonly Dictionary<char, char> Accents = Pairs(Accented);
    private static readonly Dictionary<char, char> Homoglyphs = Pairs(Lookalikes);

    public NormalText Normalise(string text)
    {
        var output = new StringBuilder(text.Length + 16);
        var offsets = new List<int>(text.Length + 16);
        var foldHomoglyphs = MostlyLatin(text);
        for (var i = 0; i < text.Length;)
        {
            var status = Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var used);
            if (status == System.Buffers.OperationStatus.Done)
                Append(rune, foldHomoglyphs, i, output, offsets);
            else
                Add(' ', i, output, offsets);

            i += Math.Max(used, 1);
        }

        return new NormalText(output.ToString(), offsets);
    }

    private static bool MostlyLatin(string text)
    {
        var latin = 0;
        var other = 0;
        foreach (var c in text)
        {
            if (char.IsAsciiLetter(c))
                latin++;
            else if (char.IsLetter(c) && c > 'ʯ')
                other++;
        }

        return latin > other;
    }

    private static void Add(char c, int at, StringBuilder output, List<int> offsets)
    {
        output.Append(c);
        offsets.Add(at);
    }

    private static Dictionary<char, char> Pairs(string table)
    {
        var pairs = new Dictionary<char, char>();
        for (var i = 0; i + 1 < table.Length; i += 2)
            pairs[table[i]] = table[i + 1];

        return pairs;
    }

    private void Append(Rune rune, bool foldHomoglyphs, int at, StringBuilder output, List<int> offsets)
    {
        if (rune.IsAscii)
        {
            AppendAscii((char)rune.Value, at, output, offsets);
            return;
        }

        if (pictures.TryGetValue(rune.ToString(), out var words))
        {
            foreach (var c in $" {words} ")
                Add(c, at, output, offsets);

            return;
        }

        var plain = Fold(rune, foldHomoglyphs);
        if (plain != '\0')
            Add(plain, at, output, offsets);
    }

    private static void AppendAscii(char c, int at, StringBuilder output, List<int> offsets)
    {
        if (c is '\n' or '\r')
            Add('\n', at, output, offsets);
        else if (c is '\t' or '\v' or '\f')
            Add(' ', at, output, offsets);
        else if (c == '`')
            Add('\'', at, output, offsets);
        else if (!char.IsControl(c))
            Add(char.ToLowerInvariant(c), at, output, offsets);
    }

    private static char Fold(Rune rune, bool foldHomoglyphs)
    {
        if (rune.Value is >= 0xFF01 and <= 0xFF5E)
            return char.ToLowerInvariant((char)(rune.Value - 0xFEE0));

        // Mathematical alphabets (bold, script, …): blocks of 52 letters.
        if (rune.Value is >= 0x1D400 and <= 0x1D6A3)
            return (char)('a' + ((rune.Value - 0x1D400) % 26));

        if (!rune.IsBmp)
            return ' ';

        var c = char.ToLowerInvariant((char)rune.Value);
        if (foldHomoglyphs && Homoglyphs.TryGetValue(c, out var latin))
            return latin;

        return Accents.TryGetValue(c, out var bare) ? bare : FoldByKind(c);
    }

    private static char FoldByKind(char c) => c switch
    {
        '\u2018' or '\u2019' or '\u201B' or '\u02BC' or '\u00B4' or '\u2032' => '\'',
        '\u201C' or '\u201D' or '\u201E' or '\u00AB' or '\u00BB' or '\u2033' => '"',
        '\u2013' or '\u2014' or '\u2015' or '\u2212' => '\u2013',
        '\u2010' or '\u2011' => '-',
        '\u2026' => '\u2026',
        '\u00D7' => 'x',
        '\u2028' or '\u2029' or '\u0085' => '\n',
        '\u2022' or '\u25CF' or '\u25AA' or '\u2219' => '\n',
        _ => FoldByCategory(c),
    };

    private static char FoldByCategory(char c) => CharUnicodeInfo.GetUnicodeCategory(c) switch
    {
        UnicodeCategory.Format or UnicodeCategory.Control or UnicodeCategory.NonSpacingMark
            or UnicodeCategory.EnclosingMark => '\0',
        UnicodeCategory.SpaceSeparator => ' ',
        _ => c,
    };
}
