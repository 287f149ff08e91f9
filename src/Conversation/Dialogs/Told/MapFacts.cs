using System.Text.RegularExpressions;
using BackPainBot.Conversation.Dialogs.Asking;

namespace BackPainBot.Conversation.Dialogs.Told;

/// <summary>
/// What of a message may stand on a map: the clauses that tell something of the back. Questions, requests, complaints, what
/// everybody says, what is gone and what somebody does for a living are left out; of "I said two hours in my first message" the two hours stay.
/// </summary>
public static class MapFacts
{
    private const string Manner = @"(?:(?:honestly|seriously|basically|anyway|literally|like|tbh|ok|okay|so|and|but|just|right|well|please|pls|now|then|no|oh|look|also)\b[\s,]*)*";

    private static readonly Regex Restated = new($@"^\W*{Manner}(?:(?:i|you|we)(?:'?ve)?\s+(?:(?:literally|already|just|clearly|did|have|had|even|do|also)\s+)*(?:said|told you|have|got|wrote|mentioned|put|know|gave you|had)\b(?:\s+(?:it|that|this|so|them|there|already|before|earlier|above|twice))*\s*(?:[:,-]+\s*|(?=(?:about |after |it'?s |its )?(?:\d|half|an? (?:hour|minute)|two|three|four|five|six|ten|fifteen|twenty|thirty|forty|fifty|sixty|ninety)\b))|{Manner}as i said\b[\s,:]*)(?<fact>.+)$", RegexOptions.IgnoreCase);
    private static readonly Regex Where = new(@"[\s,]+(?:in|at) (?:my|the) (?:very )?(?:first|last|other|opening|previous|start|beginning|top)(?: (?:message|letter|post|line|sentence|text|one))?\W*$|[\s,]+(?:already|earlier|above|before|at the (?:start|beginning|top))\W*$", RegexOptions.IgnoreCase);

    private static readonly Regex Asks = new($@"^\W*{Manner}(?:do|does|did|should|can|could|would|is|are|am|will|shall|what|why|how|which|who|where) (?:i|we|it|that|this|there|you|my|a|an|the|someone|somebody|anyone|about|else|if|does|do|is|are|can|should|often|long|much|many)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Requests = new($@"^\W*{Manner}(?:(?:can|could|will|would) (?:you|someone|somebody|anyone) )?(?:(?:just|please) )*(?:(?:tell|give|show|answer|explain|send|help) (?:me|us|it|to)\b|stop (?:asking|pasting|telling|it)|(?:i (?:just |only |really )*(?:want|need|would like) to know|i'?d like to know|i'?m asking|im asking|i am asking|i asked|i was asking|all i (?:want|asked)|that'?s (?:all|what) i asked))\b", RegexOptions.IgnoreCase);
    private static readonly Regex Complains = new(@"\byou(?:'ve| have|'re| are)? (?:(?:literally|just|already|still|even|always)\s+)*(?:never|didn'?t|did not|don'?t|keep|kept|skipp?ed|skip|missed|ignored?|forgot|answered|asked|pasted|repeated|misread|changed)\b|\b(?:that|this|the) (?:map|list|answer|question)\b|\bmy messages?\b|\bnot what i (?:asked|said|meant)\b|\bno more (?:notes|questions|lists?|maps?|diar\w+)\b|\bi (?:don'?t|do not) (?:want|need) (?:to (?:write|keep|do|fill)|(?:(?:an?|any|more) )*(?:notes?|diar\w+|lists?|maps?|questions?|pages?|plans?|advice))\b|\b(?:that'?s|thats|this is|it'?s) (?:(?:actually|really|so|very|quite|not) )*(?:useful|helpful|useless|rubbish|pointless)\b|\b(?:thanks|thank you|cheers|ta|good) (?:for (?:that|the)|to know)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Hearsay = new(@"\b(?:every(?:one|body)|people|they all|youtube|google|tiktok|reddit|the internet|online|websites?|some (?:people|say))\b.{0,20}\b(?:says?|said|reckons?|thinks?|tells?|told|blames?|swears?|contradict\w*)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Disputed = new(@"\bi (?:never|didn'?t|did not) (?:ask|say|said|mention\w*)\b|\b(?:isn'?t|is not|isnt|aren'?t|are not|wasn'?t|'s not|not|never) (?:bringing|setting|causing|making|triggering|doing|what (?:does|sets|brings|causes)|the (?:problem|trigger|cause|issue|reason))\b|\b(?:i'?m|im|i am|was) asking (?:if|whether)\b", RegexOptions.IgnoreCase);

    /// <summary>A question with a time in it and no more words than this guesses at an answer: "an hour maybe?".</summary>
    private const int LongestGuess = 6;

    /// <summary>The clauses that tell something; the text as it is where all of it does.</summary>
    public static string In(string text) => Kept(text, isDisputedKept: false);

    /// <summary>The same with what is disputed: "the desk isn't bringing it on" puts a map right.</summary>
    public static string WithDisputes(string text) => Kept(text, isDisputedKept: true);

    /// <summary>Whether a text says once more what was told: "I literally said two hours".</summary>
    public static bool Restates(string text) => Clauses.Sentences(text).Any(sentence => sentence.Length <= Longest && Restated.IsMatch(sentence));

    /// <summary>Whether it says once more a time that is known: that answers no other question.</summary>
    public static bool Repeats(string text, string known) => Restates(text) && SpokenTime.Minutes(known) is { } minutes && SpokenTime.Minutes(In(text)) == minutes;

    /// <summary>In letters; a longer sentence is a story, and what is kept of it is cut short anyway.</summary>
    private const int Longest = 500;

    private static string Kept(string text, bool isDisputedKept)
    {
        ArgumentNullException.ThrowIfNull(text);
        return string.Join('\n', text.Split('\n').Select(line => KeptOf(GoneSigns.Without(line), isDisputedKept)));
    }

    private static string KeptOf(string line, bool isDisputedKept)
    {
        var sentences = Clauses.Sentences(line);
        var kept = sentences.Select(sentence => Facts(sentence, isDisputedKept)).ToList();
        return kept.SequenceEqual(sentences) ? line : string.Join(". ", kept.Where(sentence => sentence.Length > 0));
    }

    private static string Facts(string sentence, bool isDisputedKept)
    {
        if (sentence.Length > Longest)
            return sentence;
        if (Restated.Match(sentence) is { Success: true } said && !Questions.Looks(said.Groups["fact"].Value))
            sentence = Where.Replace(said.Groups["fact"].Value, "");
        if (!IsAside(sentence, isDisputedKept) && !Clauses.Of(sentence).Any(clause => IsAside(clause, isDisputedKept)))
            return sentence;
        // What stands before a question told something; what is listed behind its comma is asked about too.
        var clauses = Clauses.Of(sentence);
        var told = Questions.Looks(sentence) ? clauses.TakeWhile(clause => !IsAsked(clause)).ToList() : [.. clauses];
        return told.Count == clauses.Count && Questions.Looks(sentence) ? "" : string.Join(", ", told.Where(clause => !IsAside(clause, isDisputedKept)));
    }

    private static bool IsAside(string clause, bool isDisputedKept) =>
        IsAsked(clause) || Complains.IsMatch(clause) || Hearsay.IsMatch(clause) || Livelihood.IsOnly(clause) || (!isDisputedKept && Disputed.IsMatch(clause));

    private static bool IsAsked(string clause) =>
        Requests.IsMatch(clause) || Asks.IsMatch(clause) || (Questions.Looks(clause) && !(SpokenTime.Minutes(clause) is not null && PlainWords.Split(PlainWords.Of(clause)).Length <= LongestGuess));
}
