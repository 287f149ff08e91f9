using BackPainBot.Domain.Archetypes;
using BackPainBot.Domain.Inbox;
using BackPainBot.Domain.Pain;
using BackPainBot.Reading.Lexicons;

namespace BackPainBot.Reading.Fields;

/// <summary>Answers by counting the lexicon's signs, for when there are no trained weights.</summary>
internal sealed class RuleGuesses(Lexicon lexicon)
{
    private readonly int _painNone = lexicon.Concept("pain.none");
    private readonly int _painWord = lexicon.Concept("pain.word");
    private readonly int _careDischarged = lexicon.Concept("care.discharged");
    private readonly int _careNone = lexicon.Concept("care.none");
    private readonly int _careUnder = lexicon.Concept("care.under");
    private readonly int _signRestAfraid = lexicon.Concept("sign.rest.afraid");
    private readonly int _signJumpGoesForIt = lexicon.Concept("sign.jump.goes-for-it");
    private readonly int _signRehabKeepsAtIt = lexicon.Concept("sign.rehab.keeps-at-it");
    private readonly int _scopeBack = lexicon.Concept("scope.back");
    private readonly int _scopeRehab = lexicon.Concept("scope.rehab");
    private readonly int _scopeArticle = lexicon.Concept("scope.article");
    private readonly int _scopeOtherPart = lexicon.Concept("scope.other-part");
    private readonly int _bodyBack = lexicon.Concept("body.back");

    public PainNow Pain(ReadMessage read) =>
        Count(read, _painNone) > 0 ? PainNow.No : Count(read, _painWord) > 0 ? PainNow.Yes : PainNow.Unknown;

    public CareStatus Care(ReadMessage read) =>
        Count(read, _careDischarged) > 0 ? CareStatus.Discharged
        : Count(read, _careNone) > 0 ? CareStatus.None
        : Count(read, _careUnder) > 0 ? CareStatus.UnderCare
        : CareStatus.Unknown;

    public Archetype Kind(ReadMessage read)
    {
        var rest = Count(read, _signRestAfraid);
        var jump = Count(read, _signJumpGoesForIt);
        var rehab = Count(read, _signRehabKeepsAtIt);
        var most = Math.Max(rest, Math.Max(jump, rehab));
        return most < 2 ? Archetype.Unknown : most == rest ? Archetype.OverResting : most == jump ? Archetype.JumpingBackIn : Archetype.StillRehabbing;
    }

    public bool InScope(ReadMessage read) =>
        read.Matches.Any(_scopeBack) || read.Matches.Any(_scopeRehab) || read.Matches.Any(_scopeArticle);

    /// <summary>A knee or a shoulder, and no back anywhere.</summary>
    public bool OnlyAnotherPart(ReadMessage read) =>
        read.Matches.Any(_scopeOtherPart) && !read.Matches.Any(_bodyBack)
        && !read.Matches.Any(_scopeBack) && !read.Matches.Any(_scopeArticle);

    private static int Count(ReadMessage read, int concept)
    {
        var count = 0;
        foreach (var span in read.Matches[concept])
        {
            if (read.Claims(span))
                count++;
        }

        return count;
    }
}
