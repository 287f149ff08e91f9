using BackPainBot.Reading.Matching;
using BackPainBot.Reading.Text;

namespace BackPainBot.Reading.Scopes;

/// <summary>Reads all scopes of a message.</summary>
internal sealed class ScopeReader(Cues cues, DenialScope denial)
{
    private const int MostItems = 10;
    private const int AnswerWords = 12;

    private readonly OthersScope _others = new(cues);
    private readonly StoryScope _story = new(cues);

    public ScopeMap Read(TokenisedMessage message, ConceptMatches matches)
    {
        var map = new ScopeMap(message.Count);
        denial.Mark(message, matches, map);
        MarkSupposed(message, matches, map.Supposed);
        MarkReadSomewhere(message, matches, map.Supposed);
        MarkQuotedQuestions(message, map.Supposed);
        MarkNotMe(message, matches, map.Supposed);
        MarkPast(message, matches, map.Past);
        _others.Mark(message, matches, map);
        _story.Mark(message, matches, map);
        foreach (var span in matches[cues.Figurative])
            ScopeMap.Fill(map.Figurative, span.First, span.Last);

        return map;
    }

    // "which symptoms should I watch for", "in case I go numb": until the sentence ends or turns back to what is so.
    private void MarkSupposed(TokenisedMessage message, ConceptMatches matches, bool[] supposed)
    {
        var real = new bool[message.Count];
        foreach (var span in matches[cues.NotSupposed])
            ScopeMap.Fill(real, span.First, span.Last);

        var ends = new bool[message.Count];
        foreach (var span in matches[cues.DenialEnds])
            ends[span.First] = true;

        foreach (var span in matches[cues.Supposed])
        {
            if (real[span.First])
                continue;

            for (var i = span.First; i < message.Count; i++)
            {
                var broken = i > span.Last && (message[i].Before == BreakBefore.Sentence || ends[i] || (real[i] && message[i].Before != BreakBefore.None));
                if (broken || (i > span.First && supposed[i] && i > span.Last))
                    break;

                supposed[i] = true;
            }
        }
    }

    // A quotation from a leaflet or a list speaks of nobody, unless it says "I" or "my".
    private void MarkReadSomewhere(TokenisedMessage message, ConceptMatches matches, bool[] supposed)
    {
        var person = new bool[message.Count];
        foreach (var span in matches[cues.Person])
            person[span.First] = true;

        foreach (var span in matches[cues.ReadSomewhere])
        {
            var i = span.Last + 1;
            var limit = Math.Min(message.Count, i + 20);
            while (i < limit && !message[i].Quoted)
                i++;

            var first = i;
            while (i < message.Count && message[i].Quoted && !person[i])
                i++;

            if (i > first && (i == message.Count || !message[i].Quoted))
                ScopeMap.Fill(supposed, first, i - 1);
        }
    }

    // "Can you feel when you wipe?" she reads out: somebody's question claims nothing, unless it is the writer's own.
    private static void MarkQuotedQuestions(TokenisedMessage message, bool[] supposed)
    {
        for (var i = 0; i < message.Count; i++)
        {
            if (!message[i].Quoted)
                continue;

            var first = i;
            var mine = false;
            for (; i < message.Count && message[i].Quoted; i++)
                mine |= SentenceFacts.IsMe(message[i].Word);

            if (!mine && (message[i - 1].Asked || AsksYou(message, first)) && !Affirmed(message, i))
                ScopeMap.Fill(supposed, first, i - 1);
        }
    }

    private static bool AsksYou(TokenisedMessage message, int first) => message[first].Word == "any"
        || (message[first].Word is "do" or "does" or "did" or "have" or "has" or "can" or "could" or "are" or "is" && first + 1 < message.Count && message[first + 1].Word is "you" or "your" or "they" or "he" or "she" or "there");

    // "Numb underneath?" asks your page. Yes, since Wednesday.
    private static bool Affirmed(TokenisedMessage message, int after)
    {
        for (var i = after; i < Math.Min(message.Count, after + AnswerWords); i++)
        {
            if (message[i].Word is "yes" or "yeah" or "yep" or "yup" or "aye" or "both" or "all" or "since")
                return true;
        }

        return false;
    }

    // "… I've none of those": what the sentence before listed, if it listed it of nobody.
    private void MarkNotMe(TokenisedMessage message, ConceptMatches matches, bool[] supposed)
    {
        foreach (var span in matches[cues.NotMe])
        {
            var sentence = message.SentenceOf[span.First];
            var (first, _) = message.Sentence(sentence);
            if (sentence > 0 && (span.First - first <= 6 || PointsBack(message, first, span.First)))
                first = FirstOfList(message, matches, sentence);

            var at = matches.FirstFrom(cues.Person, first);
            var claimed = at < matches[cues.Person].Count && matches[cues.Person][at].First < message.Sentence(sentence).First;
            if (!claimed || matches.CountWithin(cues.ChecklistItem, first, span.First) >= OthersScope.ListItems)
                ScopeMap.Fill(supposed, first, span.First);
        }
    }

    // "I've asked myself the lot of them, and the answer's no to everything."
    private static bool PointsBack(TokenisedMessage message, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (message[i].Word is "them" or "those" or "these" or "lot")
                return true;
        }

        return false;
    }

    // The items of a list stand in lines of their own; the first line that speaks of a person is no item.
    private int FirstOfList(TokenisedMessage message, ConceptMatches matches, int sentence)
    {
        var from = sentence - 1;
        while (from > 0 && sentence - from < MostItems && !matches.AnyInSentence(cues.Person, from) && !matches.AnyInSentence(cues.Person, from - 1))
            from--;

        return message.Sentence(from).First;
    }

    private void MarkPast(TokenisedMessage message, ConceptMatches matches, bool[] past)
    {
        foreach (var span in matches[cues.Past])
        {
            var sentence = message.SentenceOf[span.First];
            var (first, last) = message.Sentence(sentence);
            if (!matches.AnyWithin(cues.Current, first, last) || matches.AnyWithin(cues.Recovered, first, last))
                ScopeMap.Fill(past, first, last);
        }
    }
}
