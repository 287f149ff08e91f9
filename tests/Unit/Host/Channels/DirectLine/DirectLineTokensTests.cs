using BackPainBot.Host.Channels.DirectLine;
using Microsoft.Extensions.Time.Testing;
using Microsoft.IdentityModel.JsonWebTokens;

namespace BackPainBot.UnitTests.Host.Channels.DirectLine;

public sealed class DirectLineTokensTests
{
    private static readonly string Key = Convert.ToBase64String(Enumerable.Range(1, 48).Select(number => (byte)number).ToArray());
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 25, 9, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task A_token_says_who_may_talk_where_and_from_which_site()
    {
        var tokens = With(Key);

        var read = await tokens.ReadAsync(tokens.Issue(new DirectLineTicket("c1", "dl_ann") { Origins = ["https://coach.example"] }), TokenUse.Talk);

        Assert.Equal(("c1", "dl_ann"), (read!.Conversation, read.User));
        Assert.True(read.AllowsOrigin("https://coach.example"));
        Assert.True(read.AllowsOrigin(null));
        Assert.False(read.AllowsOrigin("https://elsewhere.example"));
    }

    [Fact]
    public void Official_clients_find_the_person_in_the_claim_named_user()
    {
        var jwt = new JsonWebToken(With(Key).Issue(new DirectLineTicket("c1", "dl_ann")));

        Assert.Equal("dl_ann", jwt.GetClaim("user").Value);
    }

    [Fact]
    public async Task A_token_ends_with_its_lifetime()
    {
        var tokens = With(Key);
        var token = tokens.Issue(new DirectLineTicket("c1", "dl_ann"));

        _time.Advance(TimeSpan.FromMinutes(59));
        Assert.NotNull(await tokens.ReadAsync(token, TokenUse.Talk));
        _time.Advance(TimeSpan.FromMinutes(2));
        Assert.Null(await tokens.ReadAsync(token, TokenUse.Talk));
    }

    [Theory]
    [InlineData(TokenUse.Stream, TokenUse.Talk)]
    [InlineData(TokenUse.Resume, TokenUse.Talk)]
    [InlineData(TokenUse.Talk, TokenUse.Resume)]
    [InlineData(TokenUse.Talk, TokenUse.Stream)]
    public async Task A_token_for_one_use_is_not_taken_for_another(TokenUse made, TokenUse used)
    {
        var tokens = With(Key);

        Assert.Null(await tokens.ReadAsync(tokens.Issue(new DirectLineTicket("c1", "dl_ann") { Use = made }), used));
    }

    [Fact]
    public async Task A_token_signed_with_another_key_is_refused()
    {
        var forged = With(Convert.ToBase64String(new byte[48])).Issue(new DirectLineTicket("c1", "dl_ann"));

        Assert.Null(await With(Key).ReadAsync(forged, TokenUse.Talk));
    }

    [Theory]
    [InlineData("")]
    [InlineData("not a token")]
    [InlineData("eyJhbGciOiJub25lIn0.eyJhdWQiOiJ0YWxrIiwiaXNzIjoiYmFja3BhaW5ib3QiLCJjb252IjoiYzEiLCJ1c2VyIjoiZGxfYW5uIiwiZXhwIjo0MTAyNDQ0ODAwfQ.")]
    public async Task What_is_not_a_signed_token_is_refused(string token)
    {
        Assert.Null(await With(Key).ReadAsync(token, TokenUse.Talk));
    }

    [Fact]
    public void A_backends_own_ids_get_the_prefix_that_clients_trust_only_in_tokens()
    {
        Assert.Equal("dl_42", DirectLineTokens.UserOf("42"));
        Assert.Equal("dl_42", DirectLineTokens.UserOf("dl_42"));
    }

    private DirectLineTokens With(string key)
    {
        var options = new DirectLineOptions { DataDirectory = Path.GetTempPath(), SigningKey = key, Secrets = ["a-secret-for-tests"] };
        return new DirectLineTokens(new DirectLineKeys(options), options, _time);
    }
}
