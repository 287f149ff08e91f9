namespace BackPainBot.Host.Channels.DirectLine;

/// <summary>What a token says: who may talk in which conversation, from where.</summary>
/// <param name="Conversation">The conversation's id.</param>
/// <param name="User">The person's id, always with the <c>dl_</c> prefix.</param>
public sealed record DirectLineTicket(string Conversation, string User)
{
    /// <summary>Web origins that may use it; empty means any.</summary>
    public IReadOnlyList<string> Origins { get; init; } = [];

    public TokenUse Use { get; init; } = TokenUse.Talk;

    /// <summary>True if a request with this Origin header may use it. Programs that are no browser send none.</summary>
    public bool AllowsOrigin(string? origin) =>
        Origins.Count == 0 || string.IsNullOrEmpty(origin) || Origins.Contains(origin.TrimEnd('/'), StringComparer.OrdinalIgnoreCase);
}
