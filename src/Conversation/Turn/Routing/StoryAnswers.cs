using BackPainBot.Conversation.Answers;
using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Library.Answers;
using BackPainBot.Library.Questions;

namespace BackPainBot.Conversation.Turn.Routing;

/// <summary>
/// What a longer message asks, answered sentence by sentence. Looked up as a whole a story drowns its own question: scans, jobs and other people's
/// advice stand around it, and the answer to any of them lies nearer. What a question is about may have been said in the sentence next to it.
/// </summary>
public sealed class StoryAnswers(AnswerService answers, StraightAnswers straight, GeneralAnswers generals)
{
    /// <summary>A shorter message of one sentence is its question.</summary>
    private const int FewestWords = 17;

    private const int Most = 2;

    /// <summary>With what holds for their kind.</summary>
    private const int MostInAll = 3;

    /// <summary>"What about that, then?" has no words to be found again.</summary>
    private const int FewestTelling = 2;

    /// <summary>A letter of many questions is answered in what it asks last.</summary>
    private const int MostLookedUp = 3;

    /// <summary>A part lies nearer to everything than the whole that it is of.</summary>
    private const double Shorter = 0.3;

    /// <summary>A second answer that lies so much further away would only distract from the first.</summary>
    private const double Beside = 0.6;

    /// <summary>Whether a text may have a story, or a remark, around its question.</summary>
    public static bool IsStory(string text) => PlainWords.Split(PlainWords.Of(text)).Length >= FewestWords || MessageParts.Sentences(text).Count > 1;

    /// <summary>The answers, the nearest first, and the questions that have none; no answers where nothing is asked or nothing lies near.</summary>
    public Task<LookedUp> OfAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return turn.Once("story answers", by => LookAsync(by, cancellationToken));
    }

    private async Task<LookedUp> LookAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        // A list is answered thing by thing; and what lies near by its words alone is seldom it.
        if (turn.Card.Count > 0 || !IsStory(turn.Text) || Enumerated.In(turn.Text).Count > 1 || ScanTerms.In(turn.Text).Count > 1 || !answers.KnowsMeaning)
            return LookedUp.Only(Found.Nothing);
        var (found, general, missed) = (new List<(string Asked, Passage Answer)>(), new List<(string Asked, Passage Answer)>(), new List<string>());
        var all = (await answers.AskedAsync(turn.Text, cancellationToken).ConfigureAwait(false)).TakeLast(MostLookedUp).ToList();
        foreach (var asked in all)
        {
            var nearest = await NearestAsync(turn, asked, cancellationToken).ConfigureAwait(false);
            // Asked again beside something new, what was said to it is said again, and not taken for missing.
            if (nearest is null && all.Count > 1)
                nearest = await straight.GivenAsync(turn, asked.Text, cancellationToken).ConfigureAwait(false);
            // What only may be meant is not left alone with the question.
            if (nearest is not { Fit: >= AnswerFit.Sure } && await generals.OfAsync(turn, asked.Text, cancellationToken).ConfigureAwait(false) is { } kind && !general.Exists(other => other.Answer.Name == kind.Name))
                general.Add((asked.Text, kind));
            if (nearest is not { } answer)
                missed.Add(asked.Text);
            else if (!found.Exists(other => other.Answer.Name == answer.Name))
                found.Add((asked.Text, answer));
        }

        // What lies far behind the first answer is none: it is said back like what has none.
        var first = found.Count == 0 ? 0 : found.Max(one => one.Answer.Nearness);
        var given = found.Where(one => one.Answer.Fit >= AnswerFit.Certain || first - one.Answer.Nearness <= Beside).OrderByDescending(one => one.Answer.Nearness).Take(Most).ToList();
        missed.AddRange(found.Except(given).Select(one => one.Asked));
        var kinds = general.Take(MostInAll - given.Count).ToList();
        missed.RemoveAll(text => kinds.Exists(kind => kind.Asked == text));
        return new LookedUp(new Found(Headed(turn, [.. given, .. kinds]), given.Count + kinds.Count > 0), [.. missed.Where(text => (text.EndsWith('?') || Questions.Looks(text)) && AskedThings.IsTelling(text))]);
    }

    // A question stands above the first of its answers only.
    private static List<Passage> Headed(CurrentTurn turn, IEnumerable<(string Asked, Passage Answer)> answered)
    {
        var said = new HashSet<string>(StringComparer.Ordinal);
        return [.. answered.Select(one => said.Add(one.Asked) ? one.Answer with { Heading = OwnHeading.Of(turn, one.Asked, one.Answer) } : one.Answer)];
    }

    /// <summary>Whether a longer message asks anything outright.</summary>
    public async Task<bool> AsksAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return (await answers.AskedAsync(turn.Text, cancellationToken).ConfigureAwait(false)).Count > 0;
    }

    // What only may be it, and what lies near for the sentence next to it, has to have a word of the question in common with it.
    private async Task<Passage?> NearestAsync(CurrentTurn turn, AskedSentence asked, CancellationToken cancellationToken)
    {
        Passage? nearest = null;
        foreach (var wording in asked.Wordings)
        {
            // "Any ideas?" alone lies near to whatever somebody asked ideas for.
            var least = wording == asked.Text && AskedThings.Telling(asked.Text) < FewestTelling ? AnswerFit.Written : AnswerFit.Likely;
            if (await straight.OneAsync(turn, wording, least, cancellationToken).ConfigureAwait(false) is { } answer && (nearest is null || answer.Nearness > nearest.Nearness + (wording.Length < asked.Text.Length ? Shorter : 0))
                && (AskedThings.Shares(asked.Text, answer.Words + " " + answer.Question) || (answer.Fit >= AnswerFit.Sure && (wording == asked.Text || AskedThings.Telling(asked.Text) < FewestTelling))))
                nearest = answer;
        }

        return nearest;
    }
}
