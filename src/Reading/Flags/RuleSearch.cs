using BackPainBot.Domain.Safety;
using BackPainBot.Reading.Lexicons;
using BackPainBot.Reading.Matching;
using BackPainBot.Reading.Scopes;
using BackPainBot.Reading.Text;

namespace BackPainBot.Reading.Flags;

/// <summary>Looks for the parts of a rule that stand near enough and that the message claims.</summary>
internal sealed class RuleSearch(ReadMessage read, DenialScope denial)
{
    // Longest sentence stretch looked through: keeps unpunctuated walls of text linear.
    private const int SentenceWords = 45;

    private const int ExplainsWithin = 18;

    // "It was the …": an explanation comes to its point.
    private const int ExplainsSoon = 5;

    private readonly TokenisedMessage _message = read.Message;
    private readonly ConceptMatches _matches = read.Matches;

    /// <summary>The sentences in which the searches so far found a flag's sign and what makes it none.</summary>
    public ExplainedAway Explained { get; } = new(read.Message.SentenceCount);

    /// <summary>The first claimed set of parts, or null.</summary>
    public Span[]? Find(FlagRule rule)
    {
        foreach (var concept in rule.All)
        {
            if (!_matches.Any(concept))
                return null;
        }

        if (rule.With.Length > 0 && !rule.With.Any(_matches.Any))
            return null;

        foreach (var concept in rule.UnlessAnywhere)
        {
            if (_matches.Any(concept))
                return null;
        }

        var parts = rule.Within.Unit == Reach.Message ? FindAnywhere(rule) : FindTogether(rule);
        return parts is null || rule.Of.Length == 0 ? parts : Counted(rule, parts);
    }

    // Signs that say little alone and much together.
    private Span[]? Counted(FlagRule rule, Span[] parts)
    {
        var signs = new List<Span>(parts);
        foreach (var concept in rule.Of)
        {
            foreach (var span in _matches[concept])
            {
                if (signs.Any(s => s.First <= span.Last && s.Last >= span.First) || !Claimed(rule.Keep, [span]) || Otherwise(rule, [span]))
                    continue;

                signs.Add(span);
                break;
            }
        }

        return signs.Count - parts.Length >= rule.Least ? [.. signs] : null;
    }

    private Span[]? FindTogether(FlagRule rule)
    {
        if (rule.All.Length == 0)
            return [];

        var parts = new Span[rule.All.Length];
        foreach (var span in _matches[rule.All[0]])
        {
            parts[0] = span;
            if (Complete(rule, parts, 1))
                return parts;
        }

        return null;
    }

    // Parts that may stand anywhere are claimed one by one.
    private Span[]? FindAnywhere(FlagRule rule)
    {
        var parts = new Span[rule.All.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            var found = false;
            foreach (var span in _matches[rule.All[i]])
            {
                parts[i] = span;
                found = Claimed(rule.Keep, [span]) && !Otherwise(rule, [span]);
                if (found)
                    break;
            }

            if (!found)
                return null;
        }

        return parts;
    }

    /// <summary>The urgency of a found rule here: lowered and then raised by its conditions.</summary>
    public Urgency UrgencyOf(FlagRule rule, Span[] parts)
    {
        var urgency = rule.Urgency;
        foreach (var condition in rule.Lower)
        {
            if (Holds(condition, parts) && condition.To < urgency)
                urgency = condition.To;
        }

        foreach (var condition in rule.Raise)
        {
            if (Holds(condition, parts) && condition.To > urgency)
                urgency = condition.To;
        }

        return urgency;
    }

    private bool Holds(Condition condition, Span[] parts)
    {
        foreach (var concept in condition.Unless)
        {
            foreach (var span in _matches[concept])
            {
                if (Claimed(ScopeKinds.None, [span]))
                    return false;
            }
        }

        foreach (var concept in condition.Any)
        {
            foreach (var span in _matches[concept])
            {
                if (Near(condition.Within, parts[0], span) && Claimed(ScopeKinds.History, [span]))
                    return true;
            }
        }

        return false;
    }

    private bool Complete(FlagRule rule, Span[] parts, int next)
    {
        if (next == parts.Length)
            return Raises(rule, parts);

        var concept = rule.All[next];
        var (from, to) = Window(rule.Within, parts[0]);
        var spans = _matches[concept];
        for (var i = _matches.FirstFrom(concept, from); i < spans.Count && spans[i].First <= to; i++)
        {
            parts[next] = spans[i];
            if (Near(rule.Within, parts[0], spans[i]) && Complete(rule, parts, next + 1))
                return true;
        }

        return false;
    }

    private bool Raises(FlagRule rule, Span[] parts)
    {
        if (Claimed(rule.Keep, parts))
            return !Otherwise(rule, parts);

        Explained.Add(rule.Flag, _message.SentenceOf[parts[0].First], WhyNot(rule.Keep, parts));
        return false;
    }

