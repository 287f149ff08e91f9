namespace BackPainBot.Library.Index;

/// <summary>The telling words of every way of asking, and how rare each is among the answers.</summary>
internal sealed class AskedWords
{
    private readonly IReadOnlyList<(int Answer, string[] Terms)> _asked;
    private readonly Dictionary<string, int> _answersWith = new(StringComparer.Ordinal);
    private readonly int _answers;

    public AskedWords(IReadOnlyList<(int Answer, string[] Terms)> asked, int answers)
    {
        (_asked, _answers) = (asked, answers);
        foreach (var term in asked.GroupBy(a => a.Answer).SelectMany(g => g.SelectMany(a => a.Terms).Distinct(StringComparer.Ordinal)))
        {
            _answersWith[term] = _answersWith.GetValueOrDefault(term) + 1;
        }
    }

    /// <summary>For each of some answers the best overlap (Dice, rare words counting more) of a question with one way of asking.</summary>
    public Dictionary<int, double> SharedWith(string[] terms, HashSet<int> answers) =>
        _asked.Where(asked => answers.Contains(asked.Answer)).GroupBy(asked => asked.Answer).ToDictionary(group => group.Key, group => group.Max(asked => Overlap(terms, asked.Terms)));

    private double Overlap(string[] one, string[] other)
    {
        var all = one.Sum(Rarity) + other.Sum(Rarity);
        return all > 0 ? 2 * one.Where(other.Contains).Sum(Rarity) / all : 0;
    }

    private double Rarity(string term) => Math.Log(1 + (_answers / (1.0 + _answersWith.GetValueOrDefault(term))));
}
