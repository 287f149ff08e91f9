using System.Globalization;
using BackPainBot.Domain.Safety.Prescriptions.Folding;

namespace BackPainBot.Domain.Safety.Prescriptions.Words;

/// <summary>Cuts a folded text into tokens: one pass, each character looked at a bounded number of times.</summary>
internal sealed class Tokenizer
{
    private const int LongestWord = 64;
    private const int FewestSpacedLetters = 4;

    private readonly FoldedText _text;
    private readonly List<Token> _tokens;

    private Tokenizer(FoldedText text)
    {
        _text = text;
        _tokens = new List<Token>((text.Length / 4) + 8);
    }

    public static List<Token> Cut(FoldedText text)
    {
        var tokenizer = new Tokenizer(text);
        var at = 0;
        while (at < text.Length)
            at = tokenizer.Next(at);
        return PhraseJoiner.Join(tokenizer._tokens, text);
    }

    private int Next(int at)
    {
        var letter = _text[at];
        if (letter == '\n')
            return Add(new(at, at + 1, TokenKind.LineBreak, WordClass.None));
        if (letter is ' ' or '\'')
            return at + 1;
        if (char.IsLetterOrDigit(letter) || letter is '$' or '@')
            return Chunk(at);
        var times = letter == '×' ? WordClass.Times : letter == '/' ? WordClass.Each : WordClass.None;
        return Add(new(at, at + 1, TokenKind.Mark, times) { Mark = letter });
    }

    private int Add(Token token)
    {
        _tokens.Add(token);
        return token.End;
    }

    private int Chunk(int at)
    {
        if (IsListNumber(at, out var afterMark))
            return afterMark;
        if (SpacedLetters(at) is { } spaced)
            return spaced;
        var end = at;
        while (end < _text.Length && end - at < LongestWord && (char.IsLetterOrDigit(_text[end]) || _text[end] is '\'' or '$' or '@'))
            end++;
        if (Unmasked(at, end))
            return end;
        return char.IsAsciiDigit(_text[at]) ? Number(at) : Letters(at, end);
    }

    /// <summary>The "1." or "2)" that numbers a list's item.</summary>
    private bool IsListNumber(int at, out int after)
    {
        var end = at;
        while (char.IsAsciiDigit(_text[end]))
            end++;
        after = end + 1;
        return end > at && end - at <= 2 && _text[end] is '.' or ')' && _text[end + 1] == ' ' && (_tokens.Count == 0 || _tokens[^1].Kind == TokenKind.LineBreak);
    }

    private int Number(int at)
    {
        var end = at;
        while (char.IsAsciiDigit(_text[end]) || (_text[end] is '.' or ',' && char.IsAsciiDigit(_text[end + 1])))
            end++;
        var digits = _text.Slice(at, end);
        var written = digits.ToString().Replace(',', '.');
        var value = double.TryParse(written, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var parsed) ? parsed : -1;
        return Add(new(at, end, TokenKind.Number, WordClass.Number) { Value = value });
    }

    private int Letters(int at, int most)
    {
        if (IsVertebra(at, most))
            return Add(new(at, most, TokenKind.Word, WordClass.None));
        if (_text[at] is '$' or '@')
            return Add(new(at, at + 1, TokenKind.Mark, WordClass.None) { Mark = _text[at] });
        var end = at;
        while (end < most && (char.IsLetter(_text[end]) || _text[end] == '\''))
            end++;
        end = Math.Max(end, at + 1);
        if (char.GetUnicodeCategory(_text[at]) == UnicodeCategory.OtherLetter)
            return Unspaced(at, end);
        var word = _text.Slice(at, end);
        var token = Classified(at, end, word);
        return token.Class == WordClass.None && AddHalves(at, end) ? end : Add(token);
    }

