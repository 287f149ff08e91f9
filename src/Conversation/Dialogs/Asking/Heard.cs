namespace BackPainBot.Conversation.Dialogs.Asking;

/// <summary>A message to a question, taken apart: what of it may be kept, and what is said beside it.</summary>
/// <param name="Value">The words that may be kept, as they were written; empty where there are none.</param>
/// <param name="Beside">The other clauses with their kinds.</param>
public sealed record Heard(string Value, IReadOnlyList<(string Kind, string Words)> Beside)
{
    /// <summary>Whether a clause of this kind stands beside the answer.</summary>
    public bool Has(string kind) => Beside.Any(beside => beside.Kind == kind);

    /// <summary>The first of some kinds that is there, or empty.</summary>
    public string FirstOf(params IReadOnlyList<string> kinds) => kinds.FirstOrDefault(Has) ?? "";
}
