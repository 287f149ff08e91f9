using System.Text.RegularExpressions;
using BackPainBot.Conversation.Answers;
using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Turn.Replies;

namespace BackPainBot.Conversation.Turn.Routing;

/// <summary>What a message asks, apart from what it tells: a long story drowns its own question when all of it is looked up.</summary>
public static class AskedThings
{
    private static readonly Regex Numbered = new(@"(?:^|(?<=[\s,;:.?!]))\(?[1-6][.):](?=\s*[A-Za-z])");
    private static readonly Regex Announced = new(@"\b(2|3|4|two|three|four|couple|few|some)\s+(?:of\s+)?(?:quick\s+|small\s+|short\s+|little\s+)?(?:qs|q's|questions|things)\b[^:;,.?]{0,24}[:.,-]", RegexOptions.IgnoreCase);
    private static readonly Regex Separators = new(@"[;\n?]|,\s(?:and\s)?|\s(?:and|also|plus)\s(?=how|what|is|are|can|should|do|does|why|when|which)", RegexOptions.IgnoreCase);
    private static readonly Regex Halves = new(@",?\s(?:and|also|plus)\s(?=(?:why|how|what|when|which|where|can i|could i|should i|is it|is that|do i|does|will i|would|must i|who (?:decides|pays|can|do|does|should|is)|am i|are there|is there)\b)|,\s(?:and|also|plus)\s(?=\w{3,}ing\b)|,\s(?:and|also|plus)\s(?=\w+\s(?:or\s)?\w+\W*$|\w+\sor\s\w+\W*$)", RegexOptions.IgnoreCase);
    private static readonly Regex Choice = new(@"\b\w{3,}\s+or\s+\w{3,}\b", RegexOptions.IgnoreCase);
    private static readonly Regex Tail = new(@"^\W*(?:is (?:it|that|this) |or is (?:it|that) |am i |would (?:it|that) be |or )?(?:\w+ or (?:not|no|what|\w+)|yes or no|or not|daft|mad|silly|stupid|bad|crazy|wrong|true|right|normal|sensible|wise|or worse)\W*$", RegexOptions.IgnoreCase);
    private static readonly Regex Marks = new(@"[^.!?\n;]+\?");
    private static readonly Regex Pieces = new(@"(?<=[.!?])\s+|[\r\n;]+|,\s+(?=and |but |so |now |what |how |can |should |is )", RegexOptions.IgnoreCase);

    /// <summary>A message of at most this many words is looked up as it is, but for who cleared whom.</summary>
    private const int ShortMessage = 14;

    /// <summary>A question with fewer words of its own leans on what is told around it.</summary>
    private const int FewestTelling = 3;

    /// <summary>From this many words on a message is a story around its question.</summary>
    private const int StoryWords = 25;

    /// <summary>In a longer message a sentence without a question mark is told.</summary>
    private const int MarklessWords = 40;

    private const int Most = 3;

    private const int StemLength = 4;

    private static readonly string[] CareFamilies = [ToldFacts.Cleared, ToldFacts.Discharged];

    private static readonly HashSet<string> Empty =
    [
        "what", "how", "why", "when", "where", "which", "who", "can", "could", "should", "would", "will", "do", "does", "did", "is", "are", "am", "was", "i", "it", "its", "im", "my", "me", "the", "a", "an", "to", "of", "for", "with",
        "about", "that", "this", "and", "or", "in", "on", "at", "be", "if", "so", "any", "some", "there", "please", "you", "your", "help", "thing", "things", "something", "anything", "get", "go", "just", "know", "want", "need", "tell", "back", "pain", "best", "good", "ok", "idea", "over",
    ];

    private static readonly HashSet<string> Counts = ["2", "3", "two", "three", "couple", "few", "some", "four", "4"];

    /// <summary>What to look up for a message as a whole.</summary>
    public static string QueryOf(CurrentTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (PlainWords.Split(PlainWords.Of(turn.Text)).Length <= ShortMessage)
            return WithoutCare(turn);
        var asked = QuestionsOf(turn.Text);
        if (asked.Count == 0)
            return WithoutCare(turn);
        var query = string.Join(' ', asked.TakeLast(Most));
        return TellingIn(query) >= FewestTelling ? query : query + " " + Context(turn);
    }

    /// <summary>Things asked side by side: a numbered list, "3 questions: a; b; c", or several question marks; empty for one or none.</summary>
    public static IReadOnlyList<string> Several(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (ScanTerms.In(text) is { Count: > 1 } terms)
            return terms;
        if (Enumerated.In(text) is { Count: > 1 } things)
            return things;
        var numbered = Numbered.Split(text).Select(piece => piece.Trim(' ', ',', ';', '\n', '\r')).Where(piece => piece.Any(char.IsLetter)).ToList();
        if (Numbered.Count(text) > 1 && numbered.Count > 1)
            return [.. numbered.TakeLast(Numbered.Count(text)).Take(Most)];
        if (Announced.Match(text) is { Success: true } announced && Counts.Contains(announced.Groups[1].Value.ToLowerInvariant()))
        {
            var pieces = Separators.Split(text[(announced.Index + announced.Length)..]).Select(piece => piece.Trim(' ', '.', '?', '!')).Where(piece => piece.Any(char.IsLetter)).ToList();
            if (pieces.Count > 1)
                return [.. pieces.Take(Most)];
        }

        var marked = Whole(Marks.Matches(text).Select(match => match.Value.Trim()).Where(piece => TellingIn(piece) > 0)).ToList();
        if (marked.Count > 1)
            return [.. marked.Take(Most)];
        // "Can a disc slip back? and is it ok to take paracetamol before a walk": the second comes without its mark.
        if (marked.Count == 1 && PlainWords.Split(PlainWords.Of(text)).Length <= MarklessWords && MessageParts.Sentences(text).Where(Questions.Looks).Where(sentence => !Questions.IsTag(sentence) && !IsAside(sentence, text) && TellingIn(sentence) > 0).ToList() is { Count: > 1 } sentences)
            return [.. sentences.Take(Most)];
        var halves = marked.Count == 1 ? Halves.Split(marked[0]).Select(half => half.Trim()).ToList() : [];
        return halves.Count > 1 && halves.TrueForAll(half => TellingIn(half) > 0 && !FollowUps.Measures(half)) ? [.. halves.Take(Most)] : [];
    }

