namespace BackPainBot.UnitTests.Storage;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("backpainbot-").FullName;

    public string PathOf(params string[] parts) => Path.Combine([_path, .. parts]);

    public void Dispose() => Directory.Delete(_path, recursive: true);
}
