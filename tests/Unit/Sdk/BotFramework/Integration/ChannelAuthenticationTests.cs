using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.IdentityModel.Tokens;

namespace BackPainBot.UnitTests.Sdk.BotFramework.Integration;

public sealed class ChannelAuthenticationTests : IAsyncLifetime, IDisposable
{
    private const string App = "11111111-1111-1111-1111-111111111111";
    private const string Service = "https://smba.trafficmanager.net/emea/";

    private readonly HttpClient _http = new();
    private OpenIdServer _server = null!;
    private RsaSecurityKey _key = null!;
    private ChannelAuthentication _authentication = null!;

    public async Task InitializeAsync()
    {
        _server = await OpenIdServer.StartAsync();
        _key = _server.AddKey("k1", "msteams", "webchat");
        _server.AddKey("bare", null);
        _authentication = Create(new ChannelAuthenticationOptions { AppId = App, MetadataAddress = _server.MetadataAddress });
    }

    public async Task DisposeAsync() => await _server.DisposeAsync();

    public void Dispose() => _http.Dispose();

    [Fact]
    public async Task A_token_of_the_connector_for_this_bot_channel_and_address_is_accepted()
    {
        var result = await Authenticate(OpenIdServer.Token(_key, App, Service));
        Assert.Equal(App, result.ClaimsIdentity.FindFirst("aud")!.Value);
        Assert.True(result.ClaimsIdentity.IsAuthenticated);
        Assert.Equal("urn:botframework:azure", result.CallerId);
    }

    [Fact]
    public async Task A_forged_token_is_refused() =>
        await Refused(OpenIdServer.Token(OpenIdServer.NewKey("k1"), App, Service));

    [Fact]
    public async Task A_token_signed_with_a_secret_instead_of_a_key_pair_is_refused() => await Refused(OpenIdServer.Token(_key, App, Service, token =>
        token.SigningCredentials = new SigningCredentials(new SymmetricSecurityKey(new byte[32]) { KeyId = "k1" }, SecurityAlgorithms.HmacSha256)));

    [Fact]
    public async Task An_unsigned_token_is_refused() => await Refused(OpenIdServer.Token(_key, App, Service, token => token.SigningCredentials = null));

    [Fact]
    public async Task An_expired_token_is_refused() => await Refused(OpenIdServer.Token(_key, App, Service, token =>
    {
        token.NotBefore = DateTime.UtcNow.AddMinutes(-30);
        token.IssuedAt = token.NotBefore;
        token.Expires = DateTime.UtcNow.AddMinutes(-6);
    }));

    [Fact]
    public async Task Clocks_may_differ_by_a_few_minutes() => await Authenticate(OpenIdServer.Token(_key, App, Service, token =>
    {
        token.NotBefore = DateTime.UtcNow.AddMinutes(-30);
        token.IssuedAt = token.NotBefore;
        token.Expires = DateTime.UtcNow.AddMinutes(-2);
    }));

    [Fact]
    public async Task A_token_for_another_bot_is_refused() => await Refused(OpenIdServer.Token(_key, "22222222-2222-2222-2222-222222222222", Service));

    [Fact]
    public async Task A_token_of_another_issuer_is_refused() =>
        await Refused(OpenIdServer.Token(_key, App, Service, token => token.Issuer = "https://example.org"));

    [Fact]
    public async Task A_key_that_is_not_endorsed_for_the_channel_is_refused() =>
        await Refused(OpenIdServer.Token(_key, App, Service), activity => activity.ChannelId = "slack");

    [Fact]
    public async Task A_key_without_any_endorsement_is_refused()
    {
        var bare = _server.AddKey("bare2", null);
        await Refused(OpenIdServer.Token(bare, App, Service));
    }

    [Theory]
    [InlineData("webchat", true)]
    [InlineData("certified", false)]
    public async Task A_key_needs_every_endorsement_that_the_bot_requires(string required, bool accepted)
    {
        var options = new ChannelAuthenticationOptions { AppId = App, MetadataAddress = _server.MetadataAddress };
        var strict = new ChannelAuthentication(options, new PasswordServiceClientCredentialFactory(App, "secret", "tenant"), new AuthenticationConfiguration { RequiredEndorsements = [required] }, _http);
        var attempt = strict.AuthenticateRequestAsync(Message(), "Bearer " + OpenIdServer.Token(_key, App, Service), default);
        if (accepted)
            Assert.True((await attempt).ClaimsIdentity.IsAuthenticated);
        else
            await Assert.ThrowsAsync<InvalidTokenException>(() => attempt);
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    public async Task An_activity_without_a_channel_is_refused(string? channel) =>
        await Refused(OpenIdServer.Token(_key, App, Service), activity => activity.ChannelId = channel);

    [Theory]
    [InlineData("https://smba.trafficmanager.net/apac/")]
    [InlineData("https://smba.trafficmanager.net/emea")]
    public async Task A_token_for_another_service_address_is_refused(string serviceUrl) =>
        await Refused(OpenIdServer.Token(_key, App, serviceUrl));

    [Fact]
    public async Task A_token_without_a_service_address_is_refused() =>
        await Refused(OpenIdServer.Token(_key, App, Service, token => token.Claims.Clear()));

    [Theory]
    [InlineData("")]
    [InlineData("Basic abc")]
    public async Task No_token_is_no_access(string header) =>
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => _authentication.AuthenticateRequestAsync(Message(), header, default));

    [Fact]
    public async Task Nonsense_instead_of_a_token_is_refused() => await Refused("not.a.token");

