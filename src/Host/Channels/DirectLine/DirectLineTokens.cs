using System.Security.Cryptography;
using BackPainBot.Domain;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace BackPainBot.Host.Channels.DirectLine;

/// <summary>Issues and reads tokens: JSON Web Tokens signed with HMAC-SHA256, bound to one conversation, one person and the site they are used from.</summary>
public sealed class DirectLineTokens
{
    /// <summary>Ids with this prefix are accepted by official clients only from inside a token.</summary>
    public const string UserPrefix = "dl_";

    private const string Issuer = "backpainbot";
    private static readonly TimeSpan StreamLifetime = TimeSpan.FromSeconds(90);

    private readonly JsonWebTokenHandler _handler = new() { MapInboundClaims = false, SetDefaultTimesOnTokenCreation = false };
    private readonly SigningCredentials _credentials;
    private readonly TokenValidationParameters _rules;
    private readonly DirectLineOptions _options;
    private readonly TimeProvider _time;

    public DirectLineTokens(DirectLineKeys keys, DirectLineOptions options, TimeProvider time)
    {
        var key = new SymmetricSecurityKey(keys.SigningKey);
        _credentials = new SigningCredentials(key, SecurityAlgorithms.HmacSha256);
        _options = options;
        _time = time;
        _rules = new TokenValidationParameters
        {
            ValidIssuer = Issuer,
            ValidateAudience = true,
            IssuerSigningKey = key,
            ValidAlgorithms = [SecurityAlgorithms.HmacSha256],
            AudienceValidator = (audiences, _, _) => audiences.Any(audience => WireName.TryParse<TokenUse>(audience, out _)),
            LifetimeValidator = (_, expires, _, _) => expires > _time.GetUtcNow().UtcDateTime,
        };
    }

    public TimeSpan Lifetime => _options.TokenLifetime;

    public static string NewConversation() => RandomId();

    public static string NewUser() => UserPrefix + RandomId();

    /// <summary>A backend's own id for a person, made one that clients accept from inside a token only.</summary>
    public static string UserOf(string id) => id.StartsWith(UserPrefix, StringComparison.Ordinal) ? id : UserPrefix + id;

    public string Issue(DirectLineTicket ticket)
    {
        var now = _time.GetUtcNow().UtcDateTime;
        var claims = new Dictionary<string, object> { ["conv"] = ticket.Conversation, ["user"] = ticket.User };
        if (ticket.Origins.Count > 0)
        {
            claims["origins"] = ticket.Origins;
        }

        return _handler.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = WireName.Of(ticket.Use),
            IssuedAt = now,
            Expires = now + LifetimeOf(ticket.Use),
            Claims = claims,
            SigningCredentials = _credentials,
        });
    }

    /// <summary>The ticket in a token, or null if it is not ours, has expired or is for another use.</summary>
    public async Task<DirectLineTicket?> ReadAsync(string token, TokenUse use)
    {
        var result = await _handler.ValidateTokenAsync(token, _rules);
        if (!result.IsValid || result.SecurityToken is not JsonWebToken jwt || !jwt.Audiences.Contains(WireName.Of(use), StringComparer.Ordinal))
        {
            return null;
        }

        return jwt.TryGetPayloadValue<string>("conv", out var conversation) && jwt.TryGetPayloadValue<string>("user", out var user)
            ? new DirectLineTicket(conversation, user) { Use = use, Origins = jwt.TryGetPayloadValue<string[]>("origins", out var origins) ? origins : [] }
            : null;
    }

    private TimeSpan LifetimeOf(TokenUse use) => use switch
    {
        TokenUse.Stream => StreamLifetime,
        TokenUse.Resume => _options.ResumeLifetime,
        _ => _options.TokenLifetime,
    };

    private static string RandomId() => Base64UrlEncoder.Encode(RandomNumberGenerator.GetBytes(16));
}
