namespace BackPainBot.Library.Index;

/// <summary>Vectors and the keys of the texts that they belong to.</summary>
/// <param name="Digest">Of all texts in their order.</param>
/// <param name="Keys">One a vector.</param>
/// <param name="Vectors">In the order of the texts.</param>
internal sealed record KeptVectors(byte[] Digest, UInt128[] Keys, VectorBlock Vectors)
{
    // Only after an edit is anything looked for by itself.
    private readonly Lazy<Dictionary<UInt128, int>> _places = new(() =>
    {
        var places = new Dictionary<UInt128, int>(Keys.Length);
        for (var i = 0; i < Keys.Length; i++)
        {
            places[Keys[i]] = i;
        }

        return places;
    });

    public static KeptVectors None(int width) => new([], [], new VectorBlock([], width));

    public float[]? Find(UInt128 key) => _places.Value.TryGetValue(key, out var at) ? Vectors[at].ToArray() : null;
}
