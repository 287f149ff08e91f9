using BackPainBot.Library.Answers;
using BackPainBot.Library.Text;

namespace BackPainBot.Library.Index;

/// <summary>
/// What kind of remark a clause is, by the wordings that lie nearest to it: in meaning, and in words and pairs of words.
/// Little words count here: "I said so" has no others. Without a model by words alone.
/// </summary>
internal sealed class RemarkIndex
{
    /// <summary>Wordings of a kind that are looked at.</summary>
    private const int Nearest = 3;

    private const double SharedWords = 0.6;

    private readonly (string Kind, string Text)[] _texts;

    // Only a clause needs them, and the start has to wait for nothing that it doesn't.
    private readonly Lazy<(Dictionary<string, double> Rarity, Dictionary<string, double>[] Terms)> _words;
    private readonly Centring? _centring;
    private readonly VectorBlock? _vectors;

    public RemarkIndex(IEnumerable<QuickAnswer> remarks)
    {
        _texts = [.. remarks.SelectMany(remark => remark.Asked.Skip(1).Select(text => (remark.Remark, text)))];
        Texts = [.. _texts.Select(text => text.Text)];
        _words = new(WordsOf);
    }

    private RemarkIndex(RemarkIndex words, VectorBlock vectors)
    {
        (Texts, _texts, _words) = (words.Texts, words._texts, words._words);
        _centring = new Centring(vectors);
        _vectors = _centring.Centre(vectors);
    }

    /// <summary>Every wording, in the order that the vectors have to have.</summary>
    public IReadOnlyList<string> Texts { get; }

    public RemarkIndex With(VectorBlock vectors) => new(this, vectors);

    /// <summary>How near a clause lies to each kind; empty where there are no wordings.</summary>
    /// <param name="clause">The person's words.</param>
    /// <param name="vector">Their vector, of length one; null goes by words.</param>
    public IReadOnlyDictionary<string, double> Weigh(string clause, float[]? vector)
    {
        var (rarity, wordings) = _words.Value;
        var terms = Weighed(clause, rarity);
        var near = vector is null || _centring is null ? new float[_texts.Length] : _vectors!.Dots(_centring.Centre(vector));
        return Enumerable.Range(0, _texts.Length)
            .Select(at => (_texts[at].Kind, Near: (SharedWords * Shared(terms, wordings[at])) + near[at]))
            .GroupBy(wording => wording.Kind)
            .ToDictionary(kind => kind.Key, kind => kind.Select(wording => wording.Near).OrderDescending().Take(Nearest).Average());
    }

    private (Dictionary<string, double> Rarity, Dictionary<string, double>[] Terms) WordsOf()
    {
        var rarity = Texts.SelectMany(text => TermsOf(text).Distinct()).GroupBy(term => term).ToDictionary(term => term.Key, term => Math.Log(1 + ((double)Texts.Count / term.Count())));
        return (rarity, [.. Texts.Select(text => Weighed(text, rarity))]);
    }

    private static double Shared(Dictionary<string, double> one, Dictionary<string, double> other) =>
        one.Sum(term => term.Value * other.GetValueOrDefault(term.Key));

    // Of length one. A word that stands in no wording counts as rare: it says that the clause is about something else.
    private Dictionary<string, double> Weighed(string text, Dictionary<string, double> rarity)
    {
        var terms = TermsOf(text).Distinct().ToDictionary(term => term, term => rarity.GetValueOrDefault(term, term.Contains(' ', StringComparison.Ordinal) ? 0 : Math.Log(1 + Texts.Count)));
        var length = Math.Sqrt(terms.Values.Sum(weight => weight * weight));
        return length == 0 ? terms : terms.ToDictionary(term => term.Key, term => term.Value / length);
    }

    private static List<string> TermsOf(string text)
    {
        List<string> words = [.. Words.Of(text)];
        return [.. words, .. words.Zip(words.Skip(1), (one, next) => one + " " + next)];
    }
}
