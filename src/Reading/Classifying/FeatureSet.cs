namespace BackPainBot.Reading.Classifying;

/// <summary>Features while they are collected: each once, with the last value given, in the order in which they first came.</summary>
internal sealed class FeatureSet
{
    private readonly Dictionary<uint, int> _places;
    private uint[] _hashes;
    private float[] _values;

    /// <param name="expected">About how many there will be.</param>
    public FeatureSet(int expected)
    {
        _places = new Dictionary<uint, int>(expected);
        _hashes = new uint[expected];
        _values = new float[expected];
    }

    public void Set(uint hash, float value)
    {
        var place = _places.Count;
        if (!_places.TryAdd(hash, place))
        {
            _values[_places[hash]] = value;
            return;
        }

        if (place == _hashes.Length)
        {
            Array.Resize(ref _hashes, place * 2);
            Array.Resize(ref _values, place * 2);
        }

        (_hashes[place], _values[place]) = (hash, value);
    }

    /// <summary>The features in the order of their hashes, scaled so that their values have length one.</summary>
    public Feature[] Normalised()
    {
        var count = _places.Count;
        var squares = 0.0;
        for (var i = 0; i < count; i++)
            squares += _values[i] * _values[i];

        var norm = 1 / MathF.Sqrt((float)squares);
        Array.Sort(_hashes, _values, 0, count);
        var features = new Feature[count];
        for (var i = 0; i < count; i++)
            features[i] = new Feature(_hashes[i], _values[i] * norm);

        return features;
    }
}
