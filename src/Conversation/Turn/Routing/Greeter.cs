using BackPainBot.Conversation.Turn.Replies;

namespace BackPainBot.Conversation.Turn.Routing;

/// <summary>Says once who is speaking: an automated helper, for adults, with the emergency line; help is never made to wait for it.</summary>
public sealed class Greeter(Speaker speaker, Offers offers)
{
    /// <summary>What a newcomer is welcomed with, for a page that shows it before their conversation has begun.</summary>
    public string Opening => speaker.Standing(WelcomeWords.Stem, WelcomeWords.Full);

    /// <summary>One short line before the first answer, if nothing was said yet.</summary>
    public async Task DiscloseAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (turn.Memory.Talk.Greeted)
            return;
        await SayAsync(turn, WelcomeWords.Short, [], cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The whole welcome, for somebody who has not told anything yet.</summary>
    public Task WelcomeAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return SayAsync(turn, turn.Memory.Talk.Greeted ? WelcomeWords.Again : WelcomeWords.Full, offers.For(turn), cancellationToken);
    }

    private async Task SayAsync(CurrentTurn turn, string says, string[] buttons, CancellationToken cancellationToken)
    {
        var text = speaker.Words(turn, WelcomeWords.Stem, says);
        // An employer's tenant may hold what is written in Teams.
        if (turn.Channel == "msteams" && !turn.Memory.Talk.Greeted)
            text += "\n\n" + speaker.Words(turn, WelcomeWords.Stem, WelcomeWords.Teams);
        turn.Talk(talk => talk with { Greeted = true });
        await speaker.SayAsync(turn, new Reply(text, ReplyKind.Greeting) { Buttons = buttons }, cancellationToken).ConfigureAwait(false);
    }
}
