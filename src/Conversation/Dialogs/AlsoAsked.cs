using BackPainBot.Conversation.Scripts;
using BackPainBot.Conversation.Turn;
using BackPainBot.Conversation.Turn.Interrupts;
using BackPainBot.Conversation.Turn.Replies;
using BackPainBot.Conversation.Turn.Routing;

namespace BackPainBot.Conversation.Dialogs;

/// <summary>Answers the question that came along with an answer ("none, but is heat any good?"), and then lets the dialog go on.</summary>
public sealed class AlsoAsked(AskReply ask, CommandMatcher commands, Speaker speaker)
{
    public async Task AnswerAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var (text, reading, question) = (turn.Text, turn.Reading, turn.AlsoAsks);
        turn.AlsoAsks = "";
        if (commands.Find(InterruptWords.Stem, question) == "why" && turn.Memory.Talk.Pending is { } open)
        {
            await speaker.SayAsync(turn, new Reply(speaker.Fill(turn, StepOf(open.Stem, open.Step).Why), ReplyKind.Answer), cancellationToken).ConfigureAwait(false);
            return;
        }

        turn.GoOnWith(question);
        var reply = await ask.ComposeAsync(turn, speaker.Words(turn, SteeringWords.Stem, SteeringWords.AlsoAsked), cancellationToken).ConfigureAwait(false);
        await speaker.SayAsync(turn, reply, cancellationToken).ConfigureAwait(false);
        (turn.Text, turn.Reading) = (text, reading);
        turn.Talk(talk => talk with { LastTheme = "" });
    }

    private ScriptStep StepOf(string stem, string step) => speaker.Book.Get(stem).Step(step);
}
