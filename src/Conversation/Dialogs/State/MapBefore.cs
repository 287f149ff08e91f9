namespace BackPainBot.Conversation.Dialogs.State;

/// <summary>A trigger map as it was before an edit.</summary>
/// <param name="BringsOn">What brought it on.</param>
/// <param name="State">The rest of it.</param>
public sealed record MapBefore(IReadOnlyList<string> BringsOn, TriggersState State);
