using System.Collections.Concurrent;
using System.Globalization;

namespace Microsoft.Bot.Builder;

/// <summary>Runs a turn in the culture of the person; cultures are made once, not once a turn.</summary>
internal static class TurnCulture
{
    // Locales come from outside, so the cache must not grow with them.
    private const int MostCultures = 256;

    private static readonly ConcurrentDictionary<string, CultureInfo> Known = new(StringComparer.OrdinalIgnoreCase);
    private static readonly bool Invariant = IsInvariant();

    public static void Apply(ITurnContext turnContext)
    {
        var locale = turnContext.Activity.Locale;
        if (Invariant || string.IsNullOrEmpty(locale))
            return;
        var culture = Find(locale);
        if (culture is not null && !ReferenceEquals(CultureInfo.CurrentCulture, culture))
            CultureInfo.CurrentCulture = culture;
    }

    private static CultureInfo Find(string locale)
    {
        if (Known.TryGetValue(locale, out var culture))
            return culture;
        try
        {
            culture = CultureInfo.GetCultureInfo(locale);
        }
        catch (CultureNotFoundException)
        {
            culture = null;
        }

        if (Known.Count < MostCultures)
            Known[locale] = culture;
        return culture;
    }

    private static bool IsInvariant()
    {
        try
        {
            return CultureInfo.GetCultureInfo("de-DE").NumberFormat.NumberDecimalSeparator == ".";
        }
        catch (CultureNotFoundException)
        {
            return true;
        }
    }
}
