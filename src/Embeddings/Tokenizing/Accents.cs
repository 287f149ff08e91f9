using System.Collections.Frozen;
using System.Text;

namespace BackPainBot.Embeddings.Tokenizing;

/// <summary>Plain letters for accented Latin ones. A table of our own, because the program runs without the culture data that Unicode normalisation needs.</summary>
internal static class Accents
{
    // The plain letter, then every lower-case letter that Unicode decomposes into it and marks.
    private static readonly string[] Table =
    [
        "aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ",
        "bḃḅḇ",
        "cçćĉċčḉ",
        "dďḋḍḏḑḓ",
        "eèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ",
        "fḟ",
        "gĝğġģǧǵḡ",
        "hĥȟḣḥḧḩḫẖ",
        "iİìíîïĩīĭįǐȉȋḭḯỉị",
        "jĵǰ",
        "kkķǩḱḳḵ",
        "lĺļľḷḹḻḽ",
        "mḿṁṃ",
        "nñńņňǹṅṇṉṋ",
        "oòóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ",
        "pṕṗ",
        "rŕŗřȑȓṙṛṝṟ",
        "sśŝşšșṡṣṥṧṩ",
        "tţťțṫṭṯṱẗ",
        "uùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự",
        "vṽṿ",
        "wŵẁẃẅẇẉẘ",
        "xẋẍ",
        "yýÿŷȳẏẙỳỵỷỹ",
        "zźżžẑẓẕ",
    ];

    private static readonly FrozenDictionary<int, Rune> Plain = Table
        .SelectMany(row => row.Skip(1).Select(accented => KeyValuePair.Create((int)accented, new Rune(row[0]))))
        .ToFrozenDictionary();

    /// <summary>The letter without its accent; other characters as they are.</summary>
    public static Rune Strip(Rune lower) => lower.Value < 0x80 ? lower : Plain.GetValueOrDefault(lower.Value, lower);
}
