using BackPainBot.Reading.Matching;
using BackPainBot.Reading.Text;

namespace BackPainBot.Reading.Scopes;

/// <summary>
/// Follows what is told over several sentences: a scare that was looked into and settled, a trouble that passed off, the story of a stranger, a part on a stage.
/// </summary>
/// <remarks>What is said to be so now is never taken into a story; doubt leaves a sentence out of it.</remarks>
internal sealed class StoryScope(Cues cues)
{
    // A scare is told in a handful of sentences, the verdict last.
    private const int MostBack = 5;
    private const int MostOn = 7;

    // "It's never been any different" speaks of the sentence before; what has more words before it speaks of itself.
    private const int BareClause = 4;

    public void Mark(TokenisedMessage message, ConceptMatches matches, ScopeMap map)
    {
        var facts = new SentenceFacts(message, matches, cues);
        foreach (var span in matches[cues.RuledOut])
            MarkSettled((message, matches, facts), span, map);

        foreach (var span in matches[cues.PassedOff])
        {
            if (!IsDenied(message, span.First, map))
                MarkPassed((message, matches, facts), span, (map.Past, Pressed: true));
        }

        foreach (var span in matches[cues.OverSince])
            MarkPassed((message, matches, facts), span, (map.Past, Pressed: false));

        foreach (var span in matches[cues.Unchanged])
            MarkUnchanged((message, matches, facts), span, map.Past);

        foreach (var span in matches[cues.ToldOf])
            MarkOn(message, facts, span, map.Told);

        foreach (var span in matches[cues.Stranger])
            MarkOn(message, facts, span, map.Told);

        foreach (var span in matches[cues.Animal])
        {
            if (!matches.AnyInSentence(cues.Relative, message.SentenceOf[span.First]) && !SpeaksBefore(message, span.First))
                MarkOn(message, facts, span, map.Told);
        }

        foreach (var span in matches[cues.OnStage])
            MarkPart(message, span, map.Told);
    }

    // "I went to A&E because my bum was tingly. Six hours. All clear, no cauda equina": the sentences before the verdict go with it, if somebody looked.
    private void MarkSettled((TokenisedMessage Message, ConceptMatches Matches, SentenceFacts Facts) story, Span verdict, ScopeMap map)
    {
        var (message, matches, _) = story;
        var sentence = message.SentenceOf[verdict.First];
        if (matches.AnyInSentence(cues.VerdictTurns, sentence))
            return;

        var from = sentence;
        var seen = matches.AnyWithin(cues.Visit, message.Sentence(sentence).First, verdict.Last);
        while (from > 0 && from > sentence - MostBack && BelongsTo(story, from - 1, from < sentence))
        {
            from--;
            seen |= matches.AnyInSentence(cues.Visit, from);
        }

        if (!seen && message[verdict.First].Word is not ("turned" or "turn"))
            return;

        var first = message.Sentence(seen ? from : sentence).First;
        ScopeMap.Fill(map.Past, first, verdict.Last);
        ScopeMap.Fill(map.Settled, first, verdict.Last);
    }

    // "It damaged the nerve in 1998, so my foot has dropped ever since. It's never been any different." What a bladder or a seat does for years is still asked about.
    private void MarkUnchanged((TokenisedMessage Message, ConceptMatches Matches, SentenceFacts Facts) story, Span unchanged, bool[] past)
    {
        var (message, matches, _) = story;
        var sentence = message.SentenceOf[unchanged.First];
        var (first, last) = message.Sentence(sentence);
        var from = sentence > 0 && unchanged.First - first < BareClause ? message.Sentence(sentence - 1).First : first;
        if (matches.AnyWithin(cues.Limb, from, last) && !matches.AnyWithin(cues.NeverPressed, from, last) && !matches.AnyInSentence(cues.VerdictTurns, sentence))
            ScopeMap.Fill(past, from, unchanged.Last);
    }

