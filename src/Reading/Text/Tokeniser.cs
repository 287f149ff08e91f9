using System.Globalization;

namespace BackPainBot.Reading.Text;

/// <summary>Cuts normalised text into words and says how each is set off from the one before.</summary>
internal sealed class Tokeniser(Vocabulary vocabulary)
{
    private readonly WordReader _words = new(vocabulary);

    public TokenisedMessage Tokenise(string original, NormalText text)
    {
        var scan = new Scan(text.Characters);
        var tokens = new List<Token>(text.Characters.Length / 5);
        while (scan.NextWord(out var start, out var end))
        {
            var first = tokens.Count;
            var span = (text.Offsets[start], OriginalEnd(text, original, end));
            _words.Read(text.Characters[start..end], span, tokens);
            Mark(tokens, first, scan);
        }

        JoinSpelledOut(tokens);
        NumberWords.Read(tokens);
        return new TokenisedMessage(original, [.. tokens]);
    }

    private static int OriginalEnd(NormalText text, string original, int end)
    {
        var last = text.Offsets[end - 1];
        var width = last + 1 < original.Length && char.IsSurrogatePair(original, last) ? 2 : 1;
        return last + width;
    }

    private static void Mark(List<Token> tokens, int first, Scan scan)
    {
        for (var i = first; i < tokens.Count; i++)
        {
            var token = tokens[i];
            token.Before = i == first && i > 0 ? scan.Before : BreakBefore.None;
            token.Quoted = scan.InQuotes;
            tokens[i] = token;
        }

        if (scan.AskedBefore && first > 0 && first < tokens.Count)
            SetAsked(tokens, first - 1);

        if (scan.AtLast && tokens.Count > 0)
            SetAsked(tokens, tokens.Count - 1);
    }

    private static void SetAsked(List<Token> tokens, int at)
    {
        var token = tokens[at];
        token.Asked = true;
        tokens[at] = token;
    }

    // "s u i c i d e": letters set apart so that no filter sees the word.
    private void JoinSpelledOut(List<Token> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            var run = i;
            while (run < tokens.Count && tokens[run].Word.Length == 1 && char.IsAsciiLetter(tokens[run].Word[0]))
                run++;

            if (run - i < 4)
            {
                i = Math.Max(i, run - 1);
                continue;
            }

            var word = string.Concat(tokens.Skip(i).Take(run - i).Select(t => t.Word));
            if (!vocabulary.Knows(word))
            {
                i = run;
                continue;
            }

            var joined = tokens[i];
            _words.Settle(ref joined, word);
            joined.End = tokens[run - 1].End;
            joined.Asked = tokens[run - 1].Asked;
            tokens.RemoveRange(i, run - i);
            tokens.Insert(i, joined);
        }
    }

    internal static bool TryNumber(string word, out double number) =>
        double.TryParse(word, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);
}
