namespace BackPainBot.Conversation.Dialogs.Visit.Editing;

/// <summary>A phrase that the list knows, and its kinds.</summary>
/// <param name="Length">Words in it; 0 where none stands.</param>
/// <param name="Kinds">Its kinds: "only" keeps, and ends a choice.</param>
internal sealed record ListPhrase(int Length, IReadOnlyList<string> Kinds)
{
    public static ListPhrase None { get; } = new(0, []);

    public bool Is(string kind) => Kinds.Contains(kind);
}
