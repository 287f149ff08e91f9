using System.Diagnostics;
using System.Runtime.CompilerServices;
using Activity = Microsoft.Bot.Schema.Activity;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>A conversation written down as a test. Each step runs as soon as it is added and the one before it is done; <see cref="StartTestAsync"/> waits for the last.</summary>
public class TestFlow
{
    private readonly TestAdapter _adapter;
    private readonly Task _testTask;
    private readonly BotCallbackHandler _callback;

    public TestFlow(TestAdapter adapter, BotCallbackHandler callback = null)
    {
        _adapter = adapter;
        _callback = callback;
        _testTask = Task.CompletedTask;
    }

    public TestFlow(TestAdapter adapter, IBot bot)
        : this(adapter, bot.OnTurnAsync)
    {
    }

    public TestFlow(Task task, TestFlow flow)
        : this(() => task, flow)
    {
    }

    public TestFlow(Func<Task> getTask, TestFlow flow)
    {
        _callback = flow._callback;
        _adapter = flow._adapter;
        _testTask = getTask?.Invoke() ?? Task.CompletedTask;
    }

    public Task StartTestAsync() => _testTask;

    public TestFlow Send(string userSays)
    {
        if (userSays is null)
            throw new ArgumentNullException(nameof(userSays), "You have to pass a userSays parameter");
        return Then(() => _adapter.SendTextToBotAsync(userSays, _callback, default));
    }

    public TestFlow Send(IActivity userActivity)
    {
        if (userActivity is null)
            throw new ArgumentNullException(nameof(userActivity), "You have to pass an Activity");
        return Then(() => _adapter.ProcessActivityAsync((Activity)userActivity, _callback, default));
    }

    public TestFlow SendConversationUpdate() => Then(() =>
    {
        var update = (Activity)Activity.CreateConversationUpdateActivity();
        update.MembersAdded.Add(_adapter.Conversation.User);
        return _adapter.ProcessActivityAsync(update, _callback, default);
    });

    public TestFlow Delay(uint ms) => Delay(TimeSpan.FromMilliseconds(ms));

    public TestFlow Delay(TimeSpan timespan) => Then(() => Task.Delay(timespan));

    public TestFlow Test(string userSays, string expected, string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(expected);
        return Send(userSays).AssertReply(expected, description, timeout);
    }

    public TestFlow Test(string userSays, Activity expected, string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(expected);
        return Send(userSays).AssertReply(expected, description, timeout);
    }

    public TestFlow Test(string userSays, Action<IActivity> validateActivity, string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(validateActivity);
        return Send(userSays).AssertReply(validateActivity, description, timeout);
    }

    /// <summary>Plays a transcript: what users say is sent, what bots say is expected.</summary>
    public TestFlow Test(IEnumerable<IActivity> activities, [CallerMemberName] string description = null, uint timeout = 3000) =>
        Test(activities, (expected, actual) => Expect(expected.AsMessageActivity()?.Text, actual.AsMessageActivity()?.Text, description), description, timeout);

    public TestFlow Test(IEnumerable<IActivity> activities, ValidateReply validateReply, [CallerMemberName] string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(activities);
        return activities.Aggregate(this, (flow, activity) => IsReply(activity)
            ? flow.AssertReply(actual => validateReply(activity, actual), description, timeout)
            : flow.Send(activity));
    }

    public TestFlow AssertReply(string expected, string description = null, uint timeout = 3000) =>
        AssertReply(reply => Expect(expected, reply.AsMessageActivity()?.Text, description ?? expected), description ?? expected, timeout);

    public TestFlow AssertReply(IActivity expected, [CallerMemberName] string description = null, uint timeout = 3000) =>
        AssertReply(expected, null, description, timeout);

    public TestFlow AssertReply(IActivity expected, IEqualityComparer<IActivity> equalityComparer, [CallerMemberName] string description = null, uint timeout = 3000) => AssertReply(
        reply =>
        {
            if (equalityComparer is not null)
            {
                if (!equalityComparer.Equals(expected, reply))
                    throw Unlike(expected, reply, null);
                return;
            }

            if (expected.Type != reply.Type)
                throw new InvalidOperationException($"{description}: Type should match");
            Expect(expected.AsMessageActivity()?.Text, reply.AsMessageActivity()?.Text, description);
        },
        description,
        timeout);

    public TestFlow AssertReply(Action<IActivity> validateActivity, [CallerMemberName] string description = null, uint timeout = 3000) => Then(async () =>
    {
        validateActivity(await NextReplyAsync(timeout).ConfigureAwait(false));
    });

    public TestFlow AssertReplyContains(string expected, string description = null, uint timeout = 3000) => AssertReply(
        reply =>
        {
            var text = reply.AsMessageActivity()?.Text;
            if (text is null || !text.Contains(expected, StringComparison.Ordinal))
                throw Unlike(expected, text, description);
        },
        description ?? expected,
        timeout);

    public TestFlow AssertReplyOneOf(string[] candidates, string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        return AssertReply(
            reply =>
            {
                var text = reply.AsMessageActivity()?.Text;
                if (!candidates.Contains(text))
                    throw new InvalidOperationException(description ?? $"Text \"{text}\" does not match one of candidates: {string.Join('\n', candidates)}");
            },
            description,
            timeout);
    }

    /// <summary>Expects silence for as long as the time-out says.</summary>
    public TestFlow AssertNoReply([CallerMemberName] string description = null, uint timeout = 3000) => Then(async () =>
    {
        IActivity reply;
        try
        {
            reply = await NextReplyAsync(timeout).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return;
        }

        throw new InvalidOperationException($"{reply} is responded when waiting for no reply:'{description}'");
    });

    private static bool IsReply(IActivity activity) =>
        string.Equals(RoleTypes.Bot, activity.From?.Role, StringComparison.OrdinalIgnoreCase);

    private static void Expect(string expected, string said, string description)
    {
        if (said != expected)
            throw Unlike(expected, said, description);
    }

    private static InvalidOperationException Unlike(object expected, object received, string description) =>
        new($"{(description is null ? null : description + ":\n")}Expected:{expected}\nReceived:{received}");

    private TestFlow Then(Func<Task> step) => new(
        async () =>
        {
            await _testTask.ConfigureAwait(false);
            await step().ConfigureAwait(false);
        },
        this);

    private async Task<IActivity> NextReplyAsync(uint timeout)
    {
        using var patience = new CancellationTokenSource();
        patience.CancelAfter(Debugger.IsAttached ? Timeout.InfiniteTimeSpan : TimeSpan.FromMilliseconds(timeout));
        return await _adapter.GetNextReplyAsync(patience.Token).ConfigureAwait(false);
    }
}
