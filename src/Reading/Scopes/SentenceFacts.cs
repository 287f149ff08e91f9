using BackPainBot.Reading.Matching;
using BackPainBot.Reading.Text;

namespace BackPainBot.Reading.Scopes;

/// <summary>What the small words of a sentence say about it: when it plays and whom it is about.</summary>
internal sealed class SentenceFacts
{
    private const int OverReach = 3;

    // Maybe: "'s", which is "is" or "has" or an owner.
    private readonly (bool Then, bool Now, bool Other, bool Maybe)[] _of;
    private readonly TokenisedMessage _message;

    public SentenceFacts(TokenisedMessage message, ConceptMatches matches, Cues cues)
    {
        _message = message;
        _of = new (bool, bool, bool, bool)[message.SentenceCount];
        for (var i = 0; i < message.Count; i++)
        {
            ref var facts = ref _of[message.SentenceOf[i]];
            var word = message[i].Word;
            var over = IsThen(word) || WasOver(message, i) || FollowsOver(message, i);
            facts.Then |= over;
            facts.Now |= !over && IsNow(word) && !IsAffair(message, i);
            facts.Other |= IsOther(word);
            facts.Maybe |= word == "'s";
        }

        foreach (var span in matches[cues.StillSo])
            _of[message.SentenceOf[span.First]].Now = true;
    }

    /// <summary>Told in the past and nothing in it said to be so now.</summary>
    public bool IsOver(int sentence) => _of[sentence].Then && !_of[sentence].Now;

    /// <summary>A few words without a verb ("ECG, bloods, the works"): part of whatever is told around it.</summary>
    public bool HasNoTime(int sentence) => !_of[sentence].Then && !_of[sentence].Now && !_of[sentence].Maybe;

    /// <summary>Goes on about somebody else: "she", "his", "they", and not a word of the writer before.</summary>
    public bool GoesOnAboutOthers(int sentence)
    {
        if (!_of[sentence].Other)
            return false;

        var (first, last) = _message.Sentence(sentence);
        for (var i = first; i <= last; i++)
        {
            if (IsMe(_message[i].Word))
                return false;

            if (IsOther(_message[i].Word))
                return true;
        }

        return false;
    }

    public static bool IsMe(string word) => word is "i" or "me" or "my" or "mine" or "myself" or "we" or "our" or "us";

    private static bool IsOther(string word) => word is "he" or "him" or "his" or "she" or "her" or "hers" or "they" or "their" or "them";

    private static bool IsThen(string word) =>
        word is "was" or "were" or "had" or "did" or "went" or "came" or "got" or "said" or "told" or "took" or "kept" or "sent" or "found" or "felt" or "thought"
            or "woke" or "made" or "let" or "saw" or "gave" or "put" or "ran" or "fell" or "lost" or "became" or "spent" or "could"
        || (word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) && !word.EndsWith("eed", StringComparison.Ordinal));

    // "Couldn't" and "didn't" are read as "can not" and "do not", so that a symptom has one form.
    private static bool WasOver(TokenisedMessage message, int i)
    {
        var from = message.Original.AsSpan(message[i].Start);
        return message[i].Word is "can" or "do" && (from.StartsWith("cou", StringComparison.OrdinalIgnoreCase) || from.StartsWith("cud", StringComparison.OrdinalIgnoreCase) || from.StartsWith("did", StringComparison.OrdinalIgnoreCase));
    }

    // The "feel" of "couldn't really feel" is as past as the "couldn't".
    private static bool FollowsOver(TokenisedMessage message, int i)
    {
        for (var at = i - 1; at >= Math.Max(0, i - OverReach) && message[at + 1].Before == BreakBefore.None; at--)
        {
            if (WasOver(message, at))
                return message[i].Word is not ("is" or "am" or "are" or "has");
        }

        return false;
    }

    // "I had a nasty do with it two years ago" tells of an affair.
    private static bool IsAffair(TokenisedMessage message, int i) =>
        message[i].Word == "do" && ((i > 0 && IsArticle(message[i - 1].Word)) || (i > 1 && IsArticle(message[i - 2].Word) && message[i - 1].Word is not ("i" or "you" or "we" or "they")));

    private static bool IsArticle(string word) => word is "a" or "an" or "another" or "that";

    private static bool IsNow(string word) =>
        word is "is" or "am" or "are" or "has" or "have" or "do" or "does" or "can" or "keep" or "keeps" or "feel" or "feels";
}
