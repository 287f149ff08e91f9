using BackPainBot.Conversation.Turn;
using BackPainBot.Storage;
using BackPainBot.Storage.Faults;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BackPainBot.Host.Channels.DirectLine;

/// <summary>Takes activities to the bot's one door; by the time a call returns, the activity and its replies are stored.</summary>
public sealed class DirectLineTurns(ITurnRunner runner, IBotStore store, StreamHub streams, UnstoredAnswers unstored, ResumeRevocations revocations, TimeProvider time)
{
    private const string Mark = "backpainbot";

    // Below this a typing sign would only flicker.
    private static readonly TimeSpan TypingAfter = TimeSpan.FromMilliseconds(400);

    /// <summary>Lets the bot greet if nobody has been in the conversation yet. While the store is away the conversation begins without a greeting.</summary>
    public async Task<bool> StartAsync(DirectLineTicket ticket, string? locale, CancellationToken cancellationToken)
    {
        try
        {
            var log = await store.ReadLogAsync(ticket.Conversation, 0, 1, cancellationToken);
            if (log.Count > 0)
            {
                return false;
            }
        }
        catch (StoreUnavailableException)
        {
            return true;
        }

        await RunAsync(IncomingActivity.Arrival(ticket, locale, time.GetUtcNow()));
        return true;
    }

    /// <summary>Runs a posted activity; false if nothing of it was kept, so that it must be sent again.</summary>
    public async Task<bool> PostAsync(Activity activity)
    {
        // Typing is shown and forgotten: official clients only need to see theirs come back.
        if (activity.Type == ActivityTypes.Typing)
        {
            streams.Pass(activity.Conversation.Id, ActivityJson.ToJson(activity), isAhead: true);
            return true;
        }

        return await RunAsync(activity);
    }

    /// <summary>True if the log still holds a place, so that what follows it can be replayed; nobody is sent away while the store cannot say.</summary>
    public async Task<bool> HoldsAsync(string conversation, long watermark, CancellationToken cancellationToken)
    {
        try
        {
            var at = await store.ReadLogAsync(conversation, Math.Max(0, watermark - 1), 1, cancellationToken);
            return at.Count > 0;
        }
        catch (StoreUnavailableException)
        {
            return true;
        }
    }

    /// <summary>The log after a place, and what was said meanwhile that could not be kept. While the store is away only the latter: a refused poll ends official clients.</summary>
    public async Task<(IReadOnlyList<StoredActivity> Activities, long Watermark)> ReadAsync(string conversation, long after, int most, CancellationToken cancellationToken)
    {
        IReadOnlyList<StoredActivity> kept = [];
        try
        {
            kept = await store.ReadLogAsync(conversation, after, most, cancellationToken);
        }
        catch (StoreUnavailableException)
        {
            // Told by readiness and by every turn; here there is nothing more to say.
        }

        var passing = unstored.Take(conversation);
        return (passing.Count == 0 ? kept : [.. kept, .. passing], kept.Count > 0 ? kept[^1].Sequence : after);
    }

    /// <summary>Erases everything kept about the person of a ticket, closes their ways back and tells the open pages.</summary>
    public async Task EraseAsync(DirectLineTicket ticket, CancellationToken cancellationToken)
    {
        // A turn that is running would write again what is being erased, so this waits for it.
        await using (await store.EnterAsync(ticket.Conversation, cancellationToken))
        {
            await store.EraseAsync(ticket.User, cancellationToken);
            await revocations.RevokeAsync(ticket.User, cancellationToken);
        }

        unstored.Take(ticket.Conversation);
        var told = EventIn(ticket.Conversation, ActivityTypes.Event);
        (told.Name, told.ChannelData) = ("backpainbot/erased", new JObject { [Mark] = new JObject { ["erased"] = true } });
        streams.Pass(ticket.Conversation, ActivityJson.ToJson(told));
    }

    // A client that hangs up does not stop its turn: it will ask again and get the same answer.
    private async Task<bool> RunAsync(Activity activity)
    {
        var turn = runner.RunAsync(activity, CancellationToken.None);
        if (activity.Type == ActivityTypes.Message && !turn.IsCompleted && await Task.WhenAny(turn, Task.Delay(TypingAfter, time)) != turn)
        {
            streams.Pass(activity.Conversation.Id, ActivityJson.ToJson(EventIn(activity.Conversation.Id, ActivityTypes.Typing)), isAhead: true);
        }

        var outcome = await turn;
        if (!outcome.Stored && !outcome.Failed)
        {
            await revocations.RevokeAsync(activity.From.Id, CancellationToken.None);
            MarkErased(outcome.Replies);
        }

        if (!outcome.Stored)
        {
            ShowUnstored(activity, outcome);
        }

        return !outcome.Failed;
    }

    // A turn that erased, or that met a store out of order, is in no log. Its words (an emergency notice among them) still reach who is connected, and who asks next.
    private void ShowUnstored(Activity activity, TurnOutcome outcome)
    {
        var shown = outcome.Failed ? outcome.Replies : [activity, .. outcome.Replies];
        foreach (var reply in shown)
        {
            var json = ActivityJson.ToJson(reply);
            if (!streams.Pass(activity.Conversation.Id, json))
            {
                unstored.Add(activity.Conversation.Id, new StoredActivity(0, reply.Id, json, time.GetUtcNow()));
            }
        }
    }

    // The widget ends its chat and forgets the way back; other clients read on.
    private static void MarkErased(IEnumerable<Activity> replies)
    {
        foreach (var reply in replies)
        {
            var data = reply.TryGetChannelData<JObject>(out var found) ? found : [];
            (data[Mark] as JObject ?? (JObject)(data[Mark] = new JObject()))["erased"] = true;
            reply.ChannelData = data;
        }
    }

    private Activity EventIn(string conversation, string type) => new()
    {
        Type = type,
        Id = $"{conversation}|{type}",
        ChannelId = IncomingActivity.Channel,
        Conversation = new ConversationAccount { Id = conversation },
        From = new ChannelAccount(IncomingActivity.BotId) { Role = RoleTypes.Bot },
        Timestamp = time.GetUtcNow(),
    };
}
