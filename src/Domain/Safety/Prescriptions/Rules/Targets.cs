using BackPainBot.Domain.Safety.Prescriptions.Words;

namespace BackPainBot.Domain.Safety.Prescriptions.Rules;

/// <summary>Whether a verb leads to a loading exercise within its clause.</summary>
internal static class Targets
{
    private const int Reach = 11;

    // An offer ("how about", "I'd") may name the exercise at once, without a verb; its position is passed on as negative.
    public static int Offered(int at) => ~at;

    /// <summary>The exercise that the verb at this place leads to, or null.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sentence">The sentence of the verb.</param>
    /// <param name="place">The verb, or what <see cref="Offered"/> gave.</param>
    /// <param name="isVerbForm">A modal came before, so a bare exercise verb is enough.</param>
    public static int? Reached(ScannedText text, Sentence sentence, int place, bool isVerbForm = false)
    {
        var isOffer = place < 0;
        var verb = isOffer ? ~place : place;
        while (verb < sentence.End && ((Context.IsOpener(text, verb) && !text.At(verb).Is(WordClass.StartVerb)) || (isOffer && text.IsWord(verb, "to"))))
            verb++;
        if (verb >= sentence.End || IsAuxiliary(text, verb))
            return null;
        if (text.At(verb).Is(WordClass.ExerciseVerb | WordClass.EffortVerb) && DirectTarget(text, sentence, verb, isVerbForm || isOffer) is { } direct)
            return direct;
        if (text.IsWord(verb, "go") && IsHarder(text, verb) is { } harder)
            return harder;
        var target = Ahead(text, sentence, verb, isOffer);
        return target is { } found && !IsExcused(text, sentence, verb, found) ? found : null;
    }

    /// <summary>"Go heavy", "go a bit lighter".</summary>
    private static int? IsHarder(ScannedText text, int verb)
    {
        var at = verb + 1;
        while (text.IsWord(at, "a", "bit", "little", "much", "slightly", "even", "very"))
            at++;
        return text.IsWord(at, "heavy", "heavier", "harder", "lighter") ? at : null;
    }

    private static bool IsAuxiliary(ScannedText text, int verb) =>
        text.IsWord(verb, "do", "have", "has", "are") && text.At(verb + 1).Is(WordClass.Subject | WordClass.Negator);

    /// <summary>"Squat to a box", "lift again", "train twice": the exercise is the verb.</summary>
    private static int? DirectTarget(ScannedText text, Sentence sentence, int verb, bool isVerbForm)
    {
        var next = text.At(verb + 1);
        if (Context.IsLeftToClinician(text, sentence, verb + 1))
            return null;
        if (text.At(verb).Is(WordClass.ExerciseVerb))
        {
            if (isVerbForm)
                return next.Is(WordClass.Topic) ? null : verb;
            return EndsCommand(text, sentence, verb) || (text.IsWord(verb + 1, "pain") && text.IsWord(verb + 3, "free")) || next.Is(WordClass.Preposition | WordClass.Determiner | WordClass.Effortful | WordClass.Number | WordClass.Frequency | WordClass.Limit | WordClass.Maximum | WordClass.BodyMass) && !text.IsWord(verb + 1, "in", "or") ? verb : null;
        }

        return EndsCommand(text, sentence, verb) || IsEffort(text, verb, isVerbForm && StandsAlone(text, sentence, verb)) ? verb : null;
    }

    /// <summary>"Yes, lift.", "strong is safe: lift", "rest, then deadlift": the verb alone, but called for.</summary>
    private static bool EndsCommand(ScannedText text, Sentence sentence, int verb)
    {
        if (verb + 1 < sentence.End && text.At(verb + 1).Kind == TokenKind.Word || verb == sentence.Start || text.IsWord(verb, "run", "press", "row", "load", "jump", "climb"))
            return false;
        return text.IsWord(verb - 1, "then", "so", "yes", "now", "just") || (text.At(verb - 1).Kind == TokenKind.Mark && text.IsWord(verb - 2, "yes", "ok", "okay", "sure", "yep", "safe", "fine"));
    }

    private static bool StandsAlone(ScannedText text, Sentence sentence, int verb)
    {
        var next = text.At(verb + 1);
        return verb + 1 >= sentence.End - 1 || next.Kind != TokenKind.Word || next.Is(WordClass.Condition | WordClass.Opener | WordClass.Adverb) || text.IsWord(verb + 1, "and", "for", "safely") || (text.IsWord(verb, "train") && !next.Is(WordClass.Determiner));
    }

