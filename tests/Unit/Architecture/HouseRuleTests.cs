using System.Text.RegularExpressions;

namespace BackPainBot.UnitTests.Architecture;

/// <summary>The house rules that a machine can check.</summary>
public sealed partial class HouseRuleTests
{
    private static readonly string[] TopLevel =
    [
        ".ci", ".editorconfig", ".git", ".gitattributes", ".gitignore", "BackPainBot.sln", "Directory.Build.props", "Directory.Build.targets",
        "Directory.Packages.props", "README.md", "SECURITY.md", "NOTICE.md", "LICENSE", "appsettings.sample.json", "content", "data", "deploy", "dialogs", "global.json",
        "seeds", "src", "test", "tests", "artifacts",
    ];

    [Fact]
    public void The_top_level_holds_nothing_that_the_design_does_not_name()
    {
        var found = Directory.EnumerateFileSystemEntries(RepositoryFiles.Root).Select(path => Path.GetFileName(path)!);

        Assert.Empty(found.Except(TopLevel, StringComparer.Ordinal));
    }

    [Fact]
    public void No_source_file_is_longer_than_400_lines()
    {
        var long400 = SourceFiles().Where(file => File.ReadLines(file).Count() > 400).Select(Path.GetFileName);

        Assert.Empty(long400);
    }

    [Fact]
    public void Nine_files_in_ten_are_at_most_200_lines()
    {
        var lengths = SourceFiles().Select(file => File.ReadLines(file).Count()).Order().ToArray();

        Assert.InRange(lengths[(int)(lengths.Length * 0.9)], 1, 200);
    }

    [Fact]
    public void No_source_file_leaves_work_for_another_day()
    {
        var marked = SourceFiles().Where(file => LeftOver().IsMatch(File.ReadAllText(file))).Select(Path.GetFileName);

        Assert.Empty(marked);
    }

    [Fact]
    public void Bot_code_never_asks_which_sdk_it_runs_on()
    {
        var switched = SourceFiles().Where(file => File.ReadLines(file).Any(line => line.TrimStart().StartsWith("#if", StringComparison.Ordinal))).Select(Path.GetFileName);

        Assert.Empty(switched);
    }

    private static IEnumerable<string> SourceFiles() =>
        Directory.EnumerateFiles(RepositoryFiles.PathOf("src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    [GeneratedRegex(@"\bTODO\b|\bFIXME\b|\bHACK\b|NotImplementedException")]
    private static partial Regex LeftOver();
}
