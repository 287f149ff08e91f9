using BackPainBot.Reading.Text;

namespace BackPainBot.Reading.Matching;

/// <summary>Tries phrases at a word of one message; those that cannot be there are refused first. No phrase reaches beyond its sentence.</summary>
internal sealed class PhraseSearch(TokenisedMessage message, PhraseMatcher matcher, ConceptMatches matches, WordMask words)
{
    /// <param name="heads">Phrases that begin with what stands at this word.</param>
    /// <param name="first">What they begin with.</param>
    /// <param name="alone">Nothing else that they begin with starts at the same word.</param>
    public void Try(PhraseHead[] heads, Span first, bool alone = true)
    {
        var sentence = message.SentenceOf[first.First];
        foreach (ref readonly var head in heads.AsSpan())
        {
            if (alone && !words.MayFollow(head.Next, first.Last, head.Far) && !ConceptFollows(head, first.Last))
                continue;

            if ((head.Anchor >= 0 && !words.MayHold(sentence, head.Anchor)) || (head.Concept >= 0 && !matches.AnyInSentence(head.Concept, sentence)))
                continue;

            var end = matcher.MatchAt(head.Phrase, first.First);
            if (end >= first.First)
                matches.Add(head.Phrase.Concept, first with { Last = end }, sentence);
        }
    }

    private bool ConceptFollows(in PhraseHead head, int last)
    {
        var reach = head.Far ? WordMask.FarWords : WordMask.NearWords;
        foreach (var concept in head.NextConcepts)
        {
            if (matches.AnyWithin(concept, last + 1, last + reach))
                return true;
        }

        return false;
    }
}
