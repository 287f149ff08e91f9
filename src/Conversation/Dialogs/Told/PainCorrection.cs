using System.Globalization;
using System.Text.RegularExpressions;
using BackPainBot.Conversation.Dialogs.State;
using BackPainBot.Conversation.Turn;
using BackPainBot.Domain.Pain;

namespace BackPainBot.Conversation.Dialogs.Told;

/// <summary>A pain score put right after it was taken: "change it to 4", "the first one should be 4, not 6".</summary>
public static class PainCorrection
{
    private const string Score = @"(?:an? |about |around |just )*(?<score>10|[1-9])\b(?!\s*(?:min|hour|day|week|month|year|am|pm|kg|times|\.\d))(?:\s*(?:/|out of)\s*10)?";
    private const string It = @"(?:it|that|this|(?:the |my )?(?:(?<first>first)|last)(?: one| score| number)?|(?:the |my )?(?:pain|score|number|pain score))";

    private static readonly Regex Changed = new($@"\b(?:change|make|set|put|correct|fix) {It}(?: back)? (?:to|as|at|should be|= ?){{0,1}}\s*{Score}\W*(?:please|then|not \d+.*)?\W*$|\b{It} (?:should|must) (?:be|say|read) {Score}|\b(?:i (?:said|meant)|it was|it'?s) {Score},? (?:and )?not (?:an? )?\d", RegexOptions.IgnoreCase);

    /// <summary>The score that is meant, and whether it was the first one; null if the text puts none right.</summary>
    public static (int Score, bool IsFirst)? In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Changed.Match(text) is { Success: true } found ? (int.Parse(found.Groups["score"].Value, CultureInfo.InvariantCulture), found.Groups["first"].Success) : null;
    }

    /// <summary>Takes it everywhere: what is known of today, the running check-in, the line.</summary>
    public static void Take(CurrentTurn turn, (int Score, bool IsFirst) told)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var state = turn.Memory.CheckIn;
        var isOpen = turn.Memory.Talk.Pending?.Stem == "check-in";
        var at = told.IsFirst ? 0 : isOpen ? -1 : state.Entries.Count - 1;
        CheckInEntry[] entries = [.. state.Entries.Select((entry, index) => index == at ? entry with { Pain = told.Score } : entry)];
        turn.Memory = turn.Memory with { CheckIn = state with { Entries = entries, Pain = isOpen && !told.IsFirst ? told.Score : state.Pain } };
        if (!told.IsFirst || state.Entries.Count < 2)
            turn.Journey(journey => journey with { Pain = PainNow.Yes, PainScore = told.Score, PainTimes = "", PainAt = turn.Now });
    }
}
