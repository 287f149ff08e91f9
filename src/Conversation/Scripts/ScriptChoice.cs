namespace BackPainBot.Conversation.Scripts;

/// <summary>One thing a person can say, and the ways they say it.</summary>
/// <param name="Id">Stable name that code and stored answers use.</param>
/// <param name="Title">The button's words; the value sent is the same (some channels send the title).</param>
/// <param name="Like">Other ways to say it when it was asked.</param>
/// <param name="Heard">Clear enough to count when nobody asked.</param>
public sealed record ScriptChoice(string Id, string Title, IReadOnlyList<string> Like, IReadOnlyList<string> Heard);
