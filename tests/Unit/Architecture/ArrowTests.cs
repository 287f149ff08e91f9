using System.Xml.Linq;

namespace BackPainBot.UnitTests.Architecture;

/// <summary>Reads the project files and holds them to the arrows of the design.</summary>
public sealed class ArrowTests
{
    private static readonly Dictionary<string, string[]> Drawn = new(StringComparer.Ordinal)
    {
        ["Domain"] = [],
        ["Embeddings"] = [],
        ["Sdk/BotFramework"] = [],
        ["Sdk/SemanticKernel"] = [],
        ["Reading"] = ["Domain", "Embeddings"],
        ["Library"] = ["Domain", "Embeddings"],
        ["Storage"] = ["Sdk"],
        ["Conversation"] = ["Reading", "Library", "Domain", "Sdk"],
        ["Host"] = ["Conversation", "Storage", "Sdk"],
    };

    public static TheoryData<string> Projects => [.. ProjectFiles().Keys];

    [Fact]
    public void Every_project_under_src_is_in_the_drawing() =>
        Assert.Equal(Drawn.Keys.Order(StringComparer.Ordinal), ProjectFiles().Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_references_only_what_the_design_draws(string project)
    {
        var undrawn = ReferencesOf(ProjectFiles()[project]).Except(Drawn[project], StringComparer.Ordinal);

        Assert.Empty(undrawn);
    }

    [Fact]
    public void Domain_takes_no_packages()
    {
        var packages = XDocument.Load(ProjectFiles()["Domain"]).Descendants("PackageReference");

        Assert.Empty(packages);
    }

    [Fact]
    public void No_project_pins_a_version_of_its_own()
    {
        var pinned = Directory.EnumerateFiles(RepositoryFiles.Root, "*.csproj", SearchOption.AllDirectories)
            .SelectMany(file => XDocument.Load(file).Descendants("PackageReference"))
            .Where(reference => reference.Attribute("Version") is not null);

        Assert.Empty(pinned);
    }

    private static SortedDictionary<string, string> ProjectFiles()
    {
        var source = Path.Combine(RepositoryFiles.Root, "src");
        return new SortedDictionary<string, string>(
            Directory.EnumerateFiles(source, "*.csproj", SearchOption.AllDirectories)
                .ToDictionary(file => Path.GetRelativePath(source, Path.GetDirectoryName(file)!).Replace('\\', '/')),
            StringComparer.Ordinal);
    }

    private static IEnumerable<string> ReferencesOf(string file)
    {
        var project = XDocument.Load(file);
        var named = project.Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')))
            .Select(name => name is "BotFramework" or "SemanticKernel" ? "Sdk" : name);
        return project.Descendants("UsesSdk").Any(flag => flag.Value == "true") ? named.Append("Sdk") : named;
    }
}
