namespace BackPainBot.Conversation.Dialogs.Told;

/// <summary>One fact: the script's choice that it amounts to, and the person's own words for it.</summary>
/// <param name="Id">Id of a choice; empty if none fits.</param>
/// <param name="Words">Own words, tidied.</param>
public sealed record Facet(string Id, string Words)
{
    public static Facet None { get; } = new("", "");
}
