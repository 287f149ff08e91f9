namespace BackPainBot.Conversation.Answers;

/// <summary>What the library holds on a question, best first.</summary>
/// <param name="Passages">May be empty.</param>
/// <param name="IsConfident">False when nothing answers it well; the passages are then only the nearest.</param>
public sealed record Found(IReadOnlyList<Passage> Passages, bool IsConfident)
{
    public static Found Nothing { get; } = new([], false);
}
