using BackPainBot.Conversation.Turn;
using BackPainBot.Storage;
using Microsoft.Bot.Schema;

namespace BackPainBot.Host.Channels.DirectLine;

/// <summary>Takes activities to the bot's one door; by the time a call returns, the activity and its replies are stored.</summary>
public sealed class DirectLineTurns(ITurnRunner runner, IBotStore store, StreamHub streams, TimeProvider time)
{
    // Below this a typing sign would only flicker.
    private static readonly TimeSpan TypingAfter = TimeSpan.FromMilliseconds(400);

    /// <summary>Lets the bot greet if nobody has been in the conversation yet.</summary>
    public async Task<bool> StartAsync(DirectLineTicket ticket, string? locale, CancellationToken cancellationToken)
    {
        var log = await store.ReadLogAsync(ticket.Conversation, 0, 1, cancellationToken);
        if (log.Count > 0)
        {
            return false;
        }

        await RunAsync(IncomingActivity.Arrival(ticket, locale, time.GetUtcNow()));
        return true;
    }

    /// <summary>Runs a posted activity.</summary>
    public async Task PostAsync(Activity activity)
    {
        // Typing is shown and forgotten: official clients only need to see theirs come back.
        if (activity.Type == ActivityTypes.Typing)
        {
            streams.Pass(activity.Conversation.Id, ActivityJson.ToJson(activity));
            return;
        }

        await RunAsync(activity);
    }

    /// <summary>True if the log still holds a place, so that what follows it can be replayed.</summary>
    public async Task<bool> HoldsAsync(string conversation, long watermark, CancellationToken cancellationToken)
    {
        var at = await store.ReadLogAsync(conversation, Math.Max(0, watermark - 1), 1, cancellationToken);
        return at.Count > 0;
    }

    // A client that hangs up does not stop its turn: it will ask again and get the same answer.
    private async Task RunAsync(Activity activity)
    {
        var turn = runner.RunAsync(activity, CancellationToken.None);
        if (activity.Type == ActivityTypes.Message && await Task.WhenAny(turn, Task.Delay(TypingAfter, time)) != turn)
        {
            streams.Pass(activity.Conversation.Id, ActivityJson.ToJson(TypingIn(activity.Conversation.Id)));
        }

        await ShowUnstoredAsync(activity, await turn);
    }

    // A turn that erased, or that met a store out of order, is in no log. Its words (an emergency notice among them) still reach who is connected.
    private async Task ShowUnstoredAsync(Activity activity, TurnOutcome outcome)
    {
        if (await IsStoredAsync(activity))
        {
            return;
        }

        streams.Pass(activity.Conversation.Id, ActivityJson.ToJson(activity));
        foreach (var reply in outcome.Replies)
        {
            streams.Pass(activity.Conversation.Id, ActivityJson.ToJson(reply));
        }
    }

    private async Task<bool> IsStoredAsync(Activity activity)
    {
        try
        {
            return await store.FindRepliesAsync(activity.Conversation.Id, new TurnKey(activity.Id, "", TimeSpan.Zero), CancellationToken.None) is not null;
        }
#pragma warning disable CA1031 // Whatever keeps the store from answering, the turn's words are shown.
        catch (Exception)
#pragma warning restore CA1031
        {
            return false;
        }
    }

    private Activity TypingIn(string conversation) => new()
    {
        Type = ActivityTypes.Typing,
        Id = $"{conversation}|typing",
        ChannelId = IncomingActivity.Channel,
        Conversation = new ConversationAccount { Id = conversation },
        From = new ChannelAccount(IncomingActivity.BotId) { Role = RoleTypes.Bot },
        Timestamp = time.GetUtcNow(),
    };
}
