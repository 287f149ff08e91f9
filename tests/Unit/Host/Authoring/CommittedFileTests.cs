using System.Diagnostics;
using BackPainBot.Host.Authoring;

namespace BackPainBot.UnitTests.Host.Authoring;

public sealed class CommittedFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("committed-").FullName;

    public void Dispose()
    {
        // git writes its objects read-only.
        foreach (var file in Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories))
            File.SetAttributes(file, FileAttributes.Normal);
        Directory.Delete(_folder, recursive: true);
    }

    [SkippableFact]
    public async Task The_text_is_that_of_the_last_commit_and_not_of_the_edit()
    {
        var page = Path.Combine(_folder, "page.md");
        await File.WriteAllTextAsync(page, "As committed.\n");
        Skip.IfNot(Git("init", "-q") && Git("add", "page.md") && Git("-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "-q", "-m", "Add"), "git is not here");
        await File.WriteAllTextAsync(page, "As edited.\n");
        Assert.Equal("As committed.\n", await CommittedFile.TextAsync(page, CancellationToken.None));
    }

    [SkippableFact]
    public async Task A_file_that_was_never_committed_has_no_earlier_text()
    {
        Skip.IfNot(Git("init", "-q"), "git is not here");
        var page = Path.Combine(_folder, "new.md");
        await File.WriteAllTextAsync(page, "New.\n");
        Assert.Null(await CommittedFile.TextAsync(page, CancellationToken.None));
    }

    [Fact]
    public async Task A_file_outside_any_working_tree_has_no_earlier_text()
    {
        var page = Path.Combine(_folder, "loose.md");
        await File.WriteAllTextAsync(page, "Loose.\n");
        Assert.Null(await CommittedFile.TextAsync(page, CancellationToken.None));
    }

    private bool Git(params string[] arguments)
    {
        try
        {
            using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = _folder, RedirectStandardError = true, RedirectStandardOutput = true })!;
            git.WaitForExit();
            return git.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
