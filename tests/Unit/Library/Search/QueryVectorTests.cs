using BackPainBot.Library.Search;

namespace BackPainBot.UnitTests.Library.Search;

public sealed class QueryVectorTests
{
    [Theory]
    [InlineData(20, 1)]
    [InlineData(190, 1)]
    [InlineData(191, 2)]
    [InlineData(700, 4)]
    [InlineData(5000, 4)]
    public void A_text_has_windows_by_its_length_and_never_more_than_four(int words, int windows) =>
        Assert.Equal(windows, QueryVector.Windows(Text(words)).Count);

    [Fact]
    public void A_very_long_text_keeps_its_beginning_and_its_end()
    {
        var windows = QueryVector.Windows("first " + Text(3000) + " last");
        Assert.StartsWith("first", windows[0], StringComparison.Ordinal);
        Assert.EndsWith("last", windows[^1], StringComparison.Ordinal);
    }

    private static string Text(int words) => string.Join(' ', Enumerable.Repeat("word", words));
}
