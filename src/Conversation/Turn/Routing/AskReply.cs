using BackPainBot.Conversation.Answers;
using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Turn.Streaming;
using BackPainBot.Conversation.Turn.Gates;
using BackPainBot.Conversation.Turn.Replies;
using BackPainBot.Domain.Safety;
using BackPainBot.Library.Answers;

namespace BackPainBot.Conversation.Turn.Routing;

/// <summary>Answers a question from the library, in the pages' own sentences, with citations; says so when the pages don't answer it.</summary>
public sealed class AskReply(AnswerService answers, Speaker speaker, Themes themes, PageFinder finder, DirectAnswers direct, StraightAnswers straight, Understood understood, Unanswered unanswered, FollowUps followUps, LiveAnswers live)
{
    private const int RememberedPages = 8;

    private const int MostFacts = 3;

    private const int LongestQuestion = 160;

    /// <param name="turn">The turn whose text is the question.</param>
    /// <param name="before">Words to open with, as in what was understood; may be empty.</param>
    /// <param name="after">Words to end with, as in the next right step; may be empty.</param>
    /// <param name="cancellationToken">Ends the look-up.</param>
    public async Task<Reply> ComposeAsync(CurrentTurn turn, string before, string after, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var theme = themes.Of(turn);
        if (turn.Picture.HoldsActivity() && theme is Themes.Loading or Themes.Return)
            return new Reply(speaker.Words(turn, AnswerWords.Stem, AnswerWords.FlagActivity), ReplyKind.Answer);
        if (turn.Picture.HoldsActivity() && !(direct.Of(turn) is not null && turn.Memory.Safety.Flags is [{ Flag: RedFlag.Minor }]))
            before = speaker.Words(turn, AnswerWords.Stem, AnswerWords.FlagOpen);
        var plain = theme == Themes.Privacy ? null : direct.Of(turn);
        if (await StraightAsync(turn, theme, plain, cancellationToken).ConfigureAwait(false) is { } answered)
            return Straight(turn, theme, answered, (before, after));
        if (plain is not null)
            return await DirectAsync(turn, plain, before, cancellationToken).ConfigureAwait(false);

        var opening = Openings.For(turn, theme) is { } says ? speaker.Words(turn, AnswerWords.Stem, says, ("thing", Openings.SportIn(turn))) : "";
        if (theme is Themes.Privacy or Themes.Signs)
            return new Reply(opening, ReplyKind.Answer);
        var looked = await finder.FindAsync(turn, theme, cancellationToken).ConfigureAwait(false);
        Remember(turn, theme, looked.Found.Passages);
        if (!looked.Found.IsConfident && opening.Length == 0 && await straight.OfAsync(turn, AnswerFit.Likely, cancellationToken).ConfigureAwait(false) is { } likely)
            return Straight(turn, theme, likely, (before, after));
        if (!looked.Found.IsConfident && opening.Length == 0)
            return unanswered.Compose(turn, before, looked.Found.Passages);
        // Beside what else is said, a page is only begun: the rest is a tap away.
        var isBeside = before.Length > 0 || opening.Length > 0 || after.Length > 0;
        var passages = isBeside && looked.Found.Passages.Count == 1 ? [looked.Found.Passages[0].Brief(turn.Text)] : looked.Found.Passages;
        var growing = live.For(turn, Joined(before, opening));
        var answer = await answers.WriteAsync(turn, passages, growing, cancellationToken).ConfigureAwait(false);
        return new Reply(Joined(before, opening, answer.Text, Missed(turn, looked.Missed), after), ReplyKind.Answer) { Citations = answer.Citations, Stream = growing?.Id ?? "" };
    }

    /// <summary>Says a page for a message that told something and asked nothing; null if there is none for it.</summary>
    public async Task<Reply?> TellAsync(CurrentTurn turn, string before, string after, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (turn.Picture.HoldsActivity())
            return null;
        if (await finder.PlaceAsync(turn, cancellationToken).ConfigureAwait(false) is not { } page || turn.Memory.Talk.CitedLately.Contains(page.Cited.Topic))
            return null;
        Remember(turn, "", [page]);
        var answer = await answers.WriteAsync(turn.Picture, turn.Text, [before.Length > 0 || after.Length > 0 ? page.Brief() : page], cancellationToken).ConfigureAwait(false);
        return new Reply(Joined(before, answer.Text, after), ReplyKind.Answer) { Citations = answer.Citations };
    }

