using BackPainBot.Reading.Classifying;
using BackPainBot.Reading.Lexicons;
using BackPainBot.Reading.Matching;
using BackPainBot.Reading.Text;

namespace BackPainBot.Reading.Fields;

/// <summary>What the trained model looks at to tell an activity that is blamed from one that is wished for, feared, past or soothing.</summary>
internal sealed class TriggerFeatures(Lexicon lexicon)
{
    private const float SignWeight = 2;
    private const float MessageWeight = 1.5f;

    // How far, in words, the words around an activity are looked at.
    private const int Around = 6;
    private const int Close = 2;

    private static readonly FeatureKind Trigger = new("trigger"), Message = new("message"), Ruled = new("ruled"), Form = new("form");
    private static readonly FeatureKind Left = new("left"), Right = new("right"), TwoLeft = new("two left"), TwoRight = new("two right");
    private static readonly FeatureKind Sign = new("sign"), Signs = new("signs"), Named = new("named"), Length = new("length");
    private static readonly FeatureKind JustBefore = new("just before"), Before = new("before"), JustAfter = new("just after"), After = new("after");

    private readonly IReadOnlyList<NamedConcept> _activities =
        [.. lexicon.Family("trigger.").Where(t => !t.Name.StartsWith("cue", StringComparison.Ordinal))];

    private readonly TriggerSigns _signs = new(lexicon);
    private readonly TriggerClauses _clauses = new(lexicon);

    /// <summary>Each activity that is named, with the span to quote, all its spans and its features.</summary>
    public IEnumerable<(string Name, Span Span, IReadOnlyList<Span> Spans, Feature[] Features)> Of(ReadMessage read, IReadOnlyList<RedFlagFinding> flags, HashSet<string> ruled)
    {
        var named = _activities.Where(a => read.Matches.Any(a.Concept)).ToList();
        var scene = new TriggerScene(read, _signs.Hurts(read), named.SelectMany(n => read.Matches[n.Concept].Select(s => (NameOf(n), s))));
        foreach (var activity in named)
        {
            var name = NameOf(activity);
            var spans = read.Matches[activity.Concept].Where(s => !_signs.Soothes(read, s, scene.HurtingSentences)).ToList();
            if (spans.Count == 0)
                continue;

            var found = new FeatureSet(256);
            found.Set(Trigger.Of(name), 1);
            foreach (var span in spans)
            {
                AddWords(read.Message, span, found);
                AddSigns(_signs.Of(read, span, scene.HurtingSentences), found);
                TriggerDistances.Add(scene, name, span, found);
                _clauses.Add(scene, name, span, found);
            }

            AddMessage(read, flags, named.Count, found);
            if (ruled.Contains(name))
            {
                found.Set(Message.Of("ruled"), MessageWeight);
                found.Set(Ruled.Of(name), 1);
            }

            yield return (name, spans.FirstOrDefault(s => read.Claims(s), spans[0]), spans, found.Normalised());
        }
    }

    private static string NameOf(NamedConcept activity) => activity.Name.Replace('-', ' ');

    private static void AddWords(TokenisedMessage message, Span span, FeatureSet found)
    {
        var (first, last) = message.Sentence(message.SentenceOf[span.First]);
        found.Set(Form.Of(string.Join('_', Enumerable.Range(span.First, span.Last - span.First + 1).Select(i => message[i].Plain))), 1);
        for (var i = Math.Max(first, span.First - Around); i < span.First; i++)
            found.Set((span.First - i <= Close ? JustBefore : Before).Of(message[i].Plain), 1);

        for (var i = span.Last + 1; i <= Math.Min(last, span.Last + Around); i++)
            found.Set((i - span.Last <= Close ? JustAfter : After).Of(message[i].Plain), 1);

        found.Set(Left.Of(At(span.First - 1)), 1);
        found.Set(Right.Of(At(span.Last + 1)), 1);
        found.Set(TwoLeft.Of(At(span.First - 2), At(span.First - 1)), 1);
        found.Set(TwoRight.Of(At(span.Last + 1), At(span.Last + 2)), 1);

        string At(int i) => i >= first && i <= last ? message[i].Plain : "^";
    }

    private static void AddSigns(List<string> signs, FeatureSet found)
    {
        for (var i = 0; i < signs.Count; i++)
        {
            found.Set(Sign.Of(signs[i]), SignWeight);
            for (var j = 0; j < i; j++)
                found.Set(Signs.Of(signs[j], signs[i]), 1);
        }
    }

    private void AddMessage(ReadMessage read, IReadOnlyList<RedFlagFinding> flags, int named, FeatureSet found)
    {
        foreach (var sign in _signs.OfMessage(read))
            found.Set(Message.Of(sign), MessageWeight);

        foreach (var flag in flags)
            found.Set(Message.Of(Enum.GetName(flag.Flag)!), MessageWeight);

        found.Set(Named.Of(Math.Min(named, 4) switch { 1 => "one", 2 => "two", 3 => "three", _ => "many" }), MessageWeight);
        found.Set(Length.Of(read.Message.Count switch { < 12 => "tiny", < 30 => "short", < 90 => "middle", _ => "long" }), MessageWeight);
    }
}