    private Why WhyNot(ScopeKinds keep, Span[] parts)
    {
        if (!keep.HasFlag(ScopeKinds.History) && parts.Any(part => read.Scopes.Settled[part.First]))
            return Why.Settled;

        return !keep.HasFlag(ScopeKinds.Negation) && parts.Any(part => Denied(part, parts)) ? Why.Denied : Why.Nothing;
    }

    private (int From, int To) Window(Within within, Span part)
    {
        var reach = within.Unit switch
        {
            Reach.Words => within.Words + 8,
            Reach.Sentence => SentenceWords,
            Reach.Neighbours => 2 * SentenceWords,
            _ => _message.Count,
        };
        return (Math.Max(0, part.First - reach), Math.Min(_message.Count, part.Last + reach));
    }

    private bool Near(Within within, Span a, Span b)
    {
        var apart = _message.SentenceOf[b.First] - _message.SentenceOf[a.First];
        return within.Unit switch
        {
            Reach.Message => true,
            Reach.Neighbours => Math.Abs(apart) <= 1,
            Reach.Sentence => apart == 0,
            _ => apart == 0 && Math.Max(b.First - a.Last, a.First - b.Last) - 1 <= within.Words,
        };
    }

    private bool Otherwise(FlagRule rule, Span[] parts)
    {
        foreach (var concept in rule.Unless)
        {
            foreach (var span in _matches[concept])
            {
                if ((SameSentence(span, parts[0]) || ExplainsBefore(span, parts[0])) && IsBeside(span, parts) && !TurnsBetween(span, parts[0]))
                    return true;
            }
        }

        return rule.Except.Any(concept => parts.Any(part => Overlaid(concept, part)));
    }

    private bool SameSentence(Span a, Span b) => _message.SentenceOf[a.First] == _message.SentenceOf[b.First];

    // "My groin felt odd. It was the cycling shorts."
    private bool ExplainsBefore(Span explanation, Span part)
    {
        var sentence = _message.SentenceOf[explanation.First];
        if (sentence != _message.SentenceOf[part.First] + 1)
            return false;

        var (first, last) = _message.Sentence(sentence);
        return first < last && explanation.First - first <= ExplainsSoon
            && ((_message[first].Word is "it" or "that" or "this" or "they" && _message[first + 1].Word is "is" or "'s" or "was" or "were" or "are" or "happen" or "happens" or "happened" or "be" or "came" or "come" or "comes")
                || _message[first].Word is "from" or "just" or "only" or "because" or "probably" or "blame" or "turned" or "always");
    }

    // Dictated and texted messages are one sentence: what explains a sign away stands near it.
    private static bool IsBeside(Span span, Span[] parts) =>
        parts.Any(part => Math.Max(span.First - part.Last, part.First - span.Last) <= ExplainsWithin);

    // "Bladder's fine but I'm numb when I wipe": what is said before the turn says nothing about what comes after.
    private bool TurnsBetween(Span a, Span b)
    {
        var to = Math.Max(a.First, b.First);
        for (var i = Math.Min(a.Last, b.Last) + 1; i <= to; i++)
        {
            if (_message[i].Word is "but" or "except" or "only" or "though" or "although" or "however" or "just" or "apart")
                return true;
        }

        return false;
    }

    private bool Overlaid(int concept, Span part)
    {
        foreach (var span in _matches[concept])
        {
            if (span.First <= part.Last && span.Last >= part.First)
                return true;
        }

        return false;
    }

    private bool Claimed(ScopeKinds keep, Span[] parts)
    {
        foreach (var part in parts)
        {
            if (Cancelled(keep, part, parts))
                return false;
        }

        return true;
    }

    private bool Cancelled(ScopeKinds keep, Span part, Span[] parts)
    {
        var scopes = read.Scopes;
        if (!keep.HasFlag(ScopeKinds.Negation) && Denied(part, parts))
            return true;

        return scopes.Told[part.First]
            || (!keep.HasFlag(ScopeKinds.Hypothetical) && scopes.Supposed[part.First])
            || (!keep.HasFlag(ScopeKinds.History) && scopes.Past[part.First])
            || (!keep.HasFlag(ScopeKinds.Idiom) && scopes.Figurative[part.First] && scopes.Figurative[part.Last]);
    }

    // "No numbness except between my legs": what comes after the exception is not denied, and takes the symptom with it.
    private bool Excepted(Span part, Span[] parts)
    {
        foreach (var other in parts)
        {
            for (var i = part.Last + 1; i < other.First; i++)
            {
                if (_message[i].Word is "except" or "apart" or "bar" or "besides" or "save" or "only" or "excluding")
                    return true;
            }
        }

        return false;
    }

    // A denial inside one of the parts belongs to the symptom ("can't feel"), so it cancels nothing.
    private bool Denied(Span part, Span[] parts)
    {
        var by = read.Scopes.DeniedBy[part.First];
        if (by >= 0 && !parts.Any(p => p.Holds(by)) && !Excepted(part, parts))
            return true;

        return denial.DeniedAfter(_message, _matches, parts.Max(p => p.Last));
    }
}
