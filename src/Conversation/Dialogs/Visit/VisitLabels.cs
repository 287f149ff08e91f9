namespace BackPainBot.Conversation.Dialogs.Visit;

/// <summary>The fixed words on a visit pack.</summary>
public sealed record VisitLabels(string Goal, string Map, string Questions, string Notes, string Foot)
{
    /// <summary>Above what was said at the visit.</summary>
    public string Told { get; init; } = "";
}
