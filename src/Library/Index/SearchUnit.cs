namespace BackPainBot.Library.Index;

/// <summary>A text that is matched against a question: a passage under its title and heading, or one of the ways people ask for the page.</summary>
/// <param name="Page">Position of the page in the index.</param>
/// <param name="Passage">Null for an ask.</param>
/// <param name="Text">What is embedded and counted.</param>
internal sealed record SearchUnit(int Page, Passage? Passage, string Text)
{
    /// <summary>True for a section that many pages have, such as when to stop: it says nothing about which page is meant.</summary>
    public bool IsCommon { get; init; }
}
