namespace BackPainBot.Conversation.Scripts;

/// <summary>An authored question to put to a clinician.</summary>
/// <param name="Id">Stable name.</param>
/// <param name="Group">One of the bank's groups, as in <c>activity-clearance</c>.</param>
/// <param name="Text">The question as the person would say it.</param>
/// <param name="For">Situations it suits, as in <c>discharged</c> or <c>visits-ending</c>; <c>any</c> suits everybody.</param>
public sealed record BankQuestion(string Id, string Group, string Text, IReadOnlyList<string> For);
