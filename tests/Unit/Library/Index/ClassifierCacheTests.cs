using BackPainBot.Library.Index;

namespace BackPainBot.UnitTests.Library.Index;

public sealed class ClassifierCacheTests : IDisposable
{
    private static readonly SearchUnit Ask = new(0, null, "walk");
    private readonly string _folder = Directory.CreateTempSubdirectory("classifier-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void What_was_kept_is_there_after_a_restart_for_the_same_texts_only()
    {
        var key = ClassifierCache.KeyOf("model", [Ask], []);
        Open().Keep(key, new PageClassifier([[1, 2], [3, 4]]));
        Assert.Equal([3f, 4f], Open().Find(key, 2)!.Weights[1]);
        Assert.Null(Open().Find(ClassifierCache.KeyOf("model", [Ask with { Text = "sit" }], []), 2));
        Assert.Null(Open().Find(ClassifierCache.KeyOf("model", [Ask with { Page = 1 }], []), 2));
        Assert.Null(Open().Find(ClassifierCache.KeyOf("another", [Ask], []), 2));
    }

    [Fact]
    public void A_file_cut_short_is_ignored()
    {
        var key = ClassifierCache.KeyOf("model", [Ask], []);
        Open().Keep(key, new PageClassifier([[1, 2]]));
        var file = Path.Combine(_folder, "pages.bin");
        File.WriteAllBytes(file, File.ReadAllBytes(file)[..^1]);
        Assert.Null(Open().Find(key, 1));
    }

    private ClassifierCache Open() => new(_folder, 2);
}
