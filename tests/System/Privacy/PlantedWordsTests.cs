using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using BackPainBot.SystemTests.Faults;
using BackPainBot.SystemTests.Support;

namespace BackPainBot.SystemTests.Privacy;

/// <summary>Unusual words are said through every door; then everything that leaves the server or stays behind is searched for them.</summary>
public sealed class PlantedWordsTests : IAsyncLifetime
{
    private const string Secret = "a-secret-of-the-tests-that-is-long-enough";
    private const string OwnerKey = "an-owner-key-of-the-tests";
    private static readonly string[] Planted = ["quixotrel", "zamboniflux", "wexlodrum", "plinthazor"];
    private readonly string _data = Directory.CreateTempSubdirectory("backpainbot-words-").FullName;
    private readonly HttpClient _http = new();
    private OtlpSink _sink = null!;
    private HostProcess _server = null!;

    public async Task InitializeAsync()
    {
        _sink = await OtlpSink.StartAsync();
        _server = new HostProcess(_data, ("Widget:DirectLineSecret", Secret), ("Owner:Key", OwnerKey), ("Telemetry:OtlpEndpoint", _sink.Address));
        await _server.StartReadyAsync();
        _http.BaseAddress = new Uri(_server.Address);
    }

    public async Task DisposeAsync()
    {
        await _server.DisposeAsync();
        await _sink.DisposeAsync();
        _http.Dispose();
        Directory.Delete(_data, recursive: true);
    }

    [Fact]
    public async Task What_a_person_wrote_is_in_no_log_metric_trace_or_error_and_after_erasing_not_in_the_database_file()
    {
        var errors = new StringBuilder();
        await using var client = new RovingClient(_server.Address);
        await client.StartAsync("consent");
        await client.StreamAsync();
        foreach (var text in Talk())
        {
            using var answer = await client.SayAsync(text, null);
            answer.EnsureSuccessStatusCode();
        }

        await TalkThroughTheConnectorAsync(errors);
        await TalkBrokenlyAsync(client, errors);
        await AskForADraftAsync();

        // The words are there while they are kept: the search below can find them.
        Assert.True(await IsOnDiskAsync(Planted[0]));
        await EraseAsync(client.Token);
        await EraseThroughTheConnectorAsync();
        await WaitForTelemetryAsync();
        await _server.KillAsync();

        foreach (var word in Planted)
        {
            Assert.DoesNotContain(word, _server.Output, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(word, _sink.Received, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(word, errors.ToString(), StringComparison.OrdinalIgnoreCase);
            Assert.False(await IsOnDiskAsync(word), word);
        }
    }

    private static IEnumerable<string> Talk() =>
    [
        "Keep my answers",
        $"My back hurts since I fell off the {Planted[0]} last month, doc cleared me",
        "what can I do today",
        "5",
        $"is {Planted[1]} good for a sore back?",
        "my data",
        $"what questions should I ask about my {Planted[0]}",
        "stop",
    ];

    private async Task TalkThroughTheConnectorAsync(StringBuilder errors)
    {
        (await _http.PostAsync("/api/messages", JsonContent.Create(Channels.Message("words", "0", "consent", "http://127.0.0.1:9", "expectReplies", "event")))).Dispose();
        foreach (var (text, id) in new[] { ("Keep my answers", "1"), ($"I want to deadlift my {Planted[2]} again", "2"), ($"is the {Planted[2]} ok?", "3") })
        {
            // The reply address refuses connections, which is an error of its own.
            using var answer = await _http.PostAsync("/api/messages", JsonContent.Create(Channels.Message("words", id, text, "http://127.0.0.1:9")));
            errors.AppendLine(await answer.Content.ReadAsStringAsync());
        }
    }

    private async Task TalkBrokenlyAsync(RovingClient client, StringBuilder errors)
    {
        string[] bodies = [$"{{\"type\":\"message\",\"text\":\"{Planted[3]}", $"{{\"type\":\"{Planted[3]}\"}}", $"{{\"type\":\"message\",\"text\":{{\"{Planted[3]}\":1}}}}", $"{{\"type\":\"message\",\"attachments\":\"{Planted[3]}\"}}"];
        foreach (var body in bodies)
        {
            foreach (var path in new[] { $"/v3/directline/conversations/{client.Conversation}/activities", "/widget/session", "/api/messages", $"/library/{Planted[3]}", $"/visit/{Planted[3]}" })
            {
                using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
                request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", path.StartsWith("/api", StringComparison.Ordinal) ? Planted[3] : client.Token);
                using var answer = await _http.SendAsync(request);
                errors.AppendLine(await answer.Content.ReadAsStringAsync());
            }
        }
    }

    private async Task AskForADraftAsync()
    {
        using var form = new FormUrlEncodedContent([new("message", $"My {Planted[1]} hurts, can I go back to the gym?"), new("key", OwnerKey)]);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/owner") { Content = form };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", OwnerKey);
        (await _http.SendAsync(request)).Dispose();
    }

    private async Task EraseAsync(string token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Delete, "/widget/session");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var answer = await _http.SendAsync(request);
        answer.EnsureSuccessStatusCode();
    }

    private async Task EraseThroughTheConnectorAsync()
    {
        foreach (var (text, id) in new[] { ("erase my data", "9"), ("Yes, erase everything", "10"), ("yes", "11") })
        {
            (await _http.PostAsync("/api/messages", JsonContent.Create(Channels.Message("words", id, text, "http://127.0.0.1:9", "expectReplies")))).Dispose();
        }
    }

    private async Task WaitForTelemetryAsync()
    {
        string[] names = ["backpainbot.turn.duration", "backpainbot.gate.verdicts", "backpainbot.searches", "backpainbot.requests.waiting", "backpainbot.streams.open", "backpainbot.store.commit.duration", "consent", "commit"];
        for (var tries = 0; tries < 300 && !Array.TrueForAll(names, name => _sink.Received.Contains(name, StringComparison.Ordinal)); tries++)
        {
            await Task.Delay(100);
        }

        foreach (var name in names)
        {
            Assert.True(_sink.Received.Contains(name, StringComparison.Ordinal), $"{name} is not among the {_sink.Received.Length} characters that came.");
        }
    }

    private async Task<bool> IsOnDiskAsync(string word)
    {
        foreach (var file in Directory.GetFiles(_data, "*", SearchOption.AllDirectories))
        {
            await using var open = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var bytes = new MemoryStream();
            await open.CopyToAsync(bytes);
            if (Encoding.Latin1.GetString(bytes.ToArray()).Contains(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
