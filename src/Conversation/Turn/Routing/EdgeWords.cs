using BackPainBot.Conversation.Scripts;

namespace BackPainBot.Conversation.Turn.Routing;

/// <summary>Ids of what <c>dialogs/edges.yaml</c> says.</summary>
public static class EdgeWords
{
    public const string Stem = "edges";
    public const string Empty = "empty";
    public const string NotText = "not-text";
    public const string OtherLanguage = "other-language";
    public const string TooLong = "too-long";
    public const string OutOfScope = "out-of-scope";
    public const string OldButton = "old-button";
    public const string Attachment = "attachment";

    public static ScriptContract Contract { get; } = new(Stem, [], [.. ScriptContract.IdsOf(typeof(EdgeWords)).Skip(1)], []);
}
