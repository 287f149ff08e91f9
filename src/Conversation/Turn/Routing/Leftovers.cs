using System.Text.RegularExpressions;
using BackPainBot.Conversation.Answers;
using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Turn.Gates;
using BackPainBot.Conversation.Turn.Replies;
using BackPainBot.Domain.Inbox;
using BackPainBot.Domain.Safety.Prescriptions;
using BackPainBot.Library.Answers;
using BackPainBot.Library.Questions;

namespace BackPainBot.Conversation.Turn.Routing;

/// <summary>The questions of a message that its reply says nothing to: nobody who asked two things may have to ask one of them again. Each is answered under its own words, or named as one that has no answer.</summary>
public sealed class Leftovers(AnswerService answers, StraightAnswers straight, Speaker speaker)
{
    /// <summary>A reply of more words is not read.</summary>
    private const int MostWords = 190;

    /// <summary>In letters; what is longer is not said back.</summary>
    private const int LongestSaid = 80;

    /// <summary>Of a letter of many questions those that it asks last.</summary>
    private const int MostLookedUp = 4;

    // "My husband says what do I know?", "the doctor said can you touch your toes?": somebody else's question.
    private static readonly Regex Reported = new(@"\b(?:says?|said|asks?|asked|reckons?|goes|went|told me)\b[\s,:""'“‘]+(?:to me[\s,:]+)?(?:what|how|why|when|who|where|can|could|do|does|did|is|are|have|has) (?:do |did )?(?:i know|you (?:know|expect|think)|i expect)\b|\bwhat do i know\b", RegexOptions.IgnoreCase);

    /// <summary>The reply, and under it what it left out.</summary>
    public async Task<Reply> AddAsync(CurrentTurn turn, Reply reply, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(reply);
        if (reply.Kind != ReplyKind.Answer || turn.Card.Count > 0 || turn.Picture.HoldsActivity() || turn.Refusal is not null || !answers.KnowsMeaning || reply.Stream.Length > 0 || Enumerated.In(turn.Text).Count > 1 || ScanTerms.In(turn.Text).Count > 1)
            return reply;
        var asked = (await answers.AskedAsync(turn.Text, cancellationToken).ConfigureAwait(false)).Where(one => AskedThings.Telling(ShortForms.Spelt(one.Text)) > 0 && !Reported.IsMatch(one.Text)).TakeLast(MostLookedUp).ToList();
        if (asked.Count < 2)
            return reply;
        var looked = new List<(AskedSentence Asked, Passage? Answer)>();
        foreach (var one in asked)
        {
            // What was said may lie near to it though it wasn't the nearest to the whole.
            if (await IsShownAsync(turn, one.Text, cancellationToken).ConfigureAwait(false))
                continue;
            looked.Add((one, await NearestAsync(turn, one, cancellationToken).ConfigureAwait(false)));
        }

        var left = looked.Where(one => !IsMet(turn, reply, one.Asked.Text, one.Answer)).ToList();
        // The reply is the answer to one of them at least.
        var given = $"{string.Join(' ', turn.Memory.Talk.LastShown)} {reply.Text}";
        if (left.Count == asked.Count)
            left.Remove(left.MaxBy(one => AskedThings.Shared(one.Asked.Text, given)));
        var noRoom = new List<string>();
        foreach (var (one, answer) in left)
        {
            if (answer is { Fit: >= AnswerFit.Sure } && Excerpts.CountOf(reply.Text) + Excerpts.CountOf(answer.Text) > MostWords)
            {
                noRoom.Add(OwnHeading.Quoted(turn, one.Text));
                continue;
            }

            var before = turn.Memory;
            var more = answer is { Fit: >= AnswerFit.Sure } ? With(turn, reply, one.Text, answer) : Named(turn, reply, one.Text);
            // Harmless things side by side may read like a routine, and the whole reply would be held back for it.
            if (PrescriptionDetector.Prescribes(QuotedWords.Without(turn, more.Text), Scrutiny.Authored))
                turn.Memory = before;
            else
                reply = more;
        }

        noRoom.RemoveAll(quoted => quoted.Length == 0);
        return noRoom.Count == 0 ? reply : reply with { Text = AskReply.Joined(reply.Text, speaker.Words(turn, AnswerWords.Stem, AnswerWords.AskNext, ("things", string.Join(", ", noRoom)))) };
    }

