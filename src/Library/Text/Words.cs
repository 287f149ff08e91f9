namespace BackPainBot.Library.Text;

/// <summary>Splits text into lower-case words; an apostrophe inside a word is dropped with nothing in its place.</summary>
public static class Words
{
    public static IEnumerable<string> Of(string text)
    {
        var buffer = new char[64];
        var length = 0;
        foreach (var raw in text)
        {
            if (char.IsLetterOrDigit(raw))
            {
                if (length < buffer.Length)
                {
                    buffer[length++] = char.ToLowerInvariant(raw);
                }
            }
            else if (raw is not ('\'' or '\u2019') && length > 0)
            {
                yield return new string(buffer, 0, length);
                length = 0;
            }
        }

        if (length > 0)
        {
            yield return new string(buffer, 0, length);
        }
    }

    public static int Count(string text) => Of(text).Count();
}
