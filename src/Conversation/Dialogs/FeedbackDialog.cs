using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Dialogs.State;
using BackPainBot.Conversation.Turn;
using BackPainBot.Conversation.Turn.Routing;
using BackPainBot.Conversation.Turn.State;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace BackPainBot.Conversation.Dialogs;

/// <summary>What was missing from an answer; the question itself goes to the owner only if the person says so.</summary>
public sealed class FeedbackDialog : ScriptedDialog
{
    public FeedbackDialog(DialogTools tools)
        : base("feedback", tools)
    {
        Ask("missing", turn => turn.Memory.Feedback.Missing.Length > 0, (memory, answer) => memory with { Feedback = memory.Feedback with { Missing = answer.Choice.Length > 0 ? answer.Choice : "other" } });
        Ask("share", turn => turn.Memory.Feedback.Share.Length > 0, (memory, answer) => memory with { Feedback = memory.Feedback with { Share = answer.Choice == "yes" ? "yes" : "no" } });
        Then(ThankAsync);
    }

    public override IReadOnlyList<string> Says { get; } = ["thanks-shared", "thanks"];

    public override Memory Clear(Memory memory) => memory with { Feedback = new FeedbackState() };

    private async Task ThankAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        var state = turn.Memory.Feedback;
        Feedback.Note(turn, helped: false, state.Missing);
        if (state.Share == "yes")
            turn.Records.Add(new KeptRecord("shared-question", Guid.NewGuid().ToString("N"), turn.Person, turn.Now, new JObject { ["question"] = turn.Memory.Talk.LastAsk }.ToString(Formatting.None)));
        await SayWithOffersAsync(turn, state.Share == "yes" ? "thanks-shared" : "thanks", cancellationToken).ConfigureAwait(false);
    }
}
