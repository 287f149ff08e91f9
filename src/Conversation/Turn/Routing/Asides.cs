using BackPainBot.Conversation.Dialogs;
using BackPainBot.Conversation.Dialogs.Cards;
using BackPainBot.Conversation.Turn.Interrupts;
using BackPainBot.Conversation.Turn.Replies;
using BackPainBot.Library.Answers;

namespace BackPainBot.Conversation.Turn.Routing;

/// <summary>Words that answer no question and ask nothing of the library: what was noted, how much is left, "I said so", a complaint, a word in between.</summary>
public sealed class Asides(DialogHost dialogs, Understood understood, TriggerMapPicture map, Speaker speaker, Offers offers, CommandMatcher commands)
{
    private static readonly string[] Lists = ["tick", "arrange"];

    /// <summary>What comes first where a message holds several.</summary>
    private static readonly string[] Kinds = [RemarkKinds.Left, RemarkKinds.Noted, RemarkKinds.Verdict, RemarkKinds.Command, RemarkKinds.Complaint, RemarkKinds.Told, RemarkKinds.Chat];

    private static readonly string[] NotHere = ["safety-check", "erase", "consent", "feedback", "clearance"];

    /// <summary>True if the message was only that and is answered; the open question then comes back.</summary>
    public async Task<bool> AnswerAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (turn.Card.Count > 0 || turn.Text.Length == 0 || NotHere.Contains(turn.Memory.Talk.Pending?.Stem))
            return false;
        if (AsksForVerdict(turn, commands))
            return turn.Memory.Talk.Pending is null ? await IdleAsync(turn, RemarkKinds.Verdict, cancellationToken).ConfigureAwait(false) : await OpenAsync(turn, RemarkKinds.Verdict, cancellationToken).ConfigureAwait(false);
        var heard = dialogs.Hear(turn, turn.Text);
        if (heard.Value.Length > 0 || heard.Has(RemarkKinds.Talk))
            return false;
        var kind = heard.FirstOf(Kinds);
        return turn.Memory.Talk.Pending is null ? await IdleAsync(turn, kind, cancellationToken).ConfigureAwait(false) : await OpenAsync(turn, kind, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>What a message asks about the talk itself beside its answer, in words; empty if it asks nothing of the kind.</summary>
    public string Beside(CurrentTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return turn.Card.Count > 0 ? "" : WordsFor(turn, dialogs.Hear(turn, turn.Text).FirstOf(RemarkKinds.Noted, RemarkKinds.Verdict));
    }

    /// <summary>"So what's the verdict then?", said to the map that was shown: its sum in words, and not the map once more.</summary>
    internal static bool AsksForVerdict(CurrentTurn turn, CommandMatcher commands) =>
        turn.Memory is { Triggers.Shown: true, Talk.Pending: null or { Stem: "triggers", Step: "plan" } } && commands.Hear(AsideWords.Stem, turn.Text) == RemarkKinds.Verdict;

    // Where no question stands, only what is plainly about the map or the notes is meant for us.
    private async Task<bool> IdleAsync(CurrentTurn turn, string kind, CancellationToken cancellationToken)
    {
        var isMeant = kind == RemarkKinds.Noted ? turn.Memory.Journey.HasStory : kind == RemarkKinds.Verdict && turn.Memory.Triggers.Shown;
        if (!isMeant || offers.Chosen(turn.Text) is not null)
            return false;
        await speaker.SayAsync(turn, new Reply(WordsFor(turn, kind), ReplyKind.Answer) { Buttons = offers.For(turn) }, cancellationToken).ConfigureAwait(false);
        return true;
    }

    private async Task<bool> OpenAsync(CurrentTurn turn, string kind, CancellationToken cancellationToken)
    {
        var open = turn.Memory.Talk.Pending!;
        if (kind.Length == 0 || (kind == RemarkKinds.Verdict && open.Stem != "triggers"))
            return false;
        if (kind == RemarkKinds.Command && await dialogs.FinishAsync(turn, cancellationToken).ConfigureAwait(false))
            return true;
        // Said twice that it was told: the question is left out.
        if (kind is RemarkKinds.Told && open.Misses > 0)
            return await dialogs.SkipAsync(turn, cancellationToken).ConfigureAwait(false);
        await speaker.SayAsync(turn, new Reply(WordsFor(turn, kind), ReplyKind.Answer), cancellationToken).ConfigureAwait(false);
        turn.Rephrase = !Lists.Contains(open.Step);
        if (kind is not (RemarkKinds.Left or RemarkKinds.Noted or RemarkKinds.Verdict))
            turn.Talk(talk => talk with { Pending = open with { Misses = open.Misses + 1 } });
        return await dialogs.RepromptAsync(turn, cancellationToken).ConfigureAwait(false);
    }

    private string WordsFor(CurrentTurn turn, string kind) => kind switch
    {
        RemarkKinds.Left => LeftWords(turn),
        RemarkKinds.Noted => NotedWords(turn),
        RemarkKinds.Verdict => VerdictWords(turn),
        RemarkKinds.Complaint => Say(turn, Lists.Contains(turn.Memory.Talk.Pending?.Step) ? AsideWords.ComplaintList : AsideWords.Complaint),
        "" => "",
        _ => Say(turn, kind),
    };

    private string LeftWords(CurrentTurn turn) => dialogs.OpenQuestions(turn) is > 1 and var count
        ? Say(turn, AsideWords.LeftMore, ("count", count.ToString(System.Globalization.CultureInfo.InvariantCulture)))
        : Say(turn, AsideWords.LeftLast);

    private string NotedWords(CurrentTurn turn)
    {
        string[] goal = turn.Memory.Visit.Goal is { Length: > 0 } wanted ? [speaker.Words(turn, "doctor-visit", "label-goal") + ": " + wanted] : [];
        string[] rows = [.. map.RowsOf(turn).Select(row => $"{row.Label}: {row.Value}")];
        string[] known = [turn.Memory.Journey.Side, .. turn.Memory.Journey.Triggers];
        // What stands in a row is not said a second time.
        var others = understood.FactsOf(turn).Where(fact => rows.Length == 0 || !known.Any(word => word.Length > 0 && fact.Contains(word, StringComparison.OrdinalIgnoreCase)));
        string[] facts = [.. goal, .. rows, .. others];
        return facts.Length == 0 ? Say(turn, AsideWords.NotedNone) : Say(turn, AsideWords.Noted, ("facts", string.Join("\n", facts.Select(fact => "- " + fact))));
    }

    private string VerdictWords(CurrentTurn turn) => dialogs.Verdict(turn) is { Length: > 0 } verdict ? verdict : Say(turn, AsideWords.VerdictNone);

    private string Say(CurrentTurn turn, string says, params (string, string)[] values) => speaker.Words(turn, AsideWords.Stem, says, values);
}
