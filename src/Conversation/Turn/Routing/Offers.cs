using System.Text.RegularExpressions;
using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Turn.Interrupts;
using BackPainBot.Domain.Archetypes;
using BackPainBot.Domain.Pain;

namespace BackPainBot.Conversation.Turn.Routing;

/// <summary>What to offer next, by where the person stands. Three, because Teams shows only three.</summary>
public sealed class Offers(CommandMatcher commands, Said said)
{
    private const int Most = 3;

    private static readonly HashSet<string> Before = ["ok", "okay", "so", "right", "well", "then", "and", "but", "alright", "fine", "yes", "no", "now"];
    private static readonly HashSet<string> After = ["then", "please", "now", "though", "mate"];

    private static readonly Dictionary<Archetype, string[]> ByArchetype = new()
    {
        [Archetype.JumpingBackIn] = ["today", "triggers", "clearance", "doctor-visit", "loop-holes", "check-in"],
        [Archetype.StillRehabbing] = ["doctor-visit", "triggers", "check-in", "walking", "today"],
        [Archetype.OverResting] = ["walking", "triggers", "doctor-visit", "flare-day", "check-in"],
        [Archetype.Unknown] = ["today", "triggers", "doctor-visit", "walking", "check-in"],
    };

    private static readonly string[] Painless = ["clearance", "doctor-visit", "check-in", "walking"];
    private static readonly string[] Strangers = ["triage", "flare-day", "doctor-visit"];
    private static readonly string[] Flagged = ["doctor-visit"];

    /// <summary>Titles of up to three dialogs, leaving out the one that just ended.</summary>
    public string[] For(CurrentTurn turn, params string[] without)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return [.. StemsFor(turn).Except(without).Where(stem => !IsDone(turn, stem)).Take(Most).Select(stem => commands.Title(OfferWords.Stem, stem))];
    }

    /// <summary>The dialog that helps most from here, or null.</summary>
    public static string? First(CurrentTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return StemsFor(turn).FirstOrDefault(stem => OfferWords.Offered.Contains(stem) && !IsDone(turn, stem));
    }

    /// <summary>Whether a text is the very title of one of the parts.</summary>
    public bool IsTitle(string text) => PlainWords.Of(text) is { Length: > 0 } plain && ByArchetype.Values.SelectMany(stems => stems).Concat(Strangers).Any(stem => PlainWords.Of(Title(stem)) == plain);

    public string Title(string stem) => commands.Title(OfferWords.Stem, stem);

    /// <summary>Whether a message is the title of a dialog, as a button sends it.</summary>
    public bool IsNamed(string text) => Chosen(text) is { } stem && PlainWords.Of(Title(stem)) is var title && (title == PlainWords.Of(text) || title == Bare(text));

    // "So what can I do today then".
    private static string Bare(string text)
    {
        var words = PlainWords.Split(PlainWords.Of(text)).AsSpan();
        while (words is [var first, ..] && Before.Contains(first))
            words = words[1..];
        while (words is [.., var last] && After.Contains(last))
            words = words[..^1];
        return string.Join(' ', words!);
    }

    private static readonly Regex InsteadOf = new(@"\binstead of (?!(?:that|this|it|all that|resting|rest|nothing|lying)\b)\p{L}{3,}", RegexOptions.IgnoreCase);

    /// <summary>The dialog that a message asks for, or null.</summary>
    public string? Chosen(string text)
    {
        if (commands.Find(OfferWords.Stem, text) is { } named)
            return named;
        var heard = commands.Hear(OfferWords.Stem, text);
        // "What can I do instead of the cobra?" asks about that one thing.
        if (heard == "today" && InsteadOf.IsMatch(text))
            return null;
        // Words about a flare may be about an old one, or about flares in general.
        return heard is null || (heard == "flare-day" && Situations.IsNotNow(said, text)) || Declined.Is(text, heard) ? null : heard;
    }

    private static bool IsDone(CurrentTurn turn, string stem) => stem switch
    {
        "triggers" => turn.Memory.Triggers.Shown,
        "clearance" => turn.Memory.Clearance.NamedAsked,
        "loop-holes" => turn.Memory.LoopHoles.BargainsAsked,
        _ => false,
    };

    private static string[] StemsFor(CurrentTurn turn)
    {
        var journey = turn.Memory.Journey;
        if (turn.Memory.Safety.Flags.Any(flag => flag.Urgency >= Domain.Safety.Urgency.SameDay))
            return Flagged;
        if (journey.PainState.StandingAt(turn.Now) == PainStanding.Absent)
            return Painless;
        return journey.HasStory ? ByArchetype[journey.Archetype] : Strangers;
    }
}
