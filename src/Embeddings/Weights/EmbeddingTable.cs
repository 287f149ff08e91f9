using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace BackPainBot.Embeddings.Weights;

/// <summary>One vector a word piece, kept in half precision as in the file: nothing to convert at load, and only the rows of a text are ever read.</summary>
internal sealed class EmbeddingTable
{
    private readonly int _width;
    private readonly Half[] _vectors = [];
    private readonly SafeFileHandle? _file;
    private readonly long _start;

    /// <param name="vectors">One after the other.</param>
    /// <param name="width">Numbers in a vector.</param>
    public EmbeddingTable(Half[] vectors, int width) => (_vectors, _width) = (vectors, width);

    /// <summary>Left in their file, of which a text needs next to nothing.</summary>
    /// <param name="file">The file's path.</param>
    /// <param name="start">Where the vectors begin in it.</param>
    /// <param name="width">Numbers in a vector.</param>
    public EmbeddingTable(string file, long start, int width) => (_file, _start, _width) = (File.OpenHandle(file), start, width);

    /// <exception cref="InvalidDataException">The file is cut short.</exception>
    public void Read(int row, Span<float> into)
    {
        if (_file is null)
        {
            TensorPrimitives.ConvertToSingle(_vectors.AsSpan(row * _width, _width), into);
            return;
        }

        Span<Half> vector = stackalloc Half[_width];
        var bytes = MemoryMarshal.AsBytes(vector);
        if (RandomAccess.Read(_file, bytes, _start + ((long)row * bytes.Length)) != bytes.Length)
        {
            throw new InvalidDataException("The model file is cut short.");
        }

        TensorPrimitives.ConvertToSingle(vector, into);
    }
}
