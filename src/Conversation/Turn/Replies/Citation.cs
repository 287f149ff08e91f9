namespace BackPainBot.Conversation.Turn.Replies;

/// <summary>The page that a reply's sentences come from.</summary>
/// <param name="Topic">The page's id.</param>
/// <param name="Title">The page's title.</param>
/// <param name="Heading">Heading of the passage, or the title.</param>
/// <param name="Url">Address that opens the page at the heading.</param>
public sealed record Citation(string Topic, string Title, string Heading, string Url);
