using BackPainBot.Library.Index;
using BackPainBot.Library.Topics;

namespace BackPainBot.UnitTests.Library.Index;

public sealed class PassageSplitterTests
{
    private static readonly string Sixty = string.Join(' ', Enumerable.Repeat("word", 60)) + ".";

    [Fact]
    public void A_passage_keeps_the_headings_above_it()
    {
        var passages = Split("# Title\n\nIntro.\n\n## One\n\nText.\n\n### Deep\n\nMore.\n\n## Two\n\nEnd.");
        Assert.Equal(["", "One", "One/Deep", "Two"], passages.Select(p => string.Join('/', p.HeadingPath)));
        Assert.Equal("About it", passages[0].Heading);
    }

    [Fact]
    public void Paragraphs_are_joined_up_to_the_target_and_not_far_beyond()
    {
        var passages = Split($"## One\n\n{Sixty}\n\n{Sixty}\n\n{Sixty}\n\n{Sixty}");
        Assert.Equal([120, 120], passages.Select(p => p.Markdown.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Length));
    }

    [Fact]
    public void A_list_is_never_split_and_stays_with_its_introduction()
    {
        var list = string.Join('\n', Enumerable.Range(1, 40).Select(i => $"- item number {i} of the list"));
        var passage = Assert.Single(Split($"## One\n\n{Sixty}\n\n{list}"));
        Assert.EndsWith("item number 40 of the list", passage.Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_quoted_warning_is_never_split()
    {
        var passages = Split($"## One\n\n{Sixty}\n\n{Sixty}\n\n> **Stop** if this happens.\n>\n> Then call.");
        Assert.Single(passages, p => p.Markdown.Contains("> **Stop** if this happens.\n>\n> Then call.", StringComparison.Ordinal));
    }

    private static IReadOnlyList<Passage> Split(string body) =>
        PassageSplitter.Split(new Topic { Id = "it", Title = "About it", Summary = "It.", Evidence = "low", Body = body });
}
