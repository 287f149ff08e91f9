using System.Text.RegularExpressions;
using BackPainBot.Conversation.Answers;

namespace BackPainBot.Conversation.Turn.Routing;

/// <summary>Keeps pages about one thing from those who never named it: a page on scans for somebody whose doctor "cleared" them answers nothing.</summary>
public static class PageGuard
{
    private static readonly Regex AtDesk = new(@"\b(?:desks?|office|computer|laptop|screen|job|works?|working|wfh|zoom)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Studies = new(@"\b(?:evidence|stud(?:y|ies)|trials?|research|proof|proven|science)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Young = new(@"\b(?:pram|dog|kids|babies|toddlers|talk to your partner|sex)\b", RegexOptions.IgnoreCase);
    private static readonly Regex YoungWords = new(@"\b(?:pram|buggy|dogs?|pets?|kids|children|bab(?:y|ies)|toddlers?|sex|intimacy|talk to (?:her|him|them))\b", RegexOptions.IgnoreCase);

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

    /// <summary>Whether a page speaks against what was told.</summary>
    public static bool IsAgainst(CurrentTurn turn, string page)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var isPainless = turn.IsPainless;
        return page switch
        {
            // Where sitting is what helps, a page about sitting less helps nobody.
            "sitting-and-desk" => new Mentions(turn.Said).IsFine(turn.Text, "sitting") || MessageParts.Wide(turn.Text).Any(clause => Mentions.IsDenied(clause, "sitting")),
            "resume-new-and-improved" => !isPainless,
            "still-kinda-hurts" => isPainless || IsOnlyWork(turn),
            _ => false,
        };
    }

    /// <summary>Whether an answer of a page speaks against what was told. What was written for one question about going back says itself what has to be so first.</summary>
    public static bool IsAgainstAnswer(CurrentTurn turn, string page) => page != "resume-new-and-improved" && IsAgainst(turn, page);

    /// <summary>Whether a page may answer this message.</summary>
    public static bool Fits(CurrentTurn turn, string page)
    {
        if (IsAgainst(turn, page))
            return false;
        return !Needs.TryGetValue(page, out var family) || (turn.Said.Mentions(turn.Text, family) && !turn.Said.IsRefused(turn.Text, family)) || turn.Said.Mentions(turn.Memory.Talk.LastAsk, family);
    }

    // Crates in a depot are no training, however somebody goes at them.
    private static bool IsOnlyWork(CurrentTurn turn) => turn.Said.Mentions(turn.Text, "heavy-work") && !turn.Said.Holds(turn.Text, "gym") && turn.Reading.Activity is null;

    // Prams, kids and printers are not what somebody asks about for their mother.
    private static bool FitsThem(CurrentTurn turn, string topic, string heading)
    {
        if (!Relatives.IsAboutOther(turn))
            return true;
        if (topic == "sitting-and-desk")
            return AtDesk.IsMatch(turn.Text);
        if (topic == "walking-evidence")
            return Studies.IsMatch(turn.Text);
        return !Young.IsMatch(heading) || turn.Said.Mentions(turn.Text, "small-children") || YoungWords.IsMatch(turn.Text);
    }

    /// <summary>Whether a text speaks of work at a desk, and not only of sitting.</summary>
    public static bool IsAtDesk(string text) => AtDesk.IsMatch(text);

    /// <summary>What is left of a finding; it is no longer sure if the best page fell out.</summary>
    public static Found Of(CurrentTurn turn, Found found)
    {
        ArgumentNullException.ThrowIfNull(found);
        var said = turn.Text + "\n" + turn.Memory.Talk.LastAsk;
        var refused = Refused.In(turn);
        var kept = found.Passages.Where(passage => !Refused.IsAbout(refused, $"{passage.Cited.Title} {passage.Cited.Heading}") && Fits(turn, passage.Cited.Topic) && FitsThem(turn, passage.Cited.Topic, passage.Cited.Heading) && PageNeeds.AreMet(said, passage.Cited.Topic, passage.Cited.Heading)).ToList();
        if (kept.Count == found.Passages.Count)
            return found;
        // What comes second is only sure if it is about what was asked.
        var isSure = found.IsConfident && kept.Count > 0 && (kept[0] == found.Passages[0] || AskedThings.IsNamedIn(turn.Text, kept[0].Cited));
        return new Found(kept, isSure);
    }
}
