using System.Security.Cryptography;
using BackPainBot.Embeddings.Weights;

namespace BackPainBot.Embeddings;

/// <summary>The weights of a <see cref="QuestionEmbedder"/>: upper layers.</summary>
public sealed class QuestionWeights
{
    /// <summary>First words of their file.</summary>
    private const string Form = "question embedder 1";

    private const int NameBytes = 8;

    private QuestionWeights(WeightsReader parts, string name)
    {
        Name = name;
        Upper = UpperLayers.Read(parts);
        if (!Upper.Fit)
        {
            throw new InvalidDataException("its parts do not fit each other");
        }
    }

    /// <summary>Names these weights and no others; vectors by other ones must not be compared with theirs.</summary>
    public string Name { get; }

    internal UpperLayers Upper { get; }

    /// <summary>Null if there is no such file.</summary>
    /// <exception cref="InvalidDataException">The file is something else, or damaged.</exception>
    public static QuestionWeights? Open(string path) => TrainedFile.Open(path, Form, "the weights of a question embedder", parts => new QuestionWeights(parts, NameOf(path)));

    private static string NameOf(string path)
    {
        using var stream = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(stream).AsSpan(0, NameBytes));
    }
}
