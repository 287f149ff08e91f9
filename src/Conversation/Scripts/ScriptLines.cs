namespace BackPainBot.Conversation.Scripts;

/// <summary>The wordings of one thing the bot says.</summary>
/// <param name="Variants">At least one; repeated use takes the next.</param>
/// <param name="Line">Line in the file, from 1.</param>
public sealed record ScriptLines(IReadOnlyList<string> Variants, int Line)
{
    /// <summary>The wording for the n-th use, from 0.</summary>
    public string For(int use) => Variants[(int)((uint)use % (uint)Variants.Count)];
}
