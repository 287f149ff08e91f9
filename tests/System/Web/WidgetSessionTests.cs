using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using BackPainBot.SystemTests.Web.Support;

namespace BackPainBot.SystemTests.Web;

/// <summary>The widget's sessions without a browser: the way back, and its end.</summary>
public sealed class WidgetSessionTests : IAsyncLifetime
{
    private readonly WebServer _server = new();
    private LineClient _client = null!;
    private HttpClient _http = null!;

    public async Task InitializeAsync()
    {
        await _server.StartAsync();
        _http = new HttpClient { BaseAddress = new Uri(_server.Address) };
        _client = new LineClient(_server.Address);
    }

    public async Task DisposeAsync()
    {
        _client.Dispose();
        _http.Dispose();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task A_resume_secret_leads_back_to_its_conversation()
    {
        var session = await OpenAsync(null);

        var again = await OpenAsync(session.GetProperty("resume").GetString());

        Assert.Equal(LineClient.Id(session), LineClient.Id(again));
        Assert.False(again.GetProperty("lost").GetBoolean());
    }

    [Fact]
    public async Task After_erasing_the_secret_leads_nowhere_even_if_somebody_writes_with_the_old_token()
    {
        var session = await OpenAsync(null);
        using var request = new HttpRequestMessage(HttpMethod.Delete, "/widget/session");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", LineClient.Token(session));
        using var erased = await _http.SendAsync(request);
        using var posted = await _client.PostAsync(session, "menu");

        var again = await OpenAsync(session.GetProperty("resume").GetString());

        Assert.Equal(HttpStatusCode.NoContent, erased.StatusCode);
        Assert.Equal(HttpStatusCode.OK, posted.StatusCode);
        Assert.True(again.GetProperty("lost").GetBoolean());
        Assert.NotEqual(LineClient.Id(session), LineClient.Id(again));
        Assert.DoesNotContain(again.GetProperty("activities").EnumerateArray(), activity => activity.GetProperty("type").GetString() == "message" && activity.GetProperty("text").GetString() == "menu");
    }

    [Fact]
    public async Task Open_streams_are_told_of_an_erasure_so_that_every_tab_ends()
    {
        var session = await OpenAsync(null);
        using var socket = await LineClient.OpenAsync(session);
        await WaitForStreamAsync();
        using var request = new HttpRequestMessage(HttpMethod.Delete, "/widget/session");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", LineClient.Token(session));
        using var erased = await _http.SendAsync(request);

        var told = (await LineClient.ReceiveAsync(socket))!.Value.GetProperty("activities")[0];

        Assert.Equal("event", told.GetProperty("type").GetString());
        Assert.True(told.GetProperty("channelData").GetProperty("backpainbot").GetProperty("erased").GetBoolean());
    }

    private async Task WaitForStreamAsync()
    {
        var hub = (Host.Channels.DirectLine.StreamHub)_server.Services.GetService(typeof(Host.Channels.DirectLine.StreamHub))!;
        for (var i = 0; i < 200 && hub.Count == 0; i++)
        {
            await Task.Delay(50);
        }
    }

    private async Task<JsonElement> OpenAsync(string? resume)
    {
        using var answer = await _http.PostAsJsonAsync("/widget/session", new { resume });
        answer.EnsureSuccessStatusCode();
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }
}
