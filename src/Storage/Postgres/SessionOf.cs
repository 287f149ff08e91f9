namespace BackPainBot.Storage.Postgres;

/// <summary>Whose session in which conversation, and what time it is.</summary>
internal sealed record SessionOf(string Conversation, string Person, long Now);
