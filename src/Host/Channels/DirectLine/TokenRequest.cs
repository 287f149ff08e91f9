namespace BackPainBot.Host.Channels.DirectLine;

/// <summary>What a site's backend says when it asks for a token, and a client when it starts a conversation.</summary>
/// <param name="User">Who will talk.</param>
/// <param name="TrustedOrigins">Where the token may be used from.</param>
/// <param name="Locale">The person's language.</param>
public sealed record TokenRequest(TokenRequestUser? User, IReadOnlyList<string>? TrustedOrigins, string? Locale)
{
    private const int MostCharacters = 128;

    /// <summary>The problem with the request in words, or null.</summary>
    public string? Problem()
    {
        if (User?.Id is { Length: > MostCharacters })
        {
            return $"user.id is longer than {MostCharacters} characters.";
        }

        var bad = TrustedOrigins?.FirstOrDefault(origin => !Uri.TryCreate(origin, UriKind.Absolute, out var uri) || uri.Scheme is not ("https" or "http"));
        return bad is null ? null : "trustedOrigins holds something that is not an origin. Write them as in https://example.org.";
    }
}
