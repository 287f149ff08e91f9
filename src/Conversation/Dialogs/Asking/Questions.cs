using System.Text.RegularExpressions;
using BackPainBot.Conversation.Answers;

namespace BackPainBot.Conversation.Dialogs.Asking;

/// <summary>Whether a text asks something, as opposed to answering.</summary>
public static class Questions
{
    private static readonly string[] Openers =
    [
        "what", "how", "why", "when", "where", "which", "who", "can i", "could i", "should i", "may i", "is it", "is there", "are there",
        "do i", "does", "will i", "will it", "would it", "am i", "tell me", "explain", "so what", "but what", "but how", "and what",
        "can you", "could you", "do you", "is my", "is walking", "are", "whats", "hows", "is a", "is an", "is the", "is that", "is this", "isnt", "who", "will", "so can i", "so how", "what if", "give me", "write me", "just want to know", "i want to know", "i want know", "want to know if", "want know if", "tell me if", "you know if", "do you know", "is there any", "wondering if", "im wondering", "i wonder", "any idea", "any tips", "any advice", "does anyone", "has anyone", "should", "would", "did", "any harm in", "any difference between", "any point in", "any particular way", "anything i can", "anything i could", "is there anything", "before or after", "safe to", "ok to", "okay to", "better to", "wise to", "was it", "has it", "have you", "and how", "ok how", "ok what", "ok so", "but why", "and why", "im asking", "i am asking", "i was asking",
    ];

    // Words that only lead up to a question.
    private static readonly HashSet<string> Leads =
        ["so", "ok", "okay", "right", "and", "but", "well", "then", "no", "yes", "yeah", "yep", "thanks", "please", "pls", "hi", "hello", "hey", "sorry", "alright", "listen", "look", "mate", "also", "just", "now", "still", "oh", "um", "erm"];

    // What begins a question after a comma too; "when I sit" and "is stiff" begin something told.
    private static readonly string[] Within =
    [
        "how do i", "how can i", "how should i", "how long", "how many", "how often", "how far", "what do i", "what should i", "what can i", "what about", "can i", "could i", "should i", "is it ok", "is it okay", "is it safe", "is it bad", "is that ok",
        "who do i", "who should i", "which one", "when can i", "when should i", "when do i", "if i can", "am i doing", "what helps", "whats the", "anything i can", "anything i could", "anything else i can", "something i can do",
        "what else", "what then", "then what", "what would", "what does", "what could", "what shall", "where would", "where do i", "where can i", "where should", "why is it", "why does", "why do", "is he", "is she", "are they", "is he right", "does that", "does it", "does this", "do i", "must i", "am i", "would that", "would it", "would a", "would you",
        "im asking how", "im asking about", "im asking if", "im asking whether", "could that", "could it", "will that", "will it", "is that", "is this", "is there", "are there", "is it", "or is it", "or should i", "or do i", "can you", "could you", "how high", "how hard", "how heavy", "how much", "how soon", "how would", "how does", "how is", "whats a", "whats that",
    ];

    private static readonly string[] Ends = [" yes or no", " ok or not", " or not", " or what"];

    // "Still no yes or no": what was not got is told, and nothing asked.
    private static readonly Regex NoAnswerYet = new(@"\b(?:no|a|any|straight|plain) yes or no$", RegexOptions.IgnoreCase);

    // "When can I", and not "when I get up from the couch", which tells something.
    private static readonly string[] AfterWhen = ["can", "could", "should", "may", "might", "will", "would", "do", "does", "did", "is", "are", "am", "was", "to", "best", "exactly", "ok", "next", "i can", "i could", "i should", "i may"];

    private static readonly char[] Stops = [',', ';', ':', '.', '!', '\n'];

    private static readonly string[] ForUs = ["you will ask", "youll ask", "you might ask", "youre going to ask", "i hear you ask", "youll want to know"];

