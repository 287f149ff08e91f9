using BackPainBot.Conversation.Scripts;

namespace BackPainBot.Conversation.Companion;

/// <summary>Ids of what <c>dialogs/companion.yaml</c> says.</summary>
public static class CompanionWords
{
    public const string Stem = "companion";
    public const string Hello = "hello";
    public const string Understood = "understood";
    public const string FlagHello = "flag-hello";
    public const string Pages = "pages";
    public const string Link = "link";
    public const string LinkFlag = "link-flag";
    public const string Unanswered = "unanswered";
    public const string OutOfScope = "out-of-scope";
    public const string Unreadable = "unreadable";
    public const string Foot = "foot";

    public static ScriptContract Contract { get; } = new(Stem, [], [.. ScriptContract.IdsOf(typeof(CompanionWords)).Skip(1)], ["facts", "pages", "link"]);
}
