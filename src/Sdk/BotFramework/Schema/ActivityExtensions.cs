using System.Text.RegularExpressions;

namespace Microsoft.Bot.Schema;

/// <summary>Helpers for messages.</summary>
public static class ActivityExtensions
{
    /// <summary>Removes mentions of the recipient (the bot) from the text and returns what is left.</summary>
    public static string RemoveRecipientMention(this IMessageActivity activity) => activity.RemoveMentionText(activity.Recipient.Id);

    /// <summary>Removes mentions of an account from the text, changing the activity, and returns what is left.</summary>
    public static string RemoveMentionText(this IMessageActivity activity, string id)
    {
        foreach (var mention in activity.GetMentions().Where(mention => mention.Mentioned?.Id == id))
        {
            if (mention.Text is null)
                activity.Text = WithoutTag(activity.Text, mention.Mentioned.Name);
            else if (mention.Text.Length > 0)
                activity.Text = activity.Text.Replace(mention.Text, string.Empty, StringComparison.OrdinalIgnoreCase).Trim();
        }

        return activity.Text;
    }

    public static bool MentionsId(this IMessageActivity activity, string id) =>
        activity.GetMentions().Any(mention => mention.Mentioned?.Id == id);

    public static bool MentionsRecipient(this IMessageActivity activity) =>
        activity.GetMentions().Any(mention => mention.Mentioned?.Id == activity.Recipient.Id);

    private static string WithoutTag(string text, string name) =>
        Regex.Replace(text, "<at[^>]*>" + Regex.Escape(name ?? string.Empty) + "</at>", string.Empty, RegexOptions.IgnoreCase).Trim();
}
