using System.Text.RegularExpressions;
using BackPainBot.Library.Text;

namespace BackPainBot.Conversation.Answers.Rewriting;

/// <summary>
/// Whether a passage says what a sentence says. Strict on purpose: a sentence in doubt is dropped, and the page's own words take its place.
/// </summary>
public sealed class SupportCheck(RewritingRules rules)
{
    private static readonly Regex Ends = new(@"(?<=[.!?])\s+|\n");

    /// <summary>A sentence with less to say cannot be told from filler.</summary>
    private const int FewestWords = 3;

    /// <summary>One word in this many may be the model's own.</summary>
    private const int OwnWords = 5;

    /// <summary>Share of a sentence's words that stand in this order close together in the passage: "moving beats rest" does not support "rest beats moving".</summary>
    private const double InOrder = 0.6;

    private readonly record struct Said(List<string> Stems, int Turns);

    /// <param name="sentence">Plain text, without citation marks.</param>
    /// <param name="passage">Markdown of the page it names as its source.</param>
    public bool Supports(string sentence, string passage)
    {
        var said = Read(sentence);
        var sources = Pieces(passage).Select(Read).ToList();
        var known = sources.SelectMany(source => source.Stems).ToHashSet(StringComparer.Ordinal);
        var own = said.Stems.Where(stem => !known.Contains(stem)).ToList();
        if (said.Stems.Count < FewestWords || own.Exists(rules.IsNeverNew) || own.Count > said.Stems.Count / OwnWords)
            return false;
        var (inOrder, turns) = Nearest(said.Stems, sources);
        return inOrder >= InOrder * said.Stems.Count && turns == said.Turns;
    }

    /// <summary>The sentence of the passage, or the two neighbouring ones, in which most of the words stand in order; one before two.</summary>
    private static (int InOrder, int Turns) Nearest(List<string> stems, List<Said> sources) => sources
        .Concat(sources.Zip(sources.Skip(1), (one, next) => new Said([.. one.Stems, .. next.Stems], one.Turns + next.Turns)))
        .Select(source => (CommonInOrder(stems, source.Stems), source.Turns))
        .MaxBy(nearest => nearest.Item1);

    private static int CommonInOrder(List<string> left, List<string> right)
    {
        var above = new int[right.Count + 1];
        foreach (var stem in left)
        {
            var row = new int[right.Count + 1];
            for (var i = 0; i < right.Count; i++)
                row[i + 1] = stem == right[i] ? above[i] + 1 : Math.Max(above[i + 1], row[i]);
            above = row;
        }

        return above[^1];
    }

    private Said Read(string text)
    {
        var words = Words.Of(text).ToList();
        return new Said([.. words.Where(word => !rules.IsSmall(word) && !rules.Turns(word)).Select(PorterStemmer.Stem)], words.Count(rules.Turns));
    }

    private static IEnumerable<string> Pieces(string markdown) => Ends.Split(markdown).Where(piece => piece.Any(char.IsLetterOrDigit));
}
