using BackPainBot.Reading.Classifying;

namespace BackPainBot.Reading.SecondLook;

/// <summary>The features of a message that the weights know, in the order of its words.</summary>
internal sealed class KnownFeatures
{
    private readonly int[] _starts;
    private readonly int[] _features;
    private readonly List<int> _rows = [];

    public KnownFeatures(ReadMessage read, PassageFeatures features, LinearModel model)
    {
        var places = new Dictionary<int, int>();
        var found = new List<(int Word, int Feature)>();
        _starts = new int[read.Message.Count + 2];
        features.Each(read, (word, hash) =>
        {
            var row = model.RowOf(hash);
            if (row < 0)
                return;

            if (!places.TryGetValue(row, out var feature))
            {
                places[row] = feature = _rows.Count;
                _rows.Add(row);
            }

            found.Add((word, feature));
            _starts[word + 2]++;
        });

        for (var i = 2; i < _starts.Length; i++)
            _starts[i] += _starts[i - 1];

        _features = new int[found.Count];
        foreach (var (word, feature) in found)
            _features[_starts[word + 1]++] = feature;
    }

    /// <summary>How many different ones there are.</summary>
    public int Count => _rows.Count;

    /// <summary>The row of a feature's weights.</summary>
    public int RowOf(int feature) => _rows[feature];

    /// <summary>The features of a stretch of words, both ends included; one may come twice.</summary>
    public ReadOnlySpan<int> Between(int first, int last) => _features.AsSpan(_starts[first].._starts[last + 1]);
}
