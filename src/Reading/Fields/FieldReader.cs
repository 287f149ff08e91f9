using BackPainBot.Domain.Archetypes;
using BackPainBot.Domain.Inbox;
using BackPainBot.Domain.Pain;
using BackPainBot.Domain.Safety;
using BackPainBot.Reading.Lexicons;

namespace BackPainBot.Reading.Fields;

/// <summary>Draws every field's conclusion from a read message.</summary>
internal sealed class FieldReader(Lexicon lexicon)
{
    private readonly IReadOnlyList<(int Concept, string Name)> _triggers = [.. lexicon.Family("trigger.").Where(t => t.Name != "cue")];
    private readonly IReadOnlyList<(int Concept, string Name)> _activities = lexicon.Family("activity.");
    private readonly IReadOnlyList<(int Concept, string Name)> _asks = lexicon.Family("ask.");

    public MessageReading Conclude(ReadMessage read, IReadOnlyList<RedFlagFinding> flags)
    {
        var minor = flags.Any(f => f.Flag == RedFlag.Minor);
        return new MessageReading
        {
            InScope = !minor && (flags.Count > 0 || Any(read, "scope.back") || Any(read, "scope.rehab") || Any(read, "scope.article")),
            RedFlags = flags,
            Urgency = flags.Count == 0 ? Urgency.Routine : flags.Max(f => f.Urgency),
            Crisis = flags.Any(f => f.Flag == RedFlag.SelfHarm),
            PainNow = Pain(read),
            CareStatus = Care(read),
            Archetype = Kind(read),
            AsksFor = Asks(read),
            Triggers = [.. _triggers.Where(t => read.Claimed(t.Concept).Any()).Select(t => t.Name.Replace('-', ' '))],
            Activity = _activities.Where(a => read.Matches.Any(a.Concept)).OrderBy(a => read.Matches[a.Concept][0].First)
                .Select(a => a.Name.Replace('-', ' ')).FirstOrDefault(),
            Unreadable = read.Message.Count == 0 ? "empty" : null,
            Evidence = flags.ToDictionary(f => Domain.WireName.Of(f.Flag), f => f.Spans),
        };
    }

    private bool Any(ReadMessage read, string concept) => read.Matches.Any(lexicon.Concept(concept));

    private int Count(ReadMessage read, string concept) => read.Claimed(lexicon.Concept(concept)).Count();

    private PainNow Pain(ReadMessage read) =>
        Count(read, "pain.none") > 0 ? PainNow.No : Count(read, "pain.word") > 0 ? PainNow.Yes : PainNow.Unknown;

    private CareStatus Care(ReadMessage read) =>
        Count(read, "care.discharged") > 0 ? CareStatus.Discharged
        : Count(read, "care.none") > 0 ? CareStatus.None
        : Count(read, "care.under") > 0 ? CareStatus.UnderCare
        : CareStatus.Unknown;

    private Archetype Kind(ReadMessage read)
    {
        var rest = Count(read, "sign.rest.afraid");
        var jump = Count(read, "sign.jump.goes-for-it");
        var rehab = Count(read, "sign.rehab.keeps-at-it");
        var most = Math.Max(rest, Math.Max(jump, rehab));
        return most < 2 ? Archetype.Unknown : most == rest ? Archetype.OverResting : most == jump ? Archetype.JumpingBackIn : Archetype.StillRehabbing;
    }

    private AsksFor Asks(ReadMessage read)
    {
        var best = _asks.Select(a => (a.Name, Spans: read.Claimed(a.Concept, ScopeKinds.Hypothetical).Count())).MaxBy(a => a.Spans);
        return best.Spans > 0 && Domain.WireName.TryParse<AsksFor>(best.Name, out var asks) ? asks : AsksFor.Other;
    }
}
