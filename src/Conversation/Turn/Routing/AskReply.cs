using BackPainBot.Conversation.Answers;
using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Turn.Replies;
using BackPainBot.Conversation.Turn.Streaming;
using BackPainBot.Domain.Archetypes;
using BackPainBot.Conversation.Turn.Gates;

namespace BackPainBot.Conversation.Turn.Routing;

/// <summary>Answers a question from the library, in the pages' own sentences, with citations; says so when the pages don't answer it.</summary>
public sealed class AskReply(AnswerService answers, Speaker speaker, Themes themes, Subject subject, Unanswered unanswered, LiveAnswers live)
{
    private const int RememberedPages = 8;

    /// <summary>More answers in one reply are not read.</summary>
    private const int MostAnswers = 3;

    /// <summary>From this many words on a message is a story.</summary>
    private const int StoryWords = 25;

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
        if (turn.Picture.HoldsActivity())
            before = speaker.Words(turn, AnswerWords.Stem, AnswerWords.FlagOpen);
        var opening = Openings.For(turn, theme) is { } says ? speaker.Words(turn, AnswerWords.Stem, says) : "";
        if (theme is Themes.Privacy or Themes.Signs)
            return new Reply(opening, ReplyKind.Answer);
        var passages = await FindAsync(turn, theme, cancellationToken).ConfigureAwait(false);
        Remember(turn, theme, passages.Passages);
        if (!passages.IsConfident && opening.Length == 0)
            return unanswered.Compose(turn, before, passages.Passages);
        var growing = live.For(turn, Joined(before, opening));
        var answer = await answers.WriteAsync(turn, passages.Passages, growing, cancellationToken).ConfigureAwait(false);
        return new Reply(Joined(before, opening, answer.Text, after), ReplyKind.Answer) { Citations = answer.Citations, Stream = growing?.Id ?? "" };
    }

    private async Task<Found> FindAsync(CurrentTurn turn, string theme, CancellationToken cancellationToken)
    {
        if (Themes.Presses(turn, theme) && Themes.NextPage(turn, theme) is { } page && await answers.PageAsync(turn, page, cancellationToken).ConfigureAwait(false) is { } next)
            return new Found([next], true);
        return await SearchedAsync(turn, theme, cancellationToken).ConfigureAwait(false);
    }

    private async Task<Found> SearchedAsync(CurrentTurn turn, string theme, CancellationToken cancellationToken)
    {
        if (await EachAsync(turn, theme, cancellationToken).ConfigureAwait(false) is { Passages.Count: > 1 } several)
            return several;
        var found = await answers.SearchAsync(turn, QuestionOf(turn), cancellationToken).ConfigureAwait(false);
        var fresh = Ranked(turn, theme, found.Passages);
        if (!found.IsConfident && Themes.NextPage(turn, theme) is { } page && await answers.PageAsync(turn, page, cancellationToken).ConfigureAwait(false) is { } fallback)
            return new Found([fallback], true);
        return found with { Passages = [.. (found.IsConfident ? fresh : found.Passages).Where(passage => passage.Text.Length > 0).Take(found.IsConfident ? CountFor(turn, theme, fresh) : 3)] };
    }

    // Several questions get an answer each, under the title of its page; what the theme is about comes first.
    private async Task<Found> EachAsync(CurrentTurn turn, string theme, CancellationToken cancellationToken)
    {
        var each = await answers.EachAsync(turn.Picture, turn.Text, cancellationToken).ConfigureAwait(false);
        if (each.Passages.Count == 0 || !Themes.HasPages(theme))
            return each;
        var first = each.Passages.FirstOrDefault(passage => Themes.Suits(turn, theme, passage.Cited.Topic));
        if (first is null && Themes.NextPage(turn, theme) is { } page && await answers.PageAsync(turn, page, cancellationToken).ConfigureAwait(false) is { } opening)
            first = opening.UnderTitle();
        return first is null ? each : each with { Passages = [first, .. each.Passages.Where(passage => passage.Cited.Topic != first.Cited.Topic).Take(MostAnswers - 1)] };
    }

    // What was not shown just now, then what speaks to the theme, then what this kind of person needs first.
    private static List<Passage> Ranked(CurrentTurn turn, string theme, IReadOnlyList<Passage> passages)
    {
        var lately = turn.Memory.Talk.LastCited;
        return [.. passages
            .OrderBy(passage => lately.Contains(passage.Cited.Topic))
            .ThenByDescending(passage => Themes.Suits(turn, theme, passage.Cited.Topic))];
    }

    // A story often holds two questions: a second page is shown if it is one that this kind of person needs first.
    private static int CountFor(CurrentTurn turn, string theme, List<Passage> ranked)
    {
        if (theme.Length > 0 || ranked.Count < 2 || PlainWords.Split(PlainWords.Of(turn.Text)).Length < StoryWords)
            return 1;
        var route = ArchetypeRoutes.Of(turn.Memory.Journey.Archetype).Topics;
        var second = ranked.FindIndex(1, passage => route.Contains(passage.Cited.Topic));
        if (second < 0)
            return 1;
        (ranked[1], ranked[second]) = (ranked[second], ranked[1]);
        return 2;
    }

    // "And in the evening?" means little without what it follows.
    private string QuestionOf(CurrentTurn turn)
    {
        var isShort = PlainWords.Split(PlainWords.Of(turn.Text)).Length <= 5 && turn.Memory.Talk.LastAsk.Length > 0;
        return isShort && !turn.Reading.InScope && !subject.IsMentioned(turn) ? turn.Memory.Talk.LastAsk + "\n" + turn.Text : turn.Text;
    }

    private static void Remember(CurrentTurn turn, string theme, IReadOnlyList<Passage> passages)
    {
        var topics = passages.Select(passage => passage.Cited.Topic).ToList();
        turn.Talk(talk => talk with
        {
            LastAsk = PlainText.Clean(turn.Text, 400),
            LastTheme = theme,
            LastCited = topics,
            CitedLately = [.. topics.Concat(talk.CitedLately).Distinct().Take(RememberedPages)],
        });
    }

    private static string Joined(params string[] parts) => string.Join("\n\n", parts.Where(part => part.Length > 0));
}
