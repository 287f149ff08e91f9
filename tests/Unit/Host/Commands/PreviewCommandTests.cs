using System.Text.Json;
using BackPainBot.Host.Commands;

namespace BackPainBot.UnitTests.Host.Commands;

public sealed class PreviewCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("drafts-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task An_edit_shows_the_page_in_every_channel_and_the_questions_that_it_takes()
    {
        var (exit, output, _) = await RunAsync("preview", DraftOfDriving(), "--json");
        var shown = JsonDocument.Parse(output).RootElement;
        Assert.Equal(ExitCode.Done, exit);
        Assert.Equal("driving", shown.GetProperty("page").GetString());
        Assert.Equal(["web", "teams", "terminal"], shown.GetProperty("looks").EnumerateObject().Select(look => look.Name));
        Assert.Contains("<h2>Polish</h2>", shown.GetProperty("looks").GetProperty("web").GetString(), StringComparison.Ordinal);
        Assert.Contains("**Polish**", shown.GetProperty("looks").GetProperty("teams").GetString(), StringComparison.Ordinal);
        var taken = Assert.Single(shown.GetProperty("changes").EnumerateArray(), change => change.GetProperty("question").GetString() == "how do I polish a silver teapot");
        Assert.Equal("driving", taken.GetProperty("after").GetString());
        Assert.NotEqual("driving", taken.GetProperty("before").GetString());
        Assert.True(shown.GetProperty("tried").GetInt32() > 500, "the seeds and the pages' own asks are all tried");
    }

    [Fact]
    public async Task For_people_it_prints_each_look_and_then_what_changes()
    {
        var questions = Path.Combine(_folder, "more.txt");
        await File.WriteAllTextAsync(questions, "which polish for my silver teapot\n");
        var (exit, output, _) = await RunAsync("preview", DraftOfDriving(), "--questions", questions);
        Assert.Equal(ExitCode.Done, exit);
        Assert.Contains("---- terminal ----", output, StringComparison.Ordinal);
        Assert.Contains("-> driving: which polish for my silver teapot", output, StringComparison.Ordinal);
        Assert.Contains("compared with the library's page of that name", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_that_the_library_would_refuse_is_told_what_is_wrong_with_it()
    {
        var draft = Path.Combine(_folder, "driving.md");
        await File.WriteAllTextAsync(draft, "---\nid: driving\ncolour: blue\n---\nWords.\n");
        var (exit, _, error) = await RunAsync("preview", draft);
        Assert.Equal(ExitCode.Problems, exit);
        Assert.Contains("colour", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_does_not_exist_is_bad_usage_with_an_example()
    {
        var (exit, _, error) = await RunAsync("preview", "no-such-page");
        Assert.Equal(ExitCode.BadUsage, exit);
        Assert.Contains("backpainbot preview driving", error, StringComparison.Ordinal);
    }

    private string DraftOfDriving()
    {
        var page = File.ReadAllText(RepositoryFiles.PathOf("content", "topics", "daily-life", "driving.md"));
        var draft = Path.Combine(_folder, "driving.md");
        File.WriteAllText(draft, page.Replace("asks:\n", "asks:\n  - how do I polish a silver teapot\n", StringComparison.Ordinal) + "\n## Polish\n\nA silver teapot wants polish.\n");
        return draft;
    }

    private static async Task<(int Exit, string Output, string Error)> RunAsync(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exit = await CommandLine.RunAsync(args, new CommandConsole(TextReader.Null, output, error));
        return (exit, output.ToString(), error.ToString());
    }
}
