namespace Microsoft.Bot.Connector.Authentication;

/// <summary>One kind of token that callers may bring.</summary>
internal sealed record ChannelTokenScheme
{
    public required string MetadataAddress { get; init; }

    public required string[] Issuers { get; init; }

    /// <summary>Whether the signing key must be endorsed for the channel and the token bound to the service address.</summary>
    public required bool IsConnector { get; init; }

    /// <summary>The callers' app ids that are let in; only for tokens that are not the Connector's.</summary>
    public string[] AllowedCallers { get; init; } = [];

    /// <summary>Endorsements of the signing key besides the channel's own.</summary>
    public string[] RequiredEndorsements { get; init; } = [];
}
