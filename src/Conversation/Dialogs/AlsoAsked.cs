using System.Text.RegularExpressions;
using BackPainBot.Conversation.Answers;
using BackPainBot.Conversation.Scripts;
using BackPainBot.Conversation.Turn;
using BackPainBot.Conversation.Turn.Interrupts;
using BackPainBot.Conversation.Turn.Replies;
using BackPainBot.Conversation.Turn.Routing;
using BackPainBot.Library.Answers;

namespace BackPainBot.Conversation.Dialogs;

/// <summary>Answers the question that came along with an answer ("none, but is heat any good?"), and then lets the dialog go on.</summary>
public sealed class AlsoAsked(AskReply ask, StraightAnswers straight, CommandMatcher commands, Speaker speaker)
{
    // "So what do I do in lectures?" leaves out what for; "can I take ibuprofen?" says it all.
    private static readonly Regex LeavesOpen = new(@"^\W*(?:(?:so|and|but|ok|then)\W+)*(?:what (?:can|do|should|could) i do|how (?:can|do|should) i (?:manage|cope|get through)|what helps)\b", RegexOptions.IgnoreCase);

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

        turn.GoOnWith(WithTrigger(turn, question));
        // "None of those. And no, I mean the rowing machine": what was asked before, put right.
        Corrected.GoOn(turn);
        var isPut = turn.Text != question;
        await SayAsync(turn, SteeringWords.AlsoAsked, cancellationToken).ConfigureAwait(false);
        (turn.Text, turn.Reading) = (text, reading);
        turn.Talk(talk => talk with { LastTheme = "", LastQuestion = isPut ? question : talk.LastQuestion });
    }

    /// <summary>"And what's the best way to sleep in the day?", written at the list: it is on it, and is answered where there is plainly an answer.</summary>
    public async Task AnswerFiledAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (turn.Filed.Length == 0)
            return;
        var (text, reading) = (turn.Text, turn.Reading);
        turn.GoOnWith(turn.Filed);
        turn.Filed = "";
        if (await straight.OfAsync(turn, AnswerFit.Certain, cancellationToken).ConfigureAwait(false) is not null)
        {
            var talk = turn.Memory.Talk;
            await SayAsync(turn, SteeringWords.Filed, cancellationToken).ConfigureAwait(false);
            turn.Talk(after => after with { LastTheme = "", LastQuestion = talk.LastQuestion });
        }

        (turn.Text, turn.Reading) = (text, reading);
    }

    private async Task SayAsync(CurrentTurn turn, string lead, CancellationToken cancellationToken) =>
        await speaker.SayAsync(turn, await ask.ComposeAsync(turn, speaker.Words(turn, SteeringWords.Stem, lead), cancellationToken).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);

    // Asked while sitting is looked into, it is about sitting.
    private static string WithTrigger(CurrentTurn turn, string question) =>
        turn.Memory.Talk.Pending is { Stem: "triggers" } && turn.Memory.Journey.Triggers is [var trigger] && LeavesOpen.IsMatch(ShortForms.SpeltButLetters(question)) && !AskedThings.Shares(question, trigger)
            ? $"{trigger} sets my back off. {question}"
            : question;

    private ScriptStep StepOf(string stem, string step) => speaker.Book.Get(stem).Step(step);
}
