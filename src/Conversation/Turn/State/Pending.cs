namespace BackPainBot.Conversation.Turn.State;

/// <summary>The question that waits for an answer.</summary>
/// <param name="Stem">Its script.</param>
/// <param name="Step">Its step id.</param>
/// <param name="Misses">Messages in a row that did not answer it.</param>
/// <param name="Once">Tells this asking of the question from any other; its card and buttons carry it.</param>
public sealed record Pending(string Stem, string Step, int Misses = 0, string Once = "");
