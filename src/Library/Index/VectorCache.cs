using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace BackPainBot.Library.Index;

/// <summary>Computed vectors on disk, safe to delete. Those of the same texts as last time are found all at once; after an edit each is found by a digest of its text and the model's name.</summary>
internal sealed class VectorCache
{
    private const int KeyBytes = 16;
    private readonly string? _file;
    private readonly string _model;
    private readonly int _width;
    private volatile Kept _kept;

    /// <param name="directory">Null keeps nothing on disk.</param>
    /// <param name="model">Vectors of another model are not read.</param>
    /// <param name="width">Numbers in a vector.</param>
    public VectorCache(string? directory, string model, int width)
    {
        _model = model;
        _width = width;
        _file = directory is null ? null : Path.Combine(directory, "vectors.bin");
        _kept = _file is not null && File.Exists(_file) ? Load(_file) : new Kept([], [], new VectorBlock([], width));
    }

    /// <summary>The vectors of all of these, if they are just what is kept, in the same order; else null.</summary>
    public VectorBlock? Find(IReadOnlyList<string> texts) =>
        _kept is var kept && kept.Vectors.Count == texts.Count && kept.Digest.AsSpan().SequenceEqual(DigestOf(texts)) ? kept.Vectors : null;

    public float[]? Find(string text) => _kept.Find(KeyOf(text));

    /// <summary>Replaces what is kept by these texts and their vectors.</summary>
    public void Keep(IReadOnlyList<string> texts, IReadOnlyList<float[]> vectors)
    {
        var (before, digest) = (_kept, DigestOf(texts));
        if (before.Digest.AsSpan().SequenceEqual(digest))
        {
            return;
        }

        _kept = new Kept(digest, [.. texts.Select(KeyOf)], VectorBlock.Of(vectors, _width));
        if (_file is not null)
        {
            Save(_file, _kept);
        }
    }

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

    private Kept Load(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        var entry = KeyBytes + (_width * sizeof(float));
        var (count, rest) = Math.DivRem(file.Length - SHA256.HashSizeInBytes, entry);

        // A file of an older form, or cut short by a crash, is ignored and written anew.
        if (count < 0 || rest != 0)
        {
            return new Kept([], [], new VectorBlock([], _width));
        }

        var digest = new byte[SHA256.HashSizeInBytes];
        var keys = new UInt128[count];
        var numbers = GC.AllocateUninitializedArray<float>((int)count * _width);
        file.ReadExactly(digest);
        file.ReadExactly(MemoryMarshal.AsBytes(keys.AsSpan()));
        file.ReadExactly(MemoryMarshal.AsBytes(numbers.AsSpan()));
        return new Kept(digest, keys, new VectorBlock(numbers, _width));
    }

    /// <summary>Written beside the old file and moved over it, so that a reader never sees half a file.</summary>
    private static void Save(string file, Kept kept)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var draft = $"{file}.{Guid.NewGuid():N}";
        using (var stream = File.Create(draft))
        {
            stream.Write(kept.Digest);
            stream.Write(MemoryMarshal.AsBytes(kept.Keys.AsSpan()));
            for (var i = 0; i < kept.Vectors.Count; i++)
            {
                stream.Write(MemoryMarshal.AsBytes(kept.Vectors[i]));
            }
        }

        File.Move(draft, file, overwrite: true);
    }

    private sealed record Kept(byte[] Digest, UInt128[] Keys, VectorBlock Vectors)
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

        public float[]? Find(UInt128 key) => _places.Value.TryGetValue(key, out var at) ? Vectors[at].ToArray() : null;
    }
}