    private async Task<bool> IsShownAsync(CurrentTurn turn, string asked, CancellationToken cancellationToken) =>
        (await answers.StraightAllAsync(turn, asked, AnswerFit.Likely, cancellationToken).ConfigureAwait(false)).Any(near => turn.Memory.Talk.LastShown.Contains(near.Name) && AskedThings.Shares(asked, $"{near.Words} {near.Question}"));

    private async Task<Passage?> NearestAsync(CurrentTurn turn, AskedSentence asked, CancellationToken cancellationToken)
    {
        Passage? nearest = null;
        // A yes to what loads would be read as leave.
        var isHeld = !turn.IsPainless && turn.Reread(asked.Text).AsksFor is (AsksFor.ReturnToActivity or AsksFor.ExerciseProgram);
        foreach (var wording in asked.Wordings)
        {
            if (await straight.OneAsync(turn, wording, AnswerFit.Likely, cancellationToken).ConfigureAwait(false) is { } answer && (nearest is null || answer.Nearness > nearest.Nearness) && !(isHeld && Turned.SaysYes(answer)) && AskedThings.Shares(asked.Text, $"{answer.Words} {answer.Question}"))
                nearest = answer;
        }

        // What was said to it before is said again, and not taken for missing.
        return nearest ?? await straight.GivenAsync(turn, asked.Text, cancellationToken).ConfigureAwait(false);
    }

    // Its words stand in the reply, its answer has been given, or what was given is named after it.
    private static bool IsMet(CurrentTurn turn, Reply reply, string asked, Passage? answer)
    {
        var talk = turn.Memory.Talk;
        return PlainWords.IndexOf(PlainWords.Of(reply.Text), PlainWords.Of(Said(asked))) >= 0
            || (answer is not null && (talk.LastShown.Contains(answer.Name) || talk.Given.Contains(answer.Question) || reply.Text.Contains(FirstWords(answer), StringComparison.Ordinal)))
            || talk.LastShown.Any(name => Passage.QuestionIn(name) is { Length: > 0 } given ? 2 * AskedThings.Shared(asked, given) > AskedThings.Telling(asked) : reply.Citations.Any(page => AskedThings.IsNamedIn(asked, page)));
    }

    private static Reply With(CurrentTurn turn, Reply reply, string asked, Passage answer)
    {
        turn.Talk(talk => talk with
        {
            LastShown = [.. talk.LastShown, answer.Name],
            LastCited = [.. talk.LastCited, answer.Cited.Topic],
            Given = [answer.Question, .. talk.Given],
        });
        var heading = OwnHeading.Of(turn, asked, answer) is { Length: > 0 } own ? own : answer.Question;
        return reply with { Text = $"{reply.Text}\n\n**{heading}**\n\n{answer.Text} [{reply.Citations.Count + 1}]", Citations = [.. reply.Citations, answer.Cited], Others = [] };
    }

    private Reply Named(CurrentTurn turn, Reply reply, string asked) =>
        (asked.EndsWith('?') || Questions.Looks(asked)) && AskedThings.IsTelling(asked) && OwnHeading.Quoted(turn, asked) is { Length: > 0 } things
            ? reply with { Text = AskReply.Joined(reply.Text, speaker.Words(turn, AnswerWords.Stem, AnswerWords.Missed, ("things", things))) }
            : reply;

    private static string Said(string asked) => PlainText.Clean(LeadIns.Without(asked), LongestSaid).Trim('"', ' ');

    private static string FirstWords(Passage answer) => answer.Text[..Math.Min(answer.Text.Length, LongestSaid / 2)];
}
