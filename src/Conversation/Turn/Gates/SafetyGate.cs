using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Turn.Interrupts;
using BackPainBot.Conversation.Turn.Replies;
using BackPainBot.Conversation.Turn.State;
using BackPainBot.Domain.Safety;
using BackPainBot.Domain.Safety.RedFlags;
using BackPainBot.Reading;

namespace BackPainBot.Conversation.Turn.Gates;

/// <summary>
/// Crisis and red flags, before everything and inside any dialog. A notice is repeated calmly until the person says that
/// they have read it, that it is not happening, or that it has been checked; then the turn goes on where it was.
/// </summary>
public sealed class SafetyGate(NoticeReply notices, NoticeHearing hearing, Speaker speaker, CommandMatcher commands)
{
    private const int LongestQuote = 120;

    /// <summary>True if the notice is this turn's whole answer.</summary>
    public async Task<bool> AnswerAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var before = turn.Memory.Safety.Waiting;
        var meant = before is null ? null : hearing.Of(turn, before);
        // What is denied is believed, and not for what it leaves standing.
        if (before is not null && meant == NoticeHearing.NotHappening && hearing.NamesSignBesideDenial(turn.Text))
            meant = null;
        if (before is not null && meant == NoticeHearing.Checked && SaysOnlyThat(turn, before) && hearing.BesideCheck(turn.Text) is var beside && !hearing.NamesSign(beside) && turn.Reread(beside) is { Crisis: false, RedFlags.Count: 0 })
            return await CloseAsync(turn, before, NoticeWords.Checked, cancellationToken).ConfigureAwait(false);
        // "It's only my back, nothing down there" names the sign to deny it.
        // "No fever, I meant sweating from the pain" denies just what the notice was for, though its words raise it again.
        if (before is not null && meant == NoticeHearing.NotHappening && SaysOnlyThat(turn, before) && (NoticeHearing.DeniesItself(turn.Text, before) || turn.Reread(hearing.BesideDenial(turn.Text)) is { Crisis: false, RedFlags.Count: 0 }))
            return await HearAsync(turn, before, meant, cancellationToken).ConfigureAwait(false);
        // "I'm safe, I only meant my trade": said outright, and not for what else in it sounds like the first.
        if (before is { Flag: RedFlag.SelfHarm } && meant == NoticeHearing.Safe)
        {
            // A sign of another kind beside it is shown once this is settled.
            Open(turn, [.. FindingsOf(turn).Where(found => found.Flag != RedFlag.SelfHarm)]);
            return await HearAsync(turn, before, meant, cancellationToken).ConfigureAwait(false);
        }

