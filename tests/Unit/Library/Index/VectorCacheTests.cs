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
        Assert.Equal([3f, 4f], Open("one").Find("sit")!, Near);
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
    public void A_file_of_another_form_is_ignored()
    {
        Open("one").Keep(["walk"], [[1, 2]]);
        var file = Path.Combine(_folder, "vectors.bin");
        var bytes = File.ReadAllBytes(file);
        bytes[0]++;
        File.WriteAllBytes(file, bytes);
        Assert.Null(Open("one").Find("walk"));
    }

    [Fact]
    public void The_same_texts_in_the_same_order_are_found_at_once()
    {
        Open("one").Keep(["walk", "sit"], [[1, 2], [3, 4]]);
        var all = Open("one").Find(["walk", "sit"])!;
        Assert.Equal([1f, 2f], all[0].ToArray(), Near);
        Assert.Equal([3f, 4f], all[1].ToArray(), Near);
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

    [Fact]
    public void What_came_with_the_content_is_found_where_nothing_was_kept()
    {
        var written = Open("one");
        written.Keep(["walk", "sit"], [[1, 2], [3, 4]]);
        Assert.Equal(2, written.Ship(Shipped));
        File.Delete(Path.Combine(_folder, "vectors.bin"));
        Assert.Equal(2, Open("one").Find(["walk", "sit"])!.Count);
        Assert.Equal([3f, 4f], Open("one").Find("sit")!, Near);
    }

    [Fact]
    public void What_came_with_newer_content_is_found_beside_what_this_machine_kept()
    {
        var newer = Open("one");
        newer.Keep(["walk", "run"], [[1, 2], [5, 6]]);
        newer.Ship(Shipped);
        newer.Keep(["walk", "sit"], [[1, 2], [3, 4]]);
        var kept = Open("one");
        Assert.Equal([3f, 4f], kept.Find("sit")!, Near);
        Assert.Equal([5f, 6f], kept.Find("run")!, Near);
        Assert.True(kept.Ships("run"));
        Assert.False(kept.Ships("sit"));
    }

    private string Shipped => Path.Combine(_folder, "shipped.bin");

    private static bool Near(float expected, float actual) => Math.Abs(expected - actual) < 0.02;

    private VectorCache Open(string model) => new(_folder, Shipped, model, 2);
}
