using BackPainBot.Domain.Archetypes;
using BackPainBot.Domain.Inbox;
using BackPainBot.Domain.Pain;
using BackPainBot.Reading.Lexicons;

namespace BackPainBot.Reading.Fields;

/// <summary>Answers by counting the lexicon's signs, for when there are no trained weights.</summary>
internal sealed class RuleGuesses(Lexicon lexicon)
{
    public PainNow Pain(ReadMessage read) =>
        Count(read, "pain.none") > 0 ? PainNow.No : Count(read, "pain.word") > 0 ? PainNow.Yes : PainNow.Unknown;

    public CareStatus Care(ReadMessage read) =>
        Count(read, "care.discharged") > 0 ? CareStatus.Discharged
        : Count(read, "care.none") > 0 ? CareStatus.None
        : Count(read, "care.under") > 0 ? CareStatus.UnderCare
        : CareStatus.Unknown;

    /// <summary>True if the message says that care has ended, and nothing else about care.</summary>
    public bool SaysOnlyDischarged(ReadMessage read) => Count(read, "care.discharged") > 0 && Count(read, "care.under") == 0 && Count(read, "care.none") == 0;

    public Archetype Kind(ReadMessage read)
    {
        var rest = Count(read, "sign.rest.afraid");
        var jump = Count(read, "sign.jump.goes-for-it");
        var rehab = Count(read, "sign.rehab.keeps-at-it");
        var most = Math.Max(rest, Math.Max(jump, rehab));
        return most < 2 ? Archetype.Unknown : most == rest ? Archetype.OverResting : most == jump ? Archetype.JumpingBackIn : Archetype.StillRehabbing;
    }

    public bool InScope(ReadMessage read) =>
        read.Matches.Any(lexicon.Concept("scope.back")) || read.Matches.Any(lexicon.Concept("scope.rehab")) || read.Matches.Any(lexicon.Concept("scope.article"));

    /// <summary>A knee or a shoulder, and no back anywhere.</summary>
    public bool OnlyAnotherPart(ReadMessage read) =>
        read.Matches.Any(lexicon.Concept("scope.other-part")) && !read.Matches.Any(lexicon.Concept("body.back"))
        && !read.Matches.Any(lexicon.Concept("scope.back")) && !read.Matches.Any(lexicon.Concept("scope.article"));

    private int Count(ReadMessage read, string concept) => read.Claimed(lexicon.Concept(concept)).Count();
}
