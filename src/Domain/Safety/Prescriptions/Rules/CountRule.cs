using BackPainBot.Domain.Safety.Prescriptions.Words;

namespace BackPainBot.Domain.Safety.Prescriptions.Rules;

/// <summary>Counted exercises: ten squats, squats x 5, squat: 60, drop and give me twenty.</summary>
internal sealed class CountRule : IPrescriptionRule
{
    private const int Reach = 4;
    private const double LastYearLike = 1900;

    public void Scan(ScannedText text)
    {
        for (var at = 0; at < text.Tokens.Count; at++)
        {
            var token = text.Tokens[at];
            if (token.Is(WordClass.Number))
                CountedAfter(text, at);
            if (token.Is(WordClass.Exercise))
                NumberAfter(text, at);
            if (text.IsWord(at, "give") && text.IsWord(at + 1, "me") && text.At(at + 2).Is(WordClass.Number) && text.SentenceOf(at).Has(WordClass.Against))
                text.Report(PrescriptionKind.SetsAndRepetitions, at, at + 2);
        }
    }

    private static void CountedAfter(ScannedText text, int number)
    {
        if (text.IsWord(number, "one", "a") || text.At(number).Value >= LastYearLike)
            return;
        var at = number;
        for (var step = 0; step < Reach; step++)
        {
            at = text.Solid(at);
            if (at < 0 || (text.At(at).Kind == TokenKind.Mark && !text.At(at).IsMark('-') && !text.At(at).IsMark('×') && !text.At(at).IsMark(',')))
                return;
            if (text.At(at).Is(WordClass.Counted))
            {
                if (!text.At(text.Solid(at)).Is(WordClass.Topic))
                    text.Report(PrescriptionKind.SetsAndRepetitions, number, at);
                return;
            }

            if (Breaks(text, at))
                return;
        }
    }

    private static bool Breaks(ScannedText text, int at) =>
        text.At(at).Is(WordClass.TimeUnit | WordClass.Copula | WordClass.Negator | WordClass.Subject | WordClass.Asking | WordClass.Telling | WordClass.EasyMove | WordClass.Number)
        || text.IsWord(at, "and", "or", "of", "in", "after", "with", "without", "before", "to");

    private static void NumberAfter(ScannedText text, int exercise)
    {
        var sign = text.Solid(exercise);
        var number = sign;
        if (sign >= 0 && (IsSign(text, sign) || text.IsWord(sign, "x", "at", "@", "for", "to")))
            number = text.Solid(sign);
        if (number < 0 || number - exercise > Reach || text.At(number).Kind != TokenKind.Number || text.At(number).Value >= LastYearLike)
            return;
        var next = text.At(number + 1);
        var isAmount = next.Kind is TokenKind.LineBreak or TokenKind.Mark || number + 1 >= text.Tokens.Count || next.Is(WordClass.MassUnit | WordClass.Times | WordClass.EffortScale | WordClass.Each);
        if (next.Is(WordClass.MassUnit) && Context.IsAsking(text, text.SentenceOf(exercise)))
            return;
        if (isAmount && !text.IsWord(sign, "for", "to"))
            text.Report(PrescriptionKind.SetsAndRepetitions, exercise, number);
    }

    private static bool IsSign(ScannedText text, int at) =>
        text.At(at).Kind == TokenKind.Mark && text.At(at).Mark is ':' or '=' or '|' or '-' or '×' or '@' or '>';
}
