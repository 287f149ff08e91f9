using BackPainBot.Domain.Safety.Prescriptions.Words;

namespace BackPainBot.Domain.Safety.Prescriptions.Rules;

/// <summary>Exercises said yes to in few words: "Can you squat? Yes.", "Allowed: squats", "squats first, deadlifts second", "how heavy? About 20."</summary>
internal sealed class AnswerRule : IPrescriptionRule
{
    private const int LongestLabel = 5;
    private const WordClass Trained = WordClass.Exercise | WordClass.ExerciseVerb;
    private const WordClass Excusing = WordClass.Negator | WordClass.Against | WordClass.Asking | WordClass.Telling | WordClass.Reporting | WordClass.Clinician | WordClass.Topic;

    public void Scan(ScannedText text)
    {
        for (var index = 0; index < text.Sentences.Count; index++)
        {
            var sentence = text.Sentences[index];
            if (sentence.IsQuestion)
                YesAfter(text, index);
            else if (sentence.Has(Trained) && (!sentence.Has(Excusing) || IsYesTo(text, sentence)))
                Named(text, sentence);
            Between(text, sentence);
            Instead(text, sentence);
        }
    }

    private static bool IsYesTo(ScannedText text, Sentence sentence) => text.IsWord(sentence.Start, "yes") && text.IsWord(sentence.Start + 1, "to");

    private static void YesAfter(ScannedText text, int question)
    {
        var next = question + 1;
        while (next < text.Sentences.Count && text.Sentences[next].End - text.Sentences[next].Start <= 1)
            next++;
        if (next >= text.Sentences.Count || text.Sentences[next].IsQuestion)
            return;
        var asked = text.Sentences[question];
        var answer = text.Sentences[next];
        var isYes = text.IsWord(answer.Start, "yes", "sure", "yep", "yeah", "absolutely", "definitely", "certainly", "of course") && asked.Has(Trained | WordClass.EffortVerb);
        var isAmount = AsksAmount(text, asked) && Enumerable.Range(answer.Start, 3).Any(at => text.At(at).Is(WordClass.Number)) && answer.End - answer.Start <= LongestLabel;
        var isNoHarm = text.IsWord(answer.Start, "no") && asked.Has(Trained) && asked.Has(WordClass.Hurting);
        if (isAmount || ((isYes || isNoHarm) && !answer.Has(WordClass.Clinician | WordClass.Telling | WordClass.Against)))
            text.Report(PrescriptionKind.Clearance, answer.Start, answer.Start);
    }

    /// <summary>"Instead of deadlifting, hip thrust."</summary>
    private static void Instead(ScannedText text, Sentence sentence)
    {
        if (sentence.IsQuestion || !text.IsWord(sentence.Start, "instead", "rather"))
            return;
        for (var at = sentence.Start; at < sentence.End - 1; at++)
        {
            if (text.At(at).IsMark(',') && text.At(at + 1).Is(Trained))
                text.Report(PrescriptionKind.LoadingInstruction, sentence.Start, at + 1);
        }
    }

    private static bool AsksAmount(ScannedText text, Sentence asked)
    {
        for (var at = asked.Start; at < asked.End; at++)
        {
            if (text.IsWord(at, "how") && text.IsWord(at + 1, "heavy", "many", "much"))
                return text.IsWord(at + 1, "heavy") || text.At(at + 2).Kind == TokenKind.Mark || text.At(at + 2).Is(WordClass.RepetitionWord | WordClass.SetWord | Trained | WordClass.LoadNoun | WordClass.MassUnit);
        }

        return false;
    }

    private static void Named(ScannedText text, Sentence sentence)
    {
        var ordered = 0;
        var affirmed = -1;
        var exercises = 0;
        var others = 0;
        for (var at = sentence.Start; at < sentence.End; at++)
        {
            if (text.At(at).Is(Trained))
                exercises++;
            else if (IsOrder(text, at))
                ordered++;
            else if (IsAffirming(text, at) && (IsLabelled(text, at) || IsLabelled(text, at - 2)))
                affirmed = affirmed < 0 ? at : affirmed;
            else if (text.At(at).Kind == TokenKind.Word)
                others++;
        }

        var isSequence = exercises >= 2 && ordered >= 1 && others == 0;
        var isAnswer = affirmed >= 0 && others <= LongestLabel - 2;
        var isInstead = text.IsWord(sentence.Start, "better") && others <= 1;
        if (isSequence || isAnswer || isInstead)
            text.Report(isAnswer ? PrescriptionKind.Clearance : PrescriptionKind.LoadingInstruction, sentence.Start, Math.Max(sentence.Start, sentence.End - 2));
    }

    private static bool IsOrder(ScannedText text, int at) => text.IsWord(at, "then", "first", "second", "third", "next", "finally", "last", "order");

    private static bool IsAffirming(ScannedText text, int at) =>
        text.IsWord(at, "yes", "ok", "okay", "sure", "allowed", "green", "dos", "do", "today", "tonight", "tomorrow", "menu", "lift", "pick", "vote", "exercise", "now");

    /// <summary>The affirming word stands before or after a colon, comma, dash or the exercise itself.</summary>
    private static bool IsLabelled(ScannedText text, int at)
    {
        var next = text.At(at + 1);
        return (next.Kind == TokenKind.Mark && next.Mark is ':' or ',' or '-' && text.At(at + 2).Kind == TokenKind.Word)
            || (text.IsWord(at, "yes") && (next.Is(Trained) || (text.IsWord(at + 1, "to") && text.At(at + 2).Is(Trained))))
            || (text.At(at).Is(Trained) && text.IsWord(at + 1, "yes"))
            || (next.Is(WordClass.Number) && text.At(at + 2).IsMark(':'));
    }

    /// <summary>"Between sets", "48 hours between lifting days".</summary>
    private static void Between(ScannedText text, Sentence sentence)
    {
        if (sentence.IsQuestion || sentence.Has(WordClass.Negator | WordClass.Telling | WordClass.Reporting))
            return;
        for (var at = sentence.Start; at < sentence.End; at++)
        {
            if (text.IsWord(at, "between") && (text.At(at + 1).Is(WordClass.Exercise | WordClass.ExerciseVerb | WordClass.Training) || text.IsWord(at + 1, "sets", "reps", "rounds")) && !text.IsWord(at + 1, "lifts"))
                text.Report(PrescriptionKind.Schedule, at, at + 1);
        }
    }
}
