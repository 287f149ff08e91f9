namespace BackPainBot.Conversation.Dialogs.Told;

/// <summary>One side of an answer that depends: "a week or two after the straps".</summary>
/// <param name="Value">What is so, in their words: "a week or two", "clearly worse".</param>
/// <param name="Link">The word between the two: "after", "on".</param>
/// <param name="What">What it is so with: "the straps"; empty for what is so otherwise.</param>
public sealed record Contrast(string Value, string Link, string What)
{
    public string Words => $"{Value} {Link} {What}".Trim();
}
