using BackPainBot.Domain.Safety;
using BackPainBot.Reading.Lexicons;
using BackPainBot.Reading.Scopes;
using BackPainBot.Reading.SecondLook;

namespace BackPainBot.Reading.Flags;

/// <summary>Applies the authored rules to a message, and the second look beside them where there is one.</summary>
internal sealed class FlagReader(IReadOnlyList<FlagRule> rules, DenialScope denial, FlagLook? secondLook)
{
    public IReadOnlyList<RedFlagFinding> Read(ReadMessage read)
    {
        var found = new Dictionary<RedFlag, (Urgency Urgency, List<string> Spans)>();
        var look = secondLook?.Look(read);
        var search = new RuleSearch(read, denial);
        var denials = new PlainDenials(read.Message);
        foreach (var rule in rules)
        {
            if (search.Find(rule) is not { } parts || denials.Hold(parts) || IsUnborneHint(rule, look))
                continue;

            var urgency = search.UrgencyOf(rule, parts);
            if (!found.TryGetValue(rule.Flag, out var sofar))
                sofar = (urgency, []);

            foreach (var quote in parts.Select(p => read.Message.Quote(p.First, p.Last)).Where(q => !sofar.Spans.Contains(q)))
                sofar.Spans.Add(quote);

            found[rule.Flag] = (urgency > sofar.Urgency ? urgency : sofar.Urgency, sofar.Spans);
        }

        AddSeen(look, read, found);
        return [.. found.OrderBy(f => f.Key).Select(f => new RedFlagFinding(f.Key, f.Value.Urgency, f.Value.Spans))];
    }

    // Without a second look a hint is believed: doubt falls to fire.
    private static bool IsUnborneHint(FlagRule rule, Dictionary<RedFlag, Judgement>? look) =>
        rule.Hint && look is not null && look.TryGetValue(rule.Flag, out var seen) && seen.Odds < Trust.In(rule.Flag).Agrees;

    private const int FewestWords = 4;

    // What no rule has the words for.
    private static void AddSeen(Dictionary<RedFlag, Judgement>? look, ReadMessage read, Dictionary<RedFlag, (Urgency, List<string>)> found)
    {
        // "Nobody" answers a question: so few words are for the rules alone.
        if (read.Message.Count < FewestWords)
            return;

        var sentences = read.Message.SentenceOf[read.Message.Count - 1] - read.Message.SentenceOf[0] + 1;
        foreach (var (flag, seen) in look ?? [])
        {
            if (seen.Odds >= Trust.In(flag).AloneIn(sentences))
                found.TryAdd(flag, (Trust.In(flag).Urgency, [read.Message.Quote(seen.First, seen.Last)]));
        }
    }
}
