using BackPainBot.Conversation.Scripts;

namespace BackPainBot.Conversation.Turn.Routing;

/// <summary>Ids of what <c>dialogs/welcome.yaml</c> says.</summary>
public static class WelcomeWords
{
    public const string Stem = "welcome";
    public const string Short = "short";
    public const string Full = "full";
    public const string Teams = "teams";
    public const string Again = "again";

    public static ScriptContract Contract { get; } = new(Stem, [], [Short, Full, Teams, Again], []);
}
