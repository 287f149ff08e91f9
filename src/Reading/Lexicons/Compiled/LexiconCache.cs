using System.Security.Cryptography;
using System.Text;

namespace BackPainBot.Reading.Lexicons.Compiled;

/// <summary>
/// The compiled lexicon on disk: reading it takes a tenth of the time of reading YAML. It is used only if it was made from exactly these files by exactly this program;
/// whatever else is there is ignored and written anew, and where nothing can be written nothing is lost but time. Safe to delete.
/// </summary>
/// <param name="directory">Where it is kept.</param>
internal sealed class LexiconCache(string directory)
{
    private const string FileName = "lexicon.bin";

    private readonly string _file = Path.Combine(directory, FileName);

    /// <summary>A digest of everything that the compiled lexicon follows from: the files, and this very build of the code that reads them.</summary>
    internal static byte[] KeyOf(IReadOnlyList<LexiconSource> sources)
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        digest.AppendData(typeof(LexiconCache).Module.ModuleVersionId.ToByteArray());
        foreach (var source in sources)
        {
            digest.AppendData(Encoding.UTF8.GetBytes($"{source.Name}\n{source.Bytes.Length}\n"));
            digest.AppendData(source.Bytes);
        }

        return digest.GetHashAndReset();
    }

    /// <summary>Null for another key, or where the file is missing or damaged.</summary>
    internal Lexicon? Find(byte[] key)
    {
        try
        {
            var bytes = File.Exists(_file) ? File.ReadAllBytes(_file) : [];
            var start = key.Length + SHA256.HashSizeInBytes;
            if (bytes.Length <= start || !bytes.AsSpan().StartsWith(key) || !bytes.AsSpan(key.Length, SHA256.HashSizeInBytes).SequenceEqual(SHA256.HashData(bytes.AsSpan(start))))
                return null;

            using var reader = new BinaryReader(new MemoryStream(bytes, start, bytes.Length - start));
            return LexiconReader.Read(reader);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or FormatException)
        {
            return null;
        }
    }

    /// <summary>Written beside the old file and moved over it, so that a reader never sees half a file.</summary>
    internal void Keep(byte[] key, Lexicon lexicon)
    {
        var content = new MemoryStream();
        using (var writer = new BinaryWriter(content, Encoding.UTF8, leaveOpen: true))
            LexiconWriter.Write(writer, lexicon);

        var draft = $"{_file}.{Guid.NewGuid():N}";
        try
        {
            Directory.CreateDirectory(directory);
            File.WriteAllBytes(draft, [.. key, .. SHA256.HashData(content.ToArray()), .. content.ToArray()]);
            File.Move(draft, _file, overwrite: true);
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            // The next start reads the YAML again.
        }
    }
}
