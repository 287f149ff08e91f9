using BackPainBot.Domain.Safety.Prescriptions.Folding;
using BackPainBot.Domain.Safety.Prescriptions.Words;

namespace BackPainBot.Domain.Safety.Prescriptions.Rules;

/// <summary>A text as tokens and sentences, with the findings made in it so far.</summary>
internal sealed class ScannedText
{
    private const int MostFindings = 200;

    private readonly FoldedText _text;
    private readonly List<PrescriptionFinding> _findings = [];

    public ScannedText(string source)
    {
        _text = TextFolder.Fold(source);
        Tokens = Tokenizer.Cut(_text);
        Sentences = SentenceCutter.Cut(Tokens, _text);
    }

    public List<Token> Tokens { get; }

    public List<Sentence> Sentences { get; }

    public IReadOnlyList<PrescriptionFinding> Findings => _findings;

    /// <summary>The token there, or an empty one past either end.</summary>
    public Token At(int index) => index >= 0 && index < Tokens.Count ? Tokens[index] : default;

    public ReadOnlySpan<char> WordAt(int index) =>
        index >= 0 && index < Tokens.Count ? _text.Slice(Tokens[index].Start, Tokens[index].End) : default;

    /// <summary>Whether the word there is one of these, as folded.</summary>
    public bool IsWord(int index, params ReadOnlySpan<string> words)
    {
        var word = WordAt(index);
        foreach (var candidate in words)
        {
            if (word.SequenceEqual(candidate) || (word.Length == candidate.Length + 1 && EqualsBare(word, candidate)))
                return true;
        }

        return false;
    }

    private static bool EqualsBare(ReadOnlySpan<char> word, string bare)
    {
        var apostrophe = word.IndexOf('\'');
        return apostrophe >= 0 && word[..apostrophe].SequenceEqual(bare.AsSpan(0, apostrophe)) && word[(apostrophe + 1)..].SequenceEqual(bare.AsSpan(apostrophe));
    }

    /// <summary>The next token that is no line break, quote or bracket; at most one line on.</summary>
    public int Solid(int from, int step = 1)
    {
        var at = from + step;
        var breaks = 0;
        while (at >= 0 && at < Tokens.Count)
        {
            if (Tokens[at].Kind == TokenKind.LineBreak && ++breaks > 1)
                return -1;
            if (Tokens[at].Kind != TokenKind.LineBreak && !(Tokens[at].Kind == TokenKind.Mark && Tokens[at].Mark is '"' or '(' or ')' or '[' or ']'))
                return at;
            at += step;
        }

        return -1;
    }

    public Sentence SentenceOf(int token)
    {
        int low = 0, high = Sentences.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Sentences[middle].Start <= token)
                low = middle;
            else
                high = middle - 1;
        }

        return Sentences.Count > 0 ? Sentences[low] : default;
    }

    /// <summary>Records a finding over the tokens from first to last.</summary>
    public void Report(PrescriptionKind kind, int first, int last)
    {
        if (_findings.Count >= MostFindings)
            return;
        var start = _text.OriginOf(Tokens[first].Start);
        var end = Math.Max(start + 1, _text.OriginOf(Tokens[last].End - 1) + 1);
        end = Math.Min(end, _text.Source.Length);
        if (_findings.Exists(known => known.Kind == kind && known.Start < end && start < known.Start + known.Length))
            return;
        _findings.Add(new(start, end - start, kind, _text.Source[start..end], PrescriptionReasons.Of(kind)));
    }
}
