using BackPainBot.Embeddings.Encoding;
using BackPainBot.Embeddings.Weights;

namespace BackPainBot.UnitTests.Embeddings.Encoding;

public sealed class IntegerProductTests
{
    [Theory]
    [InlineData(4, 64, 384)]
    [InlineData(8, 128, 1536)]
    [InlineData(52, 192, 32)]
    public void The_product_agrees_with_plain_arithmetic(int rows, int outputs, int columns)
    {
        var random = new Random(7);
        float[] Numbers(int count) => [.. Enumerable.Range(0, count).Select(_ => (random.NextSingle() * 2) - 1)];
        var (input, weights, bias) = (Numbers(rows * columns), Numbers(outputs * columns), Numbers(outputs));
        var rounded = new QuantizedRows();
        rounded.Round(input, rows, columns);
        var output = new float[rows * outputs];
        IntegerProduct.Multiply(rounded, new QuantizedMatrix(weights, bias), rows, output);
        for (var r = 0; r < rows; r++)
        {
            for (var o = 0; o < outputs; o++)
            {
                var exact = bias[o] + Enumerable.Range(0, columns).Sum(k => input[(r * columns) + k] * weights[(o * columns) + k]);
                Assert.Equal(exact, output[(r * outputs) + o], 0.5f);
            }
        }
    }
}
