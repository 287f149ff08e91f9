using BackPainBot.Conversation.Answers;
using BackPainBot.Domain.Pain;

namespace BackPainBot.Conversation.Turn.Routing;

/// <summary>Keeps pages about one thing from those who never named it: a page on scans for somebody whose doctor "cleared" them answers nothing.</summary>
public static class PageGuard
{
    private static readonly Dictionary<string, string> Needs = new(StringComparer.Ordinal)
    {
        ["do-i-need-a-scan"] = "scan",
        ["scan-findings"] = "scan",
        ["disc-herniation"] = "scan",
        ["injections-and-surgery"] = "operation",
        ["after-surgery"] = "operation",
        ["medication-questions"] = "medicine",
        ["painkillers-to-train"] = "medicine",
        ["hands-on-care"] = "hands-on",
        ["feet-and-shoes"] = "shoes",
        ["family-life"] = "family",
        ["gardening-and-diy"] = "garden",
        ["golf-and-racquet"] = "racquets",
        ["crossfit-and-classes"] = "classes",
        ["yoga-and-pilates"] = "mats",
    };

    /// <summary>Whether a page may answer this message.</summary>
    public static bool Fits(CurrentTurn turn, string page)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var isPainless = turn.Memory.Journey.PainState.StandingAt(turn.Now) == PainStanding.Absent;
        if (page is "resume-new-and-improved" or "still-kinda-hurts")
            return isPainless == (page == "resume-new-and-improved");
        return !Needs.TryGetValue(page, out var family) || (turn.Said.Mentions(turn.Text, family) && !turn.Said.IsRefused(turn.Text, family)) || turn.Said.Mentions(turn.Memory.Talk.LastAsk, family);
    }

    /// <summary>What is left of a finding; it is no longer sure if the best page fell out.</summary>
    public static Found Of(CurrentTurn turn, Found found)
    {
        ArgumentNullException.ThrowIfNull(found);
        var kept = found.Passages.Where(passage => Fits(turn, passage.Cited.Topic)).ToList();
        return kept.Count == found.Passages.Count ? found : new Found(kept, found.IsConfident && kept.Count > 0);
    }
}
