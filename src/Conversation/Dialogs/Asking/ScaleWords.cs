namespace BackPainBot.Conversation.Dialogs.Asking;

/// <summary>A number from 0 to 10 in somebody's words; of two, the one for now, or else the higher one, so that "4 to 6" is a 6.</summary>
public static class ScaleWords
{
    // "5 minutes" or "3 weeks" is a time, not a score.
    private static readonly string[] Units = ["minutes", "minute", "mins", "min", "hours", "hour", "days", "day", "weeks", "week", "months", "month", "years", "year", "times", "kg", "kilos", "miles", "km", "sets", "reps", "am", "pm", "oclock", "yrs", "months", "kids", "steps", "metres"];

    private static readonly string[] NowWords = ["now", "today", "currently", "moment"];

    /// <summary>How far a "now" may stand from its number.</summary>
    private const int NearNow = 3;

    // "About a 4, 6 when I get up": the number that stands alone is for now.
    private static readonly string[] OnlyThen = ["when", "if", "after", "once", "while", "whenever", "by", "later", "at", "on", "in", "most", "every", "first", "walking", "sitting", "standing", "bending", "moving", "lying", "driving"];

    private static readonly string[] BeforeOne = ["a", "about", "only", "maybe", "around", "just"];

    public static int? Find(string plain)
    {
        ArgumentNullException.ThrowIfNull(plain);
        int? highest = null;
        int? now = null;
        int? past = null;
        int? alone = null;
        var isThenToo = false;
        var words = PlainWords.Split(plain.Replace("out of 10", "", StringComparison.Ordinal).Replace("out of ten", "", StringComparison.Ordinal));
        for (var i = 0; i < words.Length; i++)
        {
            var isTenth = i > 0 && words[i] == "10" && words.Length > 1 && ScoreOf(words, i - 1) is not null;
            if (isTenth || ScoreOf(words, i) is not { } score || (i + 1 < words.Length && Units.Contains(words[i + 1])))
                continue;
            if (IsPast(words, i))
            {
                past = Math.Max(past ?? 0, score);
                continue;
            }

            highest = Math.Max(highest ?? 0, score);
            if (i + 1 < words.Length && OnlyThen.Contains(words[i + 1]))
                isThenToo = true;
            else
                alone = Math.Max(alone ?? 0, score);
            if (IsNow(words, i))
                now = score;
        }

        // A nought beside a higher number is no freedom from pain.
        return now ?? (isThenToo && alone > 0 ? alone : highest) ?? past;
    }

    // "7 this morning, about 3 now": what counts is now.
    private static bool IsNow(string[] words, int at)
    {
        for (var i = Math.Max(0, at - NearNow); i < Math.Min(words.Length, at + NearNow + 1); i++)
        {
            if (i == at || !NowWords.Contains(words[i]))
                continue;
            if (!Array.Exists(words[(Math.Min(i, at) + 1)..Math.Max(i, at)], word => ScoreOf(word) is not null))
                return true;
        }

        return false;
    }

    // "About 3, was 6 last week": what it was is only counted if nothing else is said.
    private static bool IsPast(string[] words, int at)
    {
        var before = at > 1 && words[at - 1] is "a" or "an" or "about" ? at - 2 : at - 1;
        return (before >= 0 && words[before] is "was" or "were" or "from") || (at + 1 < words.Length && words[at + 1] is "last" or "yesterday" or "before" or "earlier");
    }

    private static int? ScoreOf(string[] words, int at) =>
        words[at] == "one" ? (words.Length == 1 || (at > 0 && BeforeOne.Contains(words[at - 1])) ? 1 : null) : ScoreOf(words[at]);

    private static int? ScoreOf(string said)
    {
        // "8ish", "7s" and "6ish" are scores too.
        var word = said.Length > 1 && char.IsDigit(said[0]) ? said.Replace("ish", "", StringComparison.Ordinal) : said;
        return SmallNumbers.Of(word) is <= 10 and var number && word != "one" ? number : null;
    }
}
