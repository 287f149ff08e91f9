using System.Security.Cryptography;
using BackPainBot.SystemTests.Support;
using BackPainBot.SystemTests.Web.Support;

namespace BackPainBot.SystemTests.Faults;

/// <summary>Broken files in content/ under a real server.</summary>
public sealed class ContentFaultTests : IAsyncLifetime
{
    private readonly DirectoryInfo _assets = Directory.CreateTempSubdirectory("backpainbot-assets-");
    private HostProcess _server = null!;

    public async Task InitializeAsync()
    {
        foreach (var part in new[] { "content", "dialogs" })
        {
            Copy(new DirectoryInfo(Path.Combine(Repository.Root, part)), new DirectoryInfo(Path.Combine(_assets.FullName, part)));
        }

        _server = new HostProcess(Path.Combine(_assets.FullName, "data"), ("Assets", _assets.FullName), ("Storage:Memory", "true"));
    }

    public async Task DisposeAsync()
    {
        await _server.DisposeAsync();
        _assets.Delete(recursive: true);
    }

    [Fact]
    public async Task A_page_that_becomes_garbage_keeps_its_last_good_version_and_one_that_starts_as_garbage_takes_nothing_else_down()
    {
        var pages = Directory.GetFiles(Path.Combine(_assets.FullName, "content", "topics"), "*.md", SearchOption.AllDirectories).Order().ToArray();
        var (broken, breaks) = (pages[0], pages[^1]);
        await File.WriteAllBytesAsync(broken, RandomNumberGenerator.GetBytes(5_000));
        await _server.StartReadyAsync();
        using var http = new HttpClient { BaseAddress = new Uri(_server.Address) };
        var address = "/library/" + Path.GetFileNameWithoutExtension(breaks);
        var before = await http.GetStringAsync(address);

        await File.WriteAllBytesAsync(breaks, RandomNumberGenerator.GetBytes(5_000));
        for (var tries = 0; tries < 100 && !_server.Output.Contains(Path.GetFileName(breaks), StringComparison.Ordinal); tries++)
        {
            await Task.Delay(100);
        }

        Assert.Contains(Path.GetFileName(broken), _server.Output, StringComparison.Ordinal);
        Assert.Contains(Path.GetFileName(breaks), _server.Output, StringComparison.Ordinal);
        Assert.Equal(before, await http.GetStringAsync(address));
        await using var client = new RovingClient(_server.Address);
        await client.StartAsync();
        using var asked = await client.SayAsync("Is walking good for a sore back?", "walk");
        using var urgent = await client.SayAsync(Emergencies.Words, "urgent");
        var log = await client.ReadAsync();
        Assert.Contains(log, activity => Emergencies.KindOf(activity) == "answer");
        Assert.Contains(log, activity => Emergencies.KindOf(activity) == "notice");
    }

    [Fact]
    public async Task A_dialog_script_that_cannot_be_used_ends_the_server_and_is_named_with_its_line()
    {
        await File.AppendAllTextAsync(Path.Combine(_assets.FullName, "dialogs", "triage.yaml"), "\n  nonsense: [");
        try
        {
            await _server.StartAsync();
        }
        catch (InvalidOperationException)
        {
            // It may end before it was seen to live.
        }

        Assert.Equal(1, await _server.EndAsync());
        Assert.Contains("dialogs/triage.yaml:", _server.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("is ready", _server.Output, StringComparison.Ordinal);
    }

    private static void Copy(DirectoryInfo from, DirectoryInfo to)
    {
        to.Create();
        foreach (var file in from.GetFiles())
        {
            file.CopyTo(Path.Combine(to.FullName, file.Name));
        }

        foreach (var folder in from.GetDirectories())
        {
            Copy(folder, new DirectoryInfo(Path.Combine(to.FullName, folder.Name)));
        }
    }
}
