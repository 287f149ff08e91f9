namespace Microsoft.Bot.Schema;

/// <summary>The locale of any activity.</summary>
public static class IActivityExtensions
{
    /// <summary>The activity's locale, or null.</summary>
    public static string GetLocale(this IActivity activity) => (activity as Activity)?.Locale ?? (activity as IMessageActivity)?.Locale;

    public static void SetLocale(this IActivity activity, string locale)
    {
        if (activity is IMessageActivity message)
            message.Locale = locale;
    }
}
