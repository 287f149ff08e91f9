using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Turn.Interrupts;
using BackPainBot.Conversation.Turn.Replies;
using BackPainBot.Conversation.Turn.Routing;
using BackPainBot.Conversation.Turn.State;
using BackPainBot.Domain;
using BackPainBot.Domain.Safety;
using BackPainBot.Reading;
using Microsoft.Bot.Schema;

namespace BackPainBot.Conversation.Turn.Gates;

/// <summary>
/// Signs that no authored rule found and only the trained second look saw. In ordinary messages they may be none ("5 mg prednisolone" is no
/// injury), so a short warning comes before the answer and not the notice in its place; the next message says whether the notice is due.
/// </summary>
public sealed class GuessedSigns(Speaker speaker, CommandMatcher commands, NoticeHearing hearing, QuestionWriter questions, AnswerMatcher matcher)
{
    private const string Happening = "happening";
    private const string Courtesy = "courtesy";

    /// <summary>A warning that was given so often and passed over is not given again.</summary>
    private const int MostWarnings = 2;

    /// <summary>A longer yes goes on to something else.</summary>
    private const int LongestYes = 12;

    /// <summary>So few words that sound like the sign once more, right after it was named, tell of it.</summary>
    private const int LongestTold = 20;

    /// <summary>A crisis and cauda equina are believed on a guess too: nothing else costs as much if it is missed.</summary>
    public static IReadOnlyList<RedFlag> Flags { get; } = [.. Enum.GetValues<RedFlag>().Where(flag => flag is not (RedFlag.SelfHarm or RedFlag.CaudaEquina))];

    /// <summary>Whether a finding is to be warned of and no more.</summary>
    public static bool IsOne(RedFlagFinding found)
    {
        ArgumentNullException.ThrowIfNull(found);
        return found.IsGuess && Flags.Contains(found.Flag);
    }

    /// <summary>Takes what was guessed at a turn ago out of what is open, and gives it back.</summary>
    public static IReadOnlyList<OpenFlag> Lapse(CurrentTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var guessed = turn.Memory.Safety.Flags.Where(flag => flag.Guessed).ToList();
        if (guessed.Count > 0)
            turn.Safety(safety => safety with { Flags = [.. safety.Flags.Where(flag => !flag.Guessed)] });
        return guessed;
    }

    /// <summary>Whether a message says that what was guessed at a turn ago is so.</summary>
    public bool Confirms(CurrentTurn turn, IReadOnlyList<OpenFlag> guessed)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(guessed);
        if (guessed.Count == 0 || turn.Card.Count > 0)
            return false;
        if (commands.Find(GuessWords.Stem, turn.Text, slips: false) is { } said)
            return said == Happening;
        var words = PlainWords.Split(PlainWords.Of(turn.Text));
        if (words.Length is 0 or > LongestTold || Questions.Looks(turn.Text) || hearing.Of(turn, guessed[0]) is NoticeHearing.NotHappening or NoticeHearing.Checked or NoticeHearing.LongAgo)
            return false;
        // A yes to the question that came after the warning is that question's.
        if (turn.Memory.Talk.Pending is { } open && matcher.Match(questions.StepOf(turn, open), turn.Text, turn.Card) is { Choices.Count: > 0 })
            return false;
        var isYes = words.Length <= LongestYes && commands.HearAnywhere(GuessWords.Stem, words[0], Happening) && !commands.HearAnywhere(GuessWords.Stem, turn.Text, Courtesy);
        return isYes || (turn.Memory.Talk.Pending is null && turn.Reading.RedFlags.Any(found => guessed.Any(flag => flag.Flag == found.Flag)));
    }

    /// <summary>What a message that asks nothing else says against what was guessed at a turn ago, or null.</summary>
    public string? Denial(CurrentTurn turn, IReadOnlyList<OpenFlag> guessed)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(guessed);
        // In a dialog a no answers its question; where something is asked, that is answered.
        if (guessed.Count == 0 || turn.Memory.Talk.Pending is not null || Questions.Looks(turn.Text) || AskedThings.QuestionsOf(turn.Text).Count > 0)
            return null;
        return hearing.Of(turn, guessed[0]) is (NoticeHearing.NotHappening or NoticeHearing.Checked or NoticeHearing.LongAgo or NoticeHearing.Adult) and var meant ? meant : null;
    }

    /// <summary>Opens what this message only lets guess, for this turn, and warns of it unless that was done a moment ago.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="before">What was guessed at a turn ago.</param>
    /// <param name="cancellationToken">Ends the turn.</param>
    public async Task WarnAsync(CurrentTurn turn, IReadOnlyList<OpenFlag> before, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var open = turn.Memory.Safety.Flags.Select(flag => flag.Flag).ToList();
        var guessed = turn.Reading.RedFlags.Where(found => IsOne(found) && !open.Contains(found.Flag)).OrderByDescending(found => found.Urgency).ToList();
        if (guessed.Count == 0)
            return;
        turn.Safety(safety => safety with { Flags = [.. safety.Flags, .. guessed.Select(found => OpenedBy(turn, found))] });
        var fresh = guessed.Where(found => before.All(flag => flag.Flag != found.Flag) && turn.Memory.Safety.Warned.Count(flag => flag == found.Flag) < MostWarnings).ToList();
        if (fresh.Count == 0)
            return;
        turn.Safety(safety => safety with { Warned = [.. safety.Warned, .. fresh.Select(found => found.Flag)] });
        turn.Warned = fresh[0].Urgency;
        var words = string.Join(" ", fresh.Select(found => speaker.Words(turn, GuessWords.Stem, WireName.Of(found.Flag))).Append(speaker.Words(turn, GuessWords.Stem, GuessWords.GoOn)));
        await speaker.SayAsync(turn, new Reply(words, ReplyKind.Notice) { Buttons = ButtonsFor(turn) }, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Puts the button of an urgent warning below the last reply as well: channels only show the buttons of the last.</summary>
    public void KeepButton(CurrentTurn turn, IReadOnlyList<Activity> replies)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(replies);
        if (replies.Count < 2 || ButtonsFor(turn) is not [var title])
            return;
        replies[^1].SuggestedActions = new SuggestedActions { Actions = [.. (replies[^1].SuggestedActions?.Actions ?? []).Where(action => action.Title != title), ReplyWriter.Button(title)] };
    }

    private string[] ButtonsFor(CurrentTurn turn) => turn.Warned == Urgency.Emergency ? [commands.Title(GuessWords.Stem, Happening)] : [];

    private static OpenFlag OpenedBy(CurrentTurn turn, RedFlagFinding found) =>
        new() { Flag = found.Flag, Urgency = found.Urgency, RaisedAt = turn.Now, Acknowledged = true, Guessed = true };
}
