using BackPainBot.Conversation.Turn;
using BackPainBot.Host.Channels.BotConnector;
using BackPainBot.UnitTests.Conversation;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging.Abstractions;

namespace BackPainBot.UnitTests.Host.Channels.BotConnector;

/// <summary>Plays Teams: sends activities to the bot and keeps what came back.</summary>
internal sealed class TeamsChat : BotAdapter, IBotFrameworkHttpAdapter
{
    private readonly ConversationBot _bot;
    private int _ids;

    public TeamsChat(ITurnRunner runner)
    {
        Turns = new ChannelTurns(runner, NullLogger<ChannelTurns>.Instance);
        _bot = new ConversationBot(Turns);
    }

    public TeamsChat(ConversationHouse house)
        : this(house.Runner)
    {
    }

    public ChannelTurns Turns { get; }

    public ConversationAccount Conversation { get; set; } = new(conversationType: "personal", id: "t1");

    public List<Activity> Sent { get; } = [];

    public List<Activity> Updated { get; } = [];

    public bool RefusesUpdates { get; set; }

    public InvokeResponse? Answer { get; private set; }

    public Task SayAsync(string text, object? value = null, string person = "ada", string? replyTo = null) =>
        ReceiveAsync(new Activity { Type = ActivityTypes.Message, Text = text, Value = value, ReplyToId = replyTo }, person);

    public async Task ReceiveAsync(Activity activity, string person = "ada")
    {
        Sent.Clear();
        activity.Id ??= $"in-{++_ids}";
        (activity.ChannelId, activity.ServiceUrl) = ("msteams", "https://smba.trafficmanager.net/emea");
        activity.From ??= new ChannelAccount(person);
        activity.Recipient ??= new ChannelAccount("28:bot");
        activity.Conversation = new ConversationAccount(Conversation.IsGroup, Conversation.ConversationType, Conversation.Id);
        using var turn = new TurnContext(this, activity);
        await _bot.OnTurnAsync(turn);
    }

    public override async Task ContinueConversationAsync(string botId, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        Sent.Clear();
        using var turn = new TurnContext(this, reference.GetContinuationActivity());
        await callback(turn, cancellationToken);
    }

    public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        foreach (var activity in activities)
        {
            if (activity.Type == "invokeResponse")
                Answer = (InvokeResponse)activity.Value;
            else
                Sent.Add(activity);
        }

        return Task.FromResult(activities.Select(_ => new ResourceResponse($"out-{++_ids}")).ToArray());
    }

    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        if (RefusesUpdates)
            throw new InvalidOperationException("404");
        Updated.Add(activity);
        return Task.FromResult(new ResourceResponse(activity.Id));
    }

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task ProcessAsync(Microsoft.AspNetCore.Http.HttpRequest httpRequest, Microsoft.AspNetCore.Http.HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();
}
