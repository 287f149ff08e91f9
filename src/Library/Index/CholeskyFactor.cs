using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace BackPainBot.Library.Index;

/// <summary>The lower triangular factor of a symmetric positive matrix, for solving against many right-hand sides.</summary>
internal sealed class CholeskyFactor
{
    private readonly double[][] _lower;
    private readonly double[][] _upper;

    private CholeskyFactor(double[][] lower)
    {
        _lower = lower;
        _upper = [.. lower.Select((_, i) => lower.Skip(i).Select(row => row[i]).ToArray())];
    }

    /// <param name="matrix">Row order; only the lower half is read.</param>
    /// <param name="size">Rows and columns.</param>
    /// <param name="diagonal">Added to the diagonal; keeps the matrix positive.</param>
    public static CholeskyFactor Of(float[] matrix, int size, double diagonal)
    {
        var lower = new double[size][];
        for (var row = 0; row < size; row++)
        {
            lower[row] = new double[row + 1];
            for (var column = 0; column <= row; column++)
            {
                var known = Dot(lower[row].AsSpan(0, column), lower[column].AsSpan(0, column));
                var value = matrix[(row * size) + column] - known;
                lower[row][column] = row == column ? Math.Sqrt(value + diagonal) : value / lower[column][column];
            }
        }

        return new CholeskyFactor(lower);
    }

    public float[] Solve(ReadOnlySpan<float> right)
    {
        var x = new double[right.Length];
        for (var i = 0; i < x.Length; i++)
        {
            x[i] = (right[i] - Dot(_lower[i].AsSpan(0, i), x.AsSpan(0, i))) / _lower[i][i];
        }

        for (var i = x.Length - 1; i >= 0; i--)
        {
            x[i] = (x[i] - Dot(_upper[i].AsSpan(1), x.AsSpan(i + 1))) / _upper[i][0];
        }

        return [.. x.Select(v => (float)v)];
    }

    // Optimised at once: called a hundred thousand times at start.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static double Dot(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        var whole = x.Length - (x.Length % Vector256<double>.Count);
        var sum = Vector256<double>.Zero;
        for (var i = 0; i < whole; i += Vector256<double>.Count)
        {
            sum += Vector256.Create(x[i..]) * Vector256.Create(y[i..]);
        }

        var total = Vector256.Sum(sum);
        for (var i = whole; i < x.Length; i++)
        {
            total += x[i] * y[i];
        }

        return total;
    }
}
