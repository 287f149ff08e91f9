using System.Text.RegularExpressions;
using BackPainBot.Library.Text;

namespace BackPainBot.Library.Questions;

/// <summary>Finds what a message asks: with or without question marks, several in one sentence, and each with the words that it leans on.</summary>
public sealed class QuestionFinder(SearchVocabulary vocabulary)
{
    private static readonly Regex Ends = new(@"(?<=[.!?])\s+|[\r\n]+|(?:^|(?<=[\s,;:]))(?=\(?[1-9a-d][.)]\s)");
    private static readonly Regex Numbering = new(@"^(?:\(?[1-9a-dA-D][.)]|[-*•])\s+");
    // "Is that damage, or is it only aching?" asks one thing.
    private static readonly Regex Joints = new(@"(?:\s*[,;]\s*(?:and|also|but|plus)?|\s+(?:and|also|plus))\s+(?=(?:also |then |if so |should i |can i |could i |may i |am i |do i |does |is it |is there |is (?:the|my|that|this|a|an) |are there |are (?:my|the|these|those) |will i |will it |would (?:it|that|this|a|an|the|my|some|you)\b|who (?:decides|pays|can|do|does|should|would|is responsible|has to|says)\b|must i |how |when |why |which |whether |where |what (?:\w+ )?(?:about|if|can|do|does|should|is|are|would)\b|which \w+ (?:should|can|do|does|is|are|would)\b)(?!i (?:sit|stand|walk|lie|bend|get|am|was)\b))|(?:\s*[,;]\s*|\s+)or\s+(?=(?:how|when|why|which|where|what|who)\b(?! i (?:sit|stand|walk|lie|bend|get|am|was)\b))", RegexOptions.IgnoreCase);

    private static readonly Regex PointsBack = new(@"\b(?:a|an|the|another|which|what|new|other|this|that) (?:(?:new|other|old|better|cheap\w*|good|right|different|softer|firmer) )?ones?\b", RegexOptions.IgnoreCase);

    // What asks on, or what the answer may hang on, is no mere aside.
    private static readonly Regex AsksOn = new(@"\b(?:how|what|what'?s|when|where|why|who|which|should|can|could|would|is (?:it|that|there)|or|on|taking|allerg\w*|pregnan\w*|diabet\w*|asthma|ulcer|heart|kidneys?|op|operation|surgery|fusion|osteopor\w*|cancer|steroids?|hurts?|pain|sore|aches?)\b", RegexOptions.IgnoreCase);

    // "Two questions: can I …"
    private static readonly Regex Announcing = new(@"^(?:(?:i have|i'?ve got|just|only|ok|hi|hello|so|quick)\W+)*(?:\w+ ){0,2}questions?\s*:\s*", RegexOptions.IgnoreCase);

    /// <summary>More answers than this in one reply are not read.</summary>
    private const int Most = 3;

    /// <summary>A question with fewer words of its own leans on the sentence before it.</summary>
    private const int FewestTelling = 2;

    /// <summary>In letters; less in front of a comma is no question.</summary>
    private const int ShortestHead = 15;

    private const int LongestMessage = 20_000;

    /// <summary>What is longer says too many things at once to lie near to any one of them.</summary>
    private const int LongestAround = 600;

    /// <returns>Most important first; empty unless there are two or more.</returns>
    public IReadOnlyList<string> Find(string message)
    {
        ArgumentNullException.ThrowIfNull(message);
        var asked = new List<string>();
        var before = "";
        foreach (var sentence in Sentences(message.Length > LongestMessage ? message[..LongestMessage] : message))
        {
            Take(sentence, before, asked);
            before = sentence;
        }

        string[] distinct = [.. asked.Distinct(StringComparer.OrdinalIgnoreCase)];
        return distinct.Length < 2 ? [] : [.. distinct.OrderByDescending(WeightOf).Take(Most)];
    }

    /// <summary>Every sentence that asks, in the order of the message, each with what stands around it.</summary>
    public IReadOnlyList<AskedSentence> Asked(string message)
    {
        ArgumentNullException.ThrowIfNull(message);
        var sentences = Whole(Sentences(message.Length > LongestMessage ? message[..LongestMessage] : message));
        return [.. Enumerable.Range(0, sentences.Count).Where(at => Asks(sentences[at])).SelectMany(at => AskedIn(sentences, at))];
    }

    // "And how long at a time, ten minutes? Half an hour?" is one question.
    private List<string> Whole(IEnumerable<string> sentences)
    {
        var whole = new List<string>();
        foreach (var sentence in sentences)
        {
            if (whole.Count > 0 && whole[^1].EndsWith('?') && sentence.EndsWith('?') && vocabulary.CountTelling(sentence) < FewestTelling && !vocabulary.Questions.Asks(sentence.TrimEnd('?', ' ')))
                whole[^1] = $"{whole[^1].TrimEnd('?')}, {sentence}";
            else
                whole.Add(sentence);
        }

        return whole;
    }

