using System.Text;
using BackPainBot.Host.Pdf;
using PdfSharp.Pdf.IO;

namespace BackPainBot.UnitTests.Host.Pdf;

public sealed class MarkdownPdfTests
{
    private const string Pack = """
        # For my visit

        My goal: carry my daughter upstairs – again. Zażółć.

        ## My top questions

        - [ ] What exactly am I cleared for?
        - [x] At what pain do I stop?
        1. First
        2. Second

        ## What sets it off

        | What | How long | Next morning |
        |---|---|---|
        | Sitting | 20 minutes | stiff |

        ## Notes

        ---

        ---
        """;

    [Fact]
    public void A_visit_pack_fits_one_page()
    {
        using var document = PdfReader.Open(new MemoryStream(MarkdownPdf.Render("Visit", Pack)), PdfDocumentOpenMode.Import);

        Assert.Equal(1, document.PageCount);
        Assert.Equal("Visit", document.Info.Title);
    }

    [Fact]
    public void What_does_not_fit_goes_on_the_next_page_and_nothing_is_dropped()
    {
        var many = new StringBuilder("# Long\n\n");
        for (var i = 0; i < 200; i++)
        {
            many.Append("- A question that goes over the end of the line because somebody had a great deal to ask about it, number ").Append(i).Append('\n');
        }

        using var document = PdfReader.Open(new MemoryStream(MarkdownPdf.Render("Long", many.ToString())), PdfDocumentOpenMode.Import);

        Assert.InRange(document.PageCount, 3, 12);
    }

    [Fact]
    public void A_word_longer_than_the_page_is_cut_and_ends() =>
        Assert.NotEmpty(MarkdownPdf.Render("Word", new string('w', 5000)));

    [Theory]
    [InlineData("")]
    [InlineData("|a|\n|-|")]
    [InlineData("> quoted\n\n- \n- [ ] ")]
    public void Odd_documents_still_give_a_page(string markdown) => Assert.NotEmpty(MarkdownPdf.Render("Odd", markdown));
}
