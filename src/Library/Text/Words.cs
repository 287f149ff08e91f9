namespace BackPainBot.Library.Text;

/// <summary>Splits text into lower-case words; an apostrophe inside a word is dropped with nothing in its place.</summary>
public static class Words
{
    public static IEnumerable<string> Of(string text)
    {
        var words = new List<string>();
        var scan = new WordScan(text);
        while (scan.Next(out var word))
        {
            words.Add(word.ToString());
        }

        return words;
    }

    public static int Count(string text)
    {
        var count = 0;
        var scan = new WordScan(text);
        while (scan.Next(out _))
        {
            count++;
        }

        return count;
    }
}
