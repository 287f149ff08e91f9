using System.ComponentModel;
using System.Diagnostics;

namespace BackPainBot.Host.Authoring;

/// <summary>A file as it was committed last, by way of git.</summary>
public static class CommittedFile
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <returns>Null without git, outside a working tree, or where the file was never committed.</returns>
    public static async Task<string?> TextAsync(string file, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo("git") { WorkingDirectory = Path.GetDirectoryName(Path.GetFullPath(file)), RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add("show");
        start.ArgumentList.Add("HEAD:./" + Path.GetFileName(file));
        try
        {
            using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            limited.CancelAfter(Patience);
            using var git = Process.Start(start)!;
            var errors = git.StandardError.ReadToEndAsync(limited.Token);
            var text = await git.StandardOutput.ReadToEndAsync(limited.Token).ConfigureAwait(false);
            await errors.ConfigureAwait(false);
            await git.WaitForExitAsync(limited.Token).ConfigureAwait(false);
            return git.ExitCode == 0 ? text : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }
}
