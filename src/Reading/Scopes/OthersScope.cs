using BackPainBot.Reading.Matching;
using BackPainBot.Reading.Text;

namespace BackPainBot.Reading.Scopes;

/// <summary>What is said of nobody who could be helped here: a pet, a novel's victim, a text in the making, a question that was asked and answered with no, a list of warning signs of which none applies.</summary>
internal sealed class OthersScope(Cues cues)
{
    // A question off a form has no verb of its own.
    private const int BareQuestion = 5;

    // Nobody has three alarm signs of different kinds in one sentence: that is a list of what to ask.
    public const int ListItems = 3;

    public void Mark(TokenisedMessage message, ConceptMatches matches, ScopeMap map)
    {
        foreach (var span in matches[cues.AskedMe])
            MarkAnswered(message, span, map.Supposed);

        MarkBareQuestions(message, map.Told);
        MarkWarningLists(message, matches, map.Told);

        if (matches.Any(cues.ForWork))
            MarkForWork(message, matches, map.Told);
    }

    // "For our leaflet: should numbness round the saddle come in the same day?" A sentence that speaks of "my" and "since" may still be the writer's own.
    private void MarkForWork(TokenisedMessage message, ConceptMatches matches, bool[] told)
    {
        for (var sentence = 0; sentence < message.SentenceCount; sentence++)
        {
            var (first, last) = message.Sentence(sentence);
            if (matches.CountWithin(cues.ChecklistItem, first, last) >= ListItems || !SpeaksOfMe(message, first, last))
                ScopeMap.Fill(told, first, last);
        }
    }

    // "She went through a whole slide of warning signs: numbness where you sit, trouble peeing, fever, the lot."
    private void MarkWarningLists(TokenisedMessage message, ConceptMatches matches, bool[] told)
    {
        for (var sentence = 0; sentence < message.SentenceCount; sentence++)
        {
            var (first, last) = message.Sentence(sentence);
            if (matches.CountWithin(cues.ChecklistItem, first, last) >= ListItems && matches.AnyInSentence(cues.WarningList, sentence) && !Owns(message, first, last))
                ScopeMap.Fill(told, first, last);
        }
    }

    private static bool Owns(TokenisedMessage message, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (message[i].Word is "my" or "his" or "her" or "me" or "since" or "now" or "have" or "has" or "am")
                return true;
        }

        return false;
    }

    private static bool SpeaksOfMe(TokenisedMessage message, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (SentenceFacts.IsMe(message[i].Word) || message[i].Word == "since")
                return true;
        }

        return false;
    }

    // "Any fever, any sweats? No." and "Do you have numbness? Nope": a question that somebody else asked, with its answer.
    private static void MarkAnswered(TokenisedMessage message, Span asked, bool[] supposed)
    {
        var sentence = message.SentenceOf[asked.First];
        var (first, last) = message.Sentence(sentence);
        if (asked.First != first || !message[last].Asked || sentence + 1 >= message.SentenceCount)
            return;

        var (answer, end) = message.Sentence(sentence + 1);
        var alone = answer == end || message[answer + 1].Before != BreakBefore.None || message[answer + 1].Word is "to" or "and";
        if (alone && message[answer].Word is "no" or "nope" or "none" or "never" or "nah" or "negative")
            ScopeMap.Fill(supposed, first, last);
    }

    // "Better off dead? Not at all." "Numbness? Nope, nor weakness."
    private static void MarkBareQuestions(TokenisedMessage message, bool[] told)
    {
        for (var sentence = 0; sentence + 1 < message.SentenceCount; sentence++)
        {
            var (first, last) = message.Sentence(sentence);
            if (last - first >= BareQuestion || !message[last].Asked || SpeaksOfMe(message, first, last))
                continue;

            var (answer, end) = message.Sentence(sentence + 1);
            var no = message[answer].Word is "no" or "nope" or "none" or "never" or "nah" or "negative" || (message[answer].Word == "not" && answer < end && message[answer + 1].Word is "at" or "once" or "me" or "a");
            if (no && !message[end].Asked)
                ScopeMap.Fill(told, FirstOfQuestions(message, sentence), last);
        }
    }

    // "Numbness in the saddle? Trouble weeing? Nope." One answer does for all of them.
    private static int FirstOfQuestions(TokenisedMessage message, int sentence)
    {
        for (var from = sentence; from > 0; from--)
        {
            var (first, last) = message.Sentence(from - 1);
            if (last - first >= BareQuestion || !message[last].Asked || SpeaksOfMe(message, first, last))
                return message.Sentence(from).First;
        }

        return 0;
    }
}