    // "Are you sure?" and "you know?" go with what is said and ask for nothing.
    private static readonly string[] Tags = ["are you sure", "you sure", "really", "seriously", "is that right", "is that ok", "ok", "you know", "right", "know what i mean", "if that makes sense", "does that make sense", "makes sense", "is that what you mean", "is that what you want", "is that enough", "does that help"];

    // "Dunno, few hrs?" guesses at an answer.
    private static readonly Regex Guess = new(@"(?<guess>(?:^|[.!\n])\s*(?:(?:dunno|i don'?t know|don'?t know|idk|not sure|i guess|i think|maybe|probably|prob|about|like|say|hmm+|um+|erm?|well|oh)[\s,.]*)+(?:an?\s+|the\s+)?(?:few|couple(?: of)?|half(?: an?)?|\d+(?:\s*(?:-|to|or)\s*\d+)?|one|two|three|four|five|six|ten|twenty|thirty|forty|hour|an?)\s*(?:hours?|hrs?|h|minutes?|mins?|days?|weeks?|months?)?(?:\s+(?:maybe|or so|i guess|i think|ish))?\s*)\?+", RegexOptions.IgnoreCase);

    /// <summary>Whether a sentence only rounds off what was said.</summary>
    public static bool IsTag(string sentence) => Array.IndexOf(Tags, PlainWords.Of(sentence)) >= 0 || Echo.IsMatch(sentence);

    // "Minutes?? it's not like that": a word of ours, thrown back.
    private static readonly Regex Echo = new(@"^\W*(?:what |the |a )?(?:minutes?|hours?|scores?|scales?|numbers?|maps?|lists?|pages?|goals?|visits?|triggers?)\s*\?[?!]*\W*$", RegexOptions.IgnoreCase);

    // "And heat or ice", with or without its mark: things that nobody tells, and everybody asks about.
    private static readonly Regex Choosing = new(@"^(?:(?:and|so|also|then|ok|plus) )*(?:should it be |is it )?(?:heat|ice|hot|cold|warmth|paracetamol|ibuprofen|physio|osteo|chiro)(?: pack)? or (?!not$|no$|what$|so$)\w+(?: \w+)?$");

    public static bool Looks(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        text = Guess.Replace(ShortForms.SpeltButLetters(text), "${guess}.");
        var plain = PlainWords.Of(text);
        var words = PlainWords.Split(plain).Length;
        // "And when is it worst, you will ask": they ask it for us.
        if (words == 0 || Array.Exists(ForUs, phrase => PlainWords.IndexOf(plain, phrase) >= 0) || (words == 1 && !text.Contains('?', StringComparison.Ordinal)))
            return false;
        return text.Contains('?', StringComparison.Ordinal) || Opens(plain) || Opens(WithoutLeads(plain)) || Choosing.IsMatch(plain) || AsksWithin(text);
    }

    /// <summary>The part of a sentence that asks: from the clause on that begins like a question, where the sentence itself begins with something told.</summary>
    public static string Asking(string sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        var plain = PlainWords.Of(ShortForms.SpeltButLetters(sentence));
        if (Opens(plain) || Opens(WithoutLeads(plain)))
            return sentence;
        for (var at = 0; at < sentence.Length - 1; at++)
        {
            if (Stops.Contains(sentence[at]) && Begins(PlainWords.Of(ShortForms.SpeltButLetters(sentence[(at + 1)..]))))
                return sentence[(at + 1)..].Trim();
        }

        return sentence;
    }

    // "If it starts hurting halfway do I stop": what is supposed, and the question right behind it.
    private static readonly Regex Supposes = new(@"^(?:and |but |so )?if (?!.*\b(?:as|than|like) i (?:do|should|can|could|would|must|may)\b)(?:\w+ ){1,8}?(?:(?:do|should|can|must|may|shall) i\b(?! (?:said|told))|(?:what|how) (?:do|should|can|shall|must|long|far|much)\b|is (?:it|that) (?:ok|okay|bad|safe|fine|all right)\b)");

