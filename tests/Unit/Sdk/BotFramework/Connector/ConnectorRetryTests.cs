using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Time.Testing;

namespace BackPainBot.UnitTests.Sdk.BotFramework.Connector;

public sealed class ConnectorRetryTests
{
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 11, 25, 9, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task A_channel_that_says_when_to_come_back_is_not_asked_sooner()
    {
        var channel = new Channel(Refusal(HttpStatusCode.TooManyRequests, TimeSpan.FromSeconds(7)));
        var sent = SendAsync(channel);

        _clock.Advance(TimeSpan.FromSeconds(6.9));
        Assert.Equal(1, channel.Calls);
        _clock.Advance(TimeSpan.FromSeconds(0.2));

        Assert.Equal("r", (await sent).Id);
        Assert.Equal(2, channel.Calls);
    }

    [Fact]
    public async Task A_date_to_come_back_at_counts_as_well()
    {
        var refusal = Refusal(HttpStatusCode.TooManyRequests, null);
        refusal.Headers.RetryAfter = new RetryConditionHeaderValue(_clock.GetUtcNow().AddSeconds(3));
        var channel = new Channel(refusal);
        var sent = SendAsync(channel);

        _clock.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal(1, channel.Calls);
        _clock.Advance(TimeSpan.FromSeconds(2));
        await sent;
    }

    [Theory]
    [InlineData(HttpStatusCode.PreconditionFailed)]
    [InlineData(HttpStatusCode.BadGateway)]
    [InlineData(HttpStatusCode.GatewayTimeout)]
    public async Task What_may_pass_is_tried_again_four_times_at_most(HttpStatusCode status)
    {
        var channel = new Channel(Enumerable.Range(0, 9).Select(_ => Refusal(status, null)).ToArray());
        var sent = SendAsync(channel);
        // The wait after a refusal may begin on another thread after the clock has moved: it moves until all is over.
        for (var second = 0; second < 5_000 && !sent.IsCompleted; second++)
        {
            _clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(1);
        }

        await Assert.ThrowsAsync<ErrorResponseException>(() => sent);
        Assert.Equal(5, channel.Calls);
    }

    [Theory]
    [InlineData(HttpStatusCode.InternalServerError)]
    [InlineData(HttpStatusCode.Forbidden)]
    [InlineData(HttpStatusCode.RequestEntityTooLarge)]
    public async Task What_stays_as_it_is_is_not_tried_again(HttpStatusCode status)
    {
        var channel = new Channel(Refusal(status, TimeSpan.FromSeconds(1)));
        var failure = await Assert.ThrowsAsync<ErrorResponseException>(() => SendAsync(channel));
        Assert.Equal((status, 1), (failure.Response.StatusCode, channel.Calls));
    }

    [Fact]
    public async Task Nobody_waits_for_a_channel_that_asks_for_more_than_half_a_minute()
    {
        var channel = new Channel(Refusal(HttpStatusCode.TooManyRequests, TimeSpan.FromMinutes(5)));
        await Assert.ThrowsAsync<ErrorResponseException>(() => SendAsync(channel));
    }

    private static HttpResponseMessage Refusal(HttpStatusCode status, TimeSpan? after)
    {
        var refusal = new HttpResponseMessage(status) { Content = new StringContent("{}", Encoding.UTF8, "application/json") };
        refusal.Headers.RetryAfter = after is { } wait ? new RetryConditionHeaderValue(wait) : null;
        return refusal;
    }

    private async Task<ResourceResponse> SendAsync(Channel channel)
    {
        using var http = new HttpClient(channel);
        using var client = new ConnectorClient(new Uri("https://smba.trafficmanager.net/emea"), null, http, disposeHttpClient: false, _clock);
        return await client.Conversations.SendToConversationAsync("c", new Activity { Type = ActivityTypes.Message, Text = "hi" });
    }

    /// <summary>Answers with one refusal after the other, and then well.</summary>
    private sealed class Channel(params HttpResponseMessage[] refusals) : HttpMessageHandler
    {
        public int Calls { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(Calls++ < refusals.Length ? refusals[Calls - 1] : new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("""{"id":"r"}""", Encoding.UTF8, "application/json") });
    }
}
