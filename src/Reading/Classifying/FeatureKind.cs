namespace BackPainBot.Reading.Classifying;

/// <summary>A kind of feature: the start of the hash of each of its kind.</summary>
internal readonly struct FeatureKind
{
    // FNV-1a: the same on every machine and in every run.
    private const uint Start = 2166136261u;
    private const uint Prime = 16777619u;

    private readonly uint _start;

    public FeatureKind(string name) => _start = Add(Add(Start, name), '|');

    public uint Of(ReadOnlySpan<char> what) => Add(Add(_start, what), '|');

    public uint Of(ReadOnlySpan<char> first, ReadOnlySpan<char> second) => Add(Of(first), second);

    private static uint Add(uint hash, char c) => (hash ^ c) * Prime;

    private static uint Add(uint hash, ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            hash = Add(hash, c);

        return hash;
    }
}
