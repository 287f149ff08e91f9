using BackPainBot.Library.Text;

namespace BackPainBot.UnitTests.Library.Text;

public sealed class SearchVocabularyTests
{
    private const string Yaml = """
        stop:
          - my is don't
        same:
          - physio, physical therapist
          - x ray, scan
        """;

    [Fact]
    public void Stop_words_go_and_the_rest_is_stemmed() => Assert.Equal(["back", "ach"], Terms("My back is aching; don't!"));

    [Fact]
    public void Phrases_of_one_meaning_share_a_term()
    {
        Assert.Contains("=physio", Terms("a physical therapist's view"));
        Assert.Contains("=physio", Terms("Physios"));
        Assert.Contains("=x ray", Terms("scans"));
    }

    [Fact]
    public void A_phrase_in_two_groups_is_a_problem()
    {
        var parsed = SearchVocabulary.Parse("v.yaml", Yaml + "\n  - doctor, scan\n");
        Assert.Contains(parsed.Problems, p => p.Problem.Contains("`scan`", StringComparison.Ordinal));
    }

    [Fact]
    public void The_vocabulary_that_ships_is_sound()
    {
        var parsed = SearchVocabulary.Load(Path.Combine(RepositoryFiles.Root, "content"));
        Assert.Empty(parsed.Problems);
        Assert.NotEmpty(parsed.Value!.Elsewhere);
    }

    private static IReadOnlyList<string> Terms(string text) => SearchVocabulary.Parse("v.yaml", Yaml).Value!.Terms(text);
}
