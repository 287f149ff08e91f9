using System.Text.RegularExpressions;
using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Dialogs.State;
using BackPainBot.Conversation.Dialogs.Told;
using BackPainBot.Conversation.Scripts;
using BackPainBot.Conversation.Turn;
using BackPainBot.Conversation.Turn.Gates;
using BackPainBot.Conversation.Turn.Replies;
using BackPainBot.Conversation.Turn.Routing;
using BackPainBot.Conversation.Turn.State;

namespace BackPainBot.Conversation.Dialogs;

/// <summary>The loop-hole mirror: gently says a person's own bargaining back to them.</summary>
public sealed class LoopHolesDialog : ScriptedDialog
{
    private static readonly Regex Refused = new(@"^\W*(?:no|nope|none|nothing|not really)\b", RegexOptions.IgnoreCase);

    public LoopHolesDialog(DialogTools tools)
        : base("loop-holes", tools)
    {
        Then(SayBackAsync);
        Ask("bargains", turn => turn.Memory.LoopHoles.BargainsAsked, TakeBargains);
        Ask("next-morning", turn => turn.Memory.LoopHoles.NextMorning.Length > 0, (memory, answer) => memory with { LoopHoles = memory.LoopHoles with { NextMorning = answer.Choice.Length > 0 ? answer.Choice : "not-sure" } });
        Ask("worth", turn => turn.Memory.LoopHoles.Worth.Length > 0, (memory, answer) => memory with { LoopHoles = memory.LoopHoles with { Worth = answer.Unknown ? "-" : answer.Text } });
        Then(MirrorAsync);
    }

    public override IReadOnlyList<string> Says { get; } =
        ["heard", "heard-worse", "mirror", "mirror-none", "morning-fine", "morning-stiff", "morning-worse", "morning-not-sure", "worth", "choose"];

    public override IReadOnlyList<string> Fills { get; } = ["bargains", "worth"];

    public override Memory Clear(Memory memory) => memory with { LoopHoles = new LoopHolesState() };

    /// <summary>The mirror is held up with what was told.</summary>
    public override Memory? Finish(Memory memory)
    {
        ArgumentNullException.ThrowIfNull(memory);
        var state = memory.LoopHoles;
        return state.Bargains.Count == 0 ? null : memory with { LoopHoles = state with { BargainsAsked = true, NextMorning = state.NextMorning.Length > 0 ? state.NextMorning : "not-sure", Worth = state.Worth.Length > 0 ? state.Worth : "-" } };
    }

    public override Answer? Understand(CurrentTurn turn, ScriptStep step, string text)
    {
        ArgumentNullException.ThrowIfNull(step);
        if (step.Id == "bargains")
            return !Questions.Looks(text) && LoopHoleTalk.In(text, isStory: false) is { Count: > 0 } deals ? new Answer("") { Choices = deals } : null;
        if (step.Id == "worth" && Refused.IsMatch(text))
            return Answer.NotKnown;
        return step.Id == "next-morning" ? MorningIn(text) : null;
    }

    // "Back on the floor for a week" is the morning after, and no deal.
    public override bool Doubts(ScriptStep step, string text, Answer found)
    {
        ArgumentNullException.ThrowIfNull(step);
        ArgumentNullException.ThrowIfNull(found);
        return step.Id == "bargains" && found.Choices.Count == 0 && LoopHoleTalk.TellsAftermath(text);
    }

    public override Answer? Otherwise(CurrentTurn turn, ScriptStep step, string text)
    {
        ArgumentNullException.ThrowIfNull(step);
        return step.Id == "bargains" && LoopHoleTalk.Own(text) is { Length: > 0 } own ? new Answer(own) : null;
    }

    // The trigger dialog asks the same with other names; what was told there is not asked again.
    public override bool Overhear(CurrentTurn turn, string answered, string text)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var learnt = base.Overhear(turn, answered, text);
        // The deal and its price, told in the very message that asks for the mirror.
        var state = turn.Memory.LoopHoles;
        if (answered.Length == 0 && !state.BargainsAsked && LoopHoleTalk.InStory(text) is { Count: > 0 } deals)
            turn.Memory = turn.Memory with { LoopHoles = state with { BargainsAsked = true, Bargains = deals } };
        if (answered == "next-morning" && turn.Answer is null && LoopHoleTalk.In(turn.Text, isStory: false) is { Count: > 0 } late)
            (turn.Memory, learnt) = (turn.Memory with { LoopHoles = turn.Memory.LoopHoles with { Bargains = [.. turn.Memory.LoopHoles.Bargains.Where(known => known != "none").Union(late)] } }, true);
        if (answered is "" or "bargains" && turn.Memory.LoopHoles.NextMorning.Length == 0 && LoopHoleTalk.TellsAftermath(turn.Text))
        {
            turn.Memory = turn.Memory with { LoopHoles = turn.Memory.LoopHoles with { NextMorning = "worse" } };
            learnt = true;
        }

        if (turn.Memory is { LoopHoles.NextMorning: "", Triggers.NextMorning: "same" or "stiffer" or "worse" })
            turn.Memory = turn.Memory with { LoopHoles = turn.Memory.LoopHoles with { NextMorning = MorningOf(turn.Memory.Triggers.NextMorning) } };
        return learnt;
    }

    private static Answer? MorningIn(string text) => TriggerFacts.Answer("next-morning", text) is { } told
        ? told with { Choices = [MorningOf(told.Choice)] }
        : LoopHoleTalk.TellsAftermath(text) ? new Answer("") { Choices = ["worse"] } : null;

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

    // Turned round to "you" where that is harmless; else in their own words, which are not ours.
    private string SaidBack(CurrentTurn turn, string worth)
    {
        var turned = ToYou.Say(worth);
        return JudgedTexts.Prescribes(Words(turn, "worth", ("worth", turned))) ? QuotedWords.Of(turn, worth) : turned;
    }

    // What the opening told is said back, so that it is plainly not asked again.
    private async Task SayBackAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        var state = turn.Memory.LoopHoles;
        var says = state.NextMorning == "worse" ? "heard-worse" : "heard";
        if (!state.BargainsAsked || state.Worth.Length > 0 || Speaker.Used(turn, Id, says))
            return;
        await SayAsync(turn, says, cancellationToken, ("bargains", InWords(turn, state.Bargains))).ConfigureAwait(false);
    }

    private string InWords(CurrentTurn turn, IReadOnlyList<string> bargains)
    {
        var step = Tools.Speaker.Book.Get(Id).Step("bargains");
        return Understood.Joined([.. bargains.Where(bargain => bargain != "none").Select(bargain => step.Find(bargain) is { Like: [var inWords, ..] } ? inWords : OwnDeal(turn, bargain)).Where(words => words.Length > 0)]);
    }

    private static string OwnDeal(CurrentTurn turn, string bargain) => JudgedTexts.Prescribes(bargain) ? QuotedWords.Of(turn, bargain.Trim('"')) : bargain;

    private async Task MirrorAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        var state = turn.Memory.LoopHoles;
        var bargains = InWords(turn, state.Bargains);
        var words = Words(turn, bargains.Length == 0 ? "mirror-none" : "mirror", ("bargains", bargains));
        words += " " + Words(turn, "morning-" + state.NextMorning);
        if (state.Worth is { Length: > 1 } worth && SaidBack(turn, worth) is { Length: > 0 } said)
            words += "\n\n" + Words(turn, "worth", ("worth", said));
        await CloseAsync(turn, words + "\n\n" + Words(turn, "choose"), "loopholes", cancellationToken).ConfigureAwait(false);
    }
}