    // What was written for the very question goes before what is said to its kind; what may not wait goes before both.
    private async Task<Passage?> StraightAsync(CurrentTurn turn, string theme, Direct? plain, CancellationToken cancellationToken)
    {
        if (theme is Themes.Privacy or Themes.Signs || plain is { Yields: false })
            return null;
        var presses = Themes.Presses(turn, theme);
        // "With paracetamol too?" goes on with a question and presses for nothing.
        if (plain is null && !(presses && theme is Themes.Loading or Themes.Return) && await followUps.AnswerAsync(turn, cancellationToken).ConfigureAwait(false) is { } followed)
            return followed;
        return presses ? null : await straight.OfAsync(turn, plain is not null ? AnswerFit.Certain : turn.Reading.InScope ? AnswerFit.Sure : AnswerFit.Likely, cancellationToken).ConfigureAwait(false);
    }

    private static Reply Straight(CurrentTurn turn, string theme, Passage answered, (string Before, string After) around)
    {
        Remember(turn, theme, [answered]);
        var said = WrittenAnswer.Of([answered]);
        return new Reply(Joined(around.Before, said.Text, around.After), ReplyKind.Answer) { Citations = said.Citations };
    }

    // The answer is the first sentence; what was understood would only stand before it.
    private async Task<Reply> DirectAsync(CurrentTurn turn, Direct plain, string before, CancellationToken cancellationToken)
    {
        if (plain.Id == DirectAnswers.Signs)
            return new Reply(Joined(DirectWords(turn, plain), speaker.Words(turn, AnswerWords.Stem, AnswerWords.Signs)), ReplyKind.Answer);
        var words = Joined(before, DirectWords(turn, plain));
        // The same passage once more would bury the answer.
        var page = plain.Page.Length > 0 && !turn.Memory.Talk.LastShown.Contains(plain.Page) && !turn.Memory.Talk.DirectShown.Contains(plain.Page) ? await answers.PageAsync(turn, plain.Page, cancellationToken).ConfigureAwait(false) : null;
        if (page is not null || plain.Page.Length == 0)
            Remember(turn, DirectAnswers.IsGoneInto(plain.Id) ? plain.Id : "", page is null ? [] : [page]);
        if (plain.Id == DirectAnswers.LastVisits)
            turn.Talk(talk => talk with { Offered = "doctor-visit" });
        if (page is null)
            return new Reply(words, ReplyKind.Answer);
        turn.Talk(talk => talk with { DirectShown = [plain.Page, .. talk.DirectShown.Take(RememberedPages - 1)] });
        // The answer stands above it: of the page only its beginning, the rest is a tap away.
        var answer = WrittenAnswer.Of([page.Brief()]);
        return new Reply(Joined(words, answer.Text), ReplyKind.Answer) { Citations = answer.Citations };
    }

    private string DirectWords(CurrentTurn turn, Direct plain) =>
        speaker.Words(turn, DirectAnswers.Stem, plain.Says == DirectAnswers.NotHeard && !understood.FactsOf(turn).Any() ? DirectAnswers.NotHeardBare : plain.Says, ("facts", Understood.Joined([.. understood.FactsOf(turn).Take(MostFacts)])), ("minutes", DirectAnswers.ToldLimit(turn)?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? ""));

    internal static string Joined(params string[] parts) => string.Join("\n\n", parts.Where(part => part.Length > 0));

    private string Missed(CurrentTurn turn, IReadOnlyList<string> missed) => missed.Count == 0
        ? ""
        : speaker.Words(turn, AnswerWords.Stem, AnswerWords.Missed, ("things", string.Join("; ", missed.Select(thing => $"\"{PlainText.Clean(thing, 80)}\""))));

    private static void Remember(CurrentTurn turn, string theme, IReadOnlyList<Passage> passages)
    {
        var goesOn = FollowUps.IsOne(turn);
        var topics = passages.Select(passage => passage.Cited.Topic).ToList();
        turn.Talk(talk => talk with
        {
            LastAsk = PlainText.Clean(turn.Text, 400),
            LastQuestion = goesOn ? talk.LastQuestion : PlainText.Clean(FollowUps.QuestionIn(turn.Text), LongestQuestion),
            Tried = goesOn ? [.. talk.LastShown.Concat(talk.Tried).Distinct().Take(RememberedPages)] : [],
            StepShown = null,
            LastTheme = theme,
            LastCited = topics,
            LastShown = [.. passages.Select(passage => passage.Name)],
            CitedLately = [.. topics.Concat(talk.CitedLately).Distinct().Take(RememberedPages)],
        });
    }
}
