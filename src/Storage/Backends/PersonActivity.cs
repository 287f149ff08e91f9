namespace BackPainBot.Storage.Backends;

/// <summary>An activity of a person's turns.</summary>
internal sealed record PersonActivity(string Conversation, StoredActivity Activity);
