using BackPainBot.Conversation.Turn;
using BackPainBot.Conversation.Turn.Interrupts;
using BackPainBot.Domain.Archetypes;
using BackPainBot.Domain.Pain;

namespace BackPainBot.Conversation.Dialogs.Told;

/// <summary>The life that a back has to get through: the job, the baby, the garden. It decides what triage ends with.</summary>
public sealed class Situation(CommandMatcher commands)
{
    private const string Stem = "triage";
    private const int StrongPain = 7;

    private static readonly Dictionary<string, string> Pages = new()
    {
        ["strong-pain"] = "flare-day",
        ["pain-free"] = "pain-under-control",
        ["surgery"] = "after-surgery",
        ["ending"] = "before-your-last-visit",
        ["fear"] = "walking",
        ["work"] = "work",
        ["family"] = "bending-and-lifting-at-home",
        ["garden"] = "gardening-and-diy",
        ["driving"] = "driving",
        ["desk"] = "sitting-and-desk",
        ["running"] = "running",
        ["gym"] = "still-kinda-hurts",
    };

    /// <summary>Every situation that triage has words for.</summary>
    public static IReadOnlyCollection<string> All => Pages.Keys;

    /// <summary>The situation's name, or null if nothing was told of one.</summary>
    public string? Of(CurrentTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var journey = turn.Memory.Journey;
        if (journey.PainScore >= StrongPain)
            return "strong-pain";
        if (journey.PainState.StandingAt(turn.Now) == PainStanding.Absent)
            return "pain-free";
        var heard = commands.HearAnywhere(Stem, string.Join("\n", turn.Memory.Talk.Told, turn.Text));
        return heard is "surgery" or "ending" || journey.Archetype != Archetype.OverResting ? heard : "fear";
    }

    /// <summary>The page that goes with a situation.</summary>
    public static string PageOf(string situation) => Pages[situation];
}
