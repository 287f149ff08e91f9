using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Moq;

namespace BackPainBot.UnitTests.Sdk.BotFramework.Integration;

public sealed class CloudAdapterTests : IAsyncLifetime, IDisposable
{
    private readonly HttpClient _http = new();
    private readonly ConcurrentQueue<(string Path, string Body)> _posted = new();
    private readonly Queue<int> _failures = new();
    private WebApplication _app = null!;
    private Func<ITurnContext, Task> _bot = turn => turn.SendActivityAsync("hello");
    private TimeSpan _acknowledgeAfter = TimeSpan.FromSeconds(4);
    private string _address = "";

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseSetting("urls", "http://127.0.0.1:0");
        _app = builder.Build();
        _app.Map("/api/messages", (HttpContext context) => Adapter().ProcessAsync(context.Request, context.Response, new Bot(this), context.RequestAborted));
        _app.MapPost("/connector/{**path}", ReceiveAsync);
        await _app.StartAsync();
        _address = _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
    }

    public async Task DisposeAsync() => await _app.DisposeAsync();

    public void Dispose() => _http.Dispose();

    [Fact]
    public async Task A_message_is_answered_through_the_connector()
    {
        using var response = await PostAsync(Message("message"));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var (path, body) = Assert.Single(_posted);
        Assert.Equal("v3/conversations/c 1/activities/a1", path);
        using var reply = JsonDocument.Parse(body);
        Assert.Equal("hello", reply.RootElement.GetProperty("text").GetString());
        Assert.Equal("a1", reply.RootElement.GetProperty("replyToId").GetString());
    }

    [Fact]
    public async Task A_busy_channel_is_asked_again()
    {
        _failures.Enqueue(429);
        _failures.Enqueue(502);
        using var response = await PostAsync(Message("message"));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(3, _posted.Count);
    }

    [Fact]
    public async Task An_error_that_no_further_attempt_can_mend_is_thrown_at_once()
    {
        Exception? seen = null;
        _bot = async turn => seen = await Record.ExceptionAsync(() => turn.SendActivityAsync("hello"));
        _failures.Enqueue(413);
        using var response = await PostAsync(Message("message"));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, Assert.IsType<ErrorResponseException>(seen).Response.StatusCode);
        Assert.Single(_posted);
    }

    [Fact]
    public async Task An_invoke_is_answered_in_the_same_call()
    {
        _bot = turn => turn.SendActivityAsync(new Activity { Type = ActivityTypesEx.InvokeResponse, Value = new InvokeResponse { Status = 202, Body = new { ok = true } } });
        using var response = await PostAsync(Message("invoke"));
        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        Assert.Equal("""{"ok":true}""", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task An_invoke_that_nobody_answers_is_not_implemented()
    {
        _bot = _ => Task.CompletedTask;
        using var response = await PostAsync(Message("invoke"));
        Assert.Equal(HttpStatusCode.NotImplemented, response.StatusCode);
    }

    [Fact]
    public async Task Replies_come_in_the_body_when_asked_for()
    {
        var message = Message("message");
        message.DeliveryMode = DeliveryModes.ExpectReplies;
        using var response = await PostAsync(message);
        using var body = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        Assert.Equal("hello", body.RootElement.GetProperty("activities")[0].GetProperty("text").GetString());
        Assert.Empty(_posted);
    }

    [Fact]
    public async Task A_slow_turn_is_acknowledged_and_goes_on()
    {
        _acknowledgeAfter = TimeSpan.FromMilliseconds(20);
        var release = new TaskCompletionSource();
        var done = new TaskCompletionSource();
        _bot = async turn =>
        {
            await release.Task;
            await turn.SendActivityAsync("late");
            done.SetResult();
        };
        using var response = await PostAsync(Message("message"));
        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        Assert.Empty(_posted);
        release.SetResult();
        await done.Task.WaitAsync(TimeSpan.FromSeconds(30));
        Assert.Contains("late", Assert.Single(_posted).Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET", "application/json", "", 405)]
    [InlineData("POST", "text/plain", "{}", 415)]
    [InlineData("POST", "application/json", "{", 400)]
    [InlineData("POST", "application/json", "{}", 400)]
    [InlineData("POST", "application/json", "[]", 400)]
    [InlineData("POST", "application/json", "null", 400)]
    public async Task What_is_no_activity_is_refused(string method, string contentType, string body, int status)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), _address + "/api/messages");
        if (method == "POST")
            request.Content = new StringContent(body, Encoding.UTF8, contentType);
        using var response = await _http.SendAsync(request);
        Assert.Equal(status, (int)response.StatusCode);
    }

    [Fact]
    public async Task A_proxied_request_is_not_taken_for_a_local_one()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, _address + "/api/messages") { Content = JsonContent.Create(Message("message"), options: ActivityJson.Options) };
        request.Headers.Add("X-Forwarded-For", "203.0.113.7");
        using var response = await _http.SendAsync(request);
        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Fact]
    public async Task A_request_made_by_hand_needs_no_more_than_method_headers_and_body()
    {
        var headers = new Mock<IHeaderDictionary>();
        var request = new Mock<HttpRequest>();
        request.Setup(one => one.Method).Returns("POST");
        request.Setup(one => one.Headers).Returns(headers.Object);
        request.Setup(one => one.Body).Returns(new MemoryStream(ActivityJson.ToUtf8Bytes(new Activity { Type = "message" })));
        var bot = new Mock<IBot>();
        await new CloudAdapter().ProcessAsync(request.Object, new Mock<HttpResponse>().Object, bot.Object);
        bot.Verify(one => one.OnTurnAsync(It.IsAny<TurnContext>(), It.IsAny<CancellationToken>()), Times.Once);
    }

    [Fact]
    public async Task A_page_that_posts_without_saying_what_is_not_let_in()
    {
        var context = new DefaultHttpContext();
        context.Request.Method = "POST";
        context.Request.Headers.Origin = "https://evil.example";
        context.Request.Body = new MemoryStream(ActivityJson.ToUtf8Bytes(Message("message")));
        await Adapter().ProcessAsync(context.Request, context.Response, new Bot(this));
        Assert.Equal(415, context.Response.StatusCode);
    }

    [Fact]
    public async Task With_an_app_id_a_request_without_a_token_is_not_let_in()
    {
        var adapter = new CloudAdapter(Settings(("MicrosoftAppId", "id"), ("MicrosoftAppPassword", "p")));
        var context = new DefaultHttpContext();
        context.Request.Method = "POST";
        context.Request.ContentType = "application/json";
        context.Request.Body = new MemoryStream(ActivityJson.ToUtf8Bytes(Message("message")));
        await adapter.ProcessAsync(context.Request, context.Response, new Bot(this));
        Assert.Equal(401, context.Response.StatusCode);
    }

    [Fact]
    public async Task An_access_error_of_the_bot_is_not_taken_for_the_caller_s()
    {
        _bot = _ => throw new UnauthorizedAccessException("a file of the bot's own");
        using var response = await PostAsync(Message("message"));
        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
    }

    [Fact]
    public async Task A_conversation_can_be_taken_up_again()
    {
        var reference = Message("message").GetConversationReference();
        var seen = "";
        await Adapter().ContinueConversationAsync("", reference, async (turn, token) =>
        {
            seen = turn.Activity.Name;
            await turn.SendActivityAsync("still there?", cancellationToken: token);
        }, default);
        Assert.Equal("ContinueConversation", seen);
        Assert.Contains("still there?", Assert.Single(_posted).Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SingleTenant", "MicrosoftAppTenantId")]
    [InlineData("Nonsense", "MicrosoftAppType")]
    public void Settings_that_do_not_fit_are_named(string type, string named)
    {
        var problem = Assert.Throws<ArgumentException>(() => new ConfigurationServiceClientCredentialFactory(Settings(("MicrosoftAppType", type), ("MicrosoftAppId", "i"), ("MicrosoftAppPassword", "p"))));
        Assert.Contains(named, problem.Message, StringComparison.Ordinal);
    }

    private static IConfiguration Settings(params (string Name, string Value)[] settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(one => KeyValuePair.Create(one.Name, (string?)one.Value))).Build();

    private CloudAdapter Adapter() => new(new ConfigurationBotFrameworkAuthentication(Settings())) { AcknowledgeAfter = _acknowledgeAfter };

    private Activity Message(string type) => new()
    {
        Type = type,
        Id = "a1",
        ChannelId = "emulator",
        Text = "hi",
        ServiceUrl = _address + "/connector",
        From = new ChannelAccount("u"),
        Recipient = new ChannelAccount("b"),
        Conversation = new ConversationAccount { Id = "c 1" },
    };

    private Task<HttpResponseMessage> PostAsync(Activity activity) =>
        _http.PostAsJsonAsync(new Uri(_address + "/api/messages"), activity, ActivityJson.Options);

    private async Task<IResult> ReceiveAsync(string path, HttpRequest request)
    {
        using var reader = new StreamReader(request.Body);
        _posted.Enqueue((Uri.UnescapeDataString(path), await reader.ReadToEndAsync()));
        if (!_failures.TryDequeue(out var status))
            return Results.Json(new { id = "r1" });
        request.HttpContext.Response.Headers.RetryAfter = "0";
        return Results.StatusCode(status);
    }

    private sealed class Bot(CloudAdapterTests test) : IBot
    {
        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) => test._bot(turnContext);
    }
}
