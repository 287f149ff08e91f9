using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace BackPainBot.Library.Index;

/// <summary>Computed vectors on disk, found by a digest of the text and the model's name; safe to delete.</summary>
internal sealed class VectorCache
{
    private const int KeyBytes = 16;
    private readonly string? _file;
    private readonly string _model;
    private readonly int _width;
    private Dictionary<UInt128, float[]> _vectors = [];

    /// <param name="directory">Null keeps nothing on disk.</param>
    /// <param name="model">Vectors of another model are not read.</param>
    /// <param name="width">Numbers in a vector.</param>
    public VectorCache(string? directory, string model, int width)
    {
        _model = model;
        _width = width;
        _file = directory is null ? null : Path.Combine(directory, "vectors.bin");
        if (_file is not null && File.Exists(_file))
        {
            Load(File.ReadAllBytes(_file));
        }
    }

    public float[]? Find(string text) => _vectors.GetValueOrDefault(Key(text));

    /// <summary>Replaces what is kept by these texts and their vectors.</summary>
    public void Keep(IReadOnlyList<string> texts, IReadOnlyList<float[]> vectors)
    {
        var before = _vectors;
        _vectors = [];
        for (var i = 0; i < texts.Count; i++)
        {
            _vectors[Key(texts[i])] = vectors[i];
        }

        if (_file is not null && !(before.Count == _vectors.Count && _vectors.Keys.All(before.ContainsKey)))
        {
            Save(_file);
        }
    }

    private UInt128 Key(string text)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(_model + "\n" + text));
        return MemoryMarshal.Read<UInt128>(hash);
    }

    private void Load(ReadOnlySpan<byte> bytes)
    {
        var entry = KeyBytes + (_width * sizeof(float));
        // A file cut short by a crash is ignored and written anew.
        if (bytes.Length % entry != 0)
        {
            return;
        }

        _vectors.EnsureCapacity(bytes.Length / entry);
        for (var at = 0; at < bytes.Length; at += entry)
        {
            var vector = MemoryMarshal.Cast<byte, float>(bytes.Slice(at + KeyBytes, entry - KeyBytes)).ToArray();
            _vectors[MemoryMarshal.Read<UInt128>(bytes[at..])] = vector;
        }
    }

    /// <summary>Written beside the old file and moved over it, so that a reader never sees half a file.</summary>
    private void Save(string file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var draft = $"{file}.{Guid.NewGuid():N}";
        using (var stream = File.Create(draft))
        {
            foreach (var (key, vector) in _vectors)
            {
                stream.Write(MemoryMarshal.AsBytes([key]));
                stream.Write(MemoryMarshal.AsBytes<float>(vector));
            }
        }

        File.Move(draft, file, overwrite: true);
    }
}
