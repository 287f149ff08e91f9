using Microsoft.Bot.Schema;

namespace BackPainBot.Conversation.Turn.Replies;

/// <summary>One thing the bot says, before it becomes an activity.</summary>
/// <param name="Text">Markdown of the closed subset: paragraphs, bold, italic, lists, links, quotes.</param>
/// <param name="Kind">What it is.</param>
public sealed record Reply(string Text, ReplyKind Kind)
{
    /// <summary>Numbered from 1 in the text as <c>[1]</c>.</summary>
    public IReadOnlyList<Citation> Citations { get; init; } = [];

    /// <summary>Titles of the buttons below it; each is sent back as it is.</summary>
    public IReadOnlyList<string> Buttons { get; init; } = [];

    /// <summary>Answered questions near to the one that it answers, in case one of them was meant.</summary>
    public IReadOnlyList<string> Others { get; init; } = [];

    /// <summary>The scripted question it asks, as in <c>triage/pain-now</c>; empty for anything else.</summary>
    public string Step { get; init; } = "";

    /// <summary>Tells this asking of the question from any other; empty for anything else.</summary>
    public string Once { get; init; } = "";

    /// <summary>The stream of words so far that it ends; empty if none was shown.</summary>
    public string Stream { get; init; } = "";

    public IReadOnlyList<Attachment> Attachments { get; init; } = [];
}