    /// <summary>Words run together with what they count: fivex, xten, eightykg.</summary>
    private bool AddHalves(int at, int end)
    {
        if (end - at > 16)
            return false;
        for (var cut = at + 1; cut < end; cut++)
        {
            var first = Classified(at, cut, _text.Slice(at, cut));
            var second = Classified(cut, end, _text.Slice(cut, end));
            var isProduct = (IsTimes(first) && second.Is(WordClass.Number)) || (first.Is(WordClass.AnyNumber) && IsTimes(second));
            if (!isProduct && !(first.Is(WordClass.Number) && cut - at > 2 && second.Is(WordClass.MassUnit)) && !(first.Is(WordClass.AnyNumber) && _text[cut] == 'x' && AddsProduct(cut, end)))
                continue;
            Add(first);
            if (isProduct || second.Is(WordClass.MassUnit))
                return Add(second) == end;
            Add(Classified(cut, cut + 1, "x"));
            return Add(Classified(cut + 1, end, _text.Slice(cut + 1, end))) == end;
        }

        return false;
    }

    private bool AddsProduct(int times, int end) => times + 1 < end && Classified(times + 1, end, _text.Slice(times + 1, end)).Is(WordClass.Number);

    private static bool IsTimes(Token token) => token.Is(WordClass.Times) && token.End - token.Start == 1;

    private static bool IsVertebraLetter(char letter) => letter is 'l' or 's' or 't' or 'c';

    // L5, S1, T12: places in the spine, not amounts.
    private bool IsVertebra(int at, int end) =>
        IsVertebraLetter(_text[at]) && end - at is 2 or 3 && char.IsAsciiDigit(_text[at + 1]) && (end - at == 2 || char.IsAsciiDigit(_text[at + 2]));

    /// <summary>Scripts without spaces: the longest known word at each place.</summary>
    private int Unspaced(int at, int end)
    {
        for (var length = Math.Min(8, end - at); length > 1; length--)
        {
            if (Lexicon.TryFind(_text.Slice(at, at + length), out var entry))
                return Add(new(at, at + length, TokenKind.Word, entry.Class) { Value = entry.Value });
        }

        return Add(Classified(at, at + 1, _text.Slice(at, at + 1)));
    }

    private static Token Classified(int at, int end, ReadOnlySpan<char> word)
    {
        var found = WordReader.Read(word);
        return new Token(at, end, TokenKind.Word, found.Class) { Value = found.Value };
    }

    /// <summary>A word with digits for letters, as in squ4t.</summary>
    private bool Unmasked(int at, int end)
    {
        var word = _text.Slice(at, end);
        if (word.Length < 4 || !WordReader.TryUnmask(word, out var entry))
            return false;
        _tokens.Add(new(at, end, TokenKind.Word, entry.Class) { Value = entry.Value });
        return true;
    }

    /// <summary>Letters set apart (s q u a t, d-e-a-d): the run read as one word, and as the words inside it.</summary>
    private int? SpacedLetters(int at)
    {
        if (!IsLoneLetter(at))
            return null;
        var letters = new List<char>();
        var place = at;
        var end = at;
        while (letters.Count < LongestWord && IsLoneLetter(place))
        {
            letters.Add(_text[place]);
            end = place + 1;
            place += 2;
        }

        if (letters.Count < FewestSpacedLetters && !(letters.Count == FewestSpacedLetters - 1 && Lexicon.TryFind(letters.ToArray(), out _)))
            return null;
        foreach (var entry in WordReader.ReadRun(letters.ToArray()))
            _tokens.Add(new(at, end, TokenKind.Word, entry.Class) { Value = entry.Value });
        return end;
    }

    private bool IsLoneLetter(int at) =>
        char.IsLetter(_text[at]) && !char.IsLetterOrDigit(_text[at - 1]) && !char.IsLetterOrDigit(_text[at + 1]) && !IsTimesBetweenNumbers(at);

    private bool IsTimesBetweenNumbers(int at) => _text[at] == 'x' && (char.IsAsciiDigit(_text[at - 2]) || char.IsAsciiDigit(_text[at + 2]));
}
