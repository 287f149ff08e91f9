namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Matches the words of values against the words of a text; words may stand apart, which costs score.</summary>
internal sealed class ValueSearch(List<Token> words, int maxDistance, bool allowPartial)
{
    public void Collect(SortedValue value, List<Token> wanted, List<ModelResult<FoundValue>> matches)
    {
        for (var start = 0; start < words.Count;)
        {
            var match = Match(value, wanted, start);
            if (match is null)
                return;
            matches.Add(match);
            start = match.End + 1;
        }
    }

    private ModelResult<FoundValue> Match(SortedValue value, List<Token> wanted, int from)
    {
        var (matched, deviation, first, last) = (0, 0, -1, -1);
        foreach (var word in wanted)
        {
            var at = words.FindIndex(from, other => other.Normalized == word.Normalized);
            if (at < 0)
                continue;
            var distance = matched > 0 ? at - from : 0;
            if (distance > maxDistance)
                continue;
            matched++;
            deviation += distance;
            from = at + 1;
            first = first < 0 ? at : first;
            last = at;
        }

        if (matched == 0 || (matched < wanted.Count && !allowPartial))
            return null;
        var completeness = (float)matched / wanted.Count;
        var accuracy = matched / (float)(matched + deviation);
        return new ModelResult<FoundValue>
        {
            Start = first,
            End = last,
            TypeName = "value",
            Resolution = new FoundValue { Value = value.Value, Index = value.Index, Score = completeness * accuracy },
        };
    }
}
