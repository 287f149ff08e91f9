using BackPainBot.Embeddings.Encoding;
using BackPainBot.Embeddings.Weights;

namespace BackPainBot.UnitTests.Embeddings.Encoding;

public sealed class AttentionTests
{
    private const int Width = ModelWeights.Width;
    private const int HeadWidth = HeadInputs.HeadWidth;

    [Theory]
    [InlineData(1)]
    [InlineData(31)]
    [InlineData(70)]
    public void Each_token_gets_the_values_of_all_weighted_by_how_its_query_meets_their_keys(int tokens)
    {
        var random = new Random(tokens);
        var rows = Workspace.Padded(tokens, TileKernels.Rows);
        float[] input = [.. Enumerable.Range(0, rows * 3 * Width).Select(_ => (random.NextSingle() * 4) - 2)];
        var inputs = new HeadInputs();
        // In two parts, as the blocks of a message come.
        var first = rows / 2 / TileKernels.Rows * TileKernels.Rows;
        inputs.Take(input, 0, first, tokens);
        inputs.Take(input.AsSpan(first * 3 * Width), first, rows - first, tokens);
        var output = new float[rows * Width];
        Attention.Apply(inputs, tokens, 0..first, output);
        Attention.Apply(inputs, tokens, first..rows, output.AsSpan(first * Width));
        for (var token = 0; token < tokens; token++)
        {
            for (var head = 0; head < ModelWeights.Heads; head++)
            {
                var expected = Plain(input, tokens, token, head);
                Assert.All(Enumerable.Range(0, HeadWidth), i => Assert.Equal(expected[i], output[(token * Width) + (head * HeadWidth) + i], 1e-4));
            }
        }
    }

    private static double[] Plain(float[] input, int tokens, int token, int head)
    {
        double At(int row, int part, int i) => input[(row * 3 * Width) + (part * Width) + (head * HeadWidth) + i];
        var odds = Enumerable.Range(0, tokens)
            .Select(other => Math.Exp(Enumerable.Range(0, HeadWidth).Sum(i => At(token, 0, i) * At(other, 1, i)) / Math.Sqrt(HeadWidth)))
            .ToList();
        return [.. Enumerable.Range(0, HeadWidth).Select(i => Enumerable.Range(0, tokens).Sum(other => odds[other] * At(other, 2, i)) / odds.Sum())];
    }
}