    private static bool Begins(string plain) => Supposes.IsMatch(plain) || Array.Exists(Within, opener => plain == opener || plain.StartsWith(opener + " ", StringComparison.Ordinal));

    private static bool Opens(string plain) => plain.StartsWith("when ", StringComparison.Ordinal)
        ? Array.Exists(AfterWhen, word => plain.StartsWith($"when {word} ", StringComparison.Ordinal))
        : OpensLike(plain);

    // "Is ten minutes ok", "are planks too much": "is still bad" and "is a bit stiff" tell something.
    private static readonly Regex Judges = new(@"^(?:is|are|was|were) (?!(?:still|really|very|so|now|a bit|a little|a lot|bit|getting|much|quite|too|not|always|only|usually|often|just|pretty|kind|sort|more|less|mostly|sometimes|never|also|totally|completely|fine|ok|bad|good)\b)(?!a (?:bit|little|lot) )(?:[\p{L}\d']+ ){1,6}(?:ok|okay|alright|all right|fine|bad|good|safe|enough|too much|too long|too far|too soon|too early|too late|normal|allowed|worth it|better|worse|wise|possible|right|wrong|sensible|dangerous|harmful|realistic)(?: for (?:me|it|that|my back|a back))?(?: then| now| yet| too)?$");

    private static bool OpensLike(string plain) =>
        Judges.IsMatch(plain) ||
        // "Is bending bad?", "is swimming OK?"
        (PlainWords.Split(plain) is ["is" or "can" or "could" or "may" or "might", var doing, _, ..] && doing.EndsWith("ing", StringComparison.Ordinal)) || Array.Exists(Openers, opener => plain.Length > opener.Length && plain[opener.Length] == ' ' && plain.StartsWith(opener, StringComparison.Ordinal));

    private static string WithoutLeads(string plain) => MeantLead.Replace(string.Join(' ', PlainWords.Split(plain).SkipWhile(Leads.Contains)), "");

    // "Mean what do I tell him".
    private static readonly Regex MeantLead = new(@"^(?:i )?(?:just |only |really )?mean(?:t)? (?:to ask |is )?(?=(?:what|how|when|where|who|which|why|can|could|should|do|does|is) )");

    // "My mattress is trash can i just sleep on the floor": no mark, and no comma either.
    private static readonly Regex Unmarked = new(@"(?<!\b(?:if|whether|what|all|than|as|when|whenever|where|how|said|asked|that|so|which|far|long|much|thing|things|everything|anything|whatever|because|until|till|before|and|or|but|know|think|nor|neither|way|only|i|never|minutes|hours|told|says)) (?:can|could|should|shall) i (?:just |still |even |also |only )?(?!say\b|be honest\b|help it\b|tell you\b)[a-z]{2,}", RegexOptions.IgnoreCase);

    // "If it is something bad how would i know", "so i can still go fishing".
    private static readonly Regex AskedBare = new(@"\b(?:how|when|where) (?:would|will|do|can|could|should) i (?:know|tell|start|begin|ask|say|get|do|go|find|stop|help|make)\b|^\W*so (?:then )?i can (?:still|just|also) \w+", RegexOptions.IgnoreCase);
    private static readonly Regex Knows = new(@"\b(?:know|knows|learned|learnt|told me|shown me|showed me|remember|forgot) (?:how|when|where) ", RegexOptions.IgnoreCase);

    private const int LongestUnmarked = 160;

    private static bool AsksWithin(string text) => (text.Length <= LongestUnmarked && (Unmarked.IsMatch(text) || (AskedBare.IsMatch(text) && !Knows.IsMatch(text)))) || text.Split(Stops, StringSplitOptions.RemoveEmptyEntries)
        .Select(PlainWords.Of)
        .Any(clause => Begins(clause) || (Array.Exists(Ends, end => clause.EndsWith(end, StringComparison.Ordinal)) && !NoAnswerYet.IsMatch(clause)));
}
