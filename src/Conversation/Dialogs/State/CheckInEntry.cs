namespace BackPainBot.Conversation.Dialogs.State;

/// <summary>One check-in.</summary>
/// <param name="At">When it was said.</param>
/// <param name="Pain">0 to 10; null if they would not say.</param>
/// <param name="Change">better, same or worse.</param>
/// <param name="Helped">What helped, in their words.</param>
public sealed record CheckInEntry(DateTimeOffset At, int? Pain, string Change, string Helped);
