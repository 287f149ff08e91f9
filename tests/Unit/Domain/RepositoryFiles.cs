namespace BackPainBot.UnitTests.Domain;

/// <summary>Finds the files of the repository from wherever the tests run.</summary>
internal static class RepositoryFiles
{
    public static string Root { get; } = Find();

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "BackPainBot.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("No BackPainBot.sln above the test's folder.");
    }
}
