using BackPainBot.Reading;
using BackPainBot.Reading.Fields;
using BackPainBot.Reading.Matching;

namespace BackPainBot.UnitTests.Reading.Fields;

public sealed class TriggerSceneTests
{
    [Fact]
    public void A_clause_goes_from_comma_to_comma_and_a_sentence_from_stop_to_stop()
    {
        var (scene, sitting) = SceneOf("It nags. By noon, after sitting all day, it aches. Then it goes.", "sitting");

        Assert.Equal("after sitting all day", Quote(scene, scene.ClauseAround(sitting)));
        Assert.Equal("By noon, after sitting all day, it aches", Quote(scene, scene.SentenceAround(sitting)));
    }

    [Fact]
    public void A_sentence_without_an_end_is_looked_at_no_further_than_forty_words()
    {
        var around = string.Join(' ', Enumerable.Repeat("and so on", 60));
        var (scene, sitting) = SceneOf($"{around} sitting {around}", "sitting");

        Assert.Equal(new Span(sitting.First - 40, sitting.Last + 40), scene.SentenceAround(sitting));
    }

    [Fact]
    public void Pains_and_other_activities_are_found_in_a_stretch_of_words()
    {
        var (scene, sitting) = SceneOf("It hurts when sitting or running and aches at night.", "sitting");
        var sentence = scene.SentenceAround(sitting);

        Assert.Equal(["hurts", "aches"], scene.HurtsIn(sentence).Select(s => Quote(scene, s)));
        Assert.Equal(["running"], scene.Others("sitting", sentence).Select(s => Quote(scene, s)));
        Assert.Equal(["hurts"], scene.HurtsIn(new Span(0, 2)).Select(s => Quote(scene, s)));
        Assert.Empty(scene.Others("sitting", new Span(0, 2)));
    }

    [Fact]
    public void Commas_crossed_are_counted()
    {
        var (scene, _) = SceneOf("Sore, stiff, tired from sitting", "sitting");
        Assert.Equal((2, 0), (scene.Breaks(0, 4), scene.Breaks(3, 4)));
    }

    /// <summary>A scene of the words "hurts" and "aches", and of "sitting" and "running".</summary>
    internal static (TriggerScene Scene, Span Activity) SceneOf(string text, string activity)
    {
        var read = Readers.Repository.Understand(text);
        var named = Words(read, "sitting", "running").Select(s => (Name: read.Message[s.First].Word, Span: s)).ToList();
        return (new TriggerScene(read, Words(read, "hurts", "aches"), named), named.First(n => n.Name == activity).Span);
    }

    private static IEnumerable<Span> Words(ReadMessage read, params string[] words) =>
        Enumerable.Range(0, read.Message.Count).Where(i => words.Contains(read.Message[i].Word)).Select(i => new Span(i, i));

    private static string Quote(TriggerScene scene, Span span) => scene.Read.Message.Quote(span.First, span.Last);
}
