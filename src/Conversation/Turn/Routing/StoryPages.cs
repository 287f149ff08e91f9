using BackPainBot.Conversation.Answers;
using BackPainBot.Conversation.Dialogs.Asking;

namespace BackPainBot.Conversation.Turn.Routing;

/// <summary>
/// The pages that a long message is about as a whole. Its questions lie near to anything ("is he right?", "which is it?"); of 160 messages of an inbox
/// six in seven have the page that answers them first when all of their words are looked up, and nearly all among the first five.
/// </summary>
public sealed class StoryPages(AnswerService answers)
{
    /// <summary>From this many words on a message says as a whole what it is about.</summary>
    private const int FewestWords = 40;

    /// <summary>A page further down is seldom what is asked.</summary>
    private const int Most = 3;

    private const int MostQuestions = 2;

    /// <summary>Whether a text is long enough to say what its questions are about.</summary>
    public static bool IsLong(string text) => PlainWords.Split(PlainWords.Of(text)).Length >= FewestWords;

    /// <summary>Best first, each with the passage nearest to what is asked; nothing for a message that is short and goes on with no long one.</summary>
    public Task<Found> OfAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return turn.Once("story pages", by => LookAsync(by, cancellationToken));
    }

    /// <summary>Their ids.</summary>
    public async Task<IReadOnlyList<string>> TopicsAsync(CurrentTurn turn, CancellationToken cancellationToken) =>
        [.. (await OfAsync(turn, cancellationToken).ConfigureAwait(false)).Passages.Select(passage => passage.Cited.Topic)];

    private async Task<Found> LookAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        if (StoryOf(turn) is not { Length: > 0 } story)
            return Found.Nothing;
        var question = IsLong(turn.Text) ? string.Join(' ', AskedThings.QuestionsOf(turn.Text).TakeLast(MostQuestions)) : turn.Text;
        // All its words together say what it is about: no single one has to.
        var found = await answers.SearchAsync(turn, story, question, cancellationToken).ConfigureAwait(false);
        return found with { Passages = [.. found.Passages.Where(passage => !PageGuard.IsAgainst(turn, passage.Cited.Topic)).Take(Most)] };
    }

    // What is asked after a long story is asked about it.
    public static string StoryOf(CurrentTurn turn)
    {
        if (IsLong(turn.Text))
            return turn.Text;
        var told = turn.Memory.Talk.Told.Split('\n').Where(line => line != turn.Text && IsLong(line)).MaxBy(line => line.Length);
        return told is null ? "" : told + "\n" + turn.Text;
    }
}