    // "So the five-a-side? Daft or not?" is one question.
    private static IEnumerable<string> Whole(IEnumerable<string> pieces)
    {
        var last = "";
        foreach (var piece in pieces)
        {
            if (last.Length > 0 && Tail.IsMatch(piece))
            {
                last += " " + piece;
                continue;
            }

            if (last.Length > 0)
                yield return last;
            last = piece;
        }

        if (last.Length > 0)
            yield return last;
    }

    /// <summary>The sentences that ask.</summary>
    public static IReadOnlyList<string> QuestionsOf(string text) =>
        [.. MessageParts.Sentences(text).Where(Questions.Looks).Where(sentence => !IsAside(sentence, text)).Select(Questions.Asking)];

    /// <summary>Whether a text has words of its own to be looked up or named by.</summary>
    public static bool IsTelling(string text) => TellingIn(text) > 1;

    /// <summary>Whether a question and the name of a page have a telling word in common.</summary>
    public static bool Shares(string question, string name) => Shared(question, name) > 0;

    /// <summary>Whether what a page or its heading is called has a telling word of a question.</summary>
    public static bool IsNamedIn(string question, Citation page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return Shares(question, $"{page.Title} {page.Heading}");
    }

    /// <summary>How many telling words a question has in common with a text.</summary>
    public static int Shared(string question, string text)
    {
        var stems = PlainWords.Split(PlainWords.Of(text)).Where(IsTellingWord).Select(StemOf).ToHashSet(StringComparer.Ordinal);
        return PlainWords.Split(PlainWords.Of(question)).Where(IsTellingWord).Select(StemOf).Distinct().Count(stems.Contains);
    }

    /// <summary>Whether a question has no telling word that was not asked before.</summary>
    public static bool IsAgain(string question, string before) => Telling(question) == Shared(question, before);

    /// <summary>Whether a message is a story around its question.</summary>
    public static bool IsStory(string text) => PlainWords.Split(PlainWords.Of(text)).Length >= StoryWords;

    /// <summary>How many telling words a text has.</summary>
    public static int Telling(string text) => PlainWords.Split(PlainWords.Of(text)).Where(IsTellingWord).Select(StemOf).Distinct().Count();

    /// <summary>Whether a question says itself what it is about, in three words of its own or more.</summary>
    public static bool IsParticular(string text) => Telling(text) >= FewestTelling;

    /// <summary>Whether a text puts a choice: "ibuprofen or paracetamol".</summary>
    public static bool IsChoice(string text) => Choice.IsMatch(text);

    /// <summary>Whether a plain word says nothing of what a question is about.</summary>
    internal static bool IsEmpty(string word) => Empty.Contains(word);

    private static bool IsTellingWord(string word) => word.Length > 2 && !Empty.Contains(word);

    /// <summary>The beginning of a word, by which it and its forms are known.</summary>
    internal static string StemOf(string word) => word.Length > StemLength ? word[..StemLength] : word;

    // "So is it a yes? From ten to thirty minutes, is that progress?" asks one thing.
    private static readonly Regex Bare = new(@"^\W*(?:(?:so|and|but|ok|well|come on|please)\b[\s,]*)*(?:(?:is (?:it|that) (?:a )?(?:yes|no|right|ok|true)(?: or (?:a )?(?:no|yes|not))?|yes or no|which is it|what(?:'?s| is) (?:it|the answer)(?: then)?|am i right|is that it|do(?:es)? (?:that|it) make sense|can you answer(?: that| me)?)(?: then| please| now)?)\W*$", RegexOptions.IgnoreCase);

    // "Discharged? No, two visits left." asks nothing.
    private static bool IsAside(string sentence, string text) => (Bare.IsMatch(sentence) && MessageParts.Sentences(text).Count(Questions.Looks) > 1) || (sentence.Length * 4 < text.Length && PlainWords.Split(PlainWords.Of(sentence)).Length == 1) || PlainWords.Of(sentence) is "right" or "you know" or "why me" or "is it too much to ask" or "can you help" or "any help" or "help" or "any ideas" or "any advice" or "what do you think";

    // Who cleared whom is background, and would find the pages about doctors.
    private static string WithoutCare(CurrentTurn turn)
    {
        var pieces = Pieces.Split(turn.Text).Where(piece => piece.Any(char.IsLetterOrDigit)).ToList();
        var kept = pieces.Where(piece => Questions.Looks(piece) || !Array.Exists(CareFamilies, family => turn.Said.Mentions(piece, family))).ToList();
        return kept.Count == 0 || kept.Count == pieces.Count ? turn.Text : string.Join(". ", kept.Select(piece => piece.Trim()));
    }

    private static string Context(CurrentTurn turn)
    {
        var reading = turn.Reading;
        var words = reading.Triggers.Append(reading.Activity ?? "").Append(turn.Memory.Journey.Activity).Where(word => word.Length > 0).Distinct().Take(3).ToList();
        return words.Count > 0 ? string.Join(' ', words) : WithoutCare(turn);
    }

    private static int TellingIn(string text) => PlainWords.Split(PlainWords.Of(ShortForms.SpeltButLetters(text))).Count(word => !Empty.Contains(word) && word != "u");
}
