using System.Net;
using System.Text;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace BackPainBot.UnitTests.Sdk.BotFramework.Connector;

public sealed class ConnectorClientTests
{
    private static readonly Uri Address = new("https://smba.trafficmanager.net/emea/");

    private readonly Channel _channel = new("""{"id":"made","type":"note.txt","continuationToken":"next","members":[{"id":"m"}],"conversations":[{"id":"c"}]}""");

    public static TheoryData<Func<IConversations, Task>, string> Calls() => new()
    {
        { calls => calls.GetConversationsAsync("a b"), "GET v3/conversations?continuationToken=a%20b" },
        { calls => calls.CreateConversationAsync(new ConversationParameters()), "POST v3/conversations" },
        { calls => calls.CreateDirectConversationAsync("bot", "user"), """POST v3/conversations {"bot":{"id":"bot"},"members":[{"id":"user"}]}""" },
        { calls => calls.SendToConversationAsync("c/1", Message()), """POST v3/conversations/c%2F1/activities {"type":"message","text":"hi"}""" },
        { calls => calls.SendConversationHistoryAsync("c", new Transcript([Message()])), """POST v3/conversations/c/activities/history {"activities":[{"type":"message","text":"hi"}]}""" },
        { calls => calls.UpdateActivityAsync("c", "a", Message()), """PUT v3/conversations/c/activities/a {"type":"message","text":"hi"}""" },
        { calls => calls.ReplyToActivityAsync("c", "a", Message()), """POST v3/conversations/c/activities/a {"type":"message","text":"hi"}""" },
        { calls => calls.DeleteActivityAsync("c", "a"), "DELETE v3/conversations/c/activities/a" },
        { calls => calls.GetConversationPagedMembersAsync("c", 5, "t"), "GET v3/conversations/c/pagedmembers?pageSize=5&continuationToken=t" },
        { calls => calls.DeleteConversationMemberAsync("c", "m"), "DELETE v3/conversations/c/members/m" },
        { calls => ((Conversations)calls).GetConversationMemberAsync("m", "c"), "GET v3/conversations/c/members/m" },
        { calls => calls.UploadAttachmentAsync("c", new AttachmentData(name: "n")), """POST v3/conversations/c/attachments {"name":"n"}""" },
    };

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task Each_call_goes_to_its_address(Func<IConversations, Task> call, string expected)
    {
        using var client = Client();
        await call(client.Conversations);
        var sent = Assert.Single(_channel.Sent);
        Assert.Equal(expected, expected.Contains('{', StringComparison.Ordinal) ? sent : sent.Split(" {")[0]);
    }

    [Theory]
    [InlineData("members")]
    [InlineData("activities/a/members")]
    public async Task A_list_of_members_is_read(string path)
    {
        var channel = new Channel("""[{"id":"m","aadObjectId":"o"}]""");
        using var client = Client(channel);
        var members = path == "members"
            ? await client.Conversations.GetConversationMembersAsync("c")
            : await client.Conversations.GetActivityMembersAsync("c", "a");
        Assert.Equal(("m", "o"), (Assert.Single(members).Id, members[0].AadObjectId));
        Assert.Equal(["GET v3/conversations/c/" + path], channel.Sent);
    }

    [Fact]
    public async Task A_stored_file_is_described_and_read()
    {
        using var client = Client();
        Assert.Equal("note.txt", (await client.Attachments.GetAttachmentInfoAsync("f")).Type);
        using var reader = new StreamReader(await client.Attachments.GetAttachmentAsync("f", "original"));
        Assert.StartsWith("{\"id\"", await reader.ReadToEndAsync(), StringComparison.Ordinal);
        Assert.Equal(["GET v3/attachments/f", "GET v3/attachments/f/views/original"], _channel.Sent);
    }

    [Fact]
    public async Task Headers_of_the_caller_s_go_along()
    {
        using var client = Client();
        using var answer = await client.Conversations.SendToConversationWithHttpMessagesAsync("c", Message(), new() { ["x-note"] = ["one"] });
        Assert.Equal(("made", "one", HttpStatusCode.OK), (answer.Body.Id, answer.Request.Headers.GetValues("x-note").Single(), answer.Response.StatusCode));
    }

