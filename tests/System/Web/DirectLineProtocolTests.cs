using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using BackPainBot.Conversation.Turn.Streaming;
using BackPainBot.SystemTests.Web.Support;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;

namespace BackPainBot.SystemTests.Web;

/// <summary>What the server answers to each call, by the effect that the answer has on official clients.</summary>
public sealed class DirectLineProtocolTests : IAsyncLifetime
{
    private readonly WebServer _server = new() { Line = options => options with { PostsPerMinutePerConversation = 8, MostActivityBytes = 4096 } };
    private LineClient _client = null!;

    public async Task InitializeAsync()
    {
        await _server.StartAsync();
        _client = new LineClient(_server.Address);
    }

    public async Task DisposeAsync()
    {
        _client.Dispose();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task Starting_answers_201_with_everything_a_client_needs_and_the_bot_has_greeted()
    {
        using var answer = await _client.SendAsync(HttpMethod.Post, "/conversations", WebServer.Secret);
        var conversation = await answer.Content.ReadFromJsonAsync<JsonElement>();

        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        Assert.StartsWith("ws://", conversation.GetProperty("streamUrl").GetString(), StringComparison.Ordinal);
        Assert.True(conversation.GetProperty("expires_in").GetInt32() >= 1800);
        var set = await _client.PollAsync(conversation, "");
        Assert.Contains(set.GetProperty("activities").EnumerateArray(), activity => activity.GetProperty("type").GetString() == "message");
    }

    [Fact]
    public async Task A_posted_activity_comes_back_with_its_id_and_the_clients_own_before_the_reply()
    {
        var conversation = await _client.StartAsync();
        var greeted = (await _client.PollAsync(conversation, "")).GetProperty("watermark").GetString()!;

        using var posted = await _client.PostAsync(conversation, "menu", "client-1");
        var id = (await posted.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString();
        var set = (await _client.PollAsync(conversation, greeted)).GetProperty("activities");

        Assert.Equal(id, set[0].GetProperty("id").GetString());
        Assert.Equal("client-1", set[0].GetProperty("channelData").GetProperty("clientActivityID").GetString());
        Assert.Equal("bot", set[1].GetProperty("from").GetProperty("role").GetString());
        Assert.Equal(2, set.GetArrayLength());
    }

    [Fact]
    public async Task A_post_that_a_browser_repeats_has_one_effect_and_the_same_id()
    {
        var conversation = await _client.StartAsync();

        using var first = await _client.PostAsync(conversation, "menu", "same");
        using var second = await _client.PostAsync(conversation, "menu", "same");

        Assert.Equal(await first.Content.ReadAsStringAsync(), await second.Content.ReadAsStringAsync());
        Assert.Equal(2, _server.Bot.Turns);
    }

    [Fact]
    public async Task The_stream_replays_what_came_before_it_opened_and_then_goes_on()
    {
        var conversation = await _client.StartAsync();
        using var early = await _client.PostAsync(conversation, "menu");

        using var socket = await LineClient.OpenAsync(conversation);
        var replayed = await LineClient.ReceiveAsync(socket);
        using var late = await _client.PostAsync(conversation, "picture");
        var next = await LineClient.ReceiveAsync(socket);

        Assert.Equal(5, replayed!.Value.GetProperty("activities").GetArrayLength());
        Assert.Equal("5", replayed.Value.GetProperty("watermark").GetString());
        Assert.Equal("picture", next!.Value.GetProperty("activities")[0].GetProperty("text").GetString());
    }

    [Fact]
    public async Task After_the_server_died_a_client_gets_exactly_what_it_missed()
    {
        var conversation = await _client.StartAsync();
        using var socket = await LineClient.OpenAsync(conversation);
        var seen = (await LineClient.ReceiveAsync(socket))!.Value.GetProperty("watermark").GetString();
        using var posted = await _client.PostAsync(conversation, "menu", "before");
        await _server.StopAsync();
        await _server.StartAsync();

        using var joined = await _client.SendAsync(HttpMethod.Get, $"/conversations/{LineClient.Id(conversation)}?watermark={seen}", LineClient.Token(conversation));
        using var again = await LineClient.OpenAsync(await joined.Content.ReadFromJsonAsync<JsonElement>());
        var missed = (await LineClient.ReceiveAsync(again))!.Value.GetProperty("activities");

        Assert.Equal(HttpStatusCode.OK, joined.StatusCode);
        Assert.Equal(["menu", "What would help most?"], missed.EnumerateArray().Select(activity => activity.GetProperty("text").GetString()));
    }

    [Fact]
    public async Task A_conversation_that_is_no_longer_kept_ends_visibly_on_joining_again()
    {
        var conversation = await _client.StartAsync();

        using var joined = await _client.SendAsync(HttpMethod.Get, $"/conversations/{LineClient.Id(conversation)}?watermark=99", LineClient.Token(conversation));

        Assert.Equal(HttpStatusCode.Forbidden, joined.StatusCode);
    }

    [Fact]
    public async Task Too_many_posts_are_refused_with_400_and_words_because_429_hangs_official_clients()
    {
        var conversation = await _client.StartAsync();
        var codes = new List<HttpStatusCode>();
        for (var i = 0; i < 10; i++)
        {
            using var posted = await _client.PostAsync(conversation, "menu");
            codes.Add(posted.StatusCode);
        }

        Assert.Equal(8, codes.Count(code => code == HttpStatusCode.OK));
        Assert.Equal(HttpStatusCode.BadRequest, codes[^1]);
    }

    [Theory]
    [InlineData("{\"type\":\"message\",\"text\":")]
    [InlineData("hello")]
    [InlineData("{\"type\":\"conversationUpdate\"}")]
    public async Task What_is_no_activity_is_refused_with_400_and_words(string body)
    {
        using var posted = await _client.PostRawAsync(await _client.StartAsync(), body);

        Assert.Equal(HttpStatusCode.BadRequest, posted.StatusCode);
        Assert.NotEmpty((await posted.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("error").GetProperty("message").GetString()!);
    }

    [Fact]
    public async Task A_message_over_the_limit_is_refused_with_400()
    {
        using var posted = await _client.PostAsync(await _client.StartAsync(), new string('a', 5000), "long");

        Assert.Equal(HttpStatusCode.BadRequest, posted.StatusCode);
    }

    [Fact]
    public async Task A_token_opens_its_own_conversation_and_no_other()
    {
        var mine = await _client.StartAsync();
        var other = await _client.StartAsync();

        using var poll = await _client.SendAsync(HttpMethod.Get, $"/conversations/{LineClient.Id(other)}/activities", LineClient.Token(mine));
        using var without = await _client.SendAsync(HttpMethod.Get, $"/conversations/{LineClient.Id(other)}/activities");

        Assert.Equal(HttpStatusCode.Forbidden, poll.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, without.StatusCode);
    }

    [Fact]
    public async Task A_backend_gets_a_token_for_a_person_and_a_site_and_only_that_site_may_use_it()
    {
        using var made = await _client.SendAsync(HttpMethod.Post, "/tokens/generate", WebServer.Secret, JsonContent.Create(new { user = new { id = "dl_42" }, trustedOrigins = new[] { "https://coach.example/" } }));
        var token = LineClient.Token(await made.Content.ReadFromJsonAsync<JsonElement>());

        using var there = await _client.SendAsync(HttpMethod.Post, "/conversations", token, origin: "https://coach.example");
        using var elsewhere = await _client.SendAsync(HttpMethod.Post, "/conversations", token, origin: "https://copy.example");
        var conversation = await there.Content.ReadFromJsonAsync<JsonElement>();
        using var posted = await _client.PostAsync(conversation, "menu");

        Assert.Equal(HttpStatusCode.Created, there.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, elsewhere.StatusCode);
        Assert.Equal("https://coach.example", there.Headers.GetValues("Access-Control-Allow-Origin").Single());
        var set = await _client.PollAsync(conversation, "");
        Assert.Equal("dl_42", set.GetProperty("activities")[3].GetProperty("from").GetProperty("id").GetString());
    }

    [Theory]
    [InlineData("wrong")]
    [InlineData(null)]
    public async Task Without_the_secret_there_are_no_tokens(string? secret)
    {
        using var made = await _client.SendAsync(HttpMethod.Post, "/tokens/generate", secret);

        Assert.Equal(HttpStatusCode.Unauthorized, made.StatusCode);
    }

    [Fact]
    public async Task A_refreshed_token_works_in_the_same_conversation()
    {
        var conversation = await _client.StartAsync();

        using var refreshed = await _client.SendAsync(HttpMethod.Post, "/tokens/refresh", LineClient.Token(conversation));
        var fresh = await refreshed.Content.ReadFromJsonAsync<JsonElement>();

        Assert.Equal(LineClient.Id(conversation), LineClient.Id(fresh));
        Assert.Equal(HttpStatusCode.OK, (await _client.PostAsync(fresh, "menu")).StatusCode);
    }

    [Fact]
    public async Task A_preflight_allows_what_official_clients_ask_for()
    {
        using var answer = await _client.SendAsync(HttpMethod.Options, "/conversations", origin: "https://coach.example");

        var allowed = answer.Headers.GetValues("Access-Control-Allow-Headers").Single();
        Assert.All(["authorization", "content-type", "x-ms-bot-agent", "x-requested-with"], header => Assert.Contains(header, allowed, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_upload_becomes_a_message_with_the_file_inside_and_other_kinds_are_refused()
    {
        var conversation = await _client.StartAsync();

        using var good = await UploadAsync(conversation, "image/png", "scan.png");
        using var bad = await UploadAsync(conversation, "text/html", "page.html");

        Assert.Equal(HttpStatusCode.OK, good.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, bad.StatusCode);
        var message = (await _client.PollAsync(conversation, "3")).GetProperty("activities")[0];
        Assert.Equal("See this", message.GetProperty("text").GetString());
        Assert.Equal("scan.png", message.GetProperty("attachments")[0].GetProperty("name").GetString());
        Assert.StartsWith("data:image/png;base64,", message.GetProperty("attachments")[0].GetProperty("contentUrl").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_slow_answer_shows_typing_first_and_typing_is_never_replayed()
    {
        var conversation = await _client.StartAsync();
        using var socket = await LineClient.OpenAsync(conversation);
        await LineClient.ReceiveAsync(socket);
        _server.Bot.Slowness = TimeSpan.FromSeconds(1);

        using var posted = await _client.PostAsync(conversation, "menu");
        var typing = await LineClient.ReceiveAsync(socket);

        Assert.Equal("typing", typing!.Value.GetProperty("activities")[0].GetProperty("type").GetString());
        Assert.False(typing.Value.TryGetProperty("watermark", out _));
        Assert.DoesNotContain((await _client.PollAsync(conversation, "")).GetProperty("activities").EnumerateArray(), activity => activity.GetProperty("type").GetString() == "typing");
    }

    [Fact]
    public async Task Words_of_an_answer_that_is_being_written_reach_open_streams_and_are_never_replayed()
    {
        var conversation = await _client.StartAsync();
        var live = _server.Services.GetRequiredService<ILiveWords>();
        var asked = new Activity { Id = "1", ChannelId = "directline", Conversation = new ConversationAccount { Id = LineClient.Id(conversation) } };
        Assert.False(live.IsWatched(asked));
        using var socket = await LineClient.OpenAsync(conversation);
        await LineClient.ReceiveAsync(socket);
        var soFar = new Activity { Text = "Short walks" };
        StreamMark.Growing(soFar, "1.live", 1);

        Assert.True(live.IsWatched(asked));
        live.Show(asked, soFar);
        var shown = (await LineClient.ReceiveAsync(socket))!.Value;

        Assert.Equal("Short walks", shown.GetProperty("activities")[0].GetProperty("text").GetString());
        Assert.Equal("streaming", shown.GetProperty("activities")[0].GetProperty("entities")[0].GetProperty("streamType").GetString());
        Assert.False(shown.TryGetProperty("watermark", out _));
        Assert.DoesNotContain((await _client.PollAsync(conversation, "")).GetProperty("activities").EnumerateArray(), activity => activity.GetProperty("type").GetString() == "typing");
    }

    private async Task<HttpResponseMessage> UploadAsync(JsonElement conversation, string type, string name)
    {
        using var form = new MultipartFormDataContent();
        var activity = new StringContent("{\"type\":\"message\",\"text\":\"See this\"}", Encoding.UTF8);
        activity.Headers.ContentType = new("application/vnd.microsoft.activity");
        form.Add(activity, "activity", "blob");
        var file = new ByteArrayContent([1, 2, 3]);
        file.Headers.ContentType = new(type);
        form.Add(file, "file", name);
        return await _client.SendAsync(HttpMethod.Post, $"/conversations/{LineClient.Id(conversation)}/upload?userId=x", LineClient.Token(conversation), form);
    }
}
