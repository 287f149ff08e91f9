using BackPainBot.Domain.Safety.Prescriptions.Words;

namespace BackPainBot.Domain.Safety.Prescriptions.Rules;

/// <summary>Imperatives, offers and permissions that lead to a loading exercise.</summary>
internal sealed class InstructionRule : IPrescriptionRule
{
    private const WordClass Subordinating = WordClass.Asking | WordClass.Telling | WordClass.Negator | WordClass.Against | WordClass.Condition | WordClass.Reporting;

    public void Scan(ScannedText text)
    {
        foreach (var sentence in text.Sentences)
        {
            if (!sentence.Has(WordClass.Loading | WordClass.EffortVerb | WordClass.IncreaseVerb | WordClass.Hold | WordClass.Effortful) || Context.IsAsking(text, sentence))
                continue;
            for (var at = sentence.Start; at < sentence.End; at++)
            {
                if (StartsClause(text, sentence, at))
                    Clause(text, sentence, at);
                if (text.At(at).Is(WordClass.Subject | WordClass.Backbone))
                    Permission(text, sentence, at);
            }
        }
    }

    private static bool StartsClause(ScannedText text, Sentence sentence, int at)
    {
        if (at == sentence.Start)
            return true;
        var before = text.At(at - 1);
        if (before.Kind == TokenKind.Mark)
            return before.Mark is ':' or '|' or ',' or '-' or '(' or '>' or '~';
        return text.IsWord(at - 1, "and", "then", "or", "but", "so", "please", "just");
    }

    private static void Clause(ScannedText text, Sentence sentence, int start)
    {
        var verb = Context.FirstWord(text, sentence, start);
        if (verb >= sentence.End || (start > sentence.Start && IsContinued(text, sentence, start)))
            return;
        var led = LeadIn(text, verb);
        if (Targets.Reached(text, sentence, led ?? verb, isVerbForm: led is not null) is { } target)
            text.Report(PrescriptionKind.LoadingInstruction, verb, target);
        else if (KeptLight(text, verb) is { } light)
            text.Report(PrescriptionKind.LoadingInstruction, verb, light);
    }

    /// <summary>"Keep the weight light" is training; a load at home is kept close.</summary>
    private static int? KeptLight(ScannedText text, int verb) =>
        text.IsWord(verb, "keep", "make", "leave") && text.IsWord(verb + 2, "weight") && text.IsWord(verb + 3, "light", "lighter", "low", "moderate", "heavy") ? verb + 3 : null;

    // "Tell them you stopped and train less", "people who train, hurt and train again": the sentence is no instruction.
    private static bool IsContinued(ScannedText text, Sentence sentence, int start)
    {
        if (text.IsWord(sentence.Start, "as", "since", "given", "because", "now"))
            return false;
        if (Context.EarlierInClause(text, sentence, start, WordClass.Telling | WordClass.Negator | WordClass.Reporting | WordClass.Clinician))
            return true;
        for (var at = start - 1; at >= sentence.Start && !text.At(at).IsMark(':'); at--)
        {
            if (text.At(at).Is(WordClass.Asking) && !text.At(at).Is(WordClass.Condition))
                return true;
        }

        return false;
    }

    /// <summary>"How about", "I'd", "let's", "go ahead and", "my advice:": what comes before the verb of an offer.</summary>
    private static int? LeadIn(ScannedText text, int at)
    {
        if (text.IsWord(at, "how", "what") && text.IsWord(at + 1, "about"))
            return Targets.Offered(at + 2);
        if (text.IsWord(at, "why") && text.IsWord(at + 1, "not", "dont"))
            return at + (text.IsWord(at + 2, "you", "we") ? 3 : 2);
        if (text.IsWord(at, "fancy"))
            return Targets.Offered(at + 1);
        if (text.IsWord(at, "lets", "shall", "wanna"))
            return at + 1 + (text.At(at + 1).Is(WordClass.Subject) ? 1 : 0);
        if (text.IsWord(at, "go") && text.IsWord(at + 1, "ahead", "on") && text.IsWord(at + 2, "and"))
            return at + 3;
        if (text.IsWord(at, "feel") && text.IsWord(at + 1, "free") && text.IsWord(at + 2, "to"))
            return at + 3;
        if (text.IsWord(at, "time", "ready") && text.IsWord(at + 1, "to", "for"))
            return at + 2;
        if (text.IsWord(at, "would", "could", "can", "will", "do", "are", "want") && text.At(at + 1).Is(WordClass.Subject | WordClass.Preposition))
            return text.IsWord(at + 2, "like", "want", "ready") ? at + 4 : at + 2;
        return Proposal(text, at);
    }

