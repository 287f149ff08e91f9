using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;
using BackPainBot.Host.Site;
using BackPainBot.Library.Topics;
using Xunit.Abstractions;

namespace BackPainBot.UnitTests.Host.Channels.Widget;

/// <summary>What can be said of the widget's files without a browser.</summary>
public sealed partial class WidgetFilesTests(ITestOutputHelper output)
{
    private const int LoaderBudget = 5 * 1024;
    private const int PanelBudget = 40 * 1024;

    [Fact]
    public void The_loader_and_the_panel_stay_within_their_budgets()
    {
        var loader = Gzip("widget/loader/widget.js");
        var panel = PanelFiles.Sum(Gzip) + Gzip("widget/words/en.json");

        output.WriteLine($"loader {loader} bytes gzip of {LoaderBudget}, panel {panel} of {PanelBudget}");
        Assert.InRange(loader, 1, LoaderBudget);
        Assert.InRange(panel, 1, PanelBudget);
    }

    [Fact]
    public void The_loader_knows_the_same_numbers_as_the_contacts_file()
    {
        var parsed = Contacts.Parse("contacts.yaml", File.ReadAllText(RepositoryFiles.PathOf("content/safety/contacts.yaml")));
        var loader = EmbeddedText.Read("widget/loader/widget.js");

        // Where a site is, is set; only a person can say that they are somewhere without numbers of its own here.
        foreach (var country in parsed.Value!.Countries.Where(country => country.Code != "ZZ"))
        {
            var line = Country(country.Code).Match(loader);
            Assert.True(line.Success, $"The loader does not know {country.Code}.");
            Assert.Equal([country.Emergency, country.UrgentLine, country.CrisisLine], Quoted().Matches(line.Value).Select(match => match.Value[1..^1]));
        }
    }

    [Fact]
    public void Nothing_in_the_widget_turns_text_into_markup_or_code()
    {
        foreach (var path in EmbeddedText.Paths.Where(path => path.EndsWith(".js", StringComparison.Ordinal)))
        {
            Assert.DoesNotMatch(Dangerous(), EmbeddedText.Read(path));
        }
    }

    [Fact]
    public void Every_language_says_everything_or_falls_back_to_english()
    {
        var english = Words("widget/words/en.json");
        foreach (var path in EmbeddedText.Paths.Where(path => path.StartsWith("widget/words/", StringComparison.Ordinal)))
        {
            Assert.Empty(Words(path).Keys.Except(english.Keys));
        }
    }

    private static IEnumerable<string> PanelFiles => EmbeddedText.Paths.Where(path => path.StartsWith("widget/panel/", StringComparison.Ordinal));

    private static Dictionary<string, string> Words(string path) => JsonSerializer.Deserialize<Dictionary<string, string>>(EmbeddedText.Bytes(path))!;

    private static int Gzip(string path)
    {
        using var target = new MemoryStream();
        using (var packer = new GZipStream(target, CompressionLevel.SmallestSize))
        {
            packer.Write(EmbeddedText.Bytes(path));
        }

        return target.ToArray().Length;
    }

    private static Regex Country(string code) => new($@"^\s+{code}: \[.*$", RegexOptions.Multiline);

    [GeneratedRegex("'[^']*'|\"[^\"]*\"")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|srcdoc")]
    private static partial Regex Dangerous();
}
