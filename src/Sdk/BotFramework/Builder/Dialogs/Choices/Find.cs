namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Looks for values and choices in what a person said.</summary>
public class Find
{
    private const int DefaultMaxTokenDistance = 2;

    public static List<ModelResult<FoundChoice>> FindChoices(string utterance, IList<string> choices, FindChoicesOptions options = null)
    {
        ArgumentNullException.ThrowIfNull(choices);
        return FindChoices(utterance, ChoiceFactory.ToChoices(choices), options);
    }

    public static List<ModelResult<FoundChoice>> FindChoices(string utterance, IList<Choice> choices, FindChoicesOptions options = null)
    {
        if (string.IsNullOrWhiteSpace(utterance))
            throw new ArgumentNullException(nameof(utterance));
        ArgumentNullException.ThrowIfNull(choices);
        var values = new List<SortedValue>(choices.Count);
        for (var index = 0; index < choices.Count; index++)
            AddWords(values, choices[index], index, options);
        var found = FindValues(utterance, values, options);
        return found.ConvertAll(match => new ModelResult<FoundChoice>
        {
            Start = match.Start,
            End = match.End,
            TypeName = "choice",
            Text = match.Text,
            Resolution = new FoundChoice
            {
                Value = choices[match.Resolution.Index].Value,
                Index = match.Resolution.Index,
                Score = match.Resolution.Score,
                Synonym = match.Resolution.Value,
            },
        });
    }

    /// <summary>Finds values in the order in which they stand in the text; each at most once, and no word counts for two of them.</summary>
    public static List<ModelResult<FoundValue>> FindValues(string utterance, List<SortedValue> values, FindValuesOptions options = null)
    {
        ArgumentNullException.ThrowIfNull(values);
        var split = options?.Tokenizer ?? Tokenizer.DefaultTokenizer;
        var words = split(utterance, options?.Locale);
        var search = new ValueSearch(words, options?.MaxTokenDistance ?? DefaultMaxTokenDistance, options?.AllowPartialMatches ?? false);
        var matches = new List<ModelResult<FoundValue>>();
        foreach (var value in values.OrderByDescending(value => value.Value.Length))
            search.Collect(value, split(value.Value.Trim(), options?.Locale), matches);
        return Choose(utterance, words, matches);
    }

    private static void AddWords(List<SortedValue> values, Choice choice, int index, FindChoicesOptions options)
    {
        if (options?.NoValue is not true)
            values.Add(new SortedValue { Value = choice.Value, Index = index });
        if (options?.NoAction is not true && !string.IsNullOrWhiteSpace(choice.Action?.Title))
            values.Add(new SortedValue { Value = choice.Action.Title, Index = index });
        foreach (var synonym in choice.Synonyms ?? [])
            values.Add(new SortedValue { Value = synonym, Index = index });
    }

    private static List<ModelResult<FoundValue>> Choose(string utterance, List<Token> words, List<ModelResult<FoundValue>> matches)
    {
        var chosen = new List<ModelResult<FoundValue>>(matches.Count);
        var takenWords = new bool[words.Count];
        // What is the whole text is meant, whatever else its words may fit.
        foreach (var match in matches.OrderByDescending(match => string.Equals(match.Resolution.Value, utterance, StringComparison.OrdinalIgnoreCase)).ThenByDescending(match => match.Resolution.Score))
        {
            var span = takenWords.AsSpan(match.Start, match.End + 1 - match.Start);
            if (span.Contains(true) || chosen.Exists(other => other.Resolution.Index == match.Resolution.Index))
                continue;
            span.Fill(true);
            match.Start = words[match.Start].Start;
            match.End = words[match.End].End;
            match.Text = utterance.Substring(match.Start, match.End + 1 - match.Start);
            chosen.Add(match);
        }

        chosen.Sort((one, other) => one.Start.CompareTo(other.Start));
        return chosen;
    }
}
