using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Microsoft.Rest;
using Newtonsoft.Json.Linq;

namespace BackPainBot.UnitTests.Sdk.BotFramework;

public class ActivityHandlerTests
{
    [Theory]
    [InlineData("message", "OnMessageActivityAsync")]
    [InlineData("messageUpdate", "OnMessageUpdateActivityAsync")]
    [InlineData("messageDelete", "OnMessageDeleteActivityAsync")]
    [InlineData("endOfConversation", "OnEndOfConversationActivityAsync")]
    [InlineData("typing", "OnTypingActivityAsync")]
    [InlineData("command", "OnCommandActivityAsync")]
    [InlineData("commandResult", "OnCommandResultActivityAsync")]
    [InlineData("event", "OnEventActivityAsync OnEventAsync")]
    [InlineData("shrug", "OnUnrecognizedActivityTypeAsync")]
    public async Task Each_type_has_its_method(string type, string methods) =>
        Assert.Equal(methods, string.Join(' ', await TurnAsync(new Activity { Type = type })));

    [Fact]
    public async Task Members_that_come_are_greeted_but_not_the_bot_itself()
    {
        Assert.Contains("OnMembersAddedAsync", await TurnAsync(Update(added: ["bot", "ada"])));
        Assert.DoesNotContain("OnMembersAddedAsync", await TurnAsync(Update(added: ["bot"])));
        Assert.Contains("OnMembersRemovedAsync", await TurnAsync(Update(removed: ["ada"])));
    }

    [Fact]
    public async Task Holes_in_lists_from_the_wire_are_no_reason_to_fail()
    {
        var update = ActivityJson.Parse("""{"type":"conversationUpdate","recipient":{"id":"bot"},"membersAdded":[null,{"id":"bot"}],"entities":[null]}""");
        Assert.Empty(await TurnAsync(update));
        Assert.Empty(update.GetMentions());
    }

    [Theory]
    [InlineData("add", "OnInstallationUpdateAddAsync")]
    [InlineData("add-upgrade", "OnInstallationUpdateAddAsync")]
    [InlineData("remove", "OnInstallationUpdateRemoveAsync")]
    public async Task Installations_are_told_apart(string action, string method) =>
        Assert.Equal([method], await TurnAsync(new Activity { Type = "installationUpdate", Action = action }));

    [Fact]
    public async Task Reactions_and_tokens_have_their_methods()
    {
        var reaction = new Activity { Type = "messageReaction", ReactionsAdded = [new MessageReaction("like")], ReactionsRemoved = [new MessageReaction("sad")] };
        Assert.Equal(["OnReactionsAddedAsync", "OnReactionsRemovedAsync"], await TurnAsync(reaction));
        Assert.Contains("OnTokenResponseEventAsync", await TurnAsync(new Activity { Type = "event", Name = "tokens/response" }));
    }

    [Fact]
    public async Task An_invoke_that_the_bot_does_not_know_is_not_implemented() => Assert.Equal(501, (await InvokeAsync("unknown", null)).Status);

    [Theory]
    [InlineData(null, "Missing value property for search")]
    [InlineData("""{"kind":"search"}""", "Missing queryText property for search")]
    [InlineData("""{"queryText":"q"}""", "Missing kind property for search")]
    public async Task A_search_that_lacks_something_is_told_what(string? value, string problem)
    {
        var answer = await InvokeAsync("application/search", value is null ? null : JObject.Parse(value));
        Assert.Equal(400, answer.Status);
        Assert.Equal(problem, ((Error)((AdaptiveCardInvokeResponse)answer.Body).Value).Message);
    }

    [Fact]
    public async Task A_value_that_is_no_object_from_the_wire_is_not_properly_formed()
    {
        var answer = await InvokeAsync("application/search", new object());
        Assert.Equal("Value property is not properly formed for search", ((Error)((AdaptiveCardInvokeResponse)answer.Body).Value).Message);
    }

    [Fact]
    public async Task A_card_action_is_read_and_answered()
    {
        var answer = await InvokeAsync("adaptiveCard/action", JObject.Parse("""{"action":{"type":"Action.Execute","verb":"save","data":{"x":1}}}"""));
        Assert.Equal(200, answer.Status);
        Assert.Equal("save", ((AdaptiveCardInvokeResponse)answer.Body).Value);
    }

