using BackPainBot.Domain.Safety.Prescriptions.Words;

namespace BackPainBot.Domain.Safety.Prescriptions.Rules;

/// <summary>A weight in any unit, unless it is asked about, reported, refused, or somebody's body weight.</summary>
internal sealed class WeightRule : IPrescriptionRule
{
    private const int Reach = 4;

    public void Scan(ScannedText text)
    {
        for (var at = 0; at < text.Tokens.Count; at++)
        {
            if (!text.At(at).Is(WordClass.MassUnit))
                continue;
            var number = NumberOf(text, at);
            if (number >= 0 && IsPrescribed(text, number, at))
                text.Report(PrescriptionKind.Weight, Math.Min(number, at), Math.Max(number, at));
        }
    }

    private static int NumberOf(ScannedText text, int unit)
    {
        var before = text.Solid(unit, -1);
        for (var step = 0; step < Reach && before >= 0 && (text.At(before).IsMark('-') || text.IsWord(before, "ish", "or", "so", "odd")); step++)
            before = text.Solid(before, -1);
        if (before >= 0 && (text.At(before).Is(WordClass.AnyNumber) || (text.IsWord(before, "a") && text.IsWord(before - 1, "half"))))
            return before;
        return text.IsWord(unit, "plate") || !text.At(unit + 1).IsMark(':') || !text.At(unit + 2).Is(WordClass.Number) ? -1 : unit + 2;
    }

    private static bool IsPrescribed(ScannedText text, int number, int unit)
    {
        var sentence = text.SentenceOf(unit);
        if (Context.IsAsking(text, sentence) || IsBodyWeight(text, sentence) || IsEcho(text, sentence))
            return false;
        if (IsLimit(text, number, sentence))
            return true;
        return !sentence.Has(WordClass.Negator | WordClass.Against) || IsContrasted(text, sentence, number);
    }

    private static bool IsBodyWeight(ScannedText text, Sentence sentence)
    {
        for (var at = sentence.Start; at < sentence.End; at++)
        {
            if (text.IsWord(at, "lost", "lose", "losing", "loss", "gained", "weigh", "weighs", "weighing", "weighed", "baby", "toddler", "child"))
                return true;
        }

        return false;
    }

    /// <summary>"You wrote that you squatted 80 kg": the person's own past, told neutrally.</summary>
    private static bool IsEcho(ScannedText text, Sentence sentence)
    {
        for (var at = sentence.Start; at + 1 < sentence.End; at++)
        {
            if (text.IsWord(at, "you", "your", "youve") && IsPastTelling(text, at, sentence))
                return true;
        }

        return false;
    }

    private static bool IsPastTelling(ScannedText text, int subject, Sentence sentence)
    {
        for (var at = subject + 1; at < Math.Min(sentence.End, subject + Reach); at++)
        {
            if (text.At(at).Is(WordClass.Modal))
                return false;
            if (text.IsWord(at, "wrote", "said", "mentioned", "told", "reported", "squatted", "lifted", "deadlifted", "benched", "words", "message", "asked"))
                return true;
        }

        return false;
    }

    /// <summary>"No more than 20 kg" is a dose too, however it is refused.</summary>
    private static bool IsLimit(ScannedText text, int number, Sentence sentence)
    {
        for (var at = Math.Max(sentence.Start, number - Reach); at < number; at++)
        {
            if (text.At(at).Is(WordClass.Limit))
                return !sentence.Has(WordClass.Asking) && !text.IsWord(sentence.Start, "i");
        }

        return false;
    }

    private static bool IsContrasted(ScannedText text, Sentence sentence, int number)
    {
        for (var at = sentence.Start; at < number; at++)
        {
            if (text.IsWord(at, "but"))
                return !Context.EarlierInClause(text, sentence, number, WordClass.Negator | WordClass.Asking);
        }

        return false;
    }
}
