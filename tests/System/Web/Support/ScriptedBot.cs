using System.Collections.Concurrent;
using BackPainBot.Conversation.Turn;
using BackPainBot.Storage;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BackPainBot.SystemTests.Web.Support;

/// <summary>A bot that says one of each thing the widget must show, so that the channel is tested apart from the conversation's words.</summary>
public sealed class ScriptedBot(IBotStore store, TimeProvider time) : ITurnRunner
{
    private readonly ConcurrentDictionary<string, TurnOutcome> _done = new(StringComparer.Ordinal);

    public const string Opening = "Hello. I'm an **automated helper**, not a person and not a doctor. I can help you find the next right step for a sore back.";

    /// <summary>How long every answer takes.</summary>
    public TimeSpan Slowness { get; set; }

    /// <summary>Turns that had an effect.</summary>
    public int Turns => _done.Count;

    /// <summary>Thumbs up that arrived.</summary>
    public int Liked { get; private set; }

    public async Task<TurnOutcome> RunAsync(Activity incoming, CancellationToken cancellationToken)
    {
        if (_done.TryGetValue(incoming.Id, out var before))
        {
            return before with { Repeated = true };
        }

        Liked += incoming.ReactionsAdded?.Count(reaction => reaction.Type == MessageReactionTypes.Like) ?? 0;
        await Task.Delay(Slowness, cancellationToken);
        if (incoming.Text == "erase")
        {
            await store.EraseAsync(incoming.From.Id, cancellationToken);
            return new TurnOutcome([Address(Say("Done. Everything is gone.", "answer"), incoming, 0)], false) { Stored = false };
        }

        var replies = Answer(incoming).Select((reply, index) => Address(reply, incoming, index)).ToArray();
        await store.CommitAsync(new TurnCommit
        {
            Conversation = incoming.Conversation.Id,
            Person = incoming.From.Id,
            Key = new TurnKey(incoming.Id, "", TimeSpan.Zero),
            At = time.GetUtcNow(),
            Log = [(incoming.Id, ActivityJson.ToJson(incoming)), .. replies.Select(reply => (reply.Id, ActivityJson.ToJson(reply)))],
        }, cancellationToken);
        return _done[incoming.Id] = new TurnOutcome(replies, false);
    }

    private static IEnumerable<Activity> Answer(Activity incoming) => incoming switch
    {
        { Type: ActivityTypes.ConversationUpdate } =>
        [
            Say(Opening, "greeting"),
            Say("May I keep your answers for 30 days, so that you can come back to them?", "prompt", "Yes, keep them", "Don't keep anything"),
        ],
        { Type: ActivityTypes.Event, Name: Events.OpenDialog } => [Say($"Opened the dialog **{incoming.Value}**.", "prompt", "Go on")],
        { Type: ActivityTypes.Message, Value: not null } => [Say($"Got it: {incoming.Value}", "answer")],
        { Type: ActivityTypes.Message } => Answer(incoming.Text ?? ""),
        _ => [],
    };

    private static IEnumerable<Activity> Answer(string text) => text.ToUpperInvariant() switch
    {
        "YES, KEEP THEM" => [Keeping(Say("Thank you. Tell me what's going on, in your own words.", "prompt"), true)],
        "DON'T KEEP ANYTHING" => [Keeping(Say("Fine, nothing is kept. Tell me what's going on, in your own words.", "prompt"), false)],
        "CHECKLIST" => [Checklist()],
        "PICTURE" => [Picture()],
        "PACK" => [Pack()],
        "HOSTILE" => [Say("<img src=x onerror=\"document.title='owned'\"> [press](javascript:alert(1)) <b>not bold</b> [data](data:text/html,x) **bold**", "answer")],
        "WITHHELD" => [Say("I left something out there. While your back hurts I don't pass on anything that loads it.", "withheld", "What can I do today?")],
        var said when said.Contains("WIPE", StringComparison.Ordinal) => [Notice()],
        "MENU" => [Say("What would help most?", "prompt", "What can I do today?", "Find my triggers", "Questions for my doctor", "It's bad right now", "Something else")],
        _ => Understood(),
    };

    private static IEnumerable<Activity> Understood() =>
    [
        Say("Here is what I understood:\n\n- Your doctor **cleared** you on Friday.\n- You tried squats, and it **hurt until Tuesday**.\n- You'd like to know how soon you can go again.\n\nIs that right?", "prompt"),
        Cited(Say("“Back to normal” opens a door. It is not a map of the other side. Pain that lasts three days is your back asking for less, not for lighter [1].\n\nStop the thing that provokes it for now, and keep the easy movement: short walks, changing position, ordinary days [2]. We won't suggest weights while it hurts; that is **this service's own line**, and guidelines are often less strict.", "answer", "What can I do today?", "Why not lighter?", "Questions for my doctor")),
    ];