    // "Lift the shopping" is housework; "lift again", "lift light" and "lift 20" are training.
    private static bool IsEffort(ScannedText text, int verb, bool isAlone)
    {
        if (text.IsWord(verb, "press", "row", "jump", "load", "climb"))
            return text.At(verb + 1).Is(WordClass.Number | WordClass.Gear) || text.At(verb + 2).Is(WordClass.Gear);
        return isAlone
            || text.At(verb + 1).Is(WordClass.Effortful | WordClass.Number | WordClass.Frequency | WordClass.Limit | WordClass.Gear | WordClass.Part)
            || text.IsWord(verb + 1, "as", "for", "at", "normally", "like", "about", "around", "what", "anything", "whatever", "hard")
            || (text.At(verb + 1).Is(WordClass.Determiner) && (text.At(verb + 2).Is(WordClass.Gear | WordClass.Maximum | WordClass.LoadNoun) || text.IsWord(verb + 2, "bar", "mile", "km")));
    }

    private static int? Ahead(ScannedText text, Sentence sentence, int verb, bool isOffer)
    {
        var isStart = text.At(verb).Is(WordClass.StartVerb | WordClass.Recommend | WordClass.Continuing);
        var isRaise = text.At(verb).Is(WordClass.IncreaseVerb);
        var isHandle = text.At(verb).Is(WordClass.HandleVerb);
        if (!isStart && !isRaise && !isHandle && !isOffer)
            return null;
        var from = isOffer && !isStart ? verb : verb + 1;
        if (text.At(verb).Is(WordClass.Swap))
            from = AfterSwap(text, sentence, verb);
        for (var at = from; at < Math.Min(sentence.End, verb + Reach); at++)
        {
            var token = text.At(at);
            if ((isStart || isOffer) && IsExerciseThere(text, sentence, at))
                return at;
            if (isRaise && IsRaised(text, at))
                return at;
            if (isHandle && token.Is(WordClass.Gear))
                return text.IsWord(at + 1, "away", "down", "aside") ? null : at;
            if (Blocks(text, at))
                return null;
        }

        return null;
    }

    /// <summary>Of "swap the gym for a walk" only what is swapped in counts.</summary>
    private static int AfterSwap(ScannedText text, Sentence sentence, int verb)
    {
        for (var at = verb + 1; at < sentence.End; at++)
        {
            if (text.IsWord(at, "for", "with", "to", "by"))
                return at + 1;
        }

        return verb + 1;
    }

    private static bool IsExerciseThere(ScannedText text, Sentence sentence, int at)
    {
        var token = text.At(at);
        if (text.At(text.Solid(at)).Is(WordClass.Topic) && text.SentenceOf(text.Solid(at)).Start == sentence.Start)
            return false;
        if (token.Is(WordClass.Gear))
            return !text.IsWord(at + 1, "away", "down", "aside");
        if (token.Is(WordClass.Exercise | WordClass.ExerciseVerb | WordClass.Hold))
            return true;
        if (token.Is(WordClass.Training))
            return !(text.IsWord(at, "lifting", "loading") && text.IsWord(at + 1, "your", "a", "the", "an", "things", "their", "his", "her", "objects")) && !text.IsWord(at, "lifts") && !(text.IsWord(at, "intervals") && text.IsWord(at - 1, "at", "regular"));
        // "Get through a run of night shifts".
        if (text.IsWord(at, "run") && text.IsWord(at + 1, "of") && !text.At(at + 2).Is(WordClass.Number) && text.At(at + 2).Kind == TokenKind.Word)
            return false;
        return token.Is(WordClass.EffortVerb) && !text.IsWord(at - 1, "the") && text.IsWord(at, "lift", "train", "run", "jog", "ruck") && (IsEffort(text, at, isAlone: true) && !(text.IsWord(at, "lift") && text.At(at + 1).Is(WordClass.Determiner)));
    }

    private static bool IsRaised(ScannedText text, int at)
    {
        var isAmount = text.At(at).Is(WordClass.Number) && (text.At(at + 1).Is(WordClass.MassUnit) || text.At(at + 1).IsMark('%') || text.IsWord(at + 1, "percent"));
        return isAmount || (text.At(at).Is(WordClass.LoadNoun) && !text.IsWord(at, "loading", "loads"));
    }

    private static bool Blocks(ScannedText text, int at) =>
        !(text.IsWord(at, "about") && text.At(at + 1).Is(WordClass.Number | WordClass.LoadNoun))
        && IsBlocker(text, at);

    private static bool IsBlocker(ScannedText text, int at) =>
        text.At(at).Is(WordClass.Negator | WordClass.Against | WordClass.Asking | WordClass.Telling | WordClass.Perceiving | WordClass.Reporting | WordClass.Clinician | WordClass.Subject | WordClass.EasyMove)
        || text.IsWord(at, "that", "my", "mistakes", "page");

    private static bool IsExcused(ScannedText text, Sentence sentence, int verb, int target) =>
        Context.ComesFromClinician(text, verb, target) || Context.IsLeftToClinician(text, sentence, target + 1);
}
