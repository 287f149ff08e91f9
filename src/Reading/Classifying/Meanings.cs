using System.Globalization;
using BackPainBot.Reading.Text;

namespace BackPainBot.Reading.Classifying;

/// <summary>What a message means, as embeddings: of all of it, of its questions together, and of the last one, which is most often the one that matters.</summary>
internal sealed class Meanings(Func<string, float[]> embed)
{
    // All words and concepts together have length one. Measured on messages of unseen writers: heavier than this, the three drown the words.
    private const float Weight = 0.5f;

    // A message with more questions than this is answered by its last ones, so that reading stays linear with a small factor.
    private const int MostQuestions = 12;

    private static readonly Dimensions Whole = new("whole"), Asked = new("questions"), LastAsked = new("last question");

    public IEnumerable<Feature> Of(TokenisedMessage message, bool[] asking)
    {
        var whole = embed(message.Original);
        var questions = Enumerable.Range(0, asking.Length).Where(s => asking[s]).TakeLast(MostQuestions)
            .Select(s => embed(Quote(message, s))).DefaultIfEmpty(whole).ToList();
        return [.. Whole.Of(whole), .. Asked.Of(Middle(questions)), .. LastAsked.Of(questions[^1])];
    }

    private static string Quote(TokenisedMessage message, int sentence)
    {
        var (first, last) = message.Sentence(sentence);
        return message.Quote(first, last);
    }

    private static float[] Middle(List<float[]> vectors)
    {
        var sum = new float[vectors[0].Length];
        foreach (var vector in vectors)
        {
            for (var i = 0; i < sum.Length; i++)
                sum[i] += vector[i];
        }

        var length = MathF.Sqrt(sum.Sum(x => x * x));
        return length == 0 ? sum : Array.ConvertAll(sum, x => x / length);
    }

    private sealed class Dimensions(string name)
    {
        private readonly FeatureKind _kind = new(name);

        public IEnumerable<Feature> Of(float[] meaning) =>
            meaning.Select((value, i) => new Feature(_kind.Of(i.ToString(CultureInfo.InvariantCulture)), value * Weight));
    }
}
