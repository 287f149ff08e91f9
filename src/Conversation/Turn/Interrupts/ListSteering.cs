using BackPainBot.Conversation.Dialogs;
using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Dialogs.Visit;
using BackPainBot.Conversation.Dialogs.Visit.Editing;
using BackPainBot.Conversation.Turn.Replies;
using BackPainBot.Conversation.Turn.Routing;
using BackPainBot.Conversation.Turn.State;

namespace BackPainBot.Conversation.Turn.Interrupts;

/// <summary>What is said to a list of questions that is not open ("remove 4", "1, 3 and 5", "I want to change the list"), and thanks in the middle of any question.</summary>
public sealed class ListSteering(DialogHost dialogs, CommandMatcher commands, Speaker speaker, ListAside aside, VisitFacts facts)
{
    private const string Visit = "doctor-visit";

    /// <summary>Thanks of more words than this say something else too.</summary>
    private const int LongestThanks = 6;

    // Thanks end these: what they ask was only offered, or comes back when activity is asked for.
    private static readonly string[] EndedByThanks = ["safety-check", "triage", "consent", "feedback"];

    /// <summary>True if the message was about the list, or only thanks, and is answered.</summary>
    public async Task<bool> AnswerAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (await aside.AnswerAsync(turn, cancellationToken).ConfigureAwait(false))
            return true;
        if (turn.Memory.Talk.Pending is not null)
            return IsOnlyThanks(turn) && await ThankAsync(turn, cancellationToken).ConfigureAwait(false);
        var visit = turn.Memory.Visit;
        var isLeft = !visit.Ticked && visit.Suggested.Count > 0 && turn.Memory.Talk.Left.Any(left => left.Stem == Visit);
        if (isLeft && TickReader.AreAll(turn.Text))
            return await TickAgainAsync(turn, cancellationToken).ConfigureAwait(false);
        if (TickReader.AreOnlyNumbers(turn.Text) && visit.Suggested.Count + visit.Chosen.Count > 0)
            return await TickAgainAsync(turn, cancellationToken).ConfigureAwait(false);
        if (visit is { Settled: true, Chosen.Count: > 0 } && GoalChange.In(turn.Text) is not null)
        {
            turn.Memory = turn.Memory with { Visit = visit with { Settled = false, Anew = true, Aside = "" } };
            return await dialogs.AnswerInAsync(turn, new Pending(Visit, "arrange"), turn.Text, cancellationToken).ConfigureAwait(false);
        }

        if (visit is { Settled: false } or { Chosen.Count: 0 } && ListPlainly.ThingIn(turn.Text) is { Length: > 0 } thing)
            return await BeginWithAsync(turn, thing, cancellationToken).ConfigureAwait(false);
        if (visit is not { Settled: true, Chosen.Count: > 0 } || AskedIn(turn) is not { Length: > 0 } asked)
            return false;
        var reopens = ListWish.OnlyReopens(turn.Text);
        turn.Memory = turn.Memory with { Visit = visit with { Settled = false, Anew = !reopens, Aside = "" } };
        return reopens
            ? await dialogs.BeginAsync(turn, Visit, cancellationToken).ConfigureAwait(false)
            : await dialogs.AnswerInAsync(turn, new Pending(Visit, "arrange"), asked, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>True if the message only says something to an open list, and is heard.</summary>
    public Task<bool> HearAsync(CurrentTurn turn, CancellationToken cancellationToken) => aside.HearAsync(turn, cancellationToken);

    private string AskedIn(CurrentTurn turn) => ListAside.ForPage(turn) is { Length: > 0 } added ? added : ListEdit.AltersPage(turn.Memory.Visit, turn.Text, new ListFinder(id => facts.TextOf(turn, id)), ListWords.Of(speaker.Book))
        ? turn.Text
        : ListPlainly.ThingIn(turn.Text) is { Length: > 0 } thing ? thing : ListWish.AskedIn(turn.Text);

    // "Can you stick the rower on my list", where none is open: it is on it, and the list is shown.
    private Task<bool> BeginWithAsync(CurrentTurn turn, string added, CancellationToken cancellationToken)
    {
        var visit = turn.Memory.Visit;
        turn.Memory = turn.Memory with { Visit = visit with { Visit = visit.Visit.Length > 0 ? visit.Visit : "next", Ticked = true, GoalAsked = true, LedIn = true, After = false, Settled = false, Aside = "" } };
        return dialogs.AnswerInAsync(turn, new Pending(Visit, "arrange"), added, cancellationToken);
    }

    // The numbers are those of the page that was shown last, if it goes that far; else those of the list that was offered.
    private Task<bool> TickAgainAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        var visit = turn.Memory.Visit;
        var isPage = visit.Ticked && TickReader.Highest(turn.Text) <= visit.Chosen.Count;
        turn.Memory = turn.Memory with { Visit = visit with { Settled = false, Ticked = isPage, GoalAsked = true } };
        return dialogs.AnswerInAsync(turn, new Pending(Visit, isPage ? "arrange" : "tick"), isPage ? "just " + turn.Text : turn.Text, cancellationToken);
    }

    private bool IsOnlyThanks(CurrentTurn turn) =>
        PlainWords.Split(PlainWords.Of(turn.Text)).Length <= LongestThanks && commands.Find(SmallTalk.Stem, turn.Text, slips: false) == "thanks"
        && !EndedByThanks.Contains(turn.Memory.Talk.Pending?.Stem) && !(dialogs.FindAnswer(turn) && turn.Answer is { Exact: true });

    // The question stays open, and a list that stands above is not written out once more.
    private async Task<bool> ThankAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        var isList = turn.Memory.Talk.Pending is { Stem: Visit, Step: "tick" or "arrange" or "note-free" };
        var words = speaker.Words(turn, SteeringWords.Stem, isList ? SteeringWords.ThanksList : SteeringWords.ThanksOpen);
        await speaker.SayAsync(turn, new Reply(words, ReplyKind.Answer) { Buttons = isList ? [speaker.Book.Get(Visit).Step("arrange").Choices[0].Title] : [] }, cancellationToken).ConfigureAwait(false);
        return isList || await dialogs.RepromptAsync(turn, cancellationToken).ConfigureAwait(false);
    }
}
