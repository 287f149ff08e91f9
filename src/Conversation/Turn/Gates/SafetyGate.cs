using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Turn.Interrupts;
using BackPainBot.Conversation.Turn.Replies;
using BackPainBot.Conversation.Turn.State;
using BackPainBot.Domain.Safety;
using BackPainBot.Domain.Safety.RedFlags;

namespace BackPainBot.Conversation.Turn.Gates;

/// <summary>
/// Crisis and red flags, before everything and inside any dialog. A notice is repeated calmly until the person says that
/// they have read it, that it is not happening, or that it has been checked; then the turn goes on where it was.
/// </summary>
public sealed class SafetyGate(NoticeReply notices, Speaker speaker, CommandMatcher commands)
{
    /// <summary>Long messages never close a notice: only a short, clear word does.</summary>
    private const int LongestWord = 12;

    /// <summary>True if the notice is this turn's whole answer.</summary>
    public async Task<bool> AnswerAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var before = turn.Memory.Safety.Waiting;
        if (Raise(turn))
            return await ShowAsync(turn, cancellationToken).ConfigureAwait(false);
        if (before is null)
            return await HearLaterAsync(turn, cancellationToken).ConfigureAwait(false);
        return await HearAsync(turn, before, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Opens what this message raises; true if anything new or worse was raised.</summary>
    public static bool Raise(CurrentTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var findings = turn.Reading.RedFlags.Select(found => new OpenFlag { Flag = found.Flag, Urgency = found.Urgency }).ToList();
        if (turn.Reading.Crisis && !findings.Any(found => found.Flag == RedFlag.SelfHarm))
            findings.Add(new OpenFlag { Flag = RedFlag.SelfHarm, Urgency = Urgency.Emergency });
        return Open(turn, findings);
    }

    /// <summary>Opens flags; one that is open already is only raised again if it is more urgent or had been set aside.</summary>
    public static bool Open(CurrentTurn turn, IReadOnlyList<OpenFlag> findings)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(findings);
        if (findings.Count == 0)
            return false;
        var flags = turn.Memory.Safety.Flags.ToDictionary(flag => flag.Flag);
        foreach (var found in findings)
        {
            var shown = flags.GetValueOrDefault(found.Flag)?.Shown ?? 0;
            flags[found.Flag] = found with { RaisedAt = turn.Now, Urgency = Worse(found.Urgency, flags.GetValueOrDefault(found.Flag)?.Urgency), Shown = shown };
        }

        turn.Safety(safety => safety with
        {
            Flags = [.. flags.Values.OrderByDescending(flag => flag.Flag == RedFlag.SelfHarm).ThenByDescending(flag => flag.Urgency).ThenBy(flag => flag.Flag)],
            Crisis = flags.ContainsKey(RedFlag.SelfHarm),
            HeldMessage = turn.Text,
        });
        return true;
    }

