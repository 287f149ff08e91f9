using System.Text.RegularExpressions;
using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Turn.Replies;
using BackPainBot.Conversation.Turn.State;
using BackPainBot.Domain.Archetypes;
using BackPainBot.Domain.Pain;

namespace BackPainBot.Conversation.Turn.Routing;

/// <summary>Says back what was said in so many words, once; after that only what changed. What is merely likely is kept to itself.</summary>
public sealed class Understood(Speaker speaker)
{
    /// <summary>Below this many facts there is nothing worth saying back.</summary>
    private const int Fewest = 2;

    /// <summary>A longer list is not read.</summary>
    private const int MostFacts = 4;

    /// <summary>A message of fewer words needs no summary.</summary>
    private const int FewestWords = 12;

    /// <summary>From this many words on somebody has told a lot, and one thing that was understood is worth saying back.</summary>
    private const int LongStory = 60;

    private const int MostTriggersNamed = 4;

    /// <summary>What to open with after a message was taken in: the summary the first time, then only what was put right or is new; may be empty.</summary>
    /// <param name="turn">The turn, with the message taken in.</param>
    /// <param name="before">What was known before it.</param>
    /// <param name="evenOne">Whether a single new fact is worth a line, as where nothing is asked.</param>
    /// <param name="onlyCorrections">Whether only what was put right is worth a line, as before the answer to a short question.</param>
    public string Opening(CurrentTurn turn, Journey before, bool evenOne, bool onlyCorrections = false)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(before);
        if (Relatives.IsAboutOther(turn))
            return "";
        var now = turn.Memory.Journey;
        if (TakenBack(turn, before, now).ToList() is { Count: > 0 } back)
            return Say(turn, UnderstoodWords.PutRight, ("facts", Joined([.. back, .. NewFacts(turn, before, now)])));
        if (onlyCorrections)
            return "";
        var summary = turn.Memory.Talk.ShowedUnderstood ? "" : Summary(turn);
        if (summary.Length > 0 || (!turn.Memory.Talk.ShowedUnderstood && !evenOne))
            return summary;
        var fresh = NewFacts(turn, before, now).Where(fact => !IsPlainPain(turn, fact)).ToList();
        return fresh.Count == 0 ? "" : Say(turn, UnderstoodWords.Noted, ("facts", Joined(fresh)));
    }

    /// <summary>Each fact as a clause that can stand in a list.</summary>
    public IEnumerable<string> FactsOf(CurrentTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return FactsOf(turn, turn.Memory.Journey);
    }

    public static string Joined(IReadOnlyList<string> pieces)
    {
        ArgumentNullException.ThrowIfNull(pieces);
        return pieces.Count < 2 ? string.Concat(pieces) : string.Join(", ", pieces.Take(pieces.Count - 1)) + " and " + pieces[^1];
    }

    private string Summary(CurrentTurn turn)
    {
        var facts = FactsOf(turn).Where(fact => !IsPlainPain(turn, fact)).Take(MostFacts).ToList();
        // Who wrote a line knows what is in it.
        var words = PlainWords.Split(PlainWords.Of(turn.Text)).Length;
        // Of a long story, which side it is on would be little to have understood.
        if (facts.Count < (words > LongStory && turn.Memory.Journey is not { Side.Length: > 0, Triggers.Count: 0, Activity.Length: 0, Told.Count: 0 } ? 1 : Fewest) || words < FewestWords)
            return "";
        turn.Talk(talk => talk with { ShowedUnderstood = true });
        return Say(turn, UnderstoodWords.Summary, ("facts", Joined(facts)));
    }

    // That it hurts is why they write; said back, it tells them nothing.
    private bool IsPlainPain(CurrentTurn turn, string fact) => fact == Say(turn, UnderstoodWords.PainYes);

    private IEnumerable<string> FactsOf(CurrentTurn turn, Journey journey)
    {
        foreach (var id in ToldFacts.All.Where(journey.Told.Contains))
            yield return Say(turn, id);
        if (Chosen(turn, journey) is { } attitude && !journey.Told.Contains(attitude))
            yield return Say(turn, attitude);
        if (PainOf(turn, journey) is { } pain)
            yield return pain;
        if (journey.Triggers.Count > 0)
            yield return Say(turn, UnderstoodWords.Triggers, ("triggers", Joined([.. journey.Triggers.Take(MostTriggersNamed)])));
        if (journey.Side.Length > 0)
            yield return Say(turn, UnderstoodWords.Side, ("side", journey.Side));
        if (journey.Activity.Length > 0)
            yield return Say(turn, UnderstoodWords.Activity, ("activity", Shown(journey.Activity)));
    }

    private string? PainOf(CurrentTurn turn, Journey journey) => journey switch
    {
        { PainScore: 0 } => Say(turn, UnderstoodWords.PainNo),
        { Pain: PainNow.Yes, PainTimes.Length: > 0 } => Say(turn, UnderstoodWords.PainTimes, ("score", journey.PainTimes)),
        { Pain: PainNow.Yes, PainScore: { } score } => Say(turn, UnderstoodWords.PainScore, ("score", score.ToString(System.Globalization.CultureInfo.InvariantCulture))),
        { Pain: PainNow.Yes } when journey.Told.Contains(ToldFacts.Hurts) => Say(turn, UnderstoodWords.PainYes),
        { Pain: PainNow.No } => Say(turn, UnderstoodWords.PainNo),
        _ => null,
    };

    // An attitude that was picked from a list is said, whatever words it was picked with.
    private static string? Chosen(CurrentTurn turn, Journey journey) => !turn.Memory.Triage.Answered.Contains("attitude") ? null : journey.Archetype switch
    {
        Archetype.StillRehabbing => ToldFacts.KeepsRehab,
        Archetype.JumpingBackIn => ToldFacts.PushesOn,
        Archetype.OverResting => ToldFacts.Rests,
        _ => null,
    };

    private static readonly Regex Gone = new(@"\b(?:gone|used up|over|ended|finished|stopped|none left|no (?:visits?|sessions?) left)\b", RegexOptions.IgnoreCase);

    private IEnumerable<string> TakenBack(CurrentTurn turn, Journey before, Journey now)
    {
        // "They're not running out, they're gone" says nothing of going on.
        foreach (var id in before.Told.Where(id => id != ToldFacts.Hurts && !(id == ToldFacts.VisitsEnding && (now.Told.Any(told => told is ToldFacts.VisitsOver or ToldFacts.Discharged) || Gone.IsMatch(turn.Text))) && !now.Told.Contains(id) && ToldFacts.IsTakenBack(turn, id)))
            yield return Say(turn, UnderstoodWords.Not + id);
        foreach (var trigger in before.Triggers.Where(trigger => !now.Triggers.Contains(trigger)))
            yield return Say(turn, new Mentions(turn.Said).IsFine(turn.Text, trigger) ? UnderstoodWords.NotTrigger : UnderstoodWords.NeverTrigger, ("thing", trigger));
        if (before.Activity.Length > 0 && now.Activity != before.Activity && MessageParts.Wide(turn.Text).Any(clause => Mentions.IsDenied(clause, before.Activity)))
            yield return Say(turn, UnderstoodWords.NotActivity, ("thing", Shown(before.Activity)));
        if (before.Side.Length > 0 && now.Side != before.Side)
            yield return Say(turn, UnderstoodWords.Side, ("side", now.Side));
    }

    private IEnumerable<string> NewFacts(CurrentTurn turn, Journey before, Journey now)
    {
        var known = now with
        {
            Told = [.. now.Told.Except(before.Told), ToldFacts.Hurts],
            Triggers = [.. now.Triggers.Except(before.Triggers)],
            Activity = now.Activity == before.Activity ? "" : now.Activity,
            Side = now.Side == before.Side || before.Side.Length > 0 ? "" : now.Side,
            Pain = now.PainScore == before.PainScore && now.Pain == before.Pain && now.PainTimes == before.PainTimes ? PainNow.Unknown : now.Pain,
            Archetype = Archetype.Unknown,
        };
        return FactsOf(turn, known);
    }

    // The plain word of the reading, as people say it in a sentence.
    private static string Shown(string activity) => activity switch
    {
        "gym" => "the gym",
        "lifting children" => "lifting the little ones",
        _ => activity,
    };

    private string Say(CurrentTurn turn, string says, params (string, string)[] values) => speaker.Words(turn, UnderstoodWords.Stem, says, values);
}
