using BackPainBot.Reading.Lexicons;

namespace BackPainBot.Reading.Classifying;

/// <summary>Finds the sentences that ask for something.</summary>
internal sealed class Asking(Lexicon lexicon)
{
    private readonly int _questionWord = lexicon.Concept("ask.question-word");
    private readonly int _seeks = lexicon.Concept("ask.seeks");

    /// <summary>For each sentence, whether it asks: by a question mark or its first word, else by words such as "tips"; in a message without any of those, the last one.</summary>
    public bool[] Sentences(ReadMessage read)
    {
        var message = read.Message;
        var asking = new bool[message.SentenceCount];
        for (var i = 0; i < message.Count; i++)
            asking[message.SentenceOf[i]] |= message[i].Asked;

        foreach (var span in read.Matches[_questionWord])
            asking[message.SentenceOf[span.First]] |= span.First == 0 || message.SentenceOf[span.First] != message.SentenceOf[span.First - 1];

        if (!asking.Contains(true))
        {
            foreach (var span in read.Matches[_seeks])
                asking[message.SentenceOf[span.First]] = true;
        }

        if (asking.Length > 0 && !asking.Contains(true))
            asking[^1] = true;

        return asking;
    }
}
