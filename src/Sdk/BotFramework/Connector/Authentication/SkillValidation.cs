using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Tells calls of other bots from calls of channels.</summary>
public static class SkillValidation
{
    /// <summary>Whether the claims are those of a bot that calls this one as its skill: an audience that is no channel's, and a caller that is not this bot.</summary>
    public static bool IsSkillClaim(IEnumerable<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        var all = claims.ToList();
        if (all.Exists(claim => claim.Type == AuthenticationConstants.AppIdClaim && claim.Value == AuthenticationConstants.AnonymousSkillAppId))
            return true;
        var version = Find(all, AuthenticationConstants.VersionClaim);
        var audience = Find(all, AuthenticationConstants.AudienceClaim);
        if (string.IsNullOrWhiteSpace(version) || string.IsNullOrWhiteSpace(audience) || audience == AuthenticationConstants.ToBotFromChannelTokenIssuer)
            return false;
        var caller = CallerOf(all);
        return !string.IsNullOrWhiteSpace(caller) && caller != audience;
    }

    /// <summary>The app id of who made the token: tokens of version 2.0 have it in another claim.</summary>
    internal static string CallerOf(IEnumerable<Claim> claims)
    {
        var all = claims.ToList();
        return Find(all, Find(all, AuthenticationConstants.VersionClaim) == "2.0" ? AuthenticationConstants.AuthorizedParty : AuthenticationConstants.AppIdClaim);
    }

    private static string Find(List<Claim> claims, string type) => claims.Find(claim => claim.Type == type)?.Value;
}
