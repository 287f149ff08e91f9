using BackPainBot.Reading.Fields;
using BackPainBot.Reading.Lexicons;

namespace BackPainBot.Reading.Classifying;

/// <summary>Puts in one word how a message speaks of its pain: the latest statement counts.</summary>
internal sealed class PainSigns(Lexicon lexicon)
{
    private readonly int _pain = lexicon.Concept("pain.word");
    private readonly int _gone = lexicon.Concept("pain.none");
    private readonly int _conditional = lexicon.Concept("pain.conditional");

    /// <summary>What is said, and the same with whether the pain comes only with something.</summary>
    public (string Said, string Whole) Of(ReadMessage read)
    {
        var gone = read.Matches[_gone];
        var hurts = read.Claimed(_pain).Where(s => !gone.Any(g => s.First <= g.Last && s.Last >= g.First)).ToList();
        var said = (gone.Count, hurts.Count) switch
        {
            (0, 0) => "nothing said",
            (0, _) => "hurts",
            (_, 0) => "gone",
            _ => hurts[^1].First > gone[^1].Last ? "gone, then hurts" : "hurts, then gone",
        };
        return (said, read.Matches.Any(_conditional) ? said + " with something" : said);
    }
}
