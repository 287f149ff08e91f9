using System.Globalization;
using BackPainBot.Reading.Text;

namespace BackPainBot.Reading.Classifying;

/// <summary>What a message means, as embeddings: of all of it, of its questions together, and of the last one, which is most often the one that matters.</summary>
internal sealed class Meanings(Func<string, float[]> embed)
{
    // All words and concepts together have length one. Measured on messages of unseen writers: heavier than this, the three drown the words.
    private const float Weight = 0.5f;

    // A message with more questions than this is answered by its last ones, so that reading stays linear with a small factor.
    private const int MostQuestions = 4;

    private static readonly Dimensions Whole = new("whole"), Asked = new("questions"), LastAsked = new("last question");

    public Feature[] Of(TokenisedMessage message, bool[] asking)
    {
        var whole = embed(message.Original);
        var questions = Enumerable.Range(0, asking.Length).Where(s => asking[s]).TakeLast(MostQuestions)
            .Select(s => embed(Quote(message, s))).DefaultIfEmpty(whole).ToList();
        var features = new Feature[3 * whole.Length];
        Whole.Write(whole, features);
        Asked.Write(Middle(questions), features.AsSpan(whole.Length));
        LastAsked.Write(questions[^1], features.AsSpan(2 * whole.Length));
        return features;
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

        // Every message has the same ones.
        private volatile uint[] _hashes = [];

        public void Write(float[] meaning, Span<Feature> into)
        {
            var hashes = _hashes.Length < meaning.Length ? _hashes = [.. Enumerable.Range(0, meaning.Length).Select(i => _kind.Of(i.ToString(CultureInfo.InvariantCulture)))] : _hashes;
            for (var i = 0; i < meaning.Length; i++)
                into[i] = new Feature(hashes[i], meaning[i] * Weight);
        }
    }
}
