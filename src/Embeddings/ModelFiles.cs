using System.Security.Cryptography;

namespace BackPainBot.Embeddings;

/// <summary>The model's files on this machine, and whether they are the ones this code was written for.</summary>
internal sealed record ModelFiles(ModelSource Source, string Weights, string Tokenizer)
{
    private const int HashedAtOnce = 256 * 1024;

    // The first is the more exact one.
    private static readonly ModelSource[] Sources = [ModelSource.HalfPrecision, ModelSource.Quantised];

    /// <summary>The given folder, else <c>model/</c> beside the program, else the source tree that the program was built in; null if none holds the files.</summary>
    public static ModelFiles? Find(string? directory) => Sources.Select(source => Find(source, directory)).FirstOrDefault(files => files is not null);

    /// <summary>Reads the whole weights' file once.</summary>
    /// <exception cref="InvalidDataException">It is not the pinned file.</exception>
    public void CheckWeights()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA512);
        using var file = File.OpenHandle(Weights, options: FileOptions.SequentialScan);
        var part = new byte[HashedAtOnce];
        long at = 0;
        for (var read = 1; read > 0; at += read)
        {
            read = RandomAccess.Read(file, part, at);
            hash.AppendData(part, 0, read);
        }

        Check(hash.GetHashAndReset(), Source.WeightsHash, Source.WeightsFile);
    }

    /// <exception cref="InvalidDataException">The bytes are not the pinned file's.</exception>
    public void CheckTokenizer(ReadOnlySpan<byte> bytes) => Check(SHA512.HashData(bytes), Source.TokenizerHash, ModelSource.TokenizerFile);

    private static ModelFiles? Find(ModelSource source, string? directory)
    {
        if (directory is not null)
        {
            return In(source, directory);
        }

        if (In(source, Path.Combine(AppContext.BaseDirectory, "model")) is { } beside)
        {
            return beside;
        }

        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (In(source, folder.FullName) is { } built)
            {
                return built;
            }
        }

        return null;
    }

    private static ModelFiles? In(ModelSource source, string directory) => source.Folders
        .Select(folder => new ModelFiles(
            source,
            Path.Combine(directory, folder.Weights, source.WeightsFile),
            Path.Combine(directory, folder.Tokenizer, ModelSource.TokenizerFile)))
        .FirstOrDefault(files => File.Exists(files.Weights) && File.Exists(files.Tokenizer));

    private static void Check(byte[] hash, string expected, string name)
    {
        if (!string.Equals(Convert.ToHexStringLower(hash), expected, StringComparison.Ordinal))
        {
            throw new InvalidDataException($"{name} is not the file this program was checked with (its SHA-512 differs). Restore it again: delete the node_modules folders below src/Embeddings/model and build.");
        }
    }
}
