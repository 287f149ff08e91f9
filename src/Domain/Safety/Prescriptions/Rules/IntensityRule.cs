using BackPainBot.Domain.Safety.Prescriptions.Words;

namespace BackPainBot.Domain.Safety.Prescriptions.Rules;

/// <summary>Shares of a maximum or of body weight, rated efforts and training formats with a number.</summary>
internal sealed class IntensityRule : IPrescriptionRule
{
    private const int Reach = 8;

    public void Scan(ScannedText text)
    {
        for (var at = 0; at < text.Tokens.Count; at++)
        {
            if (IsPercent(text, at) && text.At(text.Solid(at, -1)).Is(WordClass.AnyNumber))
                Percent(text, at);
            if (text.At(at).Is(WordClass.Part))
                Share(text, at);
            if (text.At(at).Is(WordClass.BodyMass | WordClass.Maximum))
                Multiple(text, at);
            if (text.At(at).Is(WordClass.EffortScale | WordClass.Format))
                Rated(text, at);
        }
    }

    private static bool IsPercent(ScannedText text, int at) => text.At(at).IsMark('%') || text.IsWord(at, "percent", "pct") || (text.IsWord(at, "per") && text.IsWord(at + 1, "cent"));

    private static void Percent(ScannedText text, int sign)
    {
        var number = text.Solid(sign, -1);
        var sentence = text.SentenceOf(sign);
        for (var at = sign + 1; at < Math.Min(sentence.End, sign + Reach); at++)
        {
            var isOwnLift = text.IsWord(at, "lift", "lifts") && (text.At(sign + 2).Is(WordClass.Determiner) || text.At(sign + 3).Is(WordClass.Determiner));
            if (isOwnLift || text.At(at).Is(WordClass.Maximum | WordClass.BodyMass | WordClass.LoadNoun))
            {
                text.Report(PrescriptionKind.Intensity, number, at);
                return;
            }
        }

        var isChange = Context.EarlierInClause(text, sentence, number, WordClass.IncreaseVerb) && sentence.Has(WordClass.Loading | WordClass.LoadNoun | WordClass.EffortVerb);
        var isWork = Context.EarlierInClause(text, sentence, number, WordClass.Exercise | WordClass.ExerciseVerb | WordClass.EffortVerb) && text.IsWord(number - 1, "at", "to", "@", ":", "with");
        if ((isChange || isWork) && !Context.IsAsking(text, sentence))
            text.Report(PrescriptionKind.Intensity, number, sign);
    }

    /// <summary>Half your usual weight, two thirds of your max, double bodyweight.</summary>
    private static void Share(ScannedText text, int part)
    {
        var sentence = text.SentenceOf(part);
        if (Context.IsAsking(text, sentence) || sentence.Has(WordClass.Negator | WordClass.Against) || text.IsWord(part, "once"))
            return;
        for (var at = part + 1; at < Math.Min(sentence.End, part + Reach); at++)
        {
            if (text.At(at).Is(WordClass.Maximum | WordClass.BodyMass | WordClass.LoadNoun | WordClass.MassUnit | WordClass.Exercise) || text.IsWord(at, "lift", "numbers"))
            {
                if (!text.IsWord(at, "loads") && (!text.At(at + 1).Is(WordClass.Copula) || sentence.Has(WordClass.Positive)))
                    text.Report(PrescriptionKind.Intensity, part, at);
                return;
            }

            if (!text.At(at).Is(WordClass.Determiner | WordClass.Adverb) && !text.IsWord(at, "of", "usual", "normal", "old", "previous", "former", "last", "current", "best", "working", "training", "pre", "injury", "own", "what", "you", "used", "to", "could") && text.At(at).Kind != TokenKind.Mark)
                return;
        }
    }

    /// <summary>1.5 x bodyweight.</summary>
    private static void Multiple(ScannedText text, int mass)
    {
        var sign = text.Solid(mass, -1);
        if (sign > 0 && text.At(sign).Is(WordClass.Times) && text.At(text.Solid(sign, -1)).Is(WordClass.Number) && !text.IsWord(mass, "max", "most"))
            text.Report(PrescriptionKind.Intensity, text.Solid(sign, -1), mass);
    }

    /// <summary>RPE 6, two in the tank, a 12-minute AMRAP.</summary>
    private static void Rated(ScannedText text, int word)
    {
        var sentence = text.SentenceOf(word);
        for (var at = Math.Max(sentence.Start, word - 3); at <= Math.Min(sentence.End - 1, word + 4); at++)
        {
            if (!text.At(at).Is(WordClass.Number))
                continue;
            text.Report(PrescriptionKind.Intensity, Math.Min(at, word), Math.Max(at, word));
            return;
        }

        if (text.At(word).Is(WordClass.Format) && sentence.Has(WordClass.Loading | WordClass.EffortVerb | WordClass.StartVerb) && !sentence.Has(WordClass.Negator | WordClass.Against | WordClass.Telling) && !Context.IsAsking(text, sentence))
            text.Report(PrescriptionKind.Intensity, word, word);
    }
}