    private static bool IsDenied(TokenisedMessage message, int word, ScopeMap map) =>
        map.DeniedBy[word] >= 0 || (word > 0 && message[word - 1].Word is "not" or "never");

    // What is only listed goes with what is told around it.
    private bool BelongsTo((TokenisedMessage Message, ConceptMatches Matches, SentenceFacts Facts) story, int sentence, bool inside) =>
        story.Facts.IsOver(sentence) || (story.Facts.HasNoTime(sentence) && (inside || story.Matches.AnyInSentence(cues.Visit, sentence)));

    // "My bum went numb in the sermon. Woke up by the car park": the trouble is in the same sentence or the one before, and what pressed on it too.
    private void MarkPassed((TokenisedMessage Message, ConceptMatches Matches, SentenceFacts Facts) story, Span passed, (bool[] Past, bool Pressed) marks)
    {
        var (message, matches, facts) = story;
        var sentence = message.SentenceOf[passed.First];
        var (first, last) = message.Sentence(sentence);
        if (matches.AnyInSentence(cues.VerdictTurns, sentence))
            return;

        if (sentence > 0 && (facts.IsOver(sentence - 1) || facts.HasNoTime(sentence - 1)))
            first = message.Sentence(sentence - 1).First;

        if (!marks.Pressed || (matches.AnyWithin(cues.Pressed, first, passed.Last) && !matches.AnyWithin(cues.NeverPressed, first, last)))
            ScopeMap.Fill(marks.Past, first, passed.Last);
    }

    // "A girl on the train told me hers had started like that. One day she wet herself. She got off at Taunton": until the writer comes back.
    private static void MarkOn(TokenisedMessage message, SentenceFacts facts, Span told, bool[] marks)
    {
        var sentence = message.SentenceOf[told.First];
        ScopeMap.Fill(marks, told.First, LastOfOthers(message, told.Last + 1, sentence));
        for (var next = sentence + 1; next < message.SentenceCount && next <= sentence + MostOn && facts.GoesOnAboutOthers(next); next++)
        {
            var (first, _) = message.Sentence(next);
            ScopeMap.Fill(marks, first, LastOfOthers(message, first, next));
        }
    }

    /// <summary>The last word of the sentence, or of the clause before the one in which it turns to the writer.</summary>
    private static int LastOfOthers(TokenisedMessage message, int from, int sentence)
    {
        var clause = from;
        var (_, last) = message.Sentence(sentence);
        for (var i = from; i <= last; i++)
        {
            if (message[i].Before != BreakBefore.None || message[i].Word is "and" or "but" or "so" or "while")
                clause = i;

            if (SentenceFacts.IsMe(message[i].Word) && !OnlyHeard(message, i, last))
                return clause - 1;
        }

        return last;
    }

    // "I bent to pick up the cat" is no story of a cat.
    private static bool SpeaksBefore(TokenisedMessage message, int word)
    {
        var (first, _) = message.Sentence(message.SentenceOf[word]);
        for (var i = first; i < word; i++)
        {
            if (message[i].Word is "i" or "me")
                return true;
        }

        return false;
    }

    // "A lad on the forum I read who couldn't pee": the writer is there only to have heard of it.
    private static bool OnlyHeard(TokenisedMessage message, int me, int last) =>
        me < last && message[me + 1].Word is "read" or "saw" or "heard" or "met" or "know" or "knew" or "watched" or "follow" or "treated";

    // "I'm playing a paralysed veteran. Eight shows a week in a wheelchair, no use of my legs": the part, and the sentence that describes it.
    private static void MarkPart(TokenisedMessage message, Span part, bool[] marks)
    {
        var sentence = message.SentenceOf[part.First];
        var last = Math.Min(sentence + 1, message.SentenceCount - 1);
        ScopeMap.Fill(marks, message.Sentence(sentence).First, message.Sentence(last).Last);
    }
}
