using BackPainBot.Domain.Safety.Prescriptions.Words;

namespace BackPainBot.Domain.Safety.Prescriptions.Rules;

/// <summary>A plan that is a bare list ("Your workout:" and exercises below), or a title such as "Squat programme".</summary>
internal sealed class PlanListRule : IPrescriptionRule
{
    private const int ShortLine = 6;
    private const WordClass Excusing = WordClass.Negator | WordClass.Against | WordClass.Asking | WordClass.Telling | WordClass.Reporting | WordClass.Clinician;

    public void Scan(ScannedText text)
    {
        for (var index = 0; index < text.Sentences.Count; index++)
        {
            var sentence = text.Sentences[index];
            if (sentence.IsQuestion || sentence.Has(Presents(text, sentence) ? WordClass.Negator | WordClass.Against : Excusing))
                continue;
            if (IsIntroduction(text, sentence))
                Items(text, index);
            if (IsTitle(text, sentence))
                text.Report(PrescriptionKind.LoadingInstruction, sentence.Start, Math.Max(sentence.Start, sentence.End - 2));
        }
    }

    // "As your doctor said, here is the plan": whoever is named, the plan is handed over here.
    private static bool Presents(ScannedText text, Sentence sentence)
    {
        for (var at = sentence.Start; at < sentence.End; at++)
        {
            if (text.IsWord(at, "here", "heres"))
                return true;
        }

        return false;
    }

    private static bool IsIntroduction(ScannedText text, Sentence sentence)
    {
        var isPlan = sentence.Has(WordClass.Plan | WordClass.StartVerb | WordClass.Recommend) || HasSession(text, sentence);
        return isPlan && HasColon(text, sentence);
    }

    private static bool HasSession(ScannedText text, Sentence sentence)
    {
        for (var at = sentence.Start; at < sentence.End; at++)
        {
            if (text.IsWord(at, "session", "workout", "exercises", "menu", "safe", "allowed"))
                return true;
        }

        return false;
    }

    private static bool HasColon(ScannedText text, Sentence sentence)
    {
        for (var at = sentence.End - 1; at >= sentence.Start; at--)
        {
            if (text.At(at).IsMark(':'))
                return true;
        }

        return false;
    }

    /// <summary>Two exercises or more among the introduction's own words and the lines below it.</summary>
    private static void Items(ScannedText text, int introduction)
    {
        var found = 0;
        for (var index = introduction; index < Math.Min(text.Sentences.Count, introduction + 14); index++)
        {
            var sentence = text.Sentences[index];
            if (index > introduction && sentence.Has(Excusing))
                return;
            for (var at = sentence.Start; at < sentence.End; at++)
            {
                if (!text.At(at).Is(WordClass.Exercise) || ++found < 2)
                    continue;
                text.Report(PrescriptionKind.LoadingInstruction, text.Sentences[introduction].Start, at);
                return;
            }
        }
    }

    private static bool IsTitle(ScannedText text, Sentence sentence)
    {
        var words = 0;
        for (var at = sentence.Start; at < sentence.End; at++)
            words += text.At(at).Kind is TokenKind.Word or TokenKind.Number ? 1 : 0;
        if (words is < 2 or > ShortLine)
            return false;
        for (var at = sentence.Start; at < sentence.End - 1; at++)
        {
            if (text.At(at).Is(WordClass.Exercise | WordClass.Gear | WordClass.Training) && (text.At(at + 1).Is(WordClass.Plan) || text.IsWord(at + 1, "session", "workout")))
                return true;
        }

        return false;
    }
}
