using BackPainBot.Conversation.Turn;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BackPainBot.Host.Channels.BotConnector;

/// <summary>The conversation as a Bot Framework bot: each activity is one durable turn, and what it said is delivered after it is kept.</summary>
internal sealed class ConversationBot(ITurnRunner runner) : ActivityHandler
{
    protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) =>
        RunAsync(turnContext, cancellationToken);

    protected override Task OnMembersAddedAsync(IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        membersAdded.Any(member => member.Id != turnContext.Activity.Recipient?.Id) ? RunAsync(turnContext, cancellationToken) : Task.CompletedTask;

    protected override Task OnEventActivityAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) =>
        RunAsync(turnContext, cancellationToken);

    /// <summary>A button of a card that Teams sends as an invoke; it is a message with the button's value.</summary>
    protected override async Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken)
    {
        var activity = (Activity)turnContext.Activity;
        activity.Type = ActivityTypes.Message;
        activity.Value = invokeValue.Action?.Data;
        await RunAsync(turnContext, cancellationToken).ConfigureAwait(false);
        return new AdaptiveCardInvokeResponse { StatusCode = StatusCodes.Status200OK, Type = "application/vnd.microsoft.activity.message", Value = "" };
    }

    private async Task RunAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        activity.RemoveRecipientMention();
        var outcome = await runner.RunAsync(activity, cancellationToken).ConfigureAwait(false);
        var replies = outcome.Replies.SelectMany(reply => ChannelReply.Shape(reply, activity.ChannelId)).ToArray<IActivity>();
        if (replies.Length > 0)
        {
            await turnContext.SendActivitiesAsync(replies, cancellationToken).ConfigureAwait(false);
        }
    }
}
