using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace BackPainBot.Library.Index;

/// <summary>
/// Computed vectors on disk: those that came with the content, so that a new machine has next to nothing to compute, and this machine's own, safe to delete.
/// Those of the same texts as last time are found all at once; after an edit each is found by a digest of its text and the model's name.
/// </summary>
internal sealed class VectorCache
{
    /// <summary>Name of the file that comes with the content, in <c>search/</c>.</summary>
    public const string ShippedFile = "vectors.bin";

    private readonly string? _file;
    private readonly string _model;
    private readonly int _width;
    private readonly Lazy<KeptVectors> _shipped;
    private volatile KeptVectors _kept;

    /// <param name="directory">This machine's own; null keeps nothing on disk.</param>
    /// <param name="shipped">The file that came with the content.</param>
    /// <param name="model">Vectors of another model are not read.</param>
    /// <param name="width">Numbers in a vector.</param>
    public VectorCache(string? directory, string shipped, string model, int width)
    {
        _model = model;
        _width = width;
        _file = directory is null ? null : Path.Combine(directory, "vectors.bin");
        _shipped = new(() => VectorFile.Read(shipped, width));
        _kept = _file is null ? KeptVectors.None(width) : VectorFile.Read(_file, width);
    }

    /// <summary>The vectors of all of these, if they are just what is kept or came with the content, in the same order; else null.</summary>
    public VectorBlock? Find(IReadOnlyList<string> texts)
    {
        var digest = DigestOf(texts);
        if (IsOf(_kept, digest))
        {
            return _kept.Vectors;
        }

        if (!IsOf(_shipped.Value, digest))
        {
            return null;
        }

        _kept = _shipped.Value;
        return _kept.Vectors;
    }

    public float[]? Find(string text) => KeyOf(text) is var key && _kept.Find(key) is { } own ? own : _shipped.Value.Find(key);

    /// <summary>Whether it came with the content.</summary>
    public bool Ships(string text) => _shipped.Value.Find(KeyOf(text)) is not null;

    /// <summary>Replaces what is kept by these texts and their vectors.</summary>
    public void Keep(IReadOnlyList<string> texts, IReadOnlyList<float[]> vectors)
    {
        var digest = DigestOf(texts);
        if (IsOf(_kept, digest))
        {
            return;
        }

        _kept = new KeptVectors(digest, [.. texts.Select(KeyOf)], VectorBlock.Of(vectors, _width));
        if (_file is not null)
        {
            VectorFile.Write(_file, _kept, _width);
        }
    }

    /// <summary>Writes what is kept to the file that goes with the content.</summary>
    /// <returns>How many vectors.</returns>
    public int Ship(string path)
    {
        VectorFile.Write(path, _kept, _width);
        return _kept.Keys.Length;
    }

    private static bool IsOf(KeptVectors kept, byte[] digest) => kept.Digest.AsSpan().SequenceEqual(digest);

    private UInt128 KeyOf(string text)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(_model + "\n" + text));
        return MemoryMarshal.Read<UInt128>(hash);
    }

    private byte[] DigestOf(IReadOnlyList<string> texts)
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        digest.AppendData(MemoryMarshal.AsBytes<char>(_model));
        foreach (var text in texts)
        {
            digest.AppendData(MemoryMarshal.AsBytes<int>([text.Length]));
            digest.AppendData(MemoryMarshal.AsBytes<char>(text));
        }

        return digest.GetHashAndReset();
    }
}