        // "It hasn't been a long time, it's the last fortnight": what was taken for an old sign is a new one.
        if (before is { Flag: RedFlag.CaudaEquina, Urgency: < Urgency.Emergency } old && meant is not (NoticeHearing.Checked or NoticeHearing.NotHappening) && NoticeHearing.SaysItIsNew(turn.Text))
            return await ReopenAsync(turn, [old with { Urgency = Urgency.Emergency }], cancellationToken).ConfigureAwait(false);
        if (Raise(turn))
            return await ShowAsync(turn, cancellationToken).ConfigureAwait(false);
        if (before is null)
            return await HearLaterAsync(turn, cancellationToken).ConfigureAwait(false);
        return await HearAsync(turn, before, meant, cancellationToken).ConfigureAwait(false);
    }

    // "The oncologist scanned it in October, all clear" names the cancer again; it tells of a check and of nothing new.
    private static bool SaysOnlyThat(CurrentTurn turn, OpenFlag flag) =>
        flag.Flag != RedFlag.SelfHarm && !turn.Reading.Crisis && !ToldSigns.In(turn).Any(told => told.Flag != flag.Flag) && turn.Reading.RedFlags.All(found => found.Flag == flag.Flag && found.Urgency <= flag.Urgency);

    /// <summary>Opens what this message raises; true if anything new or worse was raised.</summary>
    public static bool Raise(CurrentTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var findings = FindingsOf(turn);
        findings.AddRange(ToldSigns.In(turn).Where(told => !findings.Exists(found => found.Flag == told.Flag)));
        // Who asked what to do if it came, and names it once more in a few words, still asks.
        if (Speaker.Used(turn, Routing.DirectAnswers.Stem, Routing.DirectAnswers.Signs) && !turn.Reading.Crisis && NoticeHearing.OnlyNames(turn.Text))
            return false;
        if (turn.Reading.Crisis && !findings.Any(found => found.Flag == RedFlag.SelfHarm))
            findings.Add(new OpenFlag { Flag = RedFlag.SelfHarm, Urgency = Urgency.Emergency });
        return Open(turn, findings);
    }

    private static List<OpenFlag> FindingsOf(CurrentTurn turn) =>
        [.. turn.Reading.RedFlags.Select(found => new OpenFlag { Flag = found.Flag, Urgency = found.Urgency, Quote = QuoteOf(turn.Text, found) })];

    // The words from the first to the last that raised it, or the longest of them if they stand far apart.
    private static string QuoteOf(string text, RedFlagFinding found)
    {
        var places = found.Spans.Select(span => (At: text.IndexOf(span, StringComparison.Ordinal), span.Length)).Where(place => place.At >= 0).ToList();
        if (places.Count == 0)
            return "";
        var (from, to) = (places.Min(place => place.At), places.Max(place => place.At + place.Length));
        return to - from <= LongestQuote ? text[from..to] : found.Spans.MaxBy(span => span.Length)!;
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
            var before = flags.GetValueOrDefault(found.Flag);
            // A crisis that is raised twice was hardly misread.
            flags[found.Flag] = found with { RaisedAt = turn.Now, Urgency = Worse(found.Urgency, before?.Urgency), Shown = before?.Shown ?? 0, Doubted = found.Doubted || (before is not null && found.Flag == RedFlag.SelfHarm) };
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
        if (holds && flag.Shown <= NoticeReply.InFull)
            text += "\n\n" + speaker.Words(turn, NoticeWords.Stem, QuestionFor(flag));
        Update(turn, flag with { Shown = flag.Shown + 1, Acknowledged = !holds });
        await speaker.SayAsync(turn, new Reply(text, ReplyKind.Notice) { Buttons = holds ? ButtonsFor(flag) : [] }, cancellationToken).ConfigureAwait(false);
        return holds || await ShowAsync(turn, cancellationToken).ConfigureAwait(false);
    }

    private async Task<bool> HearAsync(CurrentTurn turn, OpenFlag flag, string? meant, CancellationToken cancellationToken) => meant switch
    {
        null or NoticeHearing.HelpComing or NoticeHearing.Happening when hearing.AsksWhatToSay(turn.Text) && notices.OnThePhone(turn, flag) is { Length: > 0 } words => await TellWhatToSayAsync(turn, flag, meant, words, cancellationToken).ConfigureAwait(false),
        NoticeHearing.Safe => await CloseAsync(turn, flag, NoticeWords.Safe, cancellationToken).ConfigureAwait(false),
        NoticeHearing.NotHappening when flag.Flag == RedFlag.SelfHarm => await CloseAsync(turn, flag, NoticeWords.TakenBack, cancellationToken).ConfigureAwait(false),
        NoticeHearing.NotHappening when IsDoubtful(turn, flag) => await ConfirmAsync(turn, flag, cancellationToken).ConfigureAwait(false),
        NoticeHearing.NotHappening => await CloseAsync(turn, flag, flag.Urgency == Urgency.Emergency ? NoticeWords.NotHappeningUrgent : NoticeWords.NotHappening, cancellationToken).ConfigureAwait(false),
        NoticeHearing.Happening => await UrgeAsync(turn, flag, cancellationToken).ConfigureAwait(false),
        NoticeHearing.Checked => await CloseAsync(turn, flag, NoticeWords.Checked, cancellationToken).ConfigureAwait(false),
        NoticeHearing.LongAgo => await CloseAsync(turn, flag, NoticeWords.LongAgo, cancellationToken).ConfigureAwait(false),
        NoticeHearing.Adult => await CloseAsync(turn, flag, NoticeWords.Adult, cancellationToken).ConfigureAwait(false),
        NoticeHearing.HelpComing => await AcknowledgeAsync(turn, flag, NoticeWords.HelpComing, cancellationToken).ConfigureAwait(false),
        NoticeHearing.Read => await AcknowledgeAsync(turn, flag, NoticeWords.Read, cancellationToken).ConfigureAwait(false),
        NoticeHearing.Booked => await AcknowledgeAsync(turn, flag, NoticeWords.Booked, cancellationToken).ConfigureAwait(false),
        null when flag.Flag == RedFlag.Minor && AsksWhomOrWhat(turn.Text) => LetAsk(turn, flag),
        _ => await RepeatAsync(turn, flag, cancellationToken).ConfigureAwait(false),
    };

    // A parent who asks whom to see and what to ask there is helped with just that.
    private bool AsksWhomOrWhat(string text) => commands.HearAnywhere(Routing.OfferWords.Stem, text, "doctor-visit") || commands.HearAnywhere(Routing.DirectAnswers.Stem, text, "who");

    private static bool LetAsk(CurrentTurn turn, OpenFlag flag)
    {
        Update(turn, flag with { Acknowledged = true });
        return false;
    }

    // A bare no to what somebody wrote in their own words is asked once more; the button and an explanation are believed.
    private bool IsDoubtful(CurrentTurn turn, OpenFlag flag) =>
        flag.Urgency == Urgency.Emergency && flag.Flag != RedFlag.Minor && flag.Quote.Length > 0 && !flag.Doubted
        && (!NoticeHearing.IsExplained(turn.Text) || (flag.Flag == RedFlag.CaudaEquina && NoticeHearing.DeniesFunctionOnly(turn.Text) && commands.Find(NoticeWords.Stem, turn.Text) is null));

    private async Task<bool> ConfirmAsync(CurrentTurn turn, OpenFlag flag, CancellationToken cancellationToken)
    {
        Update(turn, flag with { Doubted = true });
        var words = speaker.Words(turn, NoticeWords.Stem, NoticeWords.Confirm, ("quote", flag.Quote));
        string[] buttons = [commands.Title(NoticeWords.Stem, NoticeHearing.Happening), commands.Title(NoticeWords.Stem, NoticeHearing.NotHappening), commands.Title(NoticeWords.Stem, NoticeHearing.Checked)];
        await speaker.SayAsync(turn, new Reply(words, ReplyKind.Notice) { Buttons = buttons }, cancellationToken).ConfigureAwait(false);
        return true;
    }

    // A notice that was read stays open until it is checked, and the person may say so at any time later; a bare "no" answers something else by then.
    private async Task<bool> HearLaterAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        if (await HearWorseAsync(turn, cancellationToken).ConfigureAwait(false) is { } said)
            return said;
        if (turn.Memory.Safety.Flags is not [var flag, ..] || PlainWords.Split(PlainWords.Of(turn.Text)).Length < 2)
            return false;
        var meant = hearing.Of(turn, flag);
        if (meant is null or NoticeHearing.HelpComing or NoticeHearing.Happening && hearing.AsksWhatToSay(turn.Text) && notices.OnThePhone(turn, flag) is { Length: > 0 } words)
            return await TellWhatToSayAsync(turn, flag, meant, words, cancellationToken).ConfigureAwait(false);
        // In the middle of a dialog, "no" and "fine" answer its question.
        if (turn.Memory.Talk.Pending is not null && meant is not (NoticeHearing.Checked or NoticeHearing.HelpComing or NoticeHearing.Booked))
            return false;
        return meant switch
        {
            NoticeHearing.HelpComing => await SayAndStayAsync(turn, NoticeWords.HelpComing, cancellationToken).ConfigureAwait(false),
            NoticeHearing.Booked when Routing.AskedThings.QuestionsOf(turn.Text).Count == 0 => await SayAndStayAsync(turn, NoticeWords.Booked, cancellationToken).ConfigureAwait(false),
            NoticeHearing.Checked => await CloseAsync(turn, flag, NoticeWords.Checked, cancellationToken).ConfigureAwait(false),
            NoticeHearing.NotHappening => await CloseAsync(turn, flag, NoticeWords.NotHappening, cancellationToken).ConfigureAwait(false),
            NoticeHearing.LongAgo => await CloseAsync(turn, flag, NoticeWords.LongAgo, cancellationToken).ConfigureAwait(false),
            _ => false,
        };
    }

    // "Actually the numbness is worse", "nobody can help me": what was settled before is open again.
    private async Task<bool?> HearWorseAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        var safety = turn.Memory.Safety;
        var known = safety.Flags.Concat(safety.Settled).ToList();
        var crisis = known.Find(flag => flag.Flag == RedFlag.SelfHarm);
        if (crisis is not null && hearing.SaysHopeless(turn.Text))
            return await ReopenAsync(turn, [crisis], cancellationToken).ConfigureAwait(false);
        if (crisis is not null && hearing.SaysGoodbye(turn.Text))
            return await SayAndStayAsync(turn, NoticeWords.Goodbye, cancellationToken).ConfigureAwait(false);
        var signs = known.FindAll(flag => flag.Flag is not (RedFlag.SelfHarm or RedFlag.Minor or RedFlag.Age));
        if (signs.Count == 0 || !hearing.SaysWorse(turn.Text))
            return null;
        return await ReopenAsync(turn, signs, cancellationToken).ConfigureAwait(false);
    }

    private async Task<bool> ReopenAsync(CurrentTurn turn, List<OpenFlag> flags, CancellationToken cancellationToken)
    {
        Open(turn, [.. flags.Select(flag => flag with { Acknowledged = false, Doubted = true })]);
        return await ShowAsync(turn, cancellationToken).ConfigureAwait(false);
    }

    private async Task<bool> SayAndStayAsync(CurrentTurn turn, string words, CancellationToken cancellationToken)
    {
        await SayAsync(turn, words, cancellationToken).ConfigureAwait(false);
        return true;
    }

    private Task SayAsync(CurrentTurn turn, string words, CancellationToken cancellationToken) =>
        speaker.SayAsync(turn, new Reply(speaker.Words(turn, NoticeWords.Stem, words), ReplyKind.Notice), cancellationToken);

    // Stopping, erasing and reaching a person must work at any time; the notice still comes first.
    private async Task<bool> RepeatAsync(CurrentTurn turn, OpenFlag flag, CancellationToken cancellationToken)
    {
        if ((commands.Find(InterruptWords.Stem, turn.Text) ?? InterruptHandler.HeardIn(commands, turn.Text)) is not ("stop" or "erase" or "export" or "person" or "show" or "privacy" or "keep-nothing"))
            return await ShowAsync(turn, cancellationToken).ConfigureAwait(false);
        Update(turn, flag with { Shown = flag.Shown + 1 });
        await SayAsync(turn, flag.Flag == RedFlag.SelfHarm ? NoticeWords.OnTopCrisis : NoticeWords.OnTop, cancellationToken).ConfigureAwait(false);
        return false;
    }

    private async Task<bool> AcknowledgeAsync(CurrentTurn turn, OpenFlag flag, string words, CancellationToken cancellationToken)
    {
        turn.Safety(safety => safety with { Flags = [.. safety.Flags.Select(open => Together(open, flag) ? open with { Acknowledged = true } : open)] });
        await SayAsync(turn, words, cancellationToken).ConfigureAwait(false);
        // Who is on the way is not asked anything more.
        turn.Resumes = words is NoticeWords.Read or NoticeWords.Booked;
        return await ShowAsync(turn, cancellationToken).ConfigureAwait(false) || !turn.Resumes;
    }

    // "She's driving me there, what do I tell them?"
    private async Task<bool> TellWhatToSayAsync(CurrentTurn turn, OpenFlag flag, string? meant, string words, CancellationToken cancellationToken)
    {
        if (meant == NoticeHearing.HelpComing)
            Update(turn, flag with { Acknowledged = true });
        var first = meant == NoticeHearing.HelpComing ? speaker.Words(turn, NoticeWords.Stem, NoticeWords.HelpComing) + "\n\n" : "";
        await speaker.SayAsync(turn, new Reply(first + words, ReplyKind.Notice) { Buttons = meant == NoticeHearing.HelpComing || flag.Acknowledged ? [] : ButtonsFor(flag) }, cancellationToken).ConfigureAwait(false);
        return true;
    }

    private async Task<bool> CloseAsync(CurrentTurn turn, OpenFlag flag, string words, CancellationToken cancellationToken)
    {
        var isCrisis = flag.Flag == RedFlag.SelfHarm && words != NoticeWords.TakenBack;
        turn.Safety(safety => safety with
        {
            Flags = [.. safety.Flags.Where(open => !Together(open, flag))],
            Settled = [.. safety.Settled.Where(old => old.Flag != flag.Flag), .. safety.Flags.Where(open => Together(open, flag))],
            Crisis = safety.Crisis && flag.Flag != RedFlag.SelfHarm,
            // What somebody wrote in a crisis is not answered with a page about backs; what was misread is, and what is asked by who is safe.
            HeldMessage = isCrisis ? HeldAfterCrisis(turn, flag) : safety.HeldMessage,
        });
        await SayClosingAsync(turn, flag, words, cancellationToken).ConfigureAwait(false);
        (turn.Resumes, turn.AfterCrisis) = (true, isCrisis);
        turn.AfterCheck = words == NoticeWords.Checked && flag.Flag is RedFlag.CaudaEquina or RedFlag.ProgressiveNeuro or RedFlag.Infection or RedFlag.Cancer;
        return await ShowAsync(turn, cancellationToken).ConfigureAwait(false);
    }

    // Where it was raised once and no word of what was written names it, the notice may have been for what only sounds like it: what was asked there is answered too.
    private static string HeldAfterCrisis(CurrentTurn turn, OpenFlag flag) =>
        AskedBeside(turn, turn.Text) is { Length: > 0 } asked ? asked : flag.Doubted || NoticeHearing.IsPlain(flag.Quote) || NoticeHearing.IsPlain(turn.Memory.Safety.HeldMessage) ? "" : AskedBeside(turn, turn.Memory.Safety.HeldMessage);

    // "I'm safe, I only asked how to lie": that is answered. How much of a medicine one may take is not, straight after a crisis.
    private static string AskedBeside(CurrentTurn turn, string text) =>
        string.Join(' ', Routing.AskedThings.QuestionsOf(text).Where(Routing.AskedThings.IsTelling)) is { Length: > 0 } asked && turn.Reread(asked) is { Crisis: false, RedFlags.Count: 0, AsksFor: not Domain.Inbox.AsksFor.Medication } && !turn.Said.Mentions(asked, "medicine") ? asked : "";

    // What was written is said once more, so that a sign that was tapped away is not forgotten.
    private Task SayClosingAsync(CurrentTurn turn, OpenFlag flag, string words, CancellationToken cancellationToken)
    {
        if (words != NoticeWords.NotHappeningUrgent || flag.Quote.Length == 0 || flag.Doubted || commands.Find(NoticeWords.Stem, turn.Text) is null)
            return SayAsync(turn, words, cancellationToken);
        return speaker.SayAsync(turn, new Reply(speaker.Words(turn, NoticeWords.Stem, NoticeWords.NotHappeningQuoted, ("quote", flag.Quote)), ReplyKind.Notice), cancellationToken);
    }

    // "Yes, they do": no notice all over again, but what to do now.
    private async Task<bool> UrgeAsync(CurrentTurn turn, OpenFlag flag, CancellationToken cancellationToken)
    {
        Update(turn, flag with { Shown = flag.Shown + 1 });
        var words = speaker.Words(turn, NoticeWords.Stem, flag.Urgency == Urgency.Emergency ? NoticeWords.IsHappening : NoticeWords.IsHappeningSoon);
        await speaker.SayAsync(turn, new Reply(words, ReplyKind.Notice) { Buttons = ButtonsFor(flag) }, cancellationToken).ConfigureAwait(false);
        return true;
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
        ? [commands.Title(NoticeWords.Stem, NoticeHearing.Safe), commands.Title(InterruptWords.Stem, "person")]
        : [commands.Title(NoticeWords.Stem, NoticeHearing.HelpComing), commands.Title(NoticeWords.Stem, NoticeHearing.NotHappening), commands.Title(NoticeWords.Stem, NoticeHearing.Checked)];

    private static void Update(CurrentTurn turn, OpenFlag flag) =>
        turn.Safety(safety => safety with { Flags = [.. safety.Flags.Select(open => open.Flag == flag.Flag ? flag : open)] });

    private static Urgency Worse(Urgency one, Urgency? other) => other is { } also && also > one ? also : one;
}
