namespace BackPainBot.Conversation.Scripts;

/// <summary>Something wrong in a script, where, and how to put it right.</summary>
public sealed record ScriptProblem(string File, int Line, string Problem, string Fix)
{
    public override string ToString() => $"{File}:{Line}: {Problem}. Fix: {Fix}";
}
