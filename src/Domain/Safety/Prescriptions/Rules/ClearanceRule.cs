using BackPainBot.Domain.Safety.Prescriptions.Words;

namespace BackPainBot.Domain.Safety.Prescriptions.Rules;

/// <summary>Says that loading is all right: "light squats are fine", "it's safe to lift", "half of that is ok", "go for it".</summary>
internal sealed class ClearanceRule : IPrescriptionRule
{
    private const int Reach = 6;
    private const WordClass Excusing = WordClass.Negator | WordClass.Asking | WordClass.Telling | WordClass.Reporting | WordClass.Against;

    public void Scan(ScannedText text)
    {
        foreach (var sentence in text.Sentences)
        {
            if (Context.IsAsking(text, sentence))
                continue;
            for (var at = sentence.Start; at < sentence.End; at++)
            {
                if (text.At(at).Is(WordClass.Approval))
                    Approval(text, sentence, at);
                if (text.At(at).Is(WordClass.Positive))
                    Judgement(text, sentence, at);
                if (text.At(at).Is(WordClass.Benefit))
                    Promise(text, sentence, at);
                if (text.At(at).Is(WordClass.Negator) || text.IsWord(at, "zero", "no problem", "no harm"))
                    DoubleNegative(text, sentence, at);
            }
        }
    }

    private static void Approval(ScannedText text, Sentence sentence, int at)
    {
        if (!Context.EarlierInClause(text, sentence, at, Excusing | WordClass.Clinician) && !IsQuoted(text, at))
            text.Report(PrescriptionKind.Clearance, at, at);
    }

    private static bool IsQuoted(ScannedText text, int at) => text.At(at + 1).IsMark('"') || text.At(at + 2).IsMark('"');

    /// <summary>"Squats are fine", "20 kg is ok", "it's safe to lift".</summary>
    private static void Judgement(ScannedText text, Sentence sentence, int positive)
    {
        var copula = CopulaBefore(text, sentence, positive);
        if (copula < 0 || Context.EarlierInClause(text, sentence, positive, Excusing))
            return;
        if (Context.IsLeftToClinician(text, sentence, positive + 1))
            return;
        if (SubjectBefore(text, sentence, copula) is { } subject)
            text.Report(PrescriptionKind.Clearance, subject, positive);
        else if (ToLoading(text, sentence, positive) is { } target)
            text.Report(PrescriptionKind.Clearance, copula, target);
    }

    private static int CopulaBefore(ScannedText text, Sentence sentence, int positive)
    {
        var at = positive - 1;
        while (at > sentence.Start && !text.IsWord(at, "its", "thats") && text.At(at).Is(WordClass.Adverb | WordClass.Determiner) && !text.At(at).Is(WordClass.Copula))
            at--;
        if (text.At(at).Is(WordClass.Copula) || text.IsWord(at, "its", "thats"))
            return at;
        return -1;
    }

    private static int? SubjectBefore(ScannedText text, Sentence sentence, int copula)
    {
        for (var at = copula - 1; at >= Math.Max(sentence.Start, copula - Reach); at--)
        {
            var token = text.At(at);
            if (token.Is(WordClass.Exercise | WordClass.ExerciseVerb | WordClass.Gear | WordClass.MassUnit | WordClass.Hold) || (token.Is(WordClass.Training) && !text.IsWord(at, "gym", "intervals")))
                return at;
            if (token.Is(WordClass.Part) && text.IsWord(at, "half", "quarter", "double"))
                return at;
            if (token.Is(WordClass.Number) && token.Kind == TokenKind.Number && at == copula - 1 && text.At(at - 1).Is(WordClass.Limit | WordClass.Number))
                return at;
            if (token.Kind == TokenKind.Mark && !token.IsMark('-') || token.Is(WordClass.EasyMove) || text.IsWord(at, "form", "plan", "question", "partner", "diary"))
                return null;
        }

        return null;
    }

    private static int? ToLoading(ScannedText text, Sentence sentence, int positive)
    {
        var at = positive + 1;
        while (at < sentence.End && at < positive + 5 && !text.IsWord(at, "to"))
        {
            if (!text.At(at).Is(WordClass.Subject | WordClass.Adverb | WordClass.Preposition) && !text.IsWord(at, "for", "him", "her", "them"))
                return null;
            at++;
        }

        if (!text.IsWord(at, "to"))
            return null;
        if (text.IsWord(at + 1, "do") && text.IsWord(at + 2, "it", "that", "them", "those", "this", "these") && text.SentenceOf(at).Has(WordClass.Loading))
            return at + 2;
        return Targets.Reached(text, sentence, at + 1, isVerbForm: true);
    }

    /// <summary>"Deadlifts will strengthen your back."</summary>
    private static void Promise(ScannedText text, Sentence sentence, int verb)
    {
        if (Context.EarlierInClause(text, sentence, verb, Excusing) || Context.EarlierInClause(text, sentence, verb, WordClass.Subject))
            return;
        for (var at = verb - 1; at >= Math.Max(sentence.Start, verb - 4); at--)
        {
            if (text.At(at).Is(WordClass.Exercise | WordClass.Hold))
            {
                text.Report(PrescriptionKind.Clearance, at, verb);
                return;
            }

            if (!text.At(at).Is(WordClass.Modal | WordClass.Adverb | WordClass.Copula))
                return;
        }
    }

    /// <summary>"Light deadlifts won't hurt", "it wouldn't hurt to squat".</summary>
    private static int? NoHarm(ScannedText text, Sentence sentence, int negator)
    {
        if (!text.IsWord(negator, "wont", "cant", "cannot", "wouldnt", "shouldnt", "not") || (text.IsWord(negator, "not") && !text.At(negator - 1).Is(WordClass.Modal | WordClass.Copula)))
            return null;
        var harm = negator + 1;
        while (harm < negator + 4 && !text.IsWord(harm, "hurt", "harm", "injure", "damage"))
            harm++;
        if (harm == negator + 4)
            return null;
        for (var at = Math.Max(sentence.Start, negator - 4); at < Math.Min(sentence.End, harm + Reach); at++)
        {
            if (text.At(at).Is(WordClass.Exercise | WordClass.ExerciseVerb | WordClass.Hold))
                return at;
        }

        return null;
    }

    /// <summary>"No need to avoid squats", "nothing wrong with lifting", "don't stop deadlifting".</summary>
    private static void DoubleNegative(ScannedText text, Sentence sentence, int negator)
    {
        var isUndone = text.IsWord(negator, "no problem", "no harm");
        if (NoHarm(text, sentence, negator) is { } harmless)
            text.Report(PrescriptionKind.Clearance, Math.Min(negator, harmless), Math.Max(negator, harmless));
        for (var at = negator + 1; at < Math.Min(sentence.End, negator + Reach); at++)
        {
            isUndone |= text.IsWord(at, "avoid", "stop", "skip", "quit", "fear", "afraid", "scared", "wrong", "reason", "harm", "problem", "risk", "issue", "mind", "stops", "stopping");
            if ((text.At(at).Is(WordClass.Subject) && !isUndone) || text.At(at).Is(WordClass.Telling | WordClass.Clinician) || text.IsWord(at, "ever", "forever", "all"))
                return;
            if (isUndone && text.At(at).Is(WordClass.Exercise | WordClass.Gear | WordClass.Training) && !Context.EarlierInClause(text, sentence, negator, WordClass.Negator | WordClass.Asking | WordClass.Reporting))
            {
                text.Report(PrescriptionKind.Clearance, negator, at);
                return;
            }
        }
    }
}
