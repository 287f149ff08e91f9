using BackPainBot.Reading;
using BackPainBot.Reading.Lexicons;

namespace BackPainBot.UnitTests.Reading.Lexicons;

public sealed class LexiconLoaderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("lexicon").FullName;

    [Fact]
    public void The_repositorys_lexicons_are_sound() => Assert.Empty(MessageReader.Check(Readers.Lexicon));

    [Theory]
    [InlineData("concepts:\n  a: [one]\nrulez: []\n", 3, "rulez")]
    [InlineData("concepts:\n  a: [one]\n  a: [two]\n", 3, "")]
    [InlineData("concepts:\n  a: [\"see <b>\"]\n", 2, "'b'")]
    [InlineData("concepts:\n  a: [\"<b> x\"]\n  b: [\"<a> y\"]\n", 2, "itself")]
    [InlineData("concepts:\n  a: [\"... end\"]\n", 2, "may be empty")]
    [InlineData("concepts:\n  a: [\"NUM9-3 weeks\"]\n", 2, "range")]
    [InlineData("concepts:\n  a: [one]\nrules:\n  - id: r\n    urgency: soon\n    all: [a]\n", 4, "no red flag")]
    [InlineData("flag: cancer\nconcepts:\n  a: [one]\nrules:\n  - id: r\n    urgency: later\n    all: [a]\n", 6, "later")]
    [InlineData("flag: cancer\nconcepts:\n  a: [one]\nrules:\n  - id: r\n    urgency: soon\n    all: [zz]\n", 7, "zz")]
    [InlineData("flag: cancer\nconcepts:\n  a: [one]\nrules:\n  - id: r\n    urgency: soon\n    all: [a]\n    within: far\n", 8, "far")]
    public void A_broken_file_is_named_with_its_line(string yaml, int line, string part)
    {
        File.WriteAllText(Path.Combine(_folder, "broken.yaml"), yaml);
        var problems = MessageReader.Check(_folder);
        Assert.Contains(problems, p => p.File == "broken.yaml" && p.Line == line && p.Problem.Contains(part, StringComparison.Ordinal) && p.Fix.Length > 0);
    }

    [Fact]
    public void All_problems_are_listed_at_once()
    {
        File.WriteAllText(Path.Combine(_folder, "one.yaml"), "concepts:\n  a: [\"<x> y\"]\n");
        File.WriteAllText(Path.Combine(_folder, "two.yaml"), "concepts:\n  b: [\"<z> y\"]\n");
        var thrown = Assert.Throws<LexiconException>(() => MessageReader.Load(_folder));
        Assert.Equal(2, thrown.Problems.Count);
    }

    [Fact]
    public void A_missing_folder_is_a_problem_and_not_a_crash() => Assert.Single(MessageReader.Check(Path.Combine(_folder, "nowhere")));

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
