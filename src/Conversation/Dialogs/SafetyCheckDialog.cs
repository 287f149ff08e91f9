using System.Text.RegularExpressions;
using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Dialogs.State;
using BackPainBot.Conversation.Dialogs.Told;
using BackPainBot.Conversation.Scripts;
using BackPainBot.Conversation.Turn;
using BackPainBot.Conversation.Turn.Gates;
using BackPainBot.Conversation.Turn.Routing;
using BackPainBot.Conversation.Turn.State;
using BackPainBot.Domain;
using BackPainBot.Domain.Safety;

namespace BackPainBot.Conversation.Dialogs;

/// <summary>The same plain safety questions for everybody, before anything about activity. No score, no diagnosis: a hit shows its notice.</summary>
public sealed class SafetyCheckDialog : ScriptedDialog
{
    private const string Known = "known";

    private const string CancerTold = "cancer.same-day";

    /// <summary>"A bit", "kind of, I think": longer than this it speaks of something else.</summary>
    private const int LongestDoubt = 4;

    public SafetyCheckDialog(DialogTools tools)
        : base("safety-check", tools)
    {
        Then((turn, _) => TakeToldAsync(turn));
        Then(SayApartAsync);
        Ask("signs", turn => turn.Memory.SafetyCheck.Signs.Length > 0, TakeSigns);
        Ask("which", turn => turn.Memory.SafetyCheck.Signs != "some" || turn.Memory.SafetyCheck.Which.Count > 0, TakeWhich);
        Then(ConcludeAsync);
    }

    public override IReadOnlyList<string> Says { get; } = ["clear", "known", "unsure", "apart"];

    public override Memory Clear(Memory memory) => memory with { SafetyCheck = new SafetyCheckState() };

    public override Answer? Understand(CurrentTurn turn, ScriptStep step, string text)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(step);
        // All of it is the answer, and what it asks waits behind the notice.
        if (step.Id == "signs" && OwnCancer.IsTold(text))
            return new Answer(CancerTold) { Choices = ["some"], Exact = true };
        if (step.Id == "signs" && turn.Reading.RedFlags.Count == 0 && Denial.IsOldAndKnown(text))
            return new Answer(Known) { Choices = ["none"] };
        return step.Id == "signs" && turn.Reading.RedFlags.Count == 0 && Denial.IsFull(text, Denial.EnoughForAnswer, signsOnly: true) ? new Answer("") { Choices = ["none"] } : null;
    }

    // "No numbness" answers one of the five.
    public override bool Doubts(ScriptStep step, string text, Answer found)
    {
        ArgumentNullException.ThrowIfNull(found);
        return (found is { Choice: "none", Exact: false } && (Denial.IsOwned(text) || (Denial.NamesSigns(text) ? !Denial.DeniesAll(text) : Denial.SpeaksOfPain(text) || Denial.IsOfElse(text))))
            // "Kind of 5, 8ish at 3am" tells of pain; it doubts no sign.
            || (found is { Choice: "not-sure", Exact: false } && (text.Any(char.IsAsciiDigit) || IsAside(text) || Later.IsMatch(text)));
    }

    // "Maybe later" is no doubt about a sign.
    private static readonly Regex Later = new(@"^\W*(?:maybe|perhaps|possibly) (?:later|another|next)\b", RegexOptions.IgnoreCase);

    // "Round the block hurts a bit" is no doubt about a sign either; "not sure about my leg" is.
    private static bool IsAside(string text) =>
        PlainWords.Split(PlainWords.Of(text)) is { Length: > LongestDoubt } words && !words.Any(word => word is "sure" or "unsure" or "tell" or "know") && !Denial.NamesSigns(text);

    // What was settled a moment ago is on the list all the same.
    private Task SayApartAsync(CurrentTurn turn, CancellationToken cancellationToken) =>
        turn.Memory.SafetyCheck.Signs.Length == 0 && turn.Memory.Talk.Pending?.Stem != "safety-check" && turn.Memory.Safety.Settled.Any(flag => flag.Flag is not (RedFlag.SelfHarm or RedFlag.Minor)) ? SayAsync(turn, "apart", cancellationToken) : Task.CompletedTask;

    // Somebody who has gone through the signs in their story is not asked for them again.
    private static Task TakeToldAsync(CurrentTurn turn)
    {
        if (turn.Memory.SafetyCheck.Signs.Length == 0 && turn.Memory.Safety.Flags.Count == 0 && Denial.IsFull(turn.Memory.Talk.Told, Denial.EnoughForStory, signsOnly: false))
            turn.Memory = TakeSigns(turn.Memory, new Answer("") { Choices = ["none"] }, turn);
        return Task.CompletedTask;
    }

    private static Memory TakeSigns(Memory memory, Answer answer, CurrentTurn turn)
    {
        var signs = answer.Choice.Length > 0 ? answer.Choice : "not-sure";
        return memory with
        {
            SafetyCheck = memory.SafetyCheck with { Signs = signs, IsKnown = answer.Text == Known, Which = answer.Text == CancerTold ? [CancerTold] : memory.SafetyCheck.Which },
            Journey = signs == "none" ? memory.Journey with { SafetyCheckedAt = turn.Now } : memory.Journey,
        };
    }

    private static Memory TakeWhich(Memory memory, Answer answer) =>
        memory with { SafetyCheck = memory.SafetyCheck with { Which = answer.Choices.Count > 0 ? answer.Choices : ["unsure"] } };

    private async Task ConcludeAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        var check = turn.Memory.SafetyCheck;
        var flags = check.Which.SelectMany(FlagsOf).ToList();
        if (flags.Count > 0)
        {
            SafetyGate.Open(turn, flags);
            turn.Safety(safety => safety with { HeldMessage = string.Join(' ', AskedThings.QuestionsOf(turn.Text)) });
            await Tools.Safety.ShowAsync(turn, cancellationToken).ConfigureAwait(false);
        }
        else
            await SayAsync(turn, check.Signs != "none" ? "unsure" : check.IsKnown ? "known" : "clear", cancellationToken).ConfigureAwait(false);
    }

    // A choice's id is the flag's code, with the urgency after a dot where it is not an emergency.
    private static IEnumerable<OpenFlag> FlagsOf(string choice)
    {
        var parts = choice.Split('.');
        if (!WireName.TryParse<RedFlag>(parts[0], out var flag))
            yield break;
        yield return new OpenFlag { Flag = flag, Urgency = parts.Length > 1 && WireName.TryParse<Urgency>(parts[1], out var urgency) ? urgency : Urgency.Emergency };
    }
}
