using BackPainBot.Domain.Safety.Prescriptions.Words;

namespace BackPainBot.Domain.Safety.Prescriptions.Rules;

/// <summary>For generated text: every mention of loading that nothing excuses, and bare amounts.</summary>
internal sealed class UnframedRule : IPrescriptionRule
{
    private const int LongestBareAmount = 8;
    private const WordClass Mentioned = WordClass.Exercise | WordClass.Gear | WordClass.Hold | WordClass.Counted;
    private const WordClass Framing = WordClass.Negator | WordClass.Against | WordClass.Clinician | WordClass.Telling | WordClass.Hurting;
    private const WordClass Measuring = WordClass.TimeUnit | WordClass.Measure | WordClass.Breath | WordClass.EasyMove | WordClass.Weekday | WordClass.Hurting | WordClass.Telling | WordClass.Negator;

    public void Scan(ScannedText text)
    {
        foreach (var sentence in text.Sentences)
        {
            if (Context.IsAsking(text, sentence))
                continue;
            if (FirstOf(text, sentence, Mentioned) is { } mention && !IsFramed(text, sentence) && !IsBareName(text, sentence))
                text.Report(PrescriptionKind.LoadingInstruction, mention, mention);
            if (FirstOf(text, sentence, WordClass.Number) is { } number && IsBareAmount(text, sentence))
                text.Report(PrescriptionKind.SetsAndRepetitions, number, number);
            if (!IsFramed(text, sentence) && FirstOf(text, sentence, WordClass.EffortScale | WordClass.Format | WordClass.Maximum) is { } effort && !text.IsWord(effort, "max", "maximum"))
                text.Report(PrescriptionKind.Intensity, effort, effort);
        }
    }

    // What somebody else was told in a story is no report of this person's words.
    private static bool IsFramed(ScannedText text, Sentence sentence) =>
        sentence.Has(Framing) || (sentence.Has(WordClass.Reporting) && Enumerable.Range(sentence.Start, sentence.End - sentence.Start).Any(at => text.IsWord(at, "you", "your", "youve")));

    private static int? FirstOf(ScannedText text, Sentence sentence, WordClass any)
    {
        for (var at = sentence.Start; at < sentence.End; at++)
        {
            if (text.At(at).Is(any))
                return at;
        }

        return null;
    }

    /// <summary>A name alone, as on a button: "Deadlifts", "Lifting weights".</summary>
    private static bool IsBareName(ScannedText text, Sentence sentence)
    {
        for (var at = sentence.Start; at < sentence.End; at++)
        {
            if (text.At(at).Kind != TokenKind.LineBreak && !text.At(at).Is(WordClass.Loading | WordClass.Hold | WordClass.Counted))
                return false;
        }

        return text.Sentences.Count == 1 || sentence.Has(WordClass.Training);
    }

    private static bool IsBareAmount(ScannedText text, Sentence sentence) =>
        sentence.End - sentence.Start <= LongestBareAmount
        && !sentence.Has(Measuring)
        && !sentence.Has(WordClass.Period)
        && HasWordOrIsFirst(text, sentence);

    // "Call 999" and "116 123" are telephone numbers; amounts stay below a hundred.
    private static bool HasWordOrIsFirst(ScannedText text, Sentence sentence)
    {
        for (var at = sentence.Start; at < sentence.End; at++)
        {
            if (text.IsWord(at, "call", "ring", "dial", "samaritans", "text", "nhs", "option", "step") || (text.At(at).Is(WordClass.Number) && text.At(at).Value >= 100))
                return false;
        }

        return !text.IsWord(FirstOf(text, sentence, WordClass.Number) ?? -1, "one", "un", "uno", "pair", "couple");
    }
}
