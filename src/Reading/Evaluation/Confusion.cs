namespace BackPainBot.Reading.Evaluation;

/// <summary>How often each label was read as each, for one field.</summary>
/// <param name="Field">Name of the field in the <c>read</c> contract.</param>
/// <param name="Counts">By labelled value and read value.</param>
public sealed record Confusion(string Field, IReadOnlyDictionary<(string Label, string Read), int> Counts)
{
    public IReadOnlyList<string> Values { get; } =
        [.. Counts.Keys.SelectMany(pair => new[] { pair.Label, pair.Read }).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>Share of messages read as labelled, 0 to 1.</summary>
    public double Accuracy => Total == 0 ? 0 : (double)Values.Sum(value => Count(value, value)) / Total;

    /// <summary>F1 averaged over the values that occur in the labels, 0 to 1.</summary>
    public double MacroF1
    {
        get
        {
            var labelled = Values.Where(value => Values.Any(read => Count(value, read) > 0)).ToList();
            return labelled.Count == 0 ? 0 : labelled.Average(F1);
        }
    }

    private int Total => Counts.Values.Sum();

    public static Confusion Of(string field, IEnumerable<(string Label, string Read)> pairs) =>
        new(field, pairs.GroupBy(pair => pair).ToDictionary(group => group.Key, group => group.Count()));

    public int Count(string label, string read) => Counts.GetValueOrDefault((label, read));

    private double F1(string value)
    {
        var hit = Count(value, value);
        var missed = Values.Where(other => other != value).Sum(other => Count(value, other));
        var wrong = Values.Where(other => other != value).Sum(other => Count(other, value));
        return hit == 0 ? 0 : 2.0 * hit / ((2 * hit) + missed + wrong);
    }
}
