using BackPainBot.Library.Topics;

namespace BackPainBot.UnitTests.Library.Topics;

public sealed class TopicParserTests : IDisposable
{
    private readonly ContentFolderFixture _content = new();

    public void Dispose() => _content.Dispose();

    [Fact]
    public void The_words_a_page_waits_for_stand_between_commas()
    {
        var parsed = Parse("sleep", "only_if_said:\n  - sleep, bed\n  - mattress");
        Assert.Equal(["sleep", "bed", "mattress"], parsed.Value!.OnlyIfSaid);
    }

    [Fact]
    public void An_ask_without_a_word_that_its_page_waits_for_is_a_problem()
    {
        var parsed = Parse("sleep", "only_if_said: [mattress]");
        Assert.Null(parsed.Value);
        Assert.Contains(parsed.Problems, problem => problem.Problem.Contains("one sleep", StringComparison.Ordinal) && problem.Line == 11);
    }

    [Fact]
    public void A_page_for_some_and_for_any_is_for_anybody()
    {
        var file = _content.WriteTopic("sleep");
        var parsed = TopicParser.Parse(file, File.ReadAllText(file).Replace("audience: [any]", "audience: [jumping-back-in, any]", StringComparison.Ordinal));
        Assert.Empty(parsed.Value!.Audience);
    }

    private Parsed<Topic> Parse(string id, string extra)
    {
        var file = _content.WriteTopic(id, extra: extra);
        return TopicParser.Parse(file, File.ReadAllText(file));
    }
}
