using BackPainBot.Reading.Lexicons;
using BackPainBot.Reading.Matching;

namespace BackPainBot.Reading.Fields;

/// <summary>Reads a pain score, 0 to 10, if the message gives one for now.</summary>
internal sealed class PainScoreReader(Lexicon lexicon)
{
    private readonly int _score = lexicon.Concept("pain.score");

    /// <summary>The highest score that is claimed for the present; null if none is.</summary>
    public (int Score, Span Span)? Read(ReadMessage read)
    {
        (int Score, Span Span)? worst = null;
        foreach (var span in read.Claimed(_score))
        {
            for (var i = span.First; i <= span.Last; i++)
            {
                var number = read.Message[i].Number;
                if (number is < 0 or > 10 || double.IsNaN(number))
                    continue;

                if (worst is null || number > worst.Value.Score)
                    worst = ((int)number, span);

                break;
            }
        }

        return worst;
    }
}
