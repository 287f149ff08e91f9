using BackPainBot.Domain.Safety;
using BackPainBot.Reading.Lexicons;
using BackPainBot.Reading.Scopes;

namespace BackPainBot.Reading.Flags;

/// <summary>Applies the authored rules to a message.</summary>
internal sealed class FlagReader(IReadOnlyList<FlagRule> rules, DenialScope denial)
{
    public IReadOnlyList<RedFlagFinding> Read(ReadMessage read)
    {
        var found = new Dictionary<RedFlag, (Urgency Urgency, List<string> Spans)>();
        var search = new RuleSearch(read, denial);
        var denials = new PlainDenials(read.Message);
        foreach (var rule in rules)
        {
            if (search.Find(rule) is not { } parts || denials.Hold(parts))
                continue;

            var urgency = search.UrgencyOf(rule, parts);
            if (!found.TryGetValue(rule.Flag, out var sofar))
                sofar = (urgency, []);

            foreach (var quote in parts.Select(p => read.Message.Quote(p.First, p.Last)).Where(q => !sofar.Spans.Contains(q)))
                sofar.Spans.Add(quote);

            found[rule.Flag] = (urgency > sofar.Urgency ? urgency : sofar.Urgency, sofar.Spans);
        }

        return [.. found.OrderBy(f => f.Key).Select(f => new RedFlagFinding(f.Key, f.Value.Urgency, f.Value.Spans))];
    }
}
