using BackPainBot.Reading.Lexicons;
using BackPainBot.Reading.Matching;

namespace BackPainBot.Reading.Fields;

/// <summary>Finds the message's questions, with or without question marks.</summary>
internal sealed class QuestionReader(Lexicon lexicon)
{
    // Longer than this, a "question" is a paragraph without full stops; its end holds what is asked.
    private const int MostWords = 40;

    private readonly int[] _asks = [.. lexicon.Family("ask.").Select(a => a.Concept)];
    private readonly int _questionWord = lexicon.Concept("ask.question-word");

    /// <summary>Stretches of words, the most telling question first, later ones before earlier ones.</summary>
    public IReadOnlyList<Span> Read(ReadMessage read)
    {
        var message = read.Message;
        var questions = new List<(Span Span, int Signs)>();
        for (var sentence = 0; sentence < message.SentenceCount; sentence++)
        {
            var (first, last) = message.Sentence(sentence);
            if (message[last].Asked || (message[first].Asked && first == last) || Opens(read, first))
                questions.Add((new Span(Math.Max(first, last - MostWords), last), Signs(read, first, last)));
        }

        return [.. questions.OrderByDescending(q => q.Signs).ThenByDescending(q => q.Span.First).Select(q => q.Span)];
    }

    private bool Opens(ReadMessage read, int first)
    {
        var at = read.Matches.FirstFrom(_questionWord, first);
        return at < read.Matches[_questionWord].Count && read.Matches[_questionWord][at].First == first;
    }

    private int Signs(ReadMessage read, int first, int last)
    {
        var signs = 0;
        foreach (var concept in _asks)
        {
            var at = read.Matches.FirstFrom(concept, first);
            if (concept != _questionWord && at < read.Matches[concept].Count && read.Matches[concept][at].First <= last)
                signs++;
        }

        return signs;
    }
}
