using BackPainBot.Domain.Safety.Prescriptions.Words;

namespace BackPainBot.Domain.Safety.Prescriptions.Rules;

/// <summary>Sets and repetitions in any notation. No context excuses them except breaths, minutes and other measures.</summary>
internal sealed class SetsRule : IPrescriptionRule
{
    private const double MostSets = 30;
    private const double MostRepetitions = 200;
    private const int Reach = 3;
    private const int LongestLadder = 12;

    public void Scan(ScannedText text)
    {
        for (var at = 0; at < text.Tokens.Count; at++)
        {
            var token = text.Tokens[at];
            if (token.Is(WordClass.RepetitionWord))
                Repetitions(text, at);
            if (token.Is(WordClass.SetWord))
                Sets(text, at);
            if (token.Is(WordClass.AnyNumber))
            {
                Product(text, at);
                Ladder(text, at);
            }
        }
    }

    /// <summary>3 x 8, three by eight, III × VIII, 3 times 8.</summary>
    private static void Product(ScannedText text, int first)
    {
        var sign = SkipDash(text, text.Solid(first));
        var second = sign < 0 ? -1 : SkipDash(text, text.Solid(sign));
        if (second < 0 || !text.At(second).Is(WordClass.AnyNumber) || !IsSign(text, sign, first, second))
            return;
        if (text.At(first).Value is < 1 or > MostSets || text.At(second).Value is < 1 or > MostRepetitions)
            return;
        if (!IsMeasured(text, second))
            text.Report(PrescriptionKind.SetsAndRepetitions, first, second);
    }

    private static int SkipDash(ScannedText text, int at) => at >= 0 && text.At(at).IsMark('-') ? text.Solid(at) : at;

    private static bool IsSign(ScannedText text, int sign, int first, int second)
    {
        if (text.At(sign).Is(WordClass.Times))
            return true;
        return text.IsWord(sign, "by", "per", "por") && (text.At(first).Value > 2 || text.At(second).Value > 2);
    }

    /// <summary>5-5-5, 10/8/6, 21-15-9.</summary>
    private static void Ladder(ScannedText text, int first)
    {
        if (text.At(first - 1).Kind == TokenKind.Mark && text.At(first - 1).Mark is '-' or '/')
            return;
        var last = first;
        var count = 1;
        var allEqual = true;
        var drops = true;
        var isWide = false;
        while (count < LongestLadder && text.At(last + 1).Kind == TokenKind.Mark && text.At(last + 1).Mark is '-' or '/' or ',' or '+' && text.At(last + 2).Is(WordClass.Number))
        {
            last += 2;
            count++;
            var step = text.At(last - 2).Value - text.At(last).Value;
            allEqual &= step == 0;
            drops &= step > 0;
            isWide |= step > 1;
        }

        if (count < 3 || HasLargeNumber(text, first, last))
            return;
        var sentence = text.SentenceOf(first);
        if (((allEqual || (drops && isWide)) && !text.At(first + 1).IsMark(',')) || sentence.Has(WordClass.Loading | WordClass.SetWord | WordClass.RepetitionWord | WordClass.MassUnit))
            text.Report(PrescriptionKind.SetsAndRepetitions, first, last);
    }

    private static bool HasLargeNumber(ScannedText text, int first, int last)
    {
        for (var at = first; at <= last; at += 2)
        {
            if (text.At(at).Value is < 1 or > 50)
                return true;
        }

        return false;
    }

    /// <summary>8 reps, eight slow reps, reps: 8, 8-12 Wiederholungen.</summary>
    private static void Repetitions(ScannedText text, int word)
    {
        if (NumberBefore(text, word) is { } before)
            text.Report(PrescriptionKind.SetsAndRepetitions, before, word);
        else if (NumberAfter(text, word) is { } after)
            text.Report(PrescriptionKind.SetsAndRepetitions, word, after);
    }

    /// <summary>3 sets of 8, sets: 3, and sets beside an exercise.</summary>
    private static void Sets(ScannedText text, int word)
    {
        // "About 3 out of 10, set off by lifting" counts nothing.
        if (text.IsWord(word, "set") && text.IsWord(word + 1, "off") && !text.At(word + 2).Is(WordClass.AnyNumber))
            return;
        // "Which of the three sets it off?"
        if (text.IsWord(word + 1, "it", "me", "you", "him", "her", "them", "us") && text.IsWord(word + 2, "off") && !text.At(word + 3).Is(WordClass.AnyNumber))
            return;
        if (NumberAfter(text, word) is { } after && (text.At(word + 1).Kind == TokenKind.Mark || text.IsWord(word, "sets") || NumberBefore(text, word) is not null))
        {
            if (!IsMeasured(text, after))
                text.Report(PrescriptionKind.SetsAndRepetitions, word, after);
            return;
        }

        var standsAlone = text.IsWord(word, "sets") && text.At(word + 1).Kind != TokenKind.Word;
        if (NumberBefore(text, word) is { } alone && standsAlone)
            text.Report(PrescriptionKind.SetsAndRepetitions, alone, word);
        else if (NumberBefore(text, word) is { } before && text.SentenceOf(word).Has(WordClass.Loading | WordClass.RepetitionWord) && !text.SentenceOf(word).Has(WordClass.Telling))
            text.Report(PrescriptionKind.SetsAndRepetitions, before, word);
    }

    private static int? NumberBefore(ScannedText text, int word)
    {
        var at = word;
        for (var step = 0; step < Reach; step++)
        {
            at = text.Solid(at, -1);
            if (at < 0 || Parts(text.At(at)))
                return null;
            if (text.At(at).Is(WordClass.AnyNumber))
                return at;
        }

        return null;
    }

    private static int? NumberAfter(ScannedText text, int word)
    {
        var at = word;
        for (var step = 0; step < Reach; step++)
        {
            at = text.Solid(at);
            if (at < 0)
                return null;
            if (text.At(at).Is(WordClass.AnyNumber))
                return at;
            if (!(text.At(at).Kind == TokenKind.Mark && text.At(at).Mark is ':' or '=' or '|' or '-' or '@' or '>' or '×' or '/') && !text.IsWord(at, "of", "x", "at", "de", "di", "da", "von", "mit", "con", "avec", "com", "po", "a", "por", "to", "is", "are", "range", "target"))
                return null;
        }

        return null;
    }

    private static bool Parts(Token token) =>
        (token.Kind == TokenKind.Mark && token.Mark is not ('-' or '/' or '|' or ':' or '~' or '+')) || token.Is(WordClass.Negator | WordClass.Subject | WordClass.StartVerb | WordClass.Copula);

    /// <summary>Breaths, minutes, centimetres: an amount of something harmless.</summary>
    private static bool IsMeasured(ScannedText text, int number)
    {
        var at = number;
        for (var step = 0; step < Reach; step++)
        {
            at = text.Solid(at);
            if (at < 0)
                return false;
            if (text.At(at).Is(WordClass.TimeUnit | WordClass.Measure | WordClass.Breath))
                return true;
            if (text.At(at).Is(WordClass.Loading | WordClass.MassUnit | WordClass.RepetitionWord) || (text.At(at).Kind == TokenKind.Mark && !text.At(at).IsMark('-')))
                return false;
        }

        return false;
    }
}
