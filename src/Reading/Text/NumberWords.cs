namespace BackPainBot.Reading.Text;

/// <summary>Numbers written as words, zero to ninety-nine.</summary>
internal static class NumberWords
{
    private static readonly string[] Small =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
        "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly Dictionary<string, int> Values = Small.Select((w, i) => (w, i)).Concat(Tens.Select((w, i) => (w, (i + 2) * 10)))
        .ToDictionary(p => p.w, p => p.Item2, StringComparer.Ordinal);

    /// <summary>Gives number words their value and makes one word of "sixty-four".</summary>
    public static void Read(List<Token> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (!double.IsNaN(token.Number) || !Values.TryGetValue(token.Word, out var value))
                continue;

            token.Number = value;
            if (value >= 20 && i + 1 < tokens.Count && tokens[i + 1].Before == BreakBefore.None
                && Values.TryGetValue(tokens[i + 1].Word, out var unit) && unit is > 0 and < 10)
            {
                token.Number = value + unit;
                token.End = tokens[i + 1].End;
                token.Asked = tokens[i + 1].Asked;
                tokens.RemoveAt(i + 1);
            }

            tokens[i] = token;
        }
    }
}
