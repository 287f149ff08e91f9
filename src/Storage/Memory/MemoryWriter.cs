namespace BackPainBot.Storage.Memory;

/// <summary>In whose turn and when something is written; outside a turn both names are empty.</summary>
internal readonly record struct MemoryWriter(string Person, string Conversation, DateTimeOffset At, bool IsSession);