    [Fact]
    public async Task A_missing_argument_is_named()
    {
        using var client = Client();
        Assert.Equal("activity", (await Assert.ThrowsAsync<ValidationException>(() => client.Conversations.SendToConversationAsync("c", null))).Target);
        Assert.Equal("conversationId", (await Assert.ThrowsAsync<ValidationException>(() => client.Conversations.DeleteActivityAsync(null, "a"))).Target);
        Assert.Empty(_channel.Sent);
    }

    [Fact]
    public async Task Handlers_see_a_request_in_their_order()
    {
        var seen = new List<string>();
        using var client = new ConnectorClient(Address, MicrosoftAppCredentials.Empty, true, new Note(seen, "first"), new Note(seen, "second"), new Answer(_channel));
        await client.Conversations.SendToConversationAsync("c", Message());
        Assert.Equal(["first", "second"], seen);
    }

    [Fact]
    public async Task An_app_s_token_is_fetched_once_through_the_client_that_it_was_given()
    {
        var issuer = new TokenIssuer();
        using var http = new HttpClient(issuer);
        var credentials = new MicrosoftAppCredentials("app", "secret", "tenant", http, oAuthScope: "https://audience");
        using var client = new ConnectorClient(Address, credentials, new HttpClient(_channel));

        await client.Conversations.SendToConversationAsync("c", Message());
        await client.Conversations.SendToConversationAsync("c", Message());

        Assert.Equal(["Bearer token-1", "Bearer token-1"], _channel.Authorizations);
        Assert.Equal("token-2", await credentials.GetTokenAsync(forceRefresh: true));
        Assert.All(issuer.Asked, asked => Assert.Equal("https://login.microsoftonline.com/tenant/oauth2/v2.0/token https://audience/.default", asked));
    }

    [Fact]
    public void An_app_s_credentials_say_where_their_tokens_come_from()
    {
        var shared = new MicrosoftAppCredentials("app", "secret");
        Assert.Equal(("https://login.microsoftonline.com/botframework.com", "https://api.botframework.com"), (shared.OAuthEndpoint, shared.OAuthScope));
        shared.ChannelAuthTenant = "own.example";
        Assert.Equal("https://login.microsoftonline.com/own.example", shared.OAuthEndpoint);
        Assert.Contains("a tenant", Assert.Throws<ArgumentException>(() => shared.ChannelAuthTenant = "not a tenant").Message, StringComparison.Ordinal);
    }

    private static Activity Message() => new() { Type = ActivityTypes.Message, Text = "hi" };

    private ConnectorClient Client(Channel? channel = null) => new(Address, credentials: null, new HttpClient(channel ?? _channel));

    /// <summary>Notes what comes and answers it.</summary>
    private sealed class Channel(string answer) : HttpMessageHandler
    {
        public List<string> Sent { get; } = [];

        public List<string?> Authorizations { get; } = [];

        public async Task<HttpResponseMessage> TakeAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var body = request.Content is null ? string.Empty : " " + await request.Content.ReadAsStringAsync(cancellationToken);
            Sent.Add($"{request.Method} {request.RequestUri!.AbsoluteUri[Address.AbsoluteUri.Length..]}{body}");
            Authorizations.Add(request.Headers.Authorization?.ToString());
            return new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(answer, Encoding.UTF8, "application/json") };
        }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => TakeAsync(request, cancellationToken);
    }

    private sealed class Note(List<string> seen, string name) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            seen.Add(name);
            return base.SendAsync(request, cancellationToken);
        }
    }

    private sealed class Answer(Channel channel) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => channel.TakeAsync(request, cancellationToken);
    }

    private sealed class TokenIssuer : HttpMessageHandler
    {
        public List<string> Asked { get; } = [];

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var form = System.Web.HttpUtility.ParseQueryString(await request.Content!.ReadAsStringAsync(cancellationToken));
            Asked.Add($"{request.RequestUri!.GetLeftPart(UriPartial.Path)} {form["scope"]}");
            return new HttpResponseMessage(HttpStatusCode.OK)
            {
                Content = new StringContent($$"""{"token_type":"Bearer","expires_in":3600,"access_token":"token-{{Asked.Count}}"}""", Encoding.UTF8, "application/json"),
            };
        }
    }
}
