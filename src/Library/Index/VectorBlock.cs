using System.Numerics.Tensors;

namespace BackPainBot.Library.Index;

/// <summary>Vectors side by side in one piece of memory: nothing to copy when they are read, and nothing to jump to when they are compared.</summary>
internal sealed class VectorBlock
{
    private readonly float[] _numbers;
    private readonly int _width;
    private readonly int _first;

    /// <param name="numbers">Vector after vector.</param>
    /// <param name="width">Numbers in a vector.</param>
    public VectorBlock(float[] numbers, int width)
        : this(numbers, width, 0, numbers.Length / width)
    {
    }

    private VectorBlock(float[] numbers, int width, int first, int count) => (_numbers, _width, _first, Count) = (numbers, width, first, count);

    public int Count { get; }

    public ReadOnlySpan<float> this[int at] => _numbers.AsSpan((_first + at) * _width, _width);

    /// <exception cref="ArgumentException">The vectors are not all of this width.</exception>
    public static VectorBlock Of(IReadOnlyList<float[]> vectors, int width)
    {
        var numbers = GC.AllocateUninitializedArray<float>(vectors.Count * width);
        for (var i = 0; i < vectors.Count; i++)
        {
            if (vectors[i].Length != width)
            {
                throw new ArgumentException($"A vector of {vectors[i].Length} numbers does not stand among vectors of {width}.", nameof(vectors));
            }

            vectors[i].CopyTo(numbers.AsSpan(i * width));
        }

        return new VectorBlock(numbers, width);
    }

    /// <summary>Some of them, in the same memory.</summary>
    public VectorBlock Part(int start, int count)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(start + count, Count);
        return new VectorBlock(_numbers, _width, _first + start, count);
    }

    /// <summary>The product of each with a vector.</summary>
    public float[] Dots(ReadOnlySpan<float> query)
    {
        var dots = new float[Count];
        for (var i = 0; i < dots.Length; i++)
        {
            dots[i] = TensorPrimitives.Dot(query, this[i]);
        }

        return dots;
    }
}
