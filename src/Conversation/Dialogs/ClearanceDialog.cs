using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Dialogs.State;
using BackPainBot.Conversation.Dialogs.Told;
using BackPainBot.Conversation.Scripts;
using BackPainBot.Conversation.Turn;
using BackPainBot.Conversation.Turn.Replies;
using BackPainBot.Conversation.Turn.Routing;
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

    /// <summary>A longer answer tells something else than who it was.</summary>
    private const int LongestName = 6;

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

    public override Answer? Understand(CurrentTurn turn, ScriptStep step, string text)
    {
        ArgumentNullException.ThrowIfNull(step);
        ArgumentNullException.ThrowIfNull(text);
        return step.Id switch
        {
            "named" when !text.Contains('?', StringComparison.Ordinal) && ClearanceTalk.Named(text) is { Count: > 0 } named => new Answer("") { Choices = named },
            "words" when ClearanceTalk.SaysNoMore(text) => ClearanceTalk.BeforeSilence(text) is var said && AskedThings.Telling(said) > 1 ? new Answer(said) : Answer.NotKnown,
            _ => null,
        };
    }

    // Whoever it was if none of the four: nobody is held up by it.
    public override Answer? Otherwise(CurrentTurn turn, ScriptStep step, string text)
    {
        ArgumentNullException.ThrowIfNull(step);
        if (step.Id != "by" || Questions.Looks(text))
            return null;
        if (ClearanceTalk.Who(text) is { } who)
            return new Answer("") { Choices = [who] };
        return PlainWords.Split(PlainWords.Of(text)).Length is > 0 and <= LongestName && ClearanceTalk.WordsIn(text) is null ? new Answer(text) { Unknown = true, Exact = true } : null;
    }

    // Who it was and what they said stands in most stories that end in the question.
    public override bool Overhear(CurrentTurn turn, string answered, string text)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var learnt = base.Overhear(turn, answered, text);
        var before = turn.Memory.Clearance;
        var by = before.By.Length > 0 ? null : ClearanceTalk.By(text);
        var words = before.Words.Length > 0 || answered == "words" ? null : answered == "by" ? ClearanceTalk.WordsOf(text) : ClearanceTalk.WordsIn(text);
        var none = answered == "words" && ClearanceTalk.SaysNoMore(text);
        turn.Memory = turn.Memory with { Clearance = before with { By = by ?? before.By, Words = words ?? before.Words, NamedAsked = before.NamedAsked || none } };
        return learnt || turn.Memory.Clearance != before;
    }

    private async Task ShowGapsAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        var clearance = turn.Memory.Clearance;
        var missing = Gaps.Where(gap => !clearance.Named.Contains(gap.Named)).Select(gap => Tools.Bank.Find(gap.Question)).OfType<BankQuestion>().ToList();
        turn.Memory = turn.Memory with { Visit = turn.Memory.Visit with { Suggested = [.. missing.Select(question => question.Id)] } };
        var list = string.Join("\n", missing.Select(question => "- " + question.Text));
        var says = clearance.By == "nobody" ? "nobody" : missing.Count == 0 ? "no-gaps" : "gaps";
        if (says != "no-gaps")
            turn.Talk(talk => talk with { Offered = "doctor-visit" });
        var reply = new Reply(Words(turn, says, ("gaps", list)), ReplyKind.Report) { Buttons = [Tools.Offers.Title("doctor-visit"), .. Tools.Offers.For(turn, Id, "doctor-visit").Take(2)] };
        await Tools.Speaker.SayAsync(turn, reply, cancellationToken).ConfigureAwait(false);
    }
}
