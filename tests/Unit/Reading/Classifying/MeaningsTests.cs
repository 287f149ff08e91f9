using BackPainBot.Reading.Classifying;
using BackPainBot.Reading.Lexicons;

namespace BackPainBot.UnitTests.Reading.Classifying;

public sealed class MeaningsTests
{
    private static readonly Asking Asking = new(LexiconLoader.Load(Readers.Lexicon));

    [Fact]
    public void The_whole_message_its_questions_together_and_the_last_one_are_looked_at()
    {
        const string text = "My back aches. Heat? It is day two. Walk?";

        var features = FeaturesOf(text, part => part switch
        {
            text => [1, 0],
            "Heat" => [0, 1],
            "Walk" => [1, 0],
            _ => throw new ArgumentOutOfRangeException(nameof(part), part, "not a question"),
        });

        // Of length one each, times one weight; both questions together point between the two.
        var (whole, both, last) = (features[..2], features[2..4], features[4..]);
        Assert.Equal([0.5f, 0], whole);
        Assert.Equal([0.3536f, 0.3536f], both.Select(x => MathF.Round(x, 4)));
        Assert.Equal([0.5f, 0], last);
    }

    [Fact]
    public void A_message_without_words_has_the_meaning_of_all_of_it() =>
        Assert.Equal([0.5f, 0.5f, 0.5f], FeaturesOf("", _ => [1]));

    [Fact]
    public void Only_the_last_of_very_many_questions_are_embedded()
    {
        var embedded = new HashSet<string>();
        FeaturesOf(string.Join(' ', Enumerable.Range(100, 60).Select(i => $"Is {i} steps far?")), part =>
        {
            embedded.Add(part);
            return [1];
        });

        Assert.Equal(5, embedded.Count);
        Assert.DoesNotContain("Is 100 steps far", embedded);
        Assert.Contains("Is 159 steps far", embedded);
    }

    private static float[] FeaturesOf(string text, Func<string, float[]> embed)
    {
        var message = Readers.Repository.Understand(text);
        return [.. new Meanings(embed).Of(message.Message, Asking.Sentences(message)).Select(f => f.Value)];
    }
}
