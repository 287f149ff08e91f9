using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Dialogs.State;
using BackPainBot.Conversation.Dialogs.Told;
using BackPainBot.Conversation.Scripts;
using BackPainBot.Conversation.Turn;
using BackPainBot.Conversation.Turn.Routing;
using BackPainBot.Conversation.Turn.State;

namespace BackPainBot.Conversation.Dialogs;

/// <summary>The loop-hole mirror: gently says a person's own bargaining back to them.</summary>
public sealed class LoopHolesDialog : ScriptedDialog
{
    public LoopHolesDialog(DialogTools tools)
        : base("loop-holes", tools)
    {
        Ask("bargains", turn => turn.Memory.LoopHoles.BargainsAsked, TakeBargains);
        Ask("next-morning", turn => turn.Memory.LoopHoles.NextMorning.Length > 0, (memory, answer) => memory with { LoopHoles = memory.LoopHoles with { NextMorning = answer.Choice.Length > 0 ? answer.Choice : "not-sure" } });
        Ask("worth", turn => turn.Memory.LoopHoles.Worth.Length > 0, (memory, answer) => memory with { LoopHoles = memory.LoopHoles with { Worth = answer.Unknown ? "-" : answer.Text } });
        Then(MirrorAsync);
    }

    public override IReadOnlyList<string> Says { get; } =
        ["mirror", "mirror-none", "morning-fine", "morning-stiff", "morning-worse", "morning-not-sure", "worth", "choose"];

    public override IReadOnlyList<string> Fills { get; } = ["bargains", "worth"];

    public override Memory Clear(Memory memory) => memory with { LoopHoles = new LoopHolesState() };

    public override Answer? Understand(CurrentTurn turn, ScriptStep step, string text)
    {
        ArgumentNullException.ThrowIfNull(step);
        return step.Id == "next-morning" && TriggerFacts.Answer("next-morning", text) is { } told ? told with { Choices = [MorningOf(told.Choice)] } : null;
    }

    // The trigger dialog asks the same with other names; what was told there is not asked again.
    public override bool Overhear(CurrentTurn turn, string answered, string text)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var learnt = base.Overhear(turn, answered, text);
        if (turn.Memory is { LoopHoles.NextMorning: "", Triggers.NextMorning: "same" or "stiffer" or "worse" })
            turn.Memory = turn.Memory with { LoopHoles = turn.Memory.LoopHoles with { NextMorning = MorningOf(turn.Memory.Triggers.NextMorning) } };
        return learnt;
    }

    private static string MorningOf(string told) => told switch
    {
        "same" => "fine",
        "stiffer" => "stiff",
        _ => told,
    };

    private static Memory TakeBargains(Memory memory, Answer answer)
    {
        string[] own = answer.Text.Length > 0 ? [answer.Text] : [];
        return memory with { LoopHoles = memory.LoopHoles with { BargainsAsked = true, Bargains = [.. answer.Choices, .. own] } };
    }

    private async Task MirrorAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        var state = turn.Memory.LoopHoles;
        var step = Tools.Speaker.Book.Get(Id).Step("bargains");
        var bargains = state.Bargains.Where(bargain => bargain != "none").Select(bargain => step.Find(bargain) is { Like: [var inWords, ..] } ? inWords : bargain).ToList();
        var words = Words(turn, bargains.Count == 0 ? "mirror-none" : "mirror", ("bargains", Understood.Joined(bargains)));
        words += " " + Words(turn, "morning-" + state.NextMorning);
        if (state.Worth is { Length: > 1 } worth)
            words += "\n\n" + Words(turn, "worth", ("worth", worth));
        await CloseAsync(turn, words + "\n\n" + Words(turn, "choose"), "loopholes", cancellationToken).ConfigureAwait(false);
    }
}
