namespace BackPainBot.Conversation.Turn.Replies;

/// <summary>What a reply is, as channels and evaluations see it.</summary>
public enum ReplyKind
{
    Greeting,
    Prompt,
    Answer,
    Notice,
    Checklist,
    Report,
    Withheld,
    Error,
}
