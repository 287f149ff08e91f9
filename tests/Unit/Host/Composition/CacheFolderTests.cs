using BackPainBot.Host.Composition;

namespace BackPainBot.UnitTests.Host.Composition;

public sealed class CacheFolderTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("cache").FullName;

    private string Data => Path.Combine(_root, "data");

    private string Program => Path.Combine(_root, "program");

    [Fact]
    public void A_start_with_new_data_uses_what_lies_beside_the_program() => Assert.Equal(Path.Combine(Program, "cache"), CacheFolder.Find(Data, Program));

    [Fact]
    public void A_data_folder_that_has_its_own_keeps_it()
    {
        var own = Directory.CreateDirectory(Path.Combine(Data, "cache")).FullName;
        Assert.Equal(own, CacheFolder.Find(Data, Program));
    }

    [Fact]
    public void Where_the_program_lies_closed_the_data_folder_has_it()
    {
        File.WriteAllText(Program, "not a folder");
        Assert.Equal(Path.Combine(Data, "cache"), CacheFolder.Find(Data, Program));
    }

    [Fact]
    public void Trying_leaves_nothing_behind()
    {
        var found = CacheFolder.Find(Data, Program);
        Assert.Empty(Directory.EnumerateFileSystemEntries(found));
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
