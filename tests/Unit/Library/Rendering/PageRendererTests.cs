using BackPainBot.Library.Rendering;

namespace BackPainBot.UnitTests.Library.Rendering;

public sealed class PageRendererTests
{
    private const string Page = "## Stop *now*\n\nWalk, **then** [rest](pacing) & breathe.\n\n- one\n- two\n\n> Call 999.";

    [Fact]
    public void The_web_gets_html_of_a_few_elements() => Assert.Equal(
        "<h2>Stop <em>now</em></h2>\n\n<p>Walk, <strong>then</strong> <a href=\"pacing\">rest</a> &amp; breathe.</p>\n\n"
        + "<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n\n<blockquote>\n<p>Call 999.</p>\n</blockquote>",
        PageRenderer.Render(Page, new HtmlForm()));

    [Fact]
    public void Teams_gets_headings_in_bold() => Assert.Equal(
        "**Stop _now_**\n\nWalk, **then** [rest](pacing) & breathe.\n\n- one\n- two\n\n> Call 999.",
        PageRenderer.Render(Page, new TeamsForm()));

    [Fact]
    public void The_terminal_gets_plain_lines() => Assert.Equal(
        "Stop now\n--------\n\nWalk, then rest (pacing) & breathe.\n\n* one\n* two\n\n| Call 999.",
        PageRenderer.Render(Page, new TerminalForm()));

    [Fact]
    public void Long_lines_wrap_in_the_terminal()
    {
        var text = PageRenderer.Render(string.Join(' ', Enumerable.Repeat("word", 60)), new TerminalForm());
        Assert.All(text.Split('\n'), line => Assert.InRange(line.Length, 1, 78));
        Assert.Equal(60, text.Split([' ', '\n']).Length);
    }

    [Fact]
    public void Raw_html_and_script_links_come_out_as_words()
    {
        var html = PageRenderer.Render("A <b onclick=x>bold</b> [tap](javascript:alert(1)) ![pic](https://e.org/p.png)", new HtmlForm());
        Assert.DoesNotContain("<b", html, StringComparison.Ordinal);
        Assert.DoesNotContain("javascript", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
        Assert.Contains("tap", html, StringComparison.Ordinal);
    }
}
