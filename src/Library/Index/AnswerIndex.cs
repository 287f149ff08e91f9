using System.Numerics.Tensors;
using BackPainBot.Library.Answers;
using BackPainBot.Library.Text;

namespace BackPainBot.Library.Index;

/// <summary>
/// The quick answers by the ways people ask for them. By meaning: the nearest ways of asking, the answer itself, and the telling
/// words in common. Without a model by words alone.
/// </summary>
internal sealed class AnswerIndex
{
    private const double BestAsked = 0.7;
    private const double SecondAsked = 0.3;
    private const double SharedWords = 0.5;

    // What is far ahead of the next answer is more likely meant; a question of one telling word may mean anything.
    private const double Lead = 0.5;
    private const double Bare = 0.2;

    /// <summary>Words are compared only for answers that meaning puts among the first.</summary>
    private const int Compared = 24;

    private readonly IReadOnlyList<QuickAnswer> _answers;
    private readonly (int Answer, string[] Terms)[] _asked;
    private readonly Dictionary<string, int> _answersWith = new(StringComparer.Ordinal);
    private readonly SearchVocabulary _vocabulary;
    private readonly float[]? _mean;
    private readonly float[][] _askedVectors = [];
    private readonly float[][] _saidVectors = [];

    public AnswerIndex(IEnumerable<QuickAnswer> answers, SearchVocabulary vocabulary)
    {
        _vocabulary = vocabulary;
        _answers = [.. answers];
        _asked = [.. _answers.SelectMany((answer, at) => answer.Asked.Select(text => (at, TermsOf(text))))];
        foreach (var term in _asked.GroupBy(a => a.Answer).SelectMany(g => g.SelectMany(a => a.Terms).Distinct(StringComparer.Ordinal)))
        {
            _answersWith[term] = _answersWith.GetValueOrDefault(term) + 1;
        }
    }

    private AnswerIndex(AnswerIndex words, IReadOnlyList<float[]> vectors)
    {
        (_answers, _asked, _answersWith, _vocabulary) = (words._answers, words._asked, words._answersWith, words._vocabulary);
        var asked = vectors.Take(_asked.Length).ToList();
        _mean = new float[vectors.Count > 0 ? vectors[0].Length : 0];
        foreach (var vector in asked)
        {
            TensorPrimitives.Add(_mean, vector, _mean);
        }

        TensorPrimitives.Divide(_mean, Math.Max(1, asked.Count), _mean);
        _askedVectors = [.. asked.Select(Centred)];
        _saidVectors = [.. vectors.Skip(_asked.Length).Select(Centred)];
    }

    /// <summary>Every text that has a vector, in the order that the vectors have to have.</summary>
    public IEnumerable<string> Texts => _answers.SelectMany(answer => answer.Asked).Concat(_answers.Select(answer => $"{answer.Asked[0]} {answer.Says}"));

    public AnswerIndex With(IReadOnlyList<float[]> vectors) => new(this, vectors);

    /// <summary>The nearest answer, however far; null where there are none.</summary>
    /// <param name="question">The person's words.</param>
    /// <param name="vector">Their vector, of length one; null goes by words.</param>
    /// <param name="wishesToo">Whether wishes for something to be done count as well.</param>
    public (QuickAnswer Answer, double Nearness)? Nearest(string question, float[]? vector, bool wishesToo)
    {
        var counted = Enumerable.Range(0, _answers.Count).Where(answer => wishesToo || _answers[answer].Means.Length == 0);
        if (!counted.Any())
        {
            return null;
        }

        var terms = TermsOf(question);
        var meanings = vector is null || _mean is null ? null : Meanings(Centred(vector));
        var near = counted.Select(answer => (Answer: answer, Score: meanings?[answer] ?? 0));
        if (meanings is not null)
        {
            near = near.OrderByDescending(a => a.Score).Take(Compared);
        }

        var shared = Shared(terms, [.. near.Select(a => a.Answer)]);
        var scored = near.Select(a => (a.Answer, Score: meanings is null ? shared[a.Answer] : a.Score + (SharedWords * shared[a.Answer]))).OrderByDescending(a => a.Score).Take(2).ToList();
        var (best, score) = scored[0];
        return (_answers[best], meanings is null ? score : score + (Lead * (score - scored[^1].Score)) - (terms.Length > 1 ? 0 : Bare));
    }

    private double[] Meanings(float[] centred)
    {
        var (first, second) = (new double[_answers.Count], new double[_answers.Count]);
        first.AsSpan().Fill(-1);
        second.AsSpan().Fill(-1);
        for (var i = 0; i < _asked.Length; i++)
        {
            var near = TensorPrimitives.Dot<float>(centred, _askedVectors[i]);
            var answer = _asked[i].Answer;
            if (near > first[answer])
            {
                (first[answer], second[answer]) = (near, first[answer]);
            }
            else if (near > second[answer])
            {
                second[answer] = near;
            }
        }

        return [.. first.Select((best, answer) => (BestAsked * best) + (SecondAsked * second[answer]) + TensorPrimitives.Dot<float>(centred, _saidVectors[answer]))];
    }

    // For each of some answers the best overlap (Dice, rare words counting more) of a question with one way of asking.
    private Dictionary<int, double> Shared(string[] terms, HashSet<int> answers) =>
        _asked.Where(asked => answers.Contains(asked.Answer)).GroupBy(asked => asked.Answer).ToDictionary(group => group.Key, group => group.Max(asked => Overlap(terms, asked.Terms)));

    private double Overlap(string[] one, string[] other)
    {
        var all = one.Sum(Rarity) + other.Sum(Rarity);
        return all > 0 ? 2 * one.Where(other.Contains).Sum(Rarity) / all : 0;
    }

    private double Rarity(string term) => Math.Log(1 + (_answers.Count / (1.0 + _answersWith.GetValueOrDefault(term))));

    private string[] TermsOf(string text) => [.. _vocabulary.Terms(text).Distinct(StringComparer.Ordinal)];

    private float[] Centred(float[] vector)
    {
        var centred = new float[vector.Length];
        TensorPrimitives.Subtract(vector, _mean, centred);
        MeaningIndex.Normalise(centred);
        return centred;
    }
}
