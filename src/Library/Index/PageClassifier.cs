using System.Numerics.Tensors;

namespace BackPainBot.Library.Index;

/// <summary>One direction a page, learnt by <see cref="ClassifierTrainer"/> from the pages' own `asks` and from messages (`search/messages.jsonl`): it weighs what tells neighbours apart, which plain cosines do not.</summary>
/// <param name="weights">By page.</param>
internal sealed class PageClassifier(float[][] weights)
{
    public IReadOnlyList<float[]> Weights => weights;

    /// <summary>A value for each page; 0 for pages without examples.</summary>
    /// <param name="centred">The query's centred vector.</param>
    public float[] Scores(ReadOnlySpan<float> centred)
    {
        var scores = new float[weights.Length];
        for (var page = 0; page < scores.Length; page++)
        {
            scores[page] = TensorPrimitives.Dot(centred, weights[page]);
        }

        return scores;
    }
}
