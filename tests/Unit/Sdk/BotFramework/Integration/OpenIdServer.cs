using System.Net;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace BackPainBot.UnitTests.Sdk.BotFramework.Integration;

/// <summary>A token issuer on loopback: real metadata, real keys, real signatures.</summary>
internal sealed class OpenIdServer : IAsyncDisposable
{
    public const string Issuer = "https://api.botframework.com";

    private readonly WebApplication _app;
    private readonly List<(RsaSecurityKey Key, string[]? Endorsements)> _keys = [];

    private OpenIdServer(WebApplication app)
    {
        _app = app;
    }

    public string MetadataAddress => BaseAddress + "/.well-known/openidconfiguration";

    public int MetadataRequests { get; private set; }

    private string BaseAddress => _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();

    public static async Task<OpenIdServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseSetting("urls", "http://127.0.0.1:0");
        var server = new OpenIdServer(builder.Build());
        server._app.MapGet("/.well-known/openidconfiguration", server.Metadata);
        server._app.MapGet("/keys", server.Keys);
        await server._app.StartAsync();
        return server;
    }

    public RsaSecurityKey AddKey(string id, params string[]? endorsements)
    {
        var key = NewKey(id);
        _keys.Add((key, endorsements));
        return key;
    }

    public static RsaSecurityKey NewKey(string id) => new(RSA.Create(2048)) { KeyId = id };

    public static string Token(RsaSecurityKey key, string audience, string serviceUrl, Action<SecurityTokenDescriptor>? change = null)
    {
        var descriptor = new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = audience,
            Expires = DateTime.UtcNow.AddMinutes(10),
            Claims = new Dictionary<string, object> { ["serviceurl"] = serviceUrl },
            SigningCredentials = new SigningCredentials(key, SecurityAlgorithms.RsaSha256),
        };
        change?.Invoke(descriptor);
        return new JsonWebTokenHandler().CreateToken(descriptor);
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private IResult Metadata()
    {
        MetadataRequests++;
        return Results.Json(new Dictionary<string, object>
        {
            ["issuer"] = Issuer,
            ["jwks_uri"] = BaseAddress + "/keys",
            ["id_token_signing_alg_values_supported"] = new[] { "RS256" },
        });
    }

    private IResult Keys() => Results.Text(JsonSerializer.Serialize(new { keys = _keys.Select(Describe) }), "application/json", statusCode: (int)HttpStatusCode.OK);

    private static Dictionary<string, object> Describe((RsaSecurityKey Key, string[]? Endorsements) entry)
    {
        var numbers = entry.Key.Rsa.ExportParameters(false);
        var described = new Dictionary<string, object>
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = entry.Key.KeyId,
            ["n"] = Base64UrlEncoder.Encode(numbers.Modulus),
            ["e"] = Base64UrlEncoder.Encode(numbers.Exponent),
        };
        if (entry.Endorsements is not null)
            described["endorsements"] = entry.Endorsements;
        return described;
    }
}
