using System.Text.RegularExpressions;
using BackPainBot.Conversation.Dialogs.Asking;

namespace BackPainBot.Conversation.Dialogs.Told;

/// <summary>Several things that somebody suspects, or adds: "could be the desk, the car or picking up my son", "it's not just sitting though, the car too".</summary>
public static class Suspects
{
    private const string Wonder = @"(?:could (?:also )?be|might (?:also )?be|may be|maybe(?: it'?s)?|perhaps(?: it'?s)?|either|whether it'?s|(?:i )?(?:suspect|blame)|my (?:main )?suspects?(?: are| is)?:?|probably|not sure (?:if|whether) it'?s|is it|i think it'?s|candidates(?: are|:)?|(?:torn |it'?s )?between|down to)";

    private static readonly Regex Suspected = new($@"\b{Wonder}\s+(?<list>[^.?!\n]{{3,120}})", RegexOptions.IgnoreCase);
    private static readonly Regex Which = new(@"\b(?:find out|find|figure out|work out|tell|(?<!\b(?:already|i) )know|see|which|pin down|sort out)\b[^.?!]{0,40}\b(?:triggers?|triggering|sets? (?:it|me|my back) off|setting (?:it|me|my back) off|brings? it on|causes? it|causing it|does it|doing it|culprit|to blame)\b", RegexOptions.IgnoreCase);
    private static readonly Regex NotOnly = new(@"\b(?:not|isn'?t|isnt) (?:just|only|simply|merely)\s+(?:the |my |from )?(?<known>[\p{L}' ]{3,30}?)(?:\s*(?:tho|though|tbh|either|really))?\s*(?:[.,;:!]+|\b(?:but|it'?s|its)\b)\s*(?<list>[^.?!\n]{3,120})", RegexOptions.IgnoreCase);
    private static readonly Regex AsWell = new(@"^(?:(?:oh|and|wait|also|actually|plus|sorry)\b[\s,]*)*(?<list>[^.?!\n]{3,80}?)\s+(?:too|as well|also)\W*$", RegexOptions.IgnoreCase);
    private static readonly Regex Joints = new(@"\s*(?:,|;|/|\bor\b|\band\b|&|\+)\s*(?:(?:or|and|also|maybe|even|possibly)\s+)*", RegexOptions.IgnoreCase);
    private static readonly Regex Lead = new(@"^(?:(?:its|it'?s|also|even|just|maybe|either|the way i|when i'?m|when i|if i|from|possibly|with|after|then|too|well|oh)\s+)+", RegexOptions.IgnoreCase);
    private static readonly Regex Tail = new(@"\s+(?:too|as well|also|tho|though|i think|i guess|maybe|perhaps|idk|dunno|not sure|that does it|that do it|etc|or something)$", RegexOptions.IgnoreCase);

    // A thing one does or is in: "picking up my son", "the car", "my desk job", "long shifts".
    private static readonly Regex Thing = new(@"^(?:(?:not )?\w{2,}ing\b.*|(?:the|my|our|a|an|too much|long|heavy|early|late|all the|bad)\s+[\p{L}' -]{2,40}|[\p{L}-]{3,20}(?: [\p{L}-]{3,20})?)$", RegexOptions.IgnoreCase);
    private static readonly Regex NoThing = new(@"\b(?:i|you|he|she|we|they|him|her|anything|something|nothing|everything|age|nerves?|discs?|muscles?|it|that|this|know|sure|idea|worse|better|doctor|gp|physio|morning|evening|night|weeks?|months?|years?|ago|minutes?|hours?|stress|straight ?away|right away|at once|immediately|already|(?:first|second|last) times?)\b", RegexOptions.IgnoreCase);

    private const int LongestThing = 6;

    /// <summary>The things, in the order in which they are told; fewer than two suspected ones are none.</summary>
    public static IReadOnlyList<string> In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        foreach (Match found in Suspected.Matches(text))
        {
            if (ThingsIn(found.Groups["list"].Value) is { Count: > 1 } things)
                return things;
        }

        return [];
    }

    /// <summary>Whether somebody asks which of several things it is.</summary>
    public static bool AskWhich(string text) => Which.IsMatch(text) && In(text).Count > 1;

    /// <summary>What is added to what is known already; empty if the text adds nothing.</summary>
    public static IReadOnlyList<string> Added(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (NotOnly.Match(text) is { Success: true } notOnly)
            return ThingsIn(notOnly.Groups["list"].Value);
        return Clauses.Sentences(text).Select(sentence => AsWell.Match(sentence)).Where(found => found.Success && !Questions.Looks(found.Value)).SelectMany(found => ThingsIn(found.Groups["list"].Value)).ToList();
    }

    /// <summary>Whether a text says that something known is not the only thing.</summary>
    public static bool IsNotOnly(string text) => NotOnly.IsMatch(text);

    private static List<string> ThingsIn(string list) =>
        [.. Joints.Split(list).Select(Bare).Where(thing => thing.Length > 2 && thing.Split(' ').Length <= LongestThing && Thing.IsMatch(thing) && !NoThing.IsMatch(thing)).Distinct(StringComparer.OrdinalIgnoreCase)];

    private static string Bare(string thing) => Tail.Replace(Tail.Replace(Lead.Replace(OwnWords.Tidy(thing), ""), ""), "").Trim();
}
