using System.Numerics.Tensors;

namespace BackPainBot.Library.Index;

/// <summary>How some vectors vary: their covariance, shrunk towards the same in all directions, and as its Cholesky factor so that others can be divided by it.</summary>
internal sealed class Spread
{
    // Where nothing varies there is still something to divide by.
    private const float Least = 1e-6f;

    private readonly float[][] _factor;

    /// <param name="deviations">The vectors, each less the mean of its group.</param>
    /// <param name="shrunk">From 0, as it is, to 1, the same in all directions.</param>
    public Spread(IEnumerable<float[]> deviations, double shrunk)
    {
        var all = deviations.ToList();
        var width = all is [var first, ..] ? first.Length : 0;
        // By column, so that a row of the covariance is the products of one column with the others.
        var columns = Enumerable.Range(0, width).Select(at => all.ConvertAll(vector => vector[at]).ToArray()).ToArray();
        var even = columns.Sum(column => (double)TensorPrimitives.SumOfSquares<float>(column)) / Math.Max(1, width * all.Count);
        _factor = new float[width][];
        Parallel.For(0, width, Cores.All, row =>
        {
            _factor[row] = new float[width];
            for (var column = 0; column <= row; column++)
            {
                _factor[row][column] = (float)(((1 - shrunk) * TensorPrimitives.Dot<float>(columns[row], columns[column]) / all.Count) + (row == column ? shrunk * even : 0));
            }
        });
        Factorise();
    }

    /// <summary>The inverse covariance times a vector.</summary>
    public float[] Divide(ReadOnlySpan<float> vector)
    {
        float[] solved = [.. vector];
        for (var row = 0; row < solved.Length; row++)
        {
            solved[row] = (solved[row] - TensorPrimitives.Dot(solved.AsSpan(0, row), _factor[row].AsSpan(0, row))) / _factor[row][row];
        }

        for (var row = solved.Length - 1; row >= 0; row--)
        {
            solved[row] /= _factor[row][row];
            TensorPrimitives.MultiplyAdd(_factor[row].AsSpan(0, row), -solved[row], solved.AsSpan(0, row), solved.AsSpan(0, row));
        }

        return solved;
    }

    private void Factorise()
    {
        for (var row = 0; row < _factor.Length; row++)
        {
            for (var column = 0; column <= row; column++)
            {
                var rest = _factor[row][column] - TensorPrimitives.Dot<float>(_factor[row].AsSpan(0, column), _factor[column].AsSpan(0, column));
                _factor[row][column] = column == row ? MathF.Sqrt(Math.Max(rest, Least)) : rest / _factor[column][column];
            }
        }
    }
}
