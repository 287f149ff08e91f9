using System.Diagnostics;
using System.Runtime.CompilerServices;
using Activity = Microsoft.Bot.Schema.Activity;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>A conversation written down as a test; nothing happens before <see cref="StartTestAsync"/>.</summary>
public class TestFlow
{
    private readonly TestAdapter _adapter;
    private readonly Func<Task> _testTask;
    private readonly BotCallbackHandler _callback;

    public TestFlow(TestAdapter adapter, BotCallbackHandler callback = null)
    {
        _adapter = adapter;
        _callback = callback;
        _testTask = () => Task.CompletedTask;
    }

    public TestFlow(TestAdapter adapter, IBot bot)
        : this(adapter, bot.OnTurnAsync)
    {
    }

    public TestFlow(Task testTask, TestFlow flow)
        : this(() => testTask ?? Task.CompletedTask, flow)
    {
    }

    public TestFlow(Func<Task> testTask, TestFlow flow)
    {
        _testTask = testTask ?? (() => Task.CompletedTask);
        _callback = flow._callback;
        _adapter = flow._adapter;
    }

    public Task StartTestAsync() => _testTask();

    public TestFlow Send(string userSays)
    {
        ArgumentNullException.ThrowIfNull(userSays);
        return Then(() => _adapter.SendTextToBotAsync(userSays, _callback, default));
    }

    public TestFlow Send(IActivity userActivity)
    {
        ArgumentNullException.ThrowIfNull(userActivity);
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
        Test(activities, (expected, actual) => Expect(expected.AsMessageActivity()?.Text, actual, description), description, timeout);

    public TestFlow Test(IEnumerable<IActivity> activities, ValidateReply validateReply, [CallerMemberName] string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(activities);
        return activities.Aggregate(this, (flow, activity) => IsReply(activity)
            ? flow.AssertReply(actual => validateReply(activity, actual), description, timeout)
            : flow.Send(activity));
    }

    public TestFlow AssertReply(string expected, string description = null, uint timeout = 3000) =>
        AssertReply(reply => Expect(expected, reply, description), description ?? expected, timeout);

    public TestFlow AssertReply(IActivity expected, [CallerMemberName] string description = null, uint timeout = 3000) =>
        AssertReply(expected, null, description, timeout);

    public TestFlow AssertReply(IActivity expected, IEqualityComparer<IActivity> equalityComparer, [CallerMemberName] string description = null, uint timeout = 3000) => AssertReply(
        reply =>
        {
            if (equalityComparer is not null)
            {
                if (!equalityComparer.Equals(expected, reply))
                    throw new InvalidOperationException($"{description}: the reply is not the expected activity.");
                return;
            }

            if (expected.Type != reply.Type)
                throw new InvalidOperationException($"{description}: Type should match. Expected '{expected.Type}', got '{reply.Type}'.");
            Expect(expected.AsMessageActivity()?.Text, reply, description);
        },
        description,
        timeout);

    public TestFlow AssertReply(Action<IActivity> validateActivity, [CallerMemberName] string description = null, uint timeout = 3000) => Then(async () =>
    {
        var reply = await NextReplyAsync(timeout).ConfigureAwait(false)
            ?? throw new TimeoutException($"{timeout}ms Timed out waiting for:'{description}'");
        validateActivity(reply);
    });

    public TestFlow AssertReplyContains(string expected, string description = null, uint timeout = 3000) => AssertReply(
        reply =>
        {
            var text = reply.AsMessageActivity()?.Text;
            if (text is null || !text.Contains(expected, StringComparison.Ordinal))
                throw new InvalidOperationException($"{description ?? expected}: expected a reply that contains '{expected}', got '{text}'.");
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
        var reply = await NextReplyAsync(timeout).ConfigureAwait(false);
        if (reply is not null)
            throw new InvalidOperationException($"{reply.AsMessageActivity()?.Text ?? reply.Type} is responded when waiting for no reply:'{description}'");
    });

    private static bool IsReply(IActivity activity) =>
        string.Equals(RoleTypes.Bot, activity.From?.Role, StringComparison.OrdinalIgnoreCase);

    private static void Expect(string expected, IActivity reply, string description)
    {
        var text = reply.AsMessageActivity()?.Text;
        if (expected is null || text == expected)
            return;
        throw new InvalidOperationException(description is null
            ? $"Expected '{expected}', got '{text}'."
            : $"{description}: expected '{expected}', got '{text}'.");
    }

    private TestFlow Then(Func<Task> step) => new(
        async () =>
        {
            await _testTask().ConfigureAwait(false);
            await step().ConfigureAwait(false);
        },
        this);

    private async Task<IActivity> NextReplyAsync(uint timeout)
    {
        using var patience = new CancellationTokenSource();
        patience.CancelAfter(Debugger.IsAttached ? Timeout.InfiniteTimeSpan : TimeSpan.FromMilliseconds(timeout));
        try
        {
            return await _adapter.GetNextReplyAsync(patience.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }
}
