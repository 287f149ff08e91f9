using System.Text.RegularExpressions;
using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Dialogs.State;
using BackPainBot.Conversation.Dialogs.Told;
using BackPainBot.Conversation.Scripts;
using BackPainBot.Conversation.Turn;
using BackPainBot.Conversation.Turn.State;

namespace BackPainBot.Conversation.Dialogs;

/// <summary>Walking: start small, stay near home, never push through.</summary>
public sealed class WalkingDialog : ScriptedDialog
{
    private static readonly Regex Bites = new(@"\b(?:and then|then|before|until|till|after that)\b[^.?!]{0,30}\b(?:seiz\w*|hurts?|aches?|sore|grips?|bites?|locks?|pain\w*|tight\w*|stop|sit down)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Doubt = new(@"^\W*(?:dunno|not sure|i don'?t know|no idea|hard to say|idk|depends|it depends)\b[\s,.;:]*(?:but |maybe )?", RegexOptions.IgnoreCase);
    // "About the same at first, then worse after 15 minutes" is worse: the end of a walk counts.
    private static readonly Regex WorseLater = new(@"\b(?:then|but|until|till|and)\b[^.?!]{0,30}(?<!\b(?:no|not|any|isn'?t)\s)\b(?:worse|hurts|aches|sore|painful|bad)\b|\b(?:is|gets?|it'?s) worse\b|\bworse (?:after|the further|the longer|when i)\b", RegexOptions.IgnoreCase);
    private static readonly Regex OnFoot = new(@"\b(?:can|only|manage|could|able to)\b[^.?!]{0,20}\bwalk\w*\b[^.?!]{0,25}\b(?:min\w*|hour)|\bwalk\w*\b[^.?!]{0,20}\b(?:for|about|only|after)\b[^.?!]{0,12}\bmin", RegexOptions.IgnoreCase);

    /// <summary>In minutes: a longer time is how long ago something was.</summary>
    private const double LongestWalk = 240;

    public WalkingDialog(DialogTools tools, SafetyCheckDialog safety)
        : base("walking", tools)
    {
        Run(safety, turn => turn.Memory.SafetyCheck.Signs.Length == 0 && turn.Memory.Safety.Flags.Count == 0);
        EndIf(turn => turn.Memory.Safety.Waiting is not null);
        Ask("feels", turn => turn.Memory.Walking.Feels.Length > 0, (memory, answer) => memory with { Walking = memory.Walking with { Feels = answer.Choice.Length > 0 ? answer.Choice : "not-tried", Comfortable = memory.Walking.Comfortable.Length > 0 ? memory.Walking.Comfortable : SpokenTime.Comfortable(answer.Text) } });
        Ask("comfortable", turn => turn.Memory.Walking.Comfortable.Length > 0 || turn.Memory.Walking.Feels == "not-tried", (memory, answer) => memory with { Walking = memory.Walking with { Comfortable = answer.Unknown ? "-" : WordsOf(answer.Text) } });
        Then(SuggestAsync);
    }

    protected override bool SaysToThem => true;

    public override IReadOnlyList<string> Says { get; } = ["better", "same", "worse", "not-tried", "own-limit"];

    public override IReadOnlyList<string> Fills { get; } = ["comfortable"];

    public override Memory Clear(Memory memory) => memory with { Walking = new WalkingState() };

    public override Answer? Understand(CurrentTurn turn, ScriptStep step, string text)
    {
        ArgumentNullException.ThrowIfNull(step);
        // "Five minutes and then it seizes" tells how long, and how it feels.
        if (step.Id == "feels" && SpokenTime.Comfortable(text) is { Length: > 0 } && SpokenTime.Minutes(text) <= LongestWalk && Bites.IsMatch(text))
            return new Answer(text) { Choices = ["worse"], Exact = true };
        if (step.Id == "feels" && WorseLater.IsMatch(text))
            return new Answer(text) { Choices = ["worse"] };
        return step.Id == "comfortable" && SpokenTime.Comfortable(text) is { Length: > 0 } time ? new Answer(time) : null;
    }

    // "The first ten minutes are fine, then it aches" says how it feels and how long it does.
    public override bool Overhear(CurrentTurn turn, string answered, string text)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var learnt = base.Overhear(turn, answered, text);
        if (turn.Memory.Walking.Comfortable.Length > 0 || !(answered == "feels" || OnFoot.IsMatch(turn.Text)) || SpokenTime.Comfortable(turn.Text) is not { Length: > 0 } time || SpokenTime.Minutes(turn.Text) > LongestWalk)
            return learnt;
        turn.Memory = turn.Memory with { Walking = turn.Memory.Walking with { Comfortable = time } };
        return true;
    }

    // The sentence says "about" itself.
    private static string WordsOf(string text)
    {
        var words = ToYou.Say(OwnWords.Tidy(Doubt.Replace(text, "")));
        foreach (var lead in new[] { "about ", "around ", "roughly ", "maybe " })
            words = words.StartsWith(lead, StringComparison.OrdinalIgnoreCase) ? words[lead.Length..] : words;
        return words.Length > 0 ? words : "-";
    }

    private Task SuggestAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        var walking = turn.Memory.Walking;
        var words = Words(turn, walking.Feels);
        if (walking.Comfortable.Length > 1)
            words += " " + Words(turn, "own-limit", ("comfortable", walking.Comfortable));
        return CloseAsync(turn, words, "walking", cancellationToken);
    }
}
