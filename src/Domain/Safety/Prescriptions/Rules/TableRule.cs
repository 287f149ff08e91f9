using BackPainBot.Domain.Safety.Prescriptions.Words;

namespace BackPainBot.Domain.Safety.Prescriptions.Rules;

/// <summary>A table with a column for sets or repetitions and a number below, or fields such as "weight: 40".</summary>
internal sealed class TableRule : IPrescriptionRule
{
    public void Scan(ScannedText text)
    {
        var header = -1;
        foreach (var sentence in text.Sentences)
        {
            if (!HasCells(text, sentence))
            {
                header = IsBlank(text, sentence) ? header : -1;
                continue;
            }

            if (header >= 0 && FirstNumber(text, sentence) is { } number)
                text.Report(PrescriptionKind.SetsAndRepetitions, header, number);
            else if (sentence.Has(WordClass.SetWord | WordClass.RepetitionWord))
                header = sentence.Start;
        }

        Fields(text);
    }

    private static bool HasCells(ScannedText text, Sentence sentence)
    {
        for (var at = sentence.Start; at < sentence.End; at++)
        {
            if (text.At(at).IsMark('|'))
                return true;
        }

        return false;
    }

    private static bool IsBlank(ScannedText text, Sentence sentence) =>
        sentence.End - sentence.Start <= 1 && text.At(sentence.Start).Kind == TokenKind.LineBreak;

    private static int? FirstNumber(ScannedText text, Sentence sentence)
    {
        for (var at = sentence.Start; at < sentence.End; at++)
        {
            if (text.At(at).Is(WordClass.Number))
                return at;
        }

        return null;
    }

    private static void Fields(ScannedText text)
    {
        for (var at = 0; at < text.Tokens.Count; at++)
        {
            if (!text.At(at).Is(WordClass.LoadNoun | WordClass.MassUnit | WordClass.EffortScale | WordClass.Gear))
                continue;
            var sign = text.Solid(at);
            var number = sign < 0 ? -1 : text.Solid(sign);
            if (number > 0 && text.At(sign).Kind == TokenKind.Mark && text.At(sign).Mark is ':' or '=' && text.At(number).Is(WordClass.Number))
                text.Report(PrescriptionKind.Weight, at, number);
        }
    }
}
