using System.Text.Json;
using BackPainBot.Reading;
using BackPainBot.Reading.Classifying;
using BackPainBot.Reading.Lexicons;
using BackPainBot.Reading.Lexicons.Compiled;

namespace BackPainBot.UnitTests.Reading.Lexicons.Compiled;

public sealed class LexiconCacheTests : IDisposable
{
    private const string Words = "concepts:\n  a: [\"sore back/hip\", \"<b> NUM2-9 days\", \"=legs ... gone?  now\"]\n  b: [about]\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("lexicon").FullName;
    private readonly string _kept = Path.Combine(Directory.CreateTempSubdirectory("compiled").FullName, "cache");

    public LexiconCacheTests() => File.WriteAllText(Path.Combine(_folder, "words.yaml"), Words);

    private string File1 => Path.Combine(_folder, "words.yaml");

    private string Compiled => Path.Combine(_kept, "lexicon.bin");

    [Fact]
    public void Every_seeded_message_reads_the_same_from_the_compiled_lexicon()
    {
        var written = LexiconLoader.Load(Readers.Lexicon, new LexiconCache(_kept));
        var restored = LexiconLoader.Load(Readers.Lexicon, new LexiconCache(_kept));
        Assert.NotSame(written, restored);
        var (fresh, cached) = (Reader(written), Reader(restored));
        foreach (var text in Directory.EnumerateFiles(RepositoryFiles.PathOf("seeds", "reading"), "*.jsonl").SelectMany(File.ReadLines).Where((_, i) => i % 5 == 0).Select(TextOf))
            Assert.Equal(JsonSerializer.Serialize(fresh.Read(text)), JsonSerializer.Serialize(cached.Read(text)));
    }

    [Fact]
    public void Everything_that_is_compiled_comes_back()
    {
        var written = LexiconLoader.Load(Readers.Lexicon, new LexiconCache(_kept));
        var restored = LexiconLoader.Load(Readers.Lexicon, new LexiconCache(_kept));
        Assert.Equal(Plain(written), Plain(restored));
    }

    [Fact]
    public void A_changed_file_is_read_again()
    {
        Load();
        File.WriteAllText(File1, Words.Replace("sore", "stiff", StringComparison.Ordinal));
        Assert.True(Load().Vocabulary.Knows("stiff"));
        Assert.False(Load().Vocabulary.Knows("sore"));
    }

    [Fact]
    public void A_renamed_added_or_removed_file_is_read_again()
    {
        Load();
        File.WriteAllText(Path.Combine(_folder, "more.yaml"), "concepts:\n  c: [elbow]\n");
        Assert.Contains("c", Load().ConceptNames);
        File.Delete(Path.Combine(_folder, "more.yaml"));
        Assert.DoesNotContain("c", Load().ConceptNames);
    }

    [Fact]
    public void A_file_that_broke_since_it_was_compiled_is_refused()
    {
        Load();
        File.WriteAllText(File1, "concepts:\n  a: [\"<gone> x\"]\n");
        Assert.Throws<LexiconException>(() => Load());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(40)]
    [InlineData(-1)]
    public void A_damaged_file_is_ignored_and_written_anew(int at)
    {
        Load();
        var good = File.ReadAllBytes(Compiled);
        var bad = (byte[])good.Clone();
        bad[at < 0 ? bad.Length + at : at] ^= 1;
        File.WriteAllBytes(Compiled, bad);
        Assert.True(Load().Vocabulary.Knows("sore"));
        Assert.Equal(good, File.ReadAllBytes(Compiled));
    }

    [Fact]
    public void A_file_cut_short_is_ignored()
    {
        Load();
        File.WriteAllBytes(Compiled, File.ReadAllBytes(Compiled)[..50]);
        Assert.True(Load().Vocabulary.Knows("sore"));
    }

    [Fact]
    public void What_is_kept_is_used()
    {
        var sources = new[] { new LexiconSource("words.yaml", File.ReadAllBytes(File1)) };
        var other = LexiconLoader.Load(Readers.Lexicon);
        var cache = new LexiconCache(_kept);
        cache.Keep(LexiconCache.KeyOf(sources), other);
        Assert.Equal(other.ConceptNames, Load().ConceptNames);
    }

    [Fact]
    public void Where_nothing_can_be_written_the_lexicon_is_read_all_the_same()
    {
        var blocked = Path.Combine(_folder, "words.yaml");
        Assert.True(LexiconLoader.Load(_folder, new LexiconCache(blocked)).Vocabulary.Knows("sore"));
    }

    public void Dispose()
    {
        Directory.Delete(_folder, recursive: true);
        Directory.Delete(Path.GetDirectoryName(_kept)!, recursive: true);
    }

    private static MessageReader Reader(Lexicon lexicon) => MessageReader.From(lexicon, Weights.Open(Readers.Lexicon), null);

    private static string TextOf(string line) => JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()!;

    private static string Plain(Lexicon lexicon) => JsonSerializer.Serialize(new
    {
        lexicon.ConceptNames,
        lexicon.Levels,
        lexicon.Rules,
        lexicon.Pictures,
        lexicon.Vocabulary,
    });

    private Lexicon Load() => LexiconLoader.Load(_folder, new LexiconCache(_kept));
}
