using BackPainBot.Domain.Safety.Prescriptions.Words;

namespace BackPainBot.Domain.Safety.Prescriptions.Rules;

/// <summary>What excuses a mention: a question, a report of the person's own words, advice against it, a clinician's say.</summary>
internal static class Context
{
    private const int Reach = 5;

    /// <summary>A question that asks, not one that offers ("how about ...?", "you can squat, right?").</summary>
    public static bool IsAsking(ScannedText text, Sentence sentence) => sentence.IsQuestion && !IsOffer(text, sentence);

    /// <summary>Whether the sentence tells what the person said or asks somebody to ask.</summary>
    public static bool IsReportedSpeech(ScannedText text, Sentence sentence, int before)
    {
        for (var at = sentence.Start; at < before; at++)
        {
            if (text.At(at).Is(WordClass.Reporting) && !text.IsWord(at, "thought", "noted"))
                return true;
        }

        return false;
    }

    /// <summary>Whether a word of this class stands earlier in the sentence, back to the clause's start.</summary>
    public static bool EarlierInClause(ScannedText text, Sentence sentence, int before, WordClass any)
    {
        for (var at = before - 1; at >= sentence.Start; at--)
        {
            if (text.At(at).Kind == TokenKind.Mark && text.At(at).Mark is ':' or '|' || text.IsWord(at, "but"))
                return false;
            if (text.At(at).Is(any))
                return true;
        }

        return false;
    }

    /// <summary>"... once your physio agrees", "... as your clinician wrote": the say is the clinician's.</summary>
    public static bool IsLeftToClinician(ScannedText text, Sentence sentence, int after)
    {
        var condition = false;
        for (var at = after; at < sentence.End; at++)
        {
            condition |= text.At(at).Is(WordClass.Condition) || text.IsWord(at, "as", "that", "which", "what", "by", "from", "with", "plan");
            if (condition && text.At(at).Is(WordClass.Clinician))
                return true;
        }

        return false;
    }

    /// <summary>"The plan your physio wrote", "your clinician's first step" before an exercise is named.</summary>
    public static bool ComesFromClinician(ScannedText text, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (text.At(at).Is(WordClass.Clinician))
                return true;
        }

        return false;
    }

    /// <summary>The first token of the sentence's message, past marks and openers such as "yes, then".</summary>
    public static int FirstWord(ScannedText text, Sentence sentence, int from)
    {
        var at = from;
        while (at < sentence.End)
        {
            if (TimeOpener(text, at) is { } after)
                at = after;
            else if (text.At(at).Kind == TokenKind.Mark || IsOpener(text, at))
                at++;
            else
                break;
        }

        return at;
    }

    /// <summary>"In week two", "after a month", "by Friday": when, before what to do.</summary>
    private static int? TimeOpener(ScannedText text, int at)
    {
        if (!text.IsWord(at, "in", "by", "after", "from", "within", "during", "on", "for", "over"))
            return null;
        for (var place = at + 1; place <= at + 4; place++)
        {
            if (text.At(place).Is(WordClass.Period | WordClass.Weekday | WordClass.TimeUnit) || text.IsWord(place, "fortnight", "months", "years"))
                return text.At(place + 1).Is(WordClass.Number) ? place + 2 : place + 1;
            if (!text.At(place).Is(WordClass.AnyNumber | WordClass.Determiner) && !text.IsWord(place, "the", "next", "about", "first", "second", "third"))
                return null;
        }

        return null;
    }

    public static bool IsOpener(ScannedText text, int at) =>
        (text.At(at).Is(WordClass.Opener | WordClass.Adverb) && !text.At(at).Is(WordClass.ExerciseVerb | WordClass.EffortVerb | WordClass.Approval))
        || (text.IsWord(at, "step", "day", "week", "exercise", "move") && text.At(at + 1).Is(WordClass.Number))
        || (text.At(at).Is(WordClass.AnyNumber) && text.IsWord(at - 1, "step", "day", "week", "exercise", "move"))
        || (text.At(at).Is(WordClass.Weekday | WordClass.Frequency) && !text.At(at + 1).Is(WordClass.Copula));

    private static bool IsOffer(ScannedText text, Sentence sentence)
    {
        var first = FirstWord(text, sentence, sentence.Start);
        if (text.IsWord(first, "how") && text.IsWord(first + 1, "about"))
            return true;
        if (text.IsWord(first, "why") && text.IsWord(first + 1, "not", "dont"))
            return !text.At(first + 2).Is(WordClass.EffortVerb | WordClass.ExerciseVerb);
        if (text.IsWord(first, "shall", "fancy", "lets", "wanna"))
            return true;
        if (text.IsWord(first, "do", "have", "is", "are", "will", "would", "could", "can", "want", "ready"))
            return Invites(text, first, sentence.End);
        if (text.At(first).Is(WordClass.Asking | WordClass.Telling | WordClass.Modal))
            return false;
        return text.At(first).Is(WordClass.StartVerb | WordClass.ExerciseVerb) || (text.At(first).Is(WordClass.Subject) && text.At(first + 1).Is(WordClass.Modal | WordClass.Copula));
    }

    /// <summary>"Would you like to try", "can you do a few", "ready to squat": an offer in the shape of a question.</summary>
    private static bool Invites(ScannedText text, int first, int end)
    {
        for (var at = first; at < Math.Min(end, first + Reach); at++)
        {
            if (text.IsWord(at, "try", "start", "begin", "attempt") || (text.IsWord(at, "do") && at > first && text.At(at + 1).Is(WordClass.AnyNumber)))
                return true;
            if (text.IsWord(at, "ready") && text.IsWord(at + 1, "to", "for"))
                return true;
        }

        return false;
    }
}
