namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Splits texts into words.</summary>
public class Tokenizer
{
    private static readonly TokenizerFunction Shared = Split;

    /// <summary>Splits at white space and punctuation; every character beyond the basic plane (emoji) is a word.</summary>
    public static TokenizerFunction DefaultTokenizer => Shared;

    internal static List<Token> Split(string text, string locale = null)
    {
        var tokens = new List<Token>();
        var start = -1;
        var length = text?.Length ?? 0;
        for (var i = 0; i < length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < length && char.IsLowSurrogate(text[i + 1]))
            {
                Add(tokens, text, start, i - 1);
                Add(tokens, text, i, i + 1);
                start = -1;
                i++;
            }
            else if (IsBreak(text[i]))
            {
                Add(tokens, text, start, i - 1);
                start = -1;
            }
            else if (start < 0)
                start = i;
        }

        Add(tokens, text, start, length - 1);
        return tokens;
    }

    private static void Add(List<Token> tokens, string text, int start, int end)
    {
        if (start < 0 || end < start)
            return;
        var word = text.Substring(start, end + 1 - start);
        tokens.Add(new Token { Start = start, End = end, Text = word, Normalized = word.ToLowerInvariant() });
    }

    // Controls, punctuation and symbols of the blocks that texts use; letters and digits of every script are words.
    private static bool IsBreak(char letter) => letter is
        <= '\u002F' or (>= '\u003A' and <= '\u0040') or (>= '\u005B' and <= '\u0060') or (>= '\u007B' and <= '\u00BF')
        or (>= '\u02B9' and <= '\u036F') or (>= '\u2000' and <= '\u2BFF') or (>= '\u2E00' and <= '\u2E7F');
}
