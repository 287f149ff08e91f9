using BackPainBot.Library.Index;

namespace BackPainBot.UnitTests.Library.Index;

public sealed class VectorCacheTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("vectors-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void What_was_kept_is_there_after_a_restart()
    {
        Open("one").Keep(["walk", "sit"], [[1, 2], [3, 4]]);
        Assert.Equal([3f, 4f], Open("one").Find("sit")!);
        Assert.Null(Open("one").Find("run"));
    }

    [Fact]
    public void Vectors_of_another_model_are_not_found()
    {
        Open("one").Keep(["walk"], [[1, 2]]);
        Assert.Null(Open("other").Find("walk"));
    }

    [Fact]
    public void Texts_that_are_gone_leave_the_file()
    {
        var cache = Open("one");
        cache.Keep(["walk", "sit"], [[1, 2], [3, 4]]);
        cache.Keep(["sit"], [[3, 4]]);
        Assert.Null(Open("one").Find("walk"));
    }

    [Fact]
    public void A_file_cut_short_is_ignored()
    {
        Open("one").Keep(["walk"], [[1, 2]]);
        var file = Path.Combine(_folder, "vectors.bin");
        File.WriteAllBytes(file, File.ReadAllBytes(file)[..^3]);
        Assert.Null(Open("one").Find("walk"));
    }

    [Fact]
    public void The_same_texts_in_the_same_order_are_found_at_once()
    {
        Open("one").Keep(["walk", "sit"], [[1, 2], [3, 4]]);
        var all = Open("one").Find(["walk", "sit"])!;
        Assert.Equal([1f, 2f], all[0].ToArray());
        Assert.Equal([3f, 4f], all[1].ToArray());
    }

    [Theory]
    [InlineData("one", "sit", "walk")]
    [InlineData("one", "walk", "sits")]
    [InlineData("one", "walks", "it")]
    [InlineData("other", "walk", "sit")]
    public void Other_texts_or_another_model_are_not_taken_for_the_same(string model, string first, string second)
    {
        Open("one").Keep(["walk", "sit"], [[1, 2], [3, 4]]);
        Assert.Null(Open(model).Find([first, second]));
    }

    private VectorCache Open(string model) => new(_folder, model, 2);
}
