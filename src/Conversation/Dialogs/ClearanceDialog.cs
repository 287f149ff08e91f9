using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Dialogs.State;
using BackPainBot.Conversation.Turn;
using BackPainBot.Conversation.Turn.Replies;
using BackPainBot.Conversation.Turn.State;

namespace BackPainBot.Conversation.Dialogs;

/// <summary>Cleared, but by whom and for what? Turns "resume normal activity" into the gaps to ask about.</summary>
public sealed class ClearanceDialog : ScriptedDialog
{
    // What a useful clearance names, with the bank's question that fills each gap.
    private static readonly (string Named, string Question)[] Gaps =
    [
        ("activities", "clear-what-exactly"),
        ("not-yet", "clear-not-yet"),
        ("limits", "clear-start-limit"),
        ("pain-rule", "clear-pain-rule"),
        ("flare", "clear-flare"),
        ("next", "home-next-in-writing"),
    ];

    public ClearanceDialog(DialogTools tools)
        : base("clearance", tools)
    {
        Ask("by", turn => turn.Memory.Clearance.By.Length > 0, (memory, answer) => memory with { Clearance = memory.Clearance with { By = answer.Choice.Length > 0 ? answer.Choice : "not-sure" } });
        Ask("words", turn => turn.Memory.Clearance.Words.Length > 0, (memory, answer) => memory with { Clearance = memory.Clearance with { Words = answer.Unknown ? "-" : answer.Text } });
        Ask("named", turn => turn.Memory.Clearance.NamedAsked, (memory, answer) => memory with { Clearance = memory.Clearance with { NamedAsked = true, Named = answer.Choices.Contains("none") ? [] : answer.Choices } });
        Then(ShowGapsAsync);
    }

    public override IReadOnlyList<string> Says { get; } = ["gaps", "no-gaps", "nobody"];

    public override IReadOnlyList<string> Fills { get; } = ["gaps"];

    public override Memory Clear(Memory memory) => memory with { Clearance = new ClearanceState() };

    private async Task ShowGapsAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        var clearance = turn.Memory.Clearance;
        var missing = Gaps.Where(gap => !clearance.Named.Contains(gap.Named)).Select(gap => Tools.Bank.Find(gap.Question)).OfType<Scripts.BankQuestion>().ToList();
        turn.Memory = turn.Memory with { Visit = turn.Memory.Visit with { Suggested = [.. missing.Select(question => question.Id)] } };
        var list = string.Join("\n", missing.Select(question => "- " + question.Text));
        var says = clearance.By == "nobody" ? "nobody" : missing.Count == 0 ? "no-gaps" : "gaps";
        if (says != "no-gaps")
            turn.Talk(talk => talk with { Offered = "doctor-visit" });
        var reply = new Reply(Words(turn, says, ("gaps", list)), ReplyKind.Report) { Buttons = [Tools.Offers.Title("doctor-visit"), .. Tools.Offers.For(turn, Id, "doctor-visit").Take(2)] };
        await Tools.Speaker.SayAsync(turn, reply, cancellationToken).ConfigureAwait(false);
    }
}
