namespace BackPainBot.Library.Index;

/// <summary>The telling words of every way of asking, and how rare each is among the answers.</summary>
internal sealed class AskedWords
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly double[] _rarity;

    // By answer: the numbers of the words of each way of asking, and what they weigh together.
    private readonly (int[] Words, double Weight)[][] _asked;
    private readonly double _unheard;

    // By answer: the numbers of all words in which it is asked for, and of those with the words of its text.
    private readonly HashSet<int>[] _anyAsked;
    private readonly HashSet<int>[] _anywhere;

    // By answer: the words that all but every way of asking for it has, and what they weigh together.
    private readonly (int[] Words, double Weight)[] _always;

    // Fewer ways of asking say nothing of what all have.
    private const int FewestWays = 4;
    private const double All = 0.8;

    public AskedWords(IReadOnlyList<(int Answer, string[] Terms)> asked, IReadOnlyList<string[]> said)
    {
        var answers = said.Count;
        var answersWith = new List<int>();
        var byAnswer = asked.ToLookup(a => a.Answer, a => a.Terms);
        foreach (var term in byAnswer.SelectMany(group => group.SelectMany(terms => terms).Distinct(StringComparer.Ordinal)))
        {
            if (_numbers.TryAdd(term, answersWith.Count))
            {
                answersWith.Add(0);
            }

            answersWith[_numbers[term]]++;
        }

        _rarity = [.. answersWith.Select(with => RarityOf(with, answers))];
        _unheard = RarityOf(0, answers);
        _asked = [.. Enumerable.Range(0, answers).Select(answer => byAnswer[answer].Select(Counted).ToArray())];
        _anyAsked = [.. _asked.Select(ways => ways.SelectMany(way => way.Words).ToHashSet())];
        _always = [.. _asked.Select(AlwaysIn)];
        _anywhere = [.. said.Select((terms, answer) => terms.Select(term => _numbers.GetValueOrDefault(term, -1)).Where(word => word >= 0).Concat(_anyAsked[answer]).ToHashSet())];
    }

    /// <summary>A question's telling words as they are compared here.</summary>
    public QuestionWords Of(string[] terms)
    {
        int[] numbers = [.. terms.Select(term => _numbers.GetValueOrDefault(term, -1))];
        return new QuestionWords(numbers, numbers.Sum(Rarity));
    }

    /// <summary>The best overlap (Dice, rare words counting more) of a question with one way of asking for an answer.</summary>
    public double SharedWith(QuestionWords question, int answer)
    {
        var best = double.NegativeInfinity;
        foreach (var (words, weight) in _asked[answer])
        {
            best = Math.Max(best, Overlap(question, words, weight));
        }

        return best;
    }

    /// <summary>Which part of a question's words, rare ones counting more, stands in any way of asking for an answer, and which part there or in its text.</summary>
    public (double Asked, double Anywhere) CoverOf(QuestionWords question, int answer) =>
        question.Weight <= 0 ? (0, 0) : (Covered(question, _anyAsked[answer]), Covered(question, _anywhere[answer]));

    /// <summary>Which part of the words without which nobody asks for an answer, rare ones counting more, a question lacks: who names no patch does not ask about one.</summary>
    public double LackOf(QuestionWords question, int answer)
    {
        var (words, weight) = _always[answer];
        if (weight <= 0)
        {
            return 0;
        }

        var lacking = 0.0;
        foreach (var word in words)
        {
            lacking += Array.IndexOf(question.Words, word) < 0 ? Rarity(word) : 0;
        }

        return lacking / weight;
    }

    private (int[] Words, double Weight) AlwaysIn((int[] Words, double Weight)[] ways)
    {
        if (ways.Length < FewestWays)
        {
            return ([], 0);
        }

        int[] words = [.. ways.SelectMany(way => way.Words).CountBy(word => word).Where(word => word.Value >= All * ways.Length).Select(word => word.Key)];
        return (words, words.Sum(Rarity));
    }

    private double Covered(QuestionWords question, HashSet<int> words)
    {
        var covered = 0.0;
        foreach (var word in question.Words)
        {
            covered += words.Contains(word) ? Rarity(word) : 0;
        }

        return covered / question.Weight;
    }

    private (int[] Words, double Weight) Counted(string[] terms)
    {
        int[] words = [.. terms.Select(term => _numbers[term])];
        return (words, words.Sum(Rarity));
    }

    private double Overlap(QuestionWords question, int[] other, double weight)
    {
        var all = question.Weight + weight;
        if (all <= 0)
        {
            return 0;
        }

        var shared = 0.0;
        foreach (var word in question.Words)
        {
            shared += word >= 0 && Array.IndexOf(other, word) >= 0 ? Rarity(word) : 0;
        }

        return 2 * shared / all;
    }

    private double Rarity(int word) => word < 0 ? _unheard : _rarity[word];

    private static double RarityOf(int answersWith, int answers) => Math.Log(1 + (answers / (1.0 + answersWith)));
}
