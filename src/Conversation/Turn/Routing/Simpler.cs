using System.Text.RegularExpressions;
using BackPainBot.Conversation.Answers;
using BackPainBot.Conversation.Turn.Gates;
using BackPainBot.Conversation.Turn.Interrupts;
using BackPainBot.Conversation.Turn.Replies;
using BackPainBot.Library.Answers;

namespace BackPainBot.Conversation.Turn.Routing;

/// <summary>"Eh?", "you lost me", "in plain English please": what was just said comes again in its one sentence that says most, and is looked up nowhere.</summary>
public sealed class Simpler(CommandMatcher commands, AnswerService answers, Speaker speaker)
{
    private const string Lost = "lost";

    /// <summary>With so many words of its own a message asks about something.</summary>
    private const int OwnWords = 5;

    private static readonly Regex Marks = new(@"\*\*[^*]+\*\*\s*|^\s*(?:-|\d+\.)\s+|\[\d+\]", RegexOptions.Multiline);

    /// <summary>Says it more simply if that is what is asked for; the open question, if there is one, still stands.</summary>
    public async Task<bool> AnswerAsync(CurrentTurn turn, IReadOnlyList<string> buttons, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (turn.Memory.Talk.LastShown is not [var shown, ..] || turn.Card.Count > 0 || turn.Picture.HoldsActivity() || !IsLost(turn.Text) || !IsJustSaid(turn))
            return false;
        var said = await SaidAsync(turn, shown, cancellationToken).ConfigureAwait(false);
        if (said is null || (AskedThings.Telling(turn.Text) >= OwnWords && !AskedThings.Shares(turn.Text, said.Text) && commands.Find(SmallTalk.Stem, turn.Text) != Lost))
            return false;
        List<string> sentences = [.. MessageParts.Sentences(Marks.Replace(said.Text, ""))];
        // Its first sentence always stands: what holds back must not be lost. Beside it what they point at, or what comes next.
        var pointed = sentences.FindIndex(1, Math.Max(0, sentences.Count - 1), sentence => AskedThings.Shares(turn.Text, sentence));
        var core = sentences.Count == 0 ? "" : pointed > 0 ? $"{sentences[0]} {sentences[pointed]}" : Speaker.Used(turn, SmallTalk.Stem, Lost) && sentences.Count > 1 ? $"{sentences[0]} {sentences[1]}" : sentences[0];
        await speaker.SayAsync(turn, new Reply(speaker.Words(turn, SmallTalk.Stem, Lost, ("thing", core.Trim().TrimEnd('.', '!', ':') + ".")), ReplyKind.Answer) { Buttons = buttons }, cancellationToken).ConfigureAwait(false);
        return true;
    }

    private bool IsLost(string text) => commands.Find(SmallTalk.Stem, text) == Lost || commands.Hear(SmallTalk.Stem, text) == Lost;

    // Under a question of ours "what do you mean?" asks about that, but for the safety check that comes with an answer.
    private static bool IsJustSaid(CurrentTurn turn) => turn.Memory.Talk.Pending is null or { Stem: "triage" or "safety-check", Misses: 0 };

    private async Task<Passage?> SaidAsync(CurrentTurn turn, string shown, CancellationToken cancellationToken)
    {
        var at = shown.IndexOf('?', StringComparison.Ordinal);
        return at < 0
            ? await answers.PageAsync(turn, shown, cancellationToken).ConfigureAwait(false)
            : await answers.StraightAsync(turn, shown[(at + 1)..], AnswerFit.Sure, cancellationToken).ConfigureAwait(false);
    }
}
