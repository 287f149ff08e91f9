using BackPainBot.Domain.Archetypes;
using BackPainBot.Domain.Inbox;
using BackPainBot.Domain.Pain;
using BackPainBot.Reading.Lexicons;

namespace BackPainBot.Reading.Fields;

/// <summary>Collects the words that support each field, as exact quotations.</summary>
internal sealed class EvidenceWriter(Lexicon lexicon)
{
    // More quotations than this prove no more.
    private const int MostQuotes = 6;

    private readonly int[] _hurts = [.. Concepts(lexicon, "pain.word")];
    private readonly int[] _painFree = [.. Concepts(lexicon, "pain.none")];

    /// <summary>Quotations by field name of the <c>read</c> contract; fields without any are left out.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Write(ReadMessage read, MessageReading reading, FoundSpans found)
    {
        var evidence = new Dictionary<string, IReadOnlyList<string>>();
        Add(evidence, "redFlags", reading.RedFlags.SelectMany(f => f.Spans));
        Add(evidence, "painNow", Quotes(read, reading.PainNow switch { PainNow.Yes => _hurts, PainNow.No => _painFree, _ => [] }));
        Add(evidence, "triggers", read.Quotes(found.Triggers));
        Add(evidence, "activity", read.Quotes(found.Activity));
        Add(evidence, "asksFor", read.Quotes(found.Questions));
        Add(evidence, "careStatus", Quotes(read, Concepts(lexicon, CareFamily(reading.CareStatus))));
        Add(evidence, "archetype", Quotes(read, Concepts(lexicon, SignFamily(reading.Archetype))));
        return evidence;
    }

    private static IEnumerable<int> Concepts(Lexicon lexicon, string? name) =>
        name is null ? [] : lexicon.Family(name).Select(f => f.Concept);

    private static string? CareFamily(CareStatus care) => care switch
    {
        CareStatus.Discharged => "care.discharged",
        CareStatus.UnderCare => "care.under",
        CareStatus.None => "care.none",
        _ => null,
    };

    private static string? SignFamily(Archetype archetype) => archetype switch
    {
        Archetype.StillRehabbing => "sign.rehab",
        Archetype.JumpingBackIn => "sign.jump",
        Archetype.OverResting => "sign.rest",
        _ => null,
    };

    private static IEnumerable<string> Quotes(ReadMessage read, IEnumerable<int> concepts) =>
        read.Quotes(concepts.SelectMany(c => read.Claimed(c, ScopeKinds.Idiom)).OrderBy(s => s.First));

    private static void Add(Dictionary<string, IReadOnlyList<string>> evidence, string field, IEnumerable<string> quotes)
    {
        var some = quotes.Distinct(StringComparer.Ordinal).Take(MostQuotes).ToList();
        if (some.Count > 0)
            evidence[field] = some;
    }
}
