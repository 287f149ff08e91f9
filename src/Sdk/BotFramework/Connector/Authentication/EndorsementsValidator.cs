namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Checks what a signing key may vouch for.</summary>
public static class EndorsementsValidator
{
    /// <summary>Whether the key is endorsed; nothing expected is always endorsed.</summary>
    public static bool Validate(string expectedEndorsement, HashSet<string> endorsements)
    {
        if (string.IsNullOrEmpty(expectedEndorsement))
            return true;
        ArgumentNullException.ThrowIfNull(endorsements);
        return endorsements.Contains(expectedEndorsement);
    }
}
