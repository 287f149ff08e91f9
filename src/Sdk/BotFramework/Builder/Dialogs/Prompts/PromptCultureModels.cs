namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>The languages that prompts know.</summary>
public class PromptCultureModels
{
    private static readonly PromptCultureModel[] Supported =
    [
        Make("bg-bg", ", ", " или ", ", или ", "Да", "Не"),
        Make("zh-cn", "， ", " 要么 ", "， 要么 ", "是的", "不"),
        Make("nl-nl", ", ", " of ", ", of ", "Ja", "Nee"),
        Make("en-us", ", ", " or ", ", or ", "Yes", "No"),
        Make("fr-fr", ", ", " ou ", ", ou ", "Oui", "Non"),
        Make("de-de", ", ", " oder ", ", oder ", "Ja", "Nein"),
        Make("hi-in", ", ", " या ", ", या ", "हां", "नहीं"),
        Make("it-it", ", ", " o ", " o ", "Si", "No"),
        Make("ja-jp", "、 ", " または ", "、 または ", "はい", "いいえ"),
        Make("ko-kr", ", ", " 또는 ", " 또는 ", "예", "아니"),
        Make("pt-br", ", ", " ou ", ", ou ", "Sim", "Não"),
        Make("es-es", ", ", " o ", ", o ", "Sí", "No"),
        Make("sv-se", ", ", " eller ", " eller ", "Ja", "Nej"),
        Make("tr-tr", ", ", " veya ", " veya ", "Evet", "Hayır"),
    ];

    // The first language of a culture's two letters; built once, because every turn asks.
    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> ByLanguage = Supported
        .ToDictionary(model => model.Locale[..2], model => model.Locale, StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly Dictionary<string, string> ByLocale = Supported
        .ToDictionary(model => model.Locale, model => model.Locale, StringComparer.OrdinalIgnoreCase);

    public static PromptCultureModel Bulgarian => Supported[0];

    public static PromptCultureModel Chinese => Supported[1];

    public static PromptCultureModel Dutch => Supported[2];

    public static PromptCultureModel English => Supported[3];

    public static PromptCultureModel French => Supported[4];

    public static PromptCultureModel German => Supported[5];

    public static PromptCultureModel Hindi => Supported[6];

    public static PromptCultureModel Italian => Supported[7];

    public static PromptCultureModel Japanese => Supported[8];

    public static PromptCultureModel Korean => Supported[9];

    public static PromptCultureModel Portuguese => Supported[10];

    public static PromptCultureModel Spanish => Supported[11];

    public static PromptCultureModel Swedish => Supported[12];

    public static PromptCultureModel Turkish => Supported[13];

    public static PromptCultureModel[] GetSupportedCultures() => [.. Supported];

    /// <summary>The supported culture of the same language; another language comes back in lower case, null as it is.</summary>
    public static string MapToNearestLanguage(string cultureCode)
    {
        if (cultureCode is null)
            return null;
        if (ByLocale.TryGetValue(cultureCode, out var known))
            return known;
        var language = cultureCode.AsSpan();
        var end = language.IndexOfAny('-', '_');
        if (end >= 0)
            language = language[..end];
        return ByLanguage.TryGetValue(language, out known) ? known : cultureCode.ToLowerInvariant();
    }

    private static PromptCultureModel Make(string locale, string separator, string inlineOr, string inlineOrMore, string yes, string no) => new()
    {
        Locale = locale,
        Separator = separator,
        InlineOr = inlineOr,
        InlineOrMore = inlineOrMore,
        YesInLanguage = yes,
        NoInLanguage = no,
    };
}
