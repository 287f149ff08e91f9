namespace BackPainBot.Storage;

/// <summary>One activity of a conversation's log, as the wire saw it.</summary>
/// <param name="Sequence">Position in the conversation, from 1, without gaps; a Direct Line watermark is one of these.</param>
/// <param name="Id">The activity's id.</param>
/// <param name="Json">The whole activity as JSON.</param>
/// <param name="At">When it was stored.</param>
public sealed record StoredActivity(long Sequence, string Id, string Json, DateTimeOffset At);
