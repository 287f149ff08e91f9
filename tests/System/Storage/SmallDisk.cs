using System.Diagnostics;

namespace BackPainBot.SystemTests.Storage;

/// <summary>A real file system of a few megabytes that can be filled and made read-only; only root may mount one.</summary>
internal sealed class SmallDisk : IDisposable
{
    private readonly bool _isMounted;

    public SmallDisk(int megabytes) => _isMounted = Run("mount", "-t", "tmpfs", "-o", $"size={megabytes}m", "tmpfs", Path);

    public string Path { get; } = Directory.CreateTempSubdirectory("backpainbot-disk-").FullName;

    public void RequireMounted() => Skip.IfNot(_isMounted, "Mounting a small file system needs root.");

    public void MakeReadOnly(bool readOnly) => Assert.True(Run("mount", "-o", readOnly ? "remount,ro" : "remount,rw", Path));

    public void Dispose()
    {
        if (_isMounted)
            Run("umount", "--lazy", Path);
        Directory.Delete(Path, recursive: true);
    }

    private static bool Run(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
            process.WaitForExit(TimeSpan.FromSeconds(10));
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
