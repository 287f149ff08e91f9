using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Scripts;
using BackPainBot.Conversation.Turn.Interrupts;
using BackPainBot.Conversation.Turn.Replies;

namespace BackPainBot.Conversation.Turn.Routing;

/// <summary>Thanks, hello, ok and the like; each command of <c>dialogs/small-talk.yaml</c> is answered by what is said under the same id.</summary>
public sealed class SmallTalk(CommandMatcher commands, Speaker speaker, Greeter greeter, Offers offers)
{
    public const string Stem = "small-talk";

    private const string Hello = "hello";

    private const int LongestParting = 10;

    private static readonly string[] Partings = ["bye", "helped", "thanks"];

    private static readonly string[] Answered = ["thanks", "bye", "ok", "no", "yes", "who", "sorry", "helped", "not-helped", "feedback", "feeling-low"];

    public static ScriptContract Contract { get; } = new(Stem, [], Answered, []);

    public async Task<bool> AnswerAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var said = commands.Find(Stem, turn.Text) ?? (commands.Hear(Stem, turn.Text) == "feedback" ? "feedback" : null) ?? (Questions.Looks(turn.Text) || MessageParts.Sentences(turn.Text).Any(Questions.Looks) ? null : commands.Hear(Stem, turn.Text) ?? Among(turn));
        if (said is null)
            return false;
        if (said == Hello)
        {
            await greeter.WelcomeAsync(turn, cancellationToken).ConfigureAwait(false);
            return true;
        }

        await greeter.DiscloseAsync(turn, cancellationToken).ConfigureAwait(false);
        if (said is "helped" or "not-helped")
            Feedback.Note(turn, said == "helped");
        if (said is "not-helped" or "feedback")
            turn.Next = "feedback";
        await speaker.SayAsync(turn, new Reply(speaker.Words(turn, Stem, said), ReplyKind.Answer) { Buttons = said is "bye" or "not-helped" or "feedback" ? [] : offers.For(turn) }, cancellationToken).ConfigureAwait(false);
        return true;
    }

    // "Right. Cheers", "you're funnier than my physio. Bye": a short message of which one part is leave or thanks, and no part tells of a back.
    private string? Among(CurrentTurn turn)
    {
        // "Surgeon cleared me for normal activities, that's it" tells how far it goes, and is no goodbye.
        if (PlainWords.Split(PlainWords.Of(turn.Text)).Length > LongestParting || turn.Said.Mentions(turn.Text, "cleared") || turn.Said.Mentions(turn.Text, "discharged") || turn.Reading.Triggers.Count > 0 || turn.Reading.PainScore is not null || ScoreTalk.Find(turn.Text) is not null)
            return null;
        var parts = MessageParts.Of(turn.Text).Select(part => commands.Find(Stem, part, slips: false)).ToList();
        if (parts.Count < 2)
            return null;
        return Array.Find(Partings, parts.Contains) ?? (parts.TrueForAll(part => part is not null) ? parts[^1] : null);
    }
}
