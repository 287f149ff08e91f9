namespace BackPainBot.Storage.Backends;

/// <summary>In whose turn and when a state item is written. Outside a turn both names are empty, and an item stays whose and what it was.</summary>
internal sealed record StateWriter(string Person, string Conversation, long At, bool IsSession);