    [Fact]
    public async Task Metadata_is_fetched_once_and_again_for_a_new_key()
    {
        await Authenticate(OpenIdServer.Token(_key, App, Service));
        await Authenticate(OpenIdServer.Token(_key, App, Service));
        Assert.Equal(1, _server.MetadataRequests);
        var rolled = _server.AddKey("k2", "msteams");
        await Authenticate(OpenIdServer.Token(rolled, App, Service));
        Assert.Equal(2, _server.MetadataRequests);
    }

    [Fact]
    public async Task Tokens_of_entra_are_off_unless_callers_are_named()
    {
        var token = OpenIdServer.Token(_key, App, Service, one => one.Issuer = "https://login.microsoftonline.com/t/v2.0");
        await Refused(token);
        Assert.Throws<InvalidOperationException>(() => Create(new ChannelAuthenticationOptions { AppId = App, MetadataAddress = _server.MetadataAddress, EntraCallers = ["a"] }));
    }

    [Theory]
    [InlineData("https://login.microsoftonline.com/t/v2.0", "friend", true)]
    [InlineData("https://sts.windows.net/partner/", "friend", true)]
    [InlineData("https://sts.windows.net/partner/", "stranger", false)]
    [InlineData("https://sts.windows.net/other/", "friend", false)]
    public async Task A_named_caller_comes_with_tokens_of_the_tenant_or_of_an_issuer_that_the_configuration_adds(string issuer, string caller, bool accepted)
    {
        using var http = new HttpClient(new EntraDoor(_server));
        var options = new ChannelAuthenticationOptions { AppId = App, MetadataAddress = _server.MetadataAddress, EntraCallers = ["friend"], EntraTenantId = "t" };
        var configuration = new AuthenticationConfiguration { ValidTokenIssuers = ["https://sts.windows.net/partner/"] };
        var authentication = new ChannelAuthentication(options, new PasswordServiceClientCredentialFactory(App, "secret"), configuration, http);
        var token = OpenIdServer.Token(_key, App, Service, one => (one.Issuer, one.Claims["azp"], one.Claims["ver"]) = (issuer, caller, "2.0"));

        string? callerId = null;
        var refusal = await Record.ExceptionAsync(async () => callerId = (await authentication.AuthenticateRequestAsync(Message(), "Bearer " + token, default)).CallerId);

        Assert.Equal(accepted ? null : typeof(InvalidTokenException), refusal?.GetType());
        Assert.Equal(accepted ? "urn:botframework:aadappid:friend" : null, callerId);
    }

    [Fact]
    public async Task Without_an_app_id_only_this_machine_is_answered()
    {
        var anonymous = new ChannelAuthentication(new ChannelAuthenticationOptions(), new PasswordServiceClientCredentialFactory(), null, _http);
        var local = await anonymous.AuthenticateRequestAsync(new Activity { ServiceUrl = "http://localhost:5000/_connector" }, "", default);
        Assert.False(local.ClaimsIdentity.HasClaim(_ => true));
        await Assert.ThrowsAsync<InvalidTokenException>(() => anonymous.AuthenticateRequestAsync(new Activity { ServiceUrl = "https://example.org" }, "", default));
        await Assert.ThrowsAsync<InvalidOperationException>(() => local.ConnectorFactory.CreateAsync("https://example.org", "", default));
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net/emea/", true)]
    [InlineData("https://webchat.botframework.com/", true)]
    [InlineData("https://europe.directline.botframework.com", true)]
    [InlineData("https://my.connector.example", true)]
    [InlineData("http://smba.trafficmanager.net/", false)]
    [InlineData("https://evilbotframework.com/", false)]
    [InlineData("https://botframework.com.evil.example/", false)]
    [InlineData("https://169.254.169.254/", false)]
    [InlineData("http://localhost:1/", false)]
    public void The_bot_s_token_only_goes_to_known_places(string address, bool allowed) =>
        Assert.Equal(allowed, new ServiceAddressPolicy(["my.connector.example"]).IsAllowed(new Uri(address)));

    [Fact]
    public void A_wrong_host_in_the_settings_is_named() =>
        Assert.Contains("https://x", Assert.Throws<ArgumentException>(() => new ServiceAddressPolicy(["https://x"])).Message, StringComparison.Ordinal);

    private static Activity Message() => new() { Type = "message", ChannelId = "msteams", ServiceUrl = Service };

    private ChannelAuthentication Create(ChannelAuthenticationOptions options) =>
        new(options, new PasswordServiceClientCredentialFactory(App, "secret", "tenant"), null, _http);

    private Task<AuthenticateRequestResult> Authenticate(string token, Action<Activity>? change = null)
    {
        var message = Message();
        change?.Invoke(message);
        return _authentication.AuthenticateRequestAsync(message, "Bearer " + token, default);
    }

    private async Task Refused(string token, Action<Activity>? change = null) =>
        await Assert.ThrowsAsync<InvalidTokenException>(() => Authenticate(token, change));

    /// <summary>The token server in the place of Entra, whose addresses must be HTTPS.</summary>
    private sealed class EntraDoor(OpenIdServer server) : DelegatingHandler(new HttpClientHandler())
    {
        private const string Entra = "https://login.microsoftonline.com";

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var metadata = new Uri(server.MetadataAddress);
            var local = metadata.GetLeftPart(UriPartial.Authority);
            if (request.RequestUri!.Host == metadata.Host)
                return await base.SendAsync(request, cancellationToken);
            request.RequestUri = request.RequestUri.AbsolutePath == "/keys" ? new Uri(local + "/keys") : metadata;
            var answer = await base.SendAsync(request, cancellationToken);
            var text = await answer.Content.ReadAsStringAsync(cancellationToken);
            answer.Content = new StringContent(text.Replace(local, Entra, StringComparison.Ordinal));
            return answer;
        }
    }
}
