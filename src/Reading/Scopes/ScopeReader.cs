using BackPainBot.Reading.Matching;
using BackPainBot.Reading.Text;

namespace BackPainBot.Reading.Scopes;

/// <summary>Reads all scopes of a message.</summary>
internal sealed class ScopeReader(Cues cues, DenialScope denial)
{
    private const int MostItems = 10;

    private readonly OthersScope _others = new(cues);
    private readonly StoryScope _story = new(cues);

    public ScopeMap Read(TokenisedMessage message, ConceptMatches matches)
    {
        var map = new ScopeMap(message.Count);
        denial.Mark(message, matches, map);
        MarkSupposed(message, matches, map.Supposed);
        MarkReadSomewhere(message, matches, map.Supposed);
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

    // "… I've none of those": what the sentence before listed, if it listed it of nobody.
    private void MarkNotMe(TokenisedMessage message, ConceptMatches matches, bool[] supposed)
    {
        foreach (var span in matches[cues.NotMe])
        {
            var sentence = message.SentenceOf[span.First];
            var (first, _) = message.Sentence(sentence);
            if (sentence > 0 && span.First - first <= 6)
                first = FirstOfList(message, matches, sentence);

            var at = matches.FirstFrom(cues.Person, first);
            var claimed = at < matches[cues.Person].Count && matches[cues.Person][at].First < message.Sentence(sentence).First;
            if (!claimed || matches.CountWithin(cues.ChecklistItem, first, span.First) >= OthersScope.ListItems)
                ScopeMap.Fill(supposed, first, span.First);
        }
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