    /// <summary>Shows the most urgent notice that waits; false if what it is about does not hold up the rest of the turn.</summary>
    public async Task<bool> ShowAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (turn.Memory.Safety.Waiting is not { } flag)
            return false;
        var holds = Holds(flag);
        var text = notices.TextOf(turn, flag);
        if (holds)
            text += "\n\n" + speaker.Words(turn, NoticeWords.Stem, QuestionFor(flag));
        Update(turn, flag with { Shown = flag.Shown + 1, Acknowledged = !holds });
        await speaker.SayAsync(turn, new Reply(text, ReplyKind.Notice) { Buttons = holds ? ButtonsFor(flag) : [] }, cancellationToken).ConfigureAwait(false);
        return holds || await ShowAsync(turn, cancellationToken).ConfigureAwait(false);
    }

    private async Task<bool> HearAsync(CurrentTurn turn, OpenFlag flag, CancellationToken cancellationToken)
    {
        var plain = PlainWords.Of(turn.Text);
        var meant = PlainWords.Split(plain).Length > LongestWord ? null : commands.Find(NoticeWords.Stem, turn.Text);
        if (meant is "safe" && flag.Flag == RedFlag.SelfHarm)
            return await CloseAsync(turn, flag, NoticeWords.Safe, cancellationToken).ConfigureAwait(false);
        if (flag.Flag == RedFlag.SelfHarm)
            return await ShowAsync(turn, cancellationToken).ConfigureAwait(false);
        return meant switch
        {
            "not-happening" => await CloseAsync(turn, flag, flag.Urgency == Urgency.Emergency ? NoticeWords.NotHappeningUrgent : NoticeWords.NotHappening, cancellationToken).ConfigureAwait(false),
            "checked" => await CloseAsync(turn, flag, NoticeWords.Checked, cancellationToken).ConfigureAwait(false),
            "help-coming" => await AcknowledgeAsync(turn, flag, NoticeWords.HelpComing, cancellationToken).ConfigureAwait(false),
            "read" => await AcknowledgeAsync(turn, flag, NoticeWords.Read, cancellationToken).ConfigureAwait(false),
            _ => await RepeatAsync(turn, flag, cancellationToken).ConfigureAwait(false),
        };
    }

    // A notice that was read stays open until it is checked, and the person may say so at any time later; a bare "no" answers something else by then.
    private async Task<bool> HearLaterAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        var meant = commands.Find(NoticeWords.Stem, turn.Text);
        if (meant is not ("checked" or "not-happening" or "help-coming") || turn.Memory.Talk.Pending is not null || turn.Memory.Safety.Flags.Count == 0 || PlainWords.Split(PlainWords.Of(turn.Text)).Length < 2)
            return false;
        if (meant == "help-coming")
        {
            await speaker.SayAsync(turn, new Reply(speaker.Words(turn, NoticeWords.Stem, NoticeWords.HelpComing), ReplyKind.Notice), cancellationToken).ConfigureAwait(false);
            return true;
        }

        return await CloseAsync(turn, turn.Memory.Safety.Flags[0], meant == "checked" ? NoticeWords.Checked : NoticeWords.NotHappening, cancellationToken).ConfigureAwait(false);
    }

    // Stopping, erasing and reaching a person must work at any time; the notice still comes first.
    private async Task<bool> RepeatAsync(CurrentTurn turn, OpenFlag flag, CancellationToken cancellationToken)
    {
        if (commands.Find(InterruptWords.Stem, turn.Text) is not ("stop" or "erase" or "export" or "person"))
            return await ShowAsync(turn, cancellationToken).ConfigureAwait(false);
        Update(turn, flag with { Shown = flag.Shown + 1 });
        await speaker.SayAsync(turn, new Reply(speaker.Words(turn, NoticeWords.Stem, NoticeWords.OnTop), ReplyKind.Notice), cancellationToken).ConfigureAwait(false);
        return false;
    }

    private async Task<bool> AcknowledgeAsync(CurrentTurn turn, OpenFlag flag, string words, CancellationToken cancellationToken)
    {
        turn.Safety(safety => safety with { Flags = [.. safety.Flags.Select(open => Together(open, flag) ? open with { Acknowledged = true } : open)] });
        await speaker.SayAsync(turn, new Reply(speaker.Words(turn, NoticeWords.Stem, words), ReplyKind.Notice), cancellationToken).ConfigureAwait(false);
        turn.Resumes = true;
        return turn.Memory.Safety.Waiting is not null && await ShowAsync(turn, cancellationToken).ConfigureAwait(false);
    }

    private async Task<bool> CloseAsync(CurrentTurn turn, OpenFlag flag, string words, CancellationToken cancellationToken)
    {
        turn.Safety(safety => safety with { Flags = [.. safety.Flags.Where(open => !Together(open, flag))], Crisis = safety.Crisis && flag.Flag != RedFlag.SelfHarm });
        await speaker.SayAsync(turn, new Reply(speaker.Words(turn, NoticeWords.Stem, words), ReplyKind.Notice), cancellationToken).ConfigureAwait(false);
        turn.Resumes = true;
        return turn.Memory.Safety.Waiting is not null && await ShowAsync(turn, cancellationToken).ConfigureAwait(false);
    }

    // Two flags of the same words are one thing to the person; a crisis is always settled by itself.
    private static bool Together(OpenFlag one, OpenFlag other) =>
        one.Flag == other.Flag || (one.RaisedAt == other.RaisedAt && one.Flag != RedFlag.SelfHarm && other.Flag != RedFlag.SelfHarm);

    private static bool Holds(OpenFlag flag) => flag.Flag is RedFlag.SelfHarm or RedFlag.Minor || RedFlagRules.Of(flag.Flag).BlocksActivityAt(flag.Urgency);

    private static string QuestionFor(OpenFlag flag) => flag.Flag switch
    {
        RedFlag.SelfHarm => NoticeWords.AskSafe,
        RedFlag.Minor => NoticeWords.MinorAgain,
        _ => flag.Urgency == Urgency.Emergency ? NoticeWords.AskState : NoticeWords.AskStateSoon,
    };

    private string[] ButtonsFor(OpenFlag flag) => flag.Flag == RedFlag.SelfHarm
        ? [commands.Title(NoticeWords.Stem, "safe"), commands.Title(InterruptWords.Stem, "person")]
        : [commands.Title(NoticeWords.Stem, "help-coming"), commands.Title(NoticeWords.Stem, "not-happening"), commands.Title(NoticeWords.Stem, "checked")];

    private static void Update(CurrentTurn turn, OpenFlag flag) =>
        turn.Safety(safety => safety with { Flags = [.. safety.Flags.Select(open => open.Flag == flag.Flag ? flag : open)] });

    private static Urgency Worse(Urgency one, Urgency? other) => other is { } also && also > one ? also : one;
}
