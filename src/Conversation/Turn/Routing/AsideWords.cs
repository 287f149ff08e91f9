using BackPainBot.Conversation.Scripts;

namespace BackPainBot.Conversation.Turn.Routing;

/// <summary>Ids of what <c>dialogs/asides.yaml</c> says to words that answer no question.</summary>
public static class AsideWords
{
    public const string Stem = "asides";
    public const string Told = "told";
    public const string Complaint = "complaint";
    public const string ComplaintList = "complaint-list";
    public const string Chat = "chat";
    public const string Command = "command";
    public const string LeftMore = "left-more";
    public const string LeftLast = "left-last";
    public const string Noted = "noted";
    public const string NotedNone = "noted-none";
    public const string VerdictNone = "verdict-none";

    public static ScriptContract Contract { get; } = new(Stem, [], [.. ScriptContract.IdsOf(typeof(AsideWords)).Skip(1)], ["count", "facts"]);
}
