using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace BackPainBot.Library.Index;

/// <summary>The trained classifier on disk, beside the vectors that it was trained on; safe to delete.</summary>
/// <param name="directory">Null keeps nothing on disk.</param>
/// <param name="width">Numbers in a vector.</param>
internal sealed class ClassifierCache(string? directory, int width)
{
    private readonly string? _file = directory is null ? null : Path.Combine(directory, "pages.bin");

    /// <summary>A digest of everything that the weights follow from.</summary>
    public static byte[] KeyOf(string model, IReadOnlyList<SearchUnit> units, IReadOnlyList<(int Page, string Text)> taught)
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        digest.AppendData(Encoding.UTF8.GetBytes(model + "\n" + ClassifierTrainer.Name));
        foreach (var unit in units)
        {
            digest.AppendData(MemoryMarshal.AsBytes<char>(unit.Text));
            digest.AppendData(MemoryMarshal.AsBytes<int>([unit.Page, unit.Passage is null ? 0 : 1]));
        }

        foreach (var (page, text) in taught)
        {
            digest.AppendData(MemoryMarshal.AsBytes<char>(text));
            digest.AppendData(MemoryMarshal.AsBytes<int>([page, 2]));
        }

        return digest.GetHashAndReset();
    }

    /// <summary>Null for another key, or where the file is missing or damaged.</summary>
    public PageClassifier? Find(byte[] key, int pages)
    {
        if (_file is null || !File.Exists(_file))
        {
            return null;
        }

        ReadOnlySpan<byte> bytes = File.ReadAllBytes(_file);
        if (bytes.Length != key.Length + (pages * width * sizeof(float)) || !bytes.StartsWith(key))
        {
            return null;
        }

        var numbers = MemoryMarshal.Cast<byte, float>(bytes[key.Length..]);
        var weights = new float[pages][];
        for (var page = 0; page < pages; page++)
        {
            weights[page] = numbers.Slice(page * width, width).ToArray();
        }

        return new PageClassifier(weights);
    }

    /// <summary>Written beside the old file and moved over it, so that a reader never sees half a file.</summary>
    public void Keep(byte[] key, PageClassifier classifier)
    {
        if (_file is null)
        {
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(_file)!);
        var draft = $"{_file}.{Guid.NewGuid():N}";
        using (var stream = File.Create(draft))
        {
            stream.Write(key);
            foreach (var weights in classifier.Weights)
            {
                stream.Write(MemoryMarshal.AsBytes<float>(weights));
            }
        }

        File.Move(draft, _file, overwrite: true);
    }
}
