using BackPainBot.Reading.Lexicons;
using BackPainBot.Reading.Matching;
using BackPainBot.Reading.Text;

namespace BackPainBot.Reading.Fields;

/// <summary>Reads a pain score, 0 to 10, if the message gives one for now.</summary>
internal sealed class PainScoreReader(Lexicon lexicon)
{
    private static readonly HashSet<string> Units =
    [
        "day", "days", "week", "weeks", "wk", "wks", "month", "months", "mth", "mths", "mnths", "year", "years", "yr", "yrs", "hour", "hours", "hr", "hrs", "min", "mins", "minute", "minutes", "decade", "decades", "am", "pm", "kids", "children",
        "sessions", "visits", "times", "stone", "kilos", "kg", "miles", "km", "tablets", "discs", "nights", "shifts",
    ];

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
                if (number is < 0 or > 10 || double.IsNaN(number) || CountsTime(read, i))
                    continue;

                if (worst is null || number > worst.Value.Score)
                    worst = ((int)number, span);

                break;
            }
        }

        return worst;
    }

    // "Back pain 5 weeks": a number before a unit is how long, how old or how many.
    private static bool CountsTime(ReadMessage read, int at) =>
        at + 1 < read.Message.Count && read.Message[at + 1].Before == BreakBefore.None && Units.Contains(read.Message[at + 1].Word);
}
