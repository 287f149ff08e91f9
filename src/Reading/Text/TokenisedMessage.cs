namespace BackPainBot.Reading.Text;

/// <summary>A message as words, with its sentences.</summary>
internal sealed class TokenisedMessage
{
    private readonly Token[] _tokens;

    public TokenisedMessage(string original, Token[] tokens)
    {
        Original = original;
        _tokens = tokens;
        SentenceOf = new int[tokens.Length];
        for (var i = 1; i < tokens.Length; i++)
            SentenceOf[i] = SentenceOf[i - 1] + (tokens[i].Before == BreakBefore.Sentence ? 1 : 0);

        SentenceCount = tokens.Length == 0 ? 0 : SentenceOf[^1] + 1;
    }

    public string Original { get; }

    public int Count => _tokens.Length;

    public int[] SentenceOf { get; }

    public int SentenceCount { get; }

    public ReadOnlySpan<Token> Tokens => _tokens;

    public ref readonly Token this[int index] => ref _tokens[index];

    /// <summary>The original text from the first word's start to the last word's end (inclusive).</summary>
    public string Quote(int first, int last)
    {
        var start = _tokens[first].Start;
        var end = Math.Max(_tokens[last].End, start);
        return Original[start..end];
    }

    /// <summary>First and last word of a sentence.</summary>
    public (int First, int Last) Sentence(int sentence)
    {
        var first = Array.BinarySearch(SentenceOf, sentence);
        var last = first;
        while (first > 0 && SentenceOf[first - 1] == sentence)
            first--;

        while (last + 1 < SentenceOf.Length && SentenceOf[last + 1] == sentence)
            last++;

        return (first, last);
    }
}
