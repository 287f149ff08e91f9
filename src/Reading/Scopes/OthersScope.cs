using BackPainBot.Reading.Matching;
using BackPainBot.Reading.Text;

namespace BackPainBot.Reading.Scopes;

/// <summary>What is said of nobody who could be helped here: a pet, a novel's victim, a text in the making, a question that was asked and answered with no, a scare that a hospital settled.</summary>
internal sealed class OthersScope(Cues cues)
{
    // A scare is told in two or three sentences.
    private const int MostBack = 3;

    // Nobody has three alarm signs of different kinds in one sentence: that is a list of what to ask.
    private const int ListItems = 3;

    public void Mark(TokenisedMessage message, ConceptMatches matches, ScopeMap map)
    {
        foreach (var span in matches[cues.ToldOf])
            MarkTold(message, span, map.Supposed);

        foreach (var span in matches[cues.AskedMe])
            MarkAnswered(message, span, map.Supposed);

        foreach (var span in matches[cues.RuledOut])
            MarkRuledOut(message, matches, span, map.Past);

        if (matches.Any(cues.ForWork))
            MarkForWork(message, matches, map.Supposed);
    }

    // "For our leaflet: should numbness round the saddle come in the same day?" A sentence that speaks of "my" and "since" may still be the writer's own.
    private void MarkForWork(TokenisedMessage message, ConceptMatches matches, bool[] supposed)
    {
        for (var sentence = 0; sentence < message.SentenceCount; sentence++)
        {
            var (first, last) = message.Sentence(sentence);
            if (Items(matches, first, last) >= ListItems || !SpeaksOfMe(message, first, last))
                ScopeMap.Fill(supposed, first, last);
        }
    }

    private int Items(ConceptMatches matches, int first, int last)
    {
        var spans = matches[cues.ChecklistItem];
        var items = 0;
        for (var i = matches.FirstFrom(cues.ChecklistItem, first); i < spans.Count && spans[i].First <= last; i++)
            items++;

        return items;
    }

    private static bool SpeaksOfMe(TokenisedMessage message, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (IsMe(message[i].Word) || message[i].Word == "since")
                return true;
        }

        return false;
    }

    // "My dog can't hold her water and my bum's numb": until the sentence speaks of a person, and then from that clause on not.
    private static void MarkTold(TokenisedMessage message, Span told, bool[] supposed)
    {
        var clause = told.Last + 1;
        var (_, last) = message.Sentence(message.SentenceOf[told.First]);
        for (var i = told.Last + 1; i <= last; i++)
        {
            if (message[i].Before != BreakBefore.None || message[i].Word is "and" or "but" or "so" or "while")
                clause = i;

            if (IsMe(message[i].Word))
            {
                ScopeMap.Fill(supposed, told.First, clause - 1);
                return;
            }
        }

        ScopeMap.Fill(supposed, told.First, last);
    }

    private static bool IsMe(string word) => word is "i" or "me" or "my" or "mine" or "myself" or "we" or "our";

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

    // "I went to A&E because my bum was tingly. All clear, no cauda equina": the sentences of the visit go with the verdict, unless it is still so.
    private void MarkRuledOut(TokenisedMessage message, ConceptMatches matches, Span verdict, bool[] past)
    {
        var sentence = message.SentenceOf[verdict.First];
        var (first, last) = message.Sentence(sentence);
        if (matches.AnyWithin(cues.VerdictTurns, first, last))
            return;

        // What comes after the verdict in its sentence may be new.
        if (matches.AnyWithin(cues.Visit, first, verdict.Last) || message[verdict.First].Word is "turned" or "turn")
            ScopeMap.Fill(past, first, verdict.Last);

        for (var back = sentence - 1; verdict.First - first <= 3 && back >= Math.Max(0, sentence - MostBack); back--)
        {
            var (from, to) = message.Sentence(back);
            if (!matches.AnyWithin(cues.Visit, from, to) || matches.AnyWithin(cues.StillSo, from, to))
                return;

            ScopeMap.Fill(past, from, to);
        }
    }
}
