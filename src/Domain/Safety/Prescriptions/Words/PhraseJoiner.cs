using BackPainBot.Domain.Safety.Prescriptions.Folding;

namespace BackPainBot.Domain.Safety.Prescriptions.Words;

/// <summary>Joins words that are one thing: "hip thrust", "up to", and an exercise cut in two, as in "dead lift" or "squ at".</summary>
internal static class PhraseJoiner
{
    private const int LongestKey = 80;

    public static List<Token> Join(List<Token> tokens, FoldedText text)
    {
        var joined = new List<Token>(tokens.Count);
        var at = 0;
        while (at < tokens.Count)
        {
            if (tokens[at].Kind is TokenKind.Word or TokenKind.Number && (TryPhrase(tokens, at, text, out var token, out var next) || TryHalves(tokens, at, text, out token, out next)))
            {
                joined.Add(token);
                at = next;
            }
            else
            {
                joined.Add(tokens[at++]);
            }
        }

        return joined;
    }

    private static bool TryPhrase(List<Token> tokens, int at, FoldedText text, out Token token, out int next)
    {
        token = default;
        next = at;
        Span<char> key = stackalloc char[LongestKey];
        if (!Append(text, tokens[at], key, 0, out var length) || !Lexicon.StartsPhrase(key[..length]))
            return false;
        var place = at;
        for (var words = 2; words <= Lexicon.LongestPhrase; words++)
        {
            place = NextWord(tokens, place);
            if (place < 0 || length + 1 >= LongestKey)
                break;
            key[length] = ' ';
            if (!Append(text, tokens[place], key, length + 1, out length))
                break;
            if (!Lexicon.TryFindPhrase(key[..length], out var found))
                continue;
            token = new Token(tokens[at].Start, tokens[place].End, TokenKind.Word, found);
            next = place + 1;
        }

        return next > at;
    }

    private static bool TryHalves(List<Token> tokens, int at, FoldedText text, out Token token, out int next)
    {
        token = default;
        next = at;
        var second = tokens[at].Kind == TokenKind.Word ? NextWord(tokens, at, acrossLines: true) : -1;
        if (second < 0 || tokens[second].Kind != TokenKind.Word || tokens[at].Is(WordClass.Exercise) || tokens[second].Is(WordClass.Exercise))
            return false;
        Span<char> key = stackalloc char[LongestKey];
        if (!Append(text, tokens[at], key, 0, out var length) || !Append(text, tokens[second], key, length, out length))
            return false;
        if (length < 5 || !Lexicon.TryFind(key[..length], out var entry) || (entry.Class & (WordClass.Exercise | WordClass.Counted | WordClass.Gear)) == 0)
            return false;
        token = new Token(tokens[at].Start, tokens[second].End, TokenKind.Word, entry.Class) { Value = entry.Value };
        next = second + 1;
        return true;
    }

    /// <summary>The next word; a hyphen between (and for halves a line's end) does not part them.</summary>
    private static int NextWord(List<Token> tokens, int at, bool acrossLines = false)
    {
        var next = at + 1;
        if (next < tokens.Count && tokens[next].IsMark('-'))
            next++;
        if (acrossLines && next < tokens.Count && tokens[next].Kind == TokenKind.LineBreak)
            next++;
        return next < tokens.Count && tokens[next].Kind is TokenKind.Word or TokenKind.Number ? next : -1;
    }

    private static bool Append(FoldedText text, Token token, Span<char> key, int from, out int length)
    {
        length = from;
        var word = text.Slice(token.Start, token.End);
        if (word.Length > key.Length - from)
            return false;
        foreach (var letter in word)
        {
            if (letter != '\'')
                key[length++] = letter;
        }

        return true;
    }
}