    private static Activity Cited(Activity activity)
    {
        activity.Text += "\n\n[1]: /library/cleared-but-then-what#what-being-cleared-does-mean \"Cleared by the doctor, and now what?\"\n[2]: /library/walking \"Walking\"";
        ((JObject)((JObject)activity.ChannelData)["backpainbot"]!)["citations"] = new JArray(
            new JObject { ["topic"] = "cleared-but-then-what", ["title"] = "Cleared by the doctor, and now what?", ["heading"] = "What being cleared does mean", ["url"] = "/library/cleared-but-then-what#what-being-cleared-does-mean" },
            new JObject { ["topic"] = "walking", ["title"] = "Walking", ["heading"] = "Walking", ["url"] = "/library/walking" });
        return activity;
    }

    private static Activity Notice() => Say("What you wrote can be a sign of pressure on the nerves at the base of the spine, and it needs checking **right now**. Call **999 (or 112)** or go to A&E now. Don't drive, and don't wait to see if it passes.\n\n> “I have back pain and a new change in feeling between my legs. I need to be checked for cauda equina today.”", "notice", "I've read this");

    private static Activity Checklist()
    {
        var card = new JObject
        {
            ["type"] = "AdaptiveCard",
            ["version"] = "1.5",
            ["body"] = new JArray(
                new JObject { ["type"] = "TextBlock", ["text"] = "Questions for your doctor", ["weight"] = "Bolder", ["size"] = "Medium", ["style"] = "heading" },
                new JObject { ["type"] = "FactSet", ["facts"] = new JArray(new JObject { ["title"] = "Visit", ["value"] = "in two weeks" }, new JObject { ["title"] = "Sets it off", ["value"] = "sitting, bending" }) },
                new JObject
                {
                    ["type"] = "Input.ChoiceSet",
                    ["id"] = "questions",
                    ["label"] = "Tick the ones you want to ask",
                    ["isMultiSelect"] = true,
                    ["value"] = "cleared",
                    ["choices"] = new JArray(
                        new JObject { ["title"] = "What exactly am I cleared for, and what not yet?", ["value"] = "cleared" },
                        new JObject { ["title"] = "How much soreness the next morning is all right?", ["value"] = "soreness" },
                        new JObject { ["title"] = "What should make me call you, and how fast?", ["value"] = "call" }),
                },
                new JObject { ["type"] = "Input.Text", ["id"] = "own", ["label"] = "Add your own", ["isMultiline"] = true }),
            ["actions"] = new JArray(
                new JObject { ["type"] = "Action.Submit", ["title"] = "Done", ["data"] = new JObject { ["step"] = "choose" } },
                new JObject { ["type"] = "Action.OpenUrl", ["title"] = "All questions", ["url"] = "/library/doctor-questions" }),
        };
        var activity = Say("Here are the ones that fit you best.", "checklist");
        activity.Attachments = [new Attachment { ContentType = "application/vnd.microsoft.card.adaptive", Content = card }];
        return activity;
    }

    private static Activity Picture()
    {
        const string Svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 320 120'><rect width='320' height='120' fill='%23eef'/><circle cx='90' cy='60' r='30' fill='%230b5d51'/><text x='150' y='66' font-size='18'>Sitting, mornings</text></svg>";
        var activity = Say("Your trigger map, as a note to discuss.", "report");
        activity.Attachments = [new Attachment { ContentType = "image/svg+xml", Name = "Trigger map: sitting, worst in the morning", ContentUrl = "data:image/svg+xml," + Svg.Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal) }];
        return activity;
    }

    private static Activity Pack()
    {
        var activity = Say("Your page for the visit is ready.", "report");
        activity.Attachments = [new Attachment { ContentType = "text/markdown", Name = "visit-pack.md", ContentUrl = "data:text/markdown;base64,IyBWaXNpdCBwYWNr" }];
        return activity;
    }

    private static Activity Keeping(Activity activity, bool keep)
    {
        ((JObject)((JObject)activity.ChannelData)["backpainbot"]!)["keep"] = keep;
        return activity;
    }

    private static Activity Say(string text, string kind, params string[] buttons) => new()
    {
        Type = ActivityTypes.Message,
        Text = text,
        TextFormat = "markdown",
        ChannelData = new JObject { ["backpainbot"] = new JObject { ["kind"] = kind } },
        SuggestedActions = buttons.Length == 0 ? null : new SuggestedActions { Actions = [.. buttons.Select(title => new CardAction { Type = ActionTypes.ImBack, Title = title, Value = title })] },
    };

    private Activity Address(Activity reply, Activity incoming, int index)
    {
        reply.Id = $"{incoming.Id}.{index + 1}";
        reply.ReplyToId = incoming.Id;
        reply.ChannelId = incoming.ChannelId;
        reply.Conversation = incoming.Conversation;
        reply.From = new ChannelAccount("backpainbot", "Helper") { Role = RoleTypes.Bot };
        reply.Recipient = incoming.From;
        reply.Timestamp = time.GetUtcNow();
        return reply;
    }
}
