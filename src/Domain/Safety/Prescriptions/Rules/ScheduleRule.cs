using BackPainBot.Domain.Safety.Prescriptions.Words;

namespace BackPainBot.Domain.Safety.Prescriptions.Rules;

/// <summary>How often or on which days to train; walking and breathing are free to repeat.</summary>
internal sealed class ScheduleRule : IPrescriptionRule
{
    private const int Reach = 10;
    private const WordClass Trained = WordClass.Exercise | WordClass.ExerciseVerb | WordClass.EffortVerb | WordClass.Gear | WordClass.Training;

    public void Scan(ScannedText text)
    {
        foreach (var sentence in text.Sentences)
        {
            if (Context.IsAsking(text, sentence))
                continue;
            Labels(text, sentence);
            if (sentence.Has(Trained) && !sentence.Has(WordClass.Negator | WordClass.Against | WordClass.Reporting))
            {
                Frequencies(text, sentence);
                Weekdays(text, sentence);
            }
        }
    }

    /// <summary>"Week 1: squats", "Mon - bench", "Week 2 = 60".</summary>
    private static void Labels(ScannedText text, Sentence sentence)
    {
        for (var at = sentence.Start; at < sentence.End; at++)
        {
            if (LabelEnd(text, at) is not { } end || !IsLabelMark(text, end + 1))
                continue;
            for (var place = end + 2; place < Math.Min(sentence.End, end + Reach); place++)
            {
                if (text.At(place).Is(Trained | WordClass.TrainingDay | WordClass.Hold) && !HasEverydayObject(text, place) || IsBareAmount(text, place))
                {
                    text.Report(PrescriptionKind.Schedule, at, place);
                    break;
                }

                if (text.At(place).Is(WordClass.Negator | WordClass.Against | WordClass.EasyMove | WordClass.Telling))
                    break;
            }
        }
    }

    private static int? LabelEnd(ScannedText text, int at)
    {
        if (text.At(at).Is(WordClass.Weekday))
            return at;
        return text.At(at).Is(WordClass.Period) && text.At(at + 1).Is(WordClass.Number) ? at + 1 : null;
    }

    private static bool IsLabelMark(ScannedText text, int at) => text.At(at).Kind == TokenKind.Mark && text.At(at).Mark is ':' or '-' or '|' or '=' or '>';

    private static bool HasEverydayObject(ScannedText text, int at) => text.At(at).Is(WordClass.EffortVerb) && text.At(at + 1).Is(WordClass.Determiner);

    private static bool IsBareAmount(ScannedText text, int at) =>
        text.At(at).Is(WordClass.Number)
        && !text.At(at - 1).Is(WordClass.Number)
        && (text.At(at + 1).Is(WordClass.MassUnit) || text.At(at + 1).IsMark('%') || (text.At(at + 1).Kind is TokenKind.LineBreak or TokenKind.Mark && text.At(at - 1).Kind == TokenKind.Mark && text.At(at).Value >= 10));

    private static void Frequencies(ScannedText text, Sentence sentence)
    {
        for (var at = sentence.Start; at < sentence.End; at++)
        {
            if (FrequencyEnd(text, at) is { } end && NearTrained(text, sentence, at, end) is { } trained)
                text.Report(PrescriptionKind.Schedule, Math.Min(at, trained), Math.Max(end, trained));
        }
    }

    /// <summary>Twice a week, 3x/week, 2 days per week, weekly, every other day.</summary>
    private static int? FrequencyEnd(ScannedText text, int at)
    {
        if (!text.At(at).Is(WordClass.Frequency | WordClass.Number))
            return null;
        var next = at + 1;
        while (next < at + Reach && text.At(next).Is(WordClass.Times | WordClass.Occasion | WordClass.Number) || text.At(next).IsMark('-'))
            next++;
        if (text.At(next).Is(WordClass.Each))
            next++;
        if (next > at + 1 && text.At(next).Is(WordClass.Period) && text.At(next - 1).Is(WordClass.Each))
            return next;
        if (text.At(at + 1).Is(WordClass.Frequency))
            return at + 1;
        var isWhole = text.At(at).Is(WordClass.Frequency) && !text.IsWord(at, "once", "twice", "thrice", "three times", "two times", "four times", "five times");
        return isWhole ? at : null;
    }

    private static int? NearTrained(ScannedText text, Sentence sentence, int from, int to)
    {
        var isEasy = false;
        for (var at = Math.Max(sentence.Start, from - Reach); at < Math.Min(sentence.End, to + Reach); at++)
            isEasy |= text.At(at).Is(WordClass.EasyMove);
        for (var at = from - 1; at >= Math.Max(sentence.Start, from - Reach); at--)
        {
            if (IsTrained(text, at, isEasy))
                return at;
        }

        for (var at = to + 1; at < Math.Min(sentence.End, to + Reach); at++)
        {
            if (IsTrained(text, at, isEasy))
                return at;
        }

        return null;
    }

    private static bool IsTrained(ScannedText text, int at, bool isEasy) =>
        text.At(at).Is(isEasy ? WordClass.Exercise | WordClass.ExerciseVerb | WordClass.Gear : Trained)
        && !text.IsWord(at, "load", "press", "row", "climb")
        && !HasEverydayObject(text, at);

    /// <summary>Two or more days named beside an exercise: squat Mon/Wed/Fri.</summary>
    private static void Weekdays(ScannedText text, Sentence sentence)
    {
        int first = -1, last = -1, trained = -1;
        for (var at = sentence.Start; at < sentence.End; at++)
        {
            if (text.At(at).Is(WordClass.Weekday))
                (first, last) = (first < 0 ? at : first, at);
            if (IsTrained(text, at, isEasy: false))
                trained = at;
        }

        if (last > first && trained >= 0)
            text.Report(PrescriptionKind.Schedule, Math.Min(first, trained), Math.Max(last, trained));
        else if (first >= 0 && trained >= 0 && text.IsWord(first, "mwf"))
            text.Report(PrescriptionKind.Schedule, Math.Min(first, trained), Math.Max(first, trained));
    }
}
