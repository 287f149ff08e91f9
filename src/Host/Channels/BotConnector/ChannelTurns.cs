using BackPainBot.Conversation.Turn;
using BackPainBot.Host.Teams;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BackPainBot.Host.Channels.BotConnector;

/// <summary>Takes a channel's activity through one durable turn and delivers what was said after it is kept.</summary>
internal sealed partial class ChannelTurns(ITurnRunner runner, ILogger<ChannelTurns> log)
{
    private const int LongestText = 20_000;

    /// <summary>Whether several people share the conversation.</summary>
    public static bool IsShared(IActivity activity) =>
        activity.Conversation?.IsGroup == true || activity.Conversation?.ConversationType is "groupChat" or "channel";

    /// <summary>The conversation that is kept: in a group everybody has one of their own, because one person's pain must not answer for another's.</summary>
    public static string OwnConversationOf(IActivity activity) =>
        IsShared(activity) ? $"{activity.Conversation.Id};member={activity.From?.Id}" : activity.Conversation?.Id ?? "";

    /// <summary>Runs the turn's activity and sends the replies.</summary>
    public async Task<TurnOutcome> RunAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var activity = turn.Activity;
        Tidy(activity);
        if (TeamsCards.Unpack(activity.Value) is ({ } said, var rest))
        {
            (activity.Text, activity.Value) = (said, rest);
        }

        var outcome = await runner.RunAsync(OwnedBy(activity), cancellationToken).ConfigureAwait(false);
        var isTeams = activity.ChannelId == Microsoft.Bot.Connector.Channels.Msteams;
        if (isTeams && !outcome.Passed && !outcome.Repeated && !outcome.Failed)
        {
            await CloseCardAsync(turn, cancellationToken).ConfigureAwait(false);
        }

        // A stale invoke is answered in its response.
        if (outcome.Passed && activity.Type == ActivityTypes.Invoke)
        {
            return outcome;
        }

        var replies = isTeams ? outcome.Replies.SelectMany(reply => TeamsReply.Shape(reply, !IsShared(activity))) : outcome.Replies;
        if (replies.ToArray<IActivity>() is { Length: > 0 } sent)
        {
            await turn.SendActivitiesAsync(sent, cancellationToken).ConfigureAwait(false);
        }

        return outcome;
    }

    private static void Tidy(Activity activity)
    {
        if (string.IsNullOrEmpty(activity.Conversation?.Id) || string.IsNullOrEmpty(activity.From?.Id))
        {
            throw new BadHttpRequestException("The activity names no conversation or nobody it is from.");
        }

        if (activity.Recipient is not null)
        {
            activity.RemoveRecipientMention();
        }

        // The rest would not be read, so it is not kept either.
        activity.Text = activity.Text?.Length > LongestText ? activity.Text[..LongestText] : activity.Text;
    }

    private static Activity OwnedBy(Activity activity)
    {
        if (activity.Type != ActivityTypes.Invoke && !IsShared(activity))
        {
            return activity;
        }

        var own = ActivityJson.Parse(ActivityJson.ToUtf8Bytes(activity));
        own.Conversation.Id = OwnConversationOf(activity);

        // A card's button that comes as an invoke is a message with the button's value; a rating is not.
        if (own is { Type: ActivityTypes.Invoke, Name: "adaptiveCard/action" })
        {
            own.Type = ActivityTypes.Message;
        }

        return own;
    }

    private async Task CloseCardAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var activity = turn.Activity;
        if (activity.Type != ActivityTypes.Message || string.IsNullOrEmpty(activity.ReplyToId) || TeamsCards.Answered(activity.Value, activity.Text) is not { } card)
        {
            return;
        }

        try
        {
            var closed = (Activity)MessageFactory.Attachment(card);
            closed.Id = activity.ReplyToId;
            await turn.UpdateActivityAsync(closed, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // The answer counts all the same, and the old card is refused when it is used again.
            var kind = failure.GetType().Name;
            LogCardStays(kind);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "An answered card could not be changed in its place: {Failure}")]
    private partial void LogCardStays(string failure);
}
