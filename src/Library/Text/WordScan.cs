namespace BackPainBot.Library.Text;

/// <summary>Goes through a text word by word without making a string of each; a word holds until the next is asked for.</summary>
internal ref struct WordScan(string text)
{
    // Nobody writes a longer word; the rest of it is dropped.
    private const int LongestWord = 64;

    private readonly char[] _word = new char[LongestWord];
    private int _at;

    /// <summary>The next word in lower case, an apostrophe inside it dropped; false after the last.</summary>
    public bool Next(out ReadOnlySpan<char> word)
    {
        var length = 0;
        for (; _at < text.Length; _at++)
        {
            var letter = text[_at];
            if (char.IsLetterOrDigit(letter))
            {
                if (length < LongestWord)
                {
                    _word[length++] = char.ToLowerInvariant(letter);
                }
            }
            else if (letter is not ('\'' or '\u2019') && length > 0)
            {
                break;
            }
        }

        word = _word.AsSpan(0, length);
        return length > 0;
    }
}
