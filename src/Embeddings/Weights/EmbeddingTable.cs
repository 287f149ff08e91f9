using System.Numerics.Tensors;

namespace BackPainBot.Embeddings.Weights;

/// <summary>One vector a word piece, kept in half precision as in the file: nothing to convert at load, and only the rows of a text are ever read.</summary>
internal sealed class EmbeddingTable(Half[] vectors, int width)
{
    public void Read(int row, Span<float> into) => TensorPrimitives.ConvertToSingle(vectors.AsSpan(row * width, width), into);
}