    [Theory]
    [InlineData("{}", "Missing action property")]
    [InlineData("""{"action":"accept"}""", "Value property is not properly formed")]
    [InlineData("""{"action":{"type":"Action.Submit"}}""", "The action 'Action.Submit'is not supported.")]
    public async Task A_card_action_that_makes_no_sense_is_refused(string value, string message)
    {
        var answer = await InvokeAsync("adaptiveCard/action", System.Text.Json.JsonSerializer.Deserialize<System.Text.Json.JsonElement>(value));
        Assert.Equal(400, answer.Status);
        Assert.Equal(message, ((Error)((AdaptiveCardInvokeResponse)answer.Body).Value).Message);
    }

    [Fact]
    public async Task A_turn_needs_an_activity_with_a_type()
    {
        await Assert.ThrowsAsync<ArgumentNullException>(() => new ActivityHandler().OnTurnAsync(null));
        await Assert.ThrowsAsync<ArgumentException>(() => TurnAsync(new Activity()));
    }

    private static Activity Update(string[]? added = null, string[]? removed = null) => new()
    {
        Type = "conversationUpdate",
        Recipient = new ChannelAccount("bot"),
        MembersAdded = added?.Select(id => new ChannelAccount(id)).ToList(),
        MembersRemoved = removed?.Select(id => new ChannelAccount(id)).ToList(),
    };

    private static async Task<List<string>> TurnAsync(Activity activity)
    {
        var bot = new Recorder();
        await bot.OnTurnAsync(new TurnContext(new TestAdapter(), activity));
        return bot.Called;
    }

    private static async Task<InvokeResponse> InvokeAsync(string name, object? value)
    {
        var adapter = new TestAdapter();
        var turn = new TurnContext(adapter, new Activity { Type = "invoke", Name = name, Value = value, ServiceUrl = "x", Conversation = new ConversationAccount() });
        await new Recorder().OnTurnAsync(turn);
        return (InvokeResponse)((Activity)adapter.GetNextReply()).Value;
    }

    private sealed class Recorder : ActivityHandler
    {
        public List<string> Called { get; } = [];

        protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) => Note(nameof(OnMessageActivityAsync));

        protected override Task OnMessageUpdateActivityAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) => Note(nameof(OnMessageUpdateActivityAsync));

        protected override Task OnMessageDeleteActivityAsync(ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken) => Note(nameof(OnMessageDeleteActivityAsync));

        protected override Task OnMembersAddedAsync(IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note(nameof(OnMembersAddedAsync));

        protected override Task OnMembersRemovedAsync(IList<ChannelAccount> membersRemoved, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note(nameof(OnMembersRemovedAsync));

        protected override Task OnReactionsAddedAsync(IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken) => Note(nameof(OnReactionsAddedAsync));

        protected override Task OnReactionsRemovedAsync(IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken) => Note(nameof(OnReactionsRemovedAsync));

        protected override Task OnEventActivityAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken)
        {
            Called.Add(nameof(OnEventActivityAsync));
            return base.OnEventActivityAsync(turnContext, cancellationToken);
        }

        protected override Task OnEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Note(nameof(OnEventAsync));

        protected override Task OnTokenResponseEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Note(nameof(OnTokenResponseEventAsync));

        protected override Task OnEndOfConversationActivityAsync(ITurnContext<IEndOfConversationActivity> turnContext, CancellationToken cancellationToken) => Note(nameof(OnEndOfConversationActivityAsync));

        protected override Task OnTypingActivityAsync(ITurnContext<ITypingActivity> turnContext, CancellationToken cancellationToken) => Note(nameof(OnTypingActivityAsync));

        protected override Task OnInstallationUpdateAddAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note(nameof(OnInstallationUpdateAddAsync));

        protected override Task OnInstallationUpdateRemoveAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note(nameof(OnInstallationUpdateRemoveAsync));

        protected override Task OnCommandActivityAsync(ITurnContext<ICommandActivity> turnContext, CancellationToken cancellationToken) => Note(nameof(OnCommandActivityAsync));

        protected override Task OnCommandResultActivityAsync(ITurnContext<ICommandResultActivity> turnContext, CancellationToken cancellationToken) => Note(nameof(OnCommandResultActivityAsync));

        protected override Task OnUnrecognizedActivityTypeAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Note(nameof(OnUnrecognizedActivityTypeAsync));

        protected override Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken) =>
            Task.FromResult(new AdaptiveCardInvokeResponse { StatusCode = 200, Value = invokeValue.Action.Verb });

        private Task Note(string method)
        {
            Called.Add(method);
            return Task.CompletedTask;
        }
    }

    private sealed class Signature : ServiceClientCredentials
    {
        public override Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Authorization = new System.Net.Http.Headers.AuthenticationHeaderValue("awesome");
            request.Headers.UserAgent.ParseAdd("Bot/1.0");
            return Task.CompletedTask;
        }
    }
}
