using BackPainBot.Reading;
using BackPainBot.Reading.Training;

namespace BackPainBot.UnitTests.Reading.Training;

public sealed class ReadingTrainerTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("weights").FullName;

    [Fact]
    public void The_same_seeds_give_the_same_weights()
    {
        foreach (var file in Directory.EnumerateFiles(Readers.Lexicon, "*.yaml"))
            File.Copy(file, Path.Combine(_folder, Path.GetFileName(file)));

        var seeds = Seeds().Take(40).ToList();
        ReadingTrainer.Train(seeds, _folder);
        var once = File.ReadAllBytes(Path.Combine(_folder, MessageReader.ModelFile));
        ReadingTrainer.Train(seeds, _folder);
        Assert.Equal(once, File.ReadAllBytes(Path.Combine(_folder, MessageReader.ModelFile)));
    }

    [Fact]
    public void The_red_flags_of_the_seeds_are_found()
    {
        var read = Seeds().Where(s => s.RedFlags is not null).Select(s => (Seed: s, Flags: Readers.Flags(s.Text))).ToList();
        var flagged = read.Where(r => r.Seed.RedFlags!.Count > 0).ToList();
        var clean = read.Where(r => r.Seed.RedFlags!.Count == 0).ToList();
        Assert.True(flagged.Count(r => r.Flags.Intersect(r.Seed.RedFlags!).Any()) >= 0.98 * flagged.Count);
        Assert.True(clean.Count(r => r.Flags.Length == 0) >= 0.95 * clean.Count);
    }

    [Fact]
    public void No_cauda_equina_or_crisis_seed_is_missed()
    {
        var missed = Seeds().Where(s => Critical(s).Except(Readers.Flags(s.Text)).Any()).Select(s => s.Id);
        Assert.Empty(missed);
    }

    [Fact]
    public void The_scope_of_the_seeds_is_learned()
    {
        var seeds = Seeds().Where(s => s.InScope is not null).ToList();
        Assert.True(seeds.Count(s => Readers.Read(s.Text).InScope == s.InScope) >= 0.97 * seeds.Count);
    }

    [Fact]
    public void A_line_that_is_no_object_is_named()
    {
        var file = Path.Combine(_folder, "bad.jsonl");
        File.WriteAllText(file, "{\"id\":\"a\",\"text\":\"b\"}\nnot json\n");
        var thrown = Assert.Throws<InvalidDataException>(() => LabelledMessage.ReadFile(file));
        Assert.Contains("bad.jsonl:2", thrown.Message, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static IEnumerable<string> Critical(LabelledMessage seed) =>
        seed.RedFlags?.Where(f => f is "cauda-equina" or "self-harm") ?? [];

    private static IEnumerable<LabelledMessage> Seeds() =>
        Directory.EnumerateFiles(RepositoryFiles.PathOf("seeds", "reading"), "*.jsonl").Order(StringComparer.Ordinal).SelectMany(LabelledMessage.ReadFile);
}
