using BackPainBot.Conversation.Dialogs;
using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Turn.Interrupts;
using BackPainBot.Conversation.Turn.Replies;
using BackPainBot.Domain.Inbox;
using BackPainBot.Domain.Pain;

namespace BackPainBot.Conversation.Turn.Routing;

/// <summary>
/// The answer to a message that tells something: what was understood, the cited answer and the next right step in one
/// message; then, where activity is asked for, the safety questions and what is still missing.
/// </summary>
public sealed class StoryReply(Understood understood, AskReply ask, NextStep next, Themes themes, Subject subject, Speaker speaker, Offers offers, DialogHost dialogs)
{
    /// <summary>A longer message is answered even if it asks nothing outright.</summary>
    private const int LongestNote = 14;

    /// <summary>A statement of at most this many words that tells nothing is not looked up.</summary>
    private const int ShortestSay = 6;

    private static readonly TimeSpan SafetyLasts = TimeSpan.FromDays(7);

    public async Task AnswerAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var corrects = turn.Memory.Talk.ShowedUnderstood && turn.Memory.Journey.HasStory;
        var learnt = FactTaker.Take(turn);
        var before = learnt ? understood.Summary(turn, corrects) : "";
        if (!Asks(turn) && (learnt || PlainWords.Split(PlainWords.Of(turn.Text)).Length <= ShortestSay))
        {
            await NoteAsync(turn, before, cancellationToken).ConfigureAwait(false);
            return;
        }

        var reply = await ask.ComposeAsync(turn, before, learnt && IsStory(turn) ? next.WordsOnce(turn) : "", cancellationToken).ConfigureAwait(false);
        var goesOn = NeedsTriage(turn);
        await speaker.SayAsync(turn, goesOn ? reply : reply with { Buttons = offers.For(turn) }, cancellationToken).ConfigureAwait(false);
        if (goesOn)
            await dialogs.BeginAsync(turn, "triage", cancellationToken).ConfigureAwait(false);
    }

    // A plain question about sleep or a chair is answered; the order of relief is for those who tell where they stand.
    private bool IsStory(CurrentTurn turn) =>
        !subject.IsAboutSomeoneElse(turn) && (PlainWords.Split(PlainWords.Of(turn.Text)).Length > LongestNote || themes.Of(turn) is Themes.Loading or Themes.Return);

    private bool Asks(CurrentTurn turn) =>
        Questions.Looks(turn.Text) || FactTaker.AsksForOf(turn) != AsksFor.Other || turn.Reading.Questions.Count > 0 || themes.Of(turn).Length > 0
        || PlainWords.Split(PlainWords.Of(turn.Text)).Length > LongestNote;

    // Told something short and asked nothing: say what was understood and what comes next, and don't lecture.
    private async Task NoteAsync(CurrentTurn turn, string before, CancellationToken cancellationToken)
    {
        var said = FactTaker.Tells(turn) ? speaker.Words(turn, InterruptWords.Stem, InterruptWords.Noted) : speaker.Words(turn, OfferWords.Stem, OfferWords.TellMore);
        var noted = before.Length > 0 ? before : said;
        var words = string.Join("\n\n", new[] { noted, next.WordsOnce(turn) }.Where(part => part.Length > 0));
        var goesOn = NeedsTriage(turn);
        await speaker.SayAsync(turn, new Reply(words, ReplyKind.Answer) { Buttons = goesOn ? [] : offers.For(turn) }, cancellationToken).ConfigureAwait(false);
        if (goesOn)
            await dialogs.BeginAsync(turn, "triage", cancellationToken).ConfigureAwait(false);
    }

    private static bool AsksForActivity(CurrentTurn turn) =>
        turn.Memory.Journey.AsksFor is AsksFor.ExerciseProgram or AsksFor.ReturnToActivity
        || turn.Memory.Journey.Archetype == Domain.Archetypes.Archetype.JumpingBackIn
        || turn.Memory.Talk.LastTheme is Themes.Loading or Themes.Return;

    /// <summary>Activity is asked for, and the safety questions or the pain are not known for now.</summary>
    private bool NeedsTriage(CurrentTurn turn)
    {
        var memory = turn.Memory;
        // Whoever left the check was not in the mood for it: it comes back only if they ask.
        if (memory.Talk.Left.Any(left => left.Stem == "triage") || !AsksForActivity(turn) || subject.IsAboutSomeoneElse(turn) || memory.Safety.Flags.Any(flag => flag.Urgency >= Domain.Safety.Urgency.SameDay))
            return false;
        var checkedLately = memory.Journey.SafetyCheckedAt is { } at && turn.Now - at < SafetyLasts;
        return (!checkedLately && memory.SafetyCheck.Signs.Length == 0) || (memory.Journey.Pain == PainNow.Unknown && !memory.Triage.Answered.Contains("pain-now"));
    }
}
