using System.Text;

namespace BackPainBot.Conversation.Dialogs.Visit.Editing;

/// <summary>Takes a message apart into words and marks, each letter looked at once or twice.</summary>
internal static class ListTokens
{
    /// <summary>Longer quotations are no question.</summary>
    private const int LongestQuote = 200;

    private static readonly HashSet<string> BeforeNumbers = ["no", "nos", "q", "nr", "num"];

    /// <summary>The words and marks of a message, in order.</summary>
    public static IReadOnlyList<ListToken> Of(string text)
    {
        var tokens = new List<ListToken>();
        for (var at = 0; at < text.Length;)
            at = Take(text, at, tokens);
        return tokens;
    }

    private static int Take(string text, int at, List<ListToken> tokens)
    {
        var letter = text[at];
        if (char.IsLetterOrDigit(letter))
            return Word(text, at, tokens);
        if (QuoteEnd(text, at) is > 0 and var end)
        {
            tokens.Add(new ListToken(ListTokenKind.Quote, "", at, end));
            // "Add 'Is it torn?' That's all": the sentence ends with what is quoted.
            if (EndsSentence(text, end))
                tokens.Add(new ListToken(ListTokenKind.Stop, "", end - 1, end));
            return end;
        }

        switch (letter)
        {
            case '.' when IsAfterNo(text, at, tokens):
                return at + 1;
            // "evil.example" is one name.
            case '.' when at > 0 && at + 1 < text.Length && char.IsLetter(text[at - 1]) && char.IsLower(text[at + 1]):
                return at + 1;
            case '.' or '!' or '?' or '\n' or '…':
                tokens.Add(new ListToken(ListTokenKind.Stop, "", at, at + 1));
                return at + 1;
            // "https://" and "10:30" are no pause.
            case ':' when at + 1 < text.Length && (text[at + 1] == '/' || (at > 0 && char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]))):
                return at + 1;
            case ':':
                tokens.Add(new ListToken(ListTokenKind.Colon, "", at, at + 1));
                return at + 1;
            case '&' or '+':
                tokens.Add(new ListToken(ListTokenKind.Word, "and", at, at + 1));
                return at + 1;
            case ',' or ';' or '(' or ')' or '–' or '—':
                tokens.Add(new ListToken(ListTokenKind.Comma, "", at, at + 1));
                return at + 1;
            case '-' or '→' or '=':
                return Dash(text, at, tokens);
            default:
                return at + 1;
        }
    }

    // "4 -> top" moves, "2-4" counts from one to the other, "cleared-by-name" is three words, and " - " is a pause.
    private static int Dash(string text, int at, List<ListToken> tokens)
    {
        var end = at + 1;
        while (end < text.Length && text[end] is '-' or '>')
            end++;
        var isArrow = text[at] == '→' || text[end - 1] == '>';
        var isRange = at > 0 && end < text.Length && char.IsDigit(text[at - 1]) && char.IsDigit(text[end]);
        // "-5 -7": minus signs in front of numbers, from the first word on.
        var isMinus = end == at + 1 && text[at] == '-' && end < text.Length && char.IsDigit(text[end]) && !isRange && (tokens.Count == 0 || tokens[0].Plain == "minus");
        if (isMinus)
            tokens.Add(new ListToken(ListTokenKind.Word, "minus", at, end));
        else if (isArrow)
            tokens.Add(new ListToken(ListTokenKind.Word, "to", at, end));
        else if (isRange)
            tokens.Add(new ListToken(ListTokenKind.Word, "through", at, end));
        else if (at > 0 && char.IsWhiteSpace(text[at - 1]))
            tokens.Add(new ListToken(ListTokenKind.Comma, "", at, end));
        return end;
    }

    private static int Word(string text, int from, List<ListToken> tokens)
    {
        var plain = new StringBuilder();
        var digits = true;
        var at = from;
        for (; at < text.Length; at++)
        {
            var letter = text[at];
            if (char.IsLetterOrDigit(letter))
            {
                digits &= char.IsAsciiDigit(letter);
                plain.Append(char.ToLowerInvariant(letter));
            }
            else if (IsApostrophe(letter) && at + 1 < text.Length && char.IsLetter(text[at + 1]) && !digits)
            {
                continue;
            }
            else if (letter is '.' or '/' && at + 1 < text.Length && char.IsDigit(text[at + 1]) && digits)
            {
                // "3/10" and "2.5" are one amount and no place on the list.
                plain.Append(letter);
            }
            else
            {
                break;
            }
        }

        var word = plain.ToString();
        // "Q2".
        if (!digits && word.Length is 2 or 3 && word[0] == 'q' && word[1..].All(char.IsAsciiDigit))
            (word, digits) = (word[1..], true);
        var isNumber = digits && word.Length <= 2;
        tokens.Add(new ListToken(isNumber ? ListTokenKind.Number : ListTokenKind.Word, word, from, at));
        // "4's gone": the number, and a word of its own.
        if (isNumber && at + 1 < text.Length && IsApostrophe(text[at]) && text[at + 1] is 's' or 'S')
        {
            tokens.Add(new ListToken(ListTokenKind.Word, "is", at, at + 2));
            return at + 2;
        }

        return at;
    }

    private static bool IsAfterNo(string text, int at, List<ListToken> tokens)
    {
        var next = at + 1;
        while (next < text.Length && text[next] == ' ')
            next++;
        return tokens.Count > 0 && tokens[^1].To == at && BeforeNumbers.Contains(tokens[^1].Plain) && next < text.Length && char.IsDigit(text[next]);
    }

    private static int QuoteEnd(string text, int at)
    {
        var closes = text[at] switch { '"' => "\"", '“' => "”\"", '\'' => "'", '‘' => "’'", '«' => "»", _ => "" };
        if (closes.Length == 0 || (at > 0 && char.IsLetterOrDigit(text[at - 1])))
            return 0;
        for (var end = at + 1; end < text.Length && end - at <= LongestQuote; end++)
        {
            if (closes.Contains(text[end], StringComparison.Ordinal) && (end + 1 == text.Length || !char.IsLetterOrDigit(text[end + 1])))
                return end - at > 2 ? end + 1 : 0;
        }

        return 0;
    }

    private static bool EndsSentence(string text, int end)
    {
        var next = end;
        while (next < text.Length && text[next] == ' ')
            next++;
        return text[end - 2] is '.' or '?' or '!' && next > end && next < text.Length && char.IsUpper(text[next]);
    }

    private static bool IsApostrophe(char letter) => letter is '\'' or '’' or '`';
}