    /// <summary>"I'd start with", "I recommend", "my advice is", "the best exercise is".</summary>
    private static int? Proposal(ScannedText text, int at)
    {
        if (text.IsWord(at, "id", "ill"))
            return Targets.Offered(at + 1);
        if (text.IsWord(at, "i", "we") && (text.At(at + 1).Is(WordClass.Recommend) || text.IsWord(at + 1, "would")))
            return Targets.Offered(at + 2);
        if (text.IsWord(at, "my", "the", "your", "a", "one", "good", "best", "great", "a good start", "a great start", "a good place", "a safe bet") && NounBefore(text, at) is { } copula)
            return Targets.Offered(copula + 1);
        return null;
    }

    private static int? NounBefore(ScannedText text, int at)
    {
        var isProposal = false;
        for (var place = at; place < at + 7; place++)
        {
            isProposal |= text.At(place).Is(WordClass.Recommend) || text.IsWord(place, "exercise", "exercises", "option", "options", "move", "moves", "choice", "choices", "bet", "start", "begin", "a good start", "a great start", "a safe bet");
            if (text.At(place).Is(Subordinating))
                return null;
            if (isProposal && (text.At(place).Is(WordClass.Copula) || text.At(place).IsMark(':')))
                return place;
        }

        return null;
    }

    /// <summary>"You can squat", "you're ready to start lifting", "she could try lunges".</summary>
    private static void Permission(ScannedText text, Sentence sentence, int subject)
    {
        if (Context.EarlierInClause(text, sentence, subject, Subordinating & ~WordClass.Condition) || IsConditional(text, sentence, subject))
            return;
        var at = subject + 1;
        var permitted = text.IsWord(subject, "youre", "theyre", "youll", "theyll");
        while (at < sentence.End && (text.At(at).Is(WordClass.Modal | WordClass.Adverb | WordClass.Copula) || text.IsWord(at, "re", "to", "be", "want", "have", "well", "as")))
        {
            if (text.At(at).Is(WordClass.Negator))
                return;
            permitted |= text.At(at).Is(WordClass.Modal) || text.IsWord(at, "to");
            if (at > subject + 1 && text.At(at).Is(WordClass.ExerciseVerb | WordClass.EffortVerb))
                break;
            at++;
        }

        if (!permitted || (at == subject + 1 && !text.IsWord(subject, "youll", "theyll")))
            return;
        if (text.IsWord(at - 1, "be") && text.At(at).Is(WordClass.Exercise | WordClass.Training))
            text.Report(PrescriptionKind.Clearance, subject, at);
        var led = text.IsWord(at, "for") ? Targets.Offered(at + 1) : at;
        if (Targets.Reached(text, sentence, led, isVerbForm: true) is { } target)
            text.Report(PrescriptionKind.Clearance, subject, target);
    }

    // "When you can squat", "if you must lift" and "pills so you can train" start no permission; "if it feels fine, you can squat" does.
    private static bool IsConditional(ScannedText text, Sentence sentence, int subject)
    {
        if (text.IsWord(subject - 1, "so") && subject - 1 > sentence.Start && text.At(subject - 2).Kind == TokenKind.Word)
            return true;
        for (var at = subject - 1; at >= Math.Max(sentence.Start, subject - 3); at--)
        {
            if (text.At(at).Kind == TokenKind.Mark)
                return false;
            if (text.At(at).Is(WordClass.Condition) && (at == subject - 1 || !text.IsWord(at, "after", "before", "once")))
                return true;
        }

        return false;
    }
}