    private IEnumerable<AskedSentence> AskedIn(List<string> sentences, int at)
    {
        var lead = at > 0 && !Asks(sentences[at - 1]) && sentences[at - 1].Length <= LongestAround ? sentences[at - 1] : "";
        var parts = AskingParts(sentences[at], lead.Length > 0);
        if (parts.Count > 1)
            return parts.Select((part, i) => AskedPart(part, i == 0 ? "" : parts[0].TrimEnd('?', ' '), lead));
        return [new AskedSentence(sentences[at], [.. Around(sentences, at).Where(text => text.Length <= LongestAround).Distinct(StringComparer.Ordinal)])];
    }

    // "A flat mattress. Should I buy a new one, and which side do I lie on?": the first leans on what is told before both.
    private AskedSentence AskedPart(string part, string first, string lead)
    {
        if (lead.Length > 0 && vocabulary.CountTelling(part) == 0)
            return new AskedSentence($"{lead} {part}", [$"{lead} {part}"]);
        List<string> wordings = lead.Length > 0 && PointsBack.IsMatch(part) ? [] : [part];
        if (first.Length > 0)
            wordings.Add($"{first}. {part}");
        if (lead.Length > 0 && first.Length == 0)
            wordings.Add($"{lead} {part}");
        return new AskedSentence(part, wordings);
    }

    // "Can I take the bus, and is it fine to sleep on my front?" are two; what leads up to a part that asks belongs to it.
    private List<string> AskingParts(string sentence, bool isLed)
    {
        var (asking, lead) = (new List<string>(), "");
        foreach (var part in Pieces(Announcing.Replace(sentence, "", 1)))
        {
            if (!vocabulary.Questions.Asks(part.TrimEnd('?', '!', '.', ' ')))
            {
                lead = $"{lead} {part}".Trim();
                continue;
            }

            asking.Add($"{lead} {part.TrimEnd('?', '!', '.', ' ')}?".Trim());
            lead = "";
        }

        // "Is that ok, and how do I set the seat?": the first says what it is about where something was told before it.
        return lead.Length == 0 && asking.TrueForAll(part => vocabulary.CountTelling(part) > 0 || (isLed && asking.IndexOf(part) == 0)) ? asking : [sentence];
    }

    // What it is about may be said in it, just before it ("Zumba. On a four, do I dance or not") or just after it ("Daft idea? A lead round my waist").
    // What stands next to it and asks too is about something of its own.
    private IEnumerable<string> Around(List<string> sentences, int at)
    {
        yield return sentences[at];
        // "When do I go back to work, it's a call centre": told behind the question.
        if (sentences[at].LastIndexOf(", ", StringComparison.Ordinal) is > ShortestHead and var comma && vocabulary.Questions.Asks(sentences[at][..comma]) && !AsksOn.IsMatch(sentences[at][(comma + 2)..]))
            yield return sentences[at][..comma];
        var isLedUpTo = at > 0 && !Asks(sentences[at - 1]);
        if (isLedUpTo)
            yield return $"{sentences[at - 1]} {sentences[at]}";
        if (at + 1 < sentences.Count && !Asks(sentences[at + 1]))
            yield return $"{sentences[at]} {sentences[at + 1]}";
        if (isLedUpTo && at > 1 && !Asks(sentences[at - 2]))
            yield return $"{sentences[at - 2]} {sentences[at - 1]} {sentences[at]}";
    }

    private bool Asks(string sentence)
    {
        var bare = sentence.TrimEnd('?', '!', '.', ' ');
        return sentence.EndsWith('?') ? !vocabulary.Questions.IsAside(bare) : vocabulary.Questions.Asks(bare);
    }

    private void Take(string sentence, string before, List<string> asked)
    {
        if (!Asks(sentence))
            return;
        foreach (var part in Parts(sentence))
        {
            if (vocabulary.CountTelling(part) >= FewestTelling)
                asked.Add(part);
            else if (asked.Count > 0 && (asked[^1].EndsWith(before, StringComparison.Ordinal) || sentence.Contains(asked[^1], StringComparison.Ordinal)))
                asked[^1] += " " + part;
            else if (vocabulary.CountTelling(before + " " + part) >= FewestTelling)
                asked.Add((before + " " + part).Trim());
        }
    }

    // "What shoes should I wear, and whether heat is better" is two questions; "if I sit and if I stand" is one.
    private List<string> Parts(string sentence)
    {
        var parts = Pieces(sentence);
        return parts.TrueForAll(part => vocabulary.CountTelling(part) >= FewestTelling) ? parts : [sentence];
    }

    private static List<string> Pieces(string sentence) => [.. Joints.Split(sentence).Select(part => part.Trim()).Where(part => part.Length > 0)];

    private int WeightOf(string question) => (vocabulary.Questions.IsForemost(question) ? 2 : 0) + (vocabulary.Questions.IsWeighty(question) ? 1 : 0);

    private static IEnumerable<string> Sentences(string message) => Ends.Split(message).Select(piece => Numbering.Replace(piece.Trim(), "")).Where(piece => piece.Any(char.IsLetter));
}
