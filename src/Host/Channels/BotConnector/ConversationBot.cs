using BackPainBot.Host.Teams;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BackPainBot.Host.Channels.BotConnector;

/// <summary>The conversation as a Bot Framework bot.</summary>
internal sealed class ConversationBot(ChannelTurns turns) : ActivityHandler
{
    private const string MessageType = "application/vnd.microsoft.activity.message";

    protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) =>
        turns.RunAsync(turnContext, cancellationToken);

    protected override Task OnMessageReactionActivityAsync(ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken) =>
        turns.RunAsync(turnContext, cancellationToken);

    protected override Task OnEventActivityAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) =>
        turns.RunAsync(turnContext, cancellationToken);

    protected override Task OnMembersAddedAsync(IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        turns.RunAsync(turnContext, cancellationToken);

    /// <summary>In a group the bot introduces itself when it comes, once, and not to everybody who joins later.</summary>
    protected override Task OnConversationUpdateActivityAsync(ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        var activity = ((ITurnContext)turnContext).Activity;
        if (!ChannelTurns.IsShared(activity))
        {
            return base.OnConversationUpdateActivityAsync(turnContext, cancellationToken);
        }

        if (activity.MembersAdded?.Any(member => member?.Id == activity.Recipient?.Id) != true)
        {
            return Task.CompletedTask;
        }

        (activity.Type, activity.Name) = (ActivityTypes.Event, "startConversation");
        return turns.RunAsync(turnContext, cancellationToken);
    }

    protected override async Task<InvokeResponse> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        if (turnContext.Activity.Name != "message/submitAction")
        {
            return await base.OnInvokeActivityAsync(turnContext, cancellationToken).ConfigureAwait(false);
        }

        // A thumb in Teams; anything but an empty body is shown as an error.
        await turns.RunAsync(turnContext, cancellationToken).ConfigureAwait(false);
        return CreateInvokeResponse();
    }

    /// <summary>A button of a card that comes as an invoke; the answered card is the response and takes the old one's place.</summary>
    protected override async Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken)
    {
        var activity = ((ITurnContext)turnContext).Activity;
        activity.Value = invokeValue.Action?.Data;
        var outcome = await turns.RunAsync(turnContext, cancellationToken).ConfigureAwait(false);
        if (!outcome.Passed && TeamsCards.Answered(activity.Value, null) is { } card)
        {
            return new AdaptiveCardInvokeResponse { StatusCode = StatusCodes.Status200OK, Type = card.ContentType, Value = card.Content };
        }

        var words = outcome.Passed && outcome.Replies.Count > 0 ? outcome.Replies[0].Text : "";
        return new AdaptiveCardInvokeResponse { StatusCode = StatusCodes.Status200OK, Type = MessageType, Value = words };
    }
}
