using BackPainBot.Conversation.Turn.Replies;
using BackPainBot.Domain.Safety;

namespace BackPainBot.Conversation.Companion;

/// <summary>A reply for an owner to read, change and send. Nothing is sent and nothing is kept.</summary>
public sealed record ReplyDraft
{
    /// <summary>Contact this person first: the draft is a safety notice.</summary>
    public bool ContactFirst { get; init; }

    public Urgency Urgency { get; init; }

    /// <summary>Codes of the flags that the message raises.</summary>
    public IReadOnlyList<string> RedFlags { get; init; } = [];

    /// <summary>What was understood, in a sentence; may be empty.</summary>
    public string Understood { get; init; } = "";

    /// <summary>The whole draft as Markdown, citations included.</summary>
    public required string Text { get; init; }

    public IReadOnlyList<Citation> Citations { get; init; } = [];

    /// <summary>The dialog that a link in the reply should open.</summary>
    public string Dialog { get; init; } = "";

    /// <summary>Facts to fill in when the link is opened, as name and value; to be sealed by the host, never written into the address.</summary>
    public IReadOnlyDictionary<string, string> Facts { get; init; } = new Dictionary<string, string>();
}
