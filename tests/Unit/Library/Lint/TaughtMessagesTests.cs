using BackPainBot.Library.Lint;

namespace BackPainBot.UnitTests.Library.Lint;

public sealed class TaughtMessagesTests : IDisposable
{
    private readonly ContentFolderFixture _content = new();

    public TaughtMessagesTests() => _content.WriteTopic("sleep");

    public void Dispose() => _content.Dispose();

    [Fact]
    public void Messages_with_their_pages_have_no_problems() =>
        Assert.Empty(Problems("""{"text":"one","best":["sleep"]}""", "", """{"id":"a","text":"two","best":["sleep"],"good":["sleep"],"kind":"inbox"}"""));

    [Theory]
    [InlineData("""{"text":"two","best":["slepe"]}""", "no page `slepe`")]
    [InlineData("""{"text":"two","best":["sleep"],"good":["gone"]}""", "no page `gone`")]
    [InlineData("""{"text":"two"}""", "`text` or `best` is missing")]
    [InlineData("""{"text":" ","best":["sleep"]}""", "`text` or `best` is missing")]
    [InlineData("""{"text":"two","best":[]}""", "`text` or `best` is missing")]
    [InlineData("two", "not JSON")]
    [InlineData("""{"text":"ONE ","best":["sleep"]}""", "stands also in line 1")]
    public void A_bad_line_is_named(string line, string problem)
    {
        var found = Assert.Single(Problems("""{"text":"one","best":["sleep"]}""", line));
        Assert.Equal(2, found.Line);
        Assert.Contains(problem, found.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_message_longer_than_search_reads_is_named() =>
        Assert.Contains("4001 characters", Assert.Single(Problems($$"""{"text":"{{new string('x', 4001)}}","best":["sleep"]}""")).Problem, StringComparison.Ordinal);

    private IReadOnlyList<LintProblem> Problems(params string[] lines)
    {
        var file = _content.Write("search/messages.jsonl", string.Join('\n', lines));
        return [.. ContentLinter.Run(_content.Root, new DateOnly(2026, 11, 27)).Where(p => Path.GetFileName(p.File) == Path.GetFileName(file))];
    }
}
