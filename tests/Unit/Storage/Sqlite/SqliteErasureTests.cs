using BackPainBot.Storage;

namespace BackPainBot.UnitTests.Storage.Sqlite;

public sealed class SqliteErasureTests : SqliteTestBase
{
    [Fact]
    public async Task After_erasing_a_person_no_file_holds_their_words()
    {
        await using var store = Open();
        var random = new Random(7);
        for (var round = 0; round < 12; round++)
        {
            for (var person = 0; person < 25; person++)
                await store.CommitAsync(Turn($"c{person}", $"a{round}", Words(person, round, random), $"p{person}") with { Records = [Check(person, round)] }, None);
        }

        Assert.True(IsInAnyFile("secret-7-11"));
        for (var person = 0; person < 25; person += 2)
            Assert.True(await store.EraseAsync($"p{person}", None) > 0);

        for (var person = 0; person < 25; person++)
            Assert.Equal(person % 2 == 1, IsInAnyFile($"secret-{person}-") | IsInAnyFile($"check-{person}-") | IsInAnyFile($"\"p{person}\""));
    }

    [Fact]
    public async Task After_the_sweep_no_file_holds_what_it_removed()
    {
        await using var store = Open();
        for (var i = 0; i < 700; i++)
            await store.CommitAsync(Turn($"c{i % 40}", $"a{i}", $"secret-{i}- {new string('x', i)}"), None);
        Time.Advance(TimeSpan.FromDays(91));
        await store.CommitAsync(Turn("c0", "new", "fresh"), None);

        Assert.Equal(700, (await ((IStoreUpkeep)store).SweepAsync(None)).Turns);

        Assert.False(IsInAnyFile("secret-"));
        Assert.True(IsInAnyFile("fresh"));
    }

    [Fact]
    public async Task Words_that_were_replaced_in_state_are_not_left_behind_in_the_file()
    {
        await using var store = Open();
        await store.WriteAsync(new Dictionary<string, object> { ["k"] = new Dictionary<string, object> { ["a"] = "first-secret " + new string('x', 9000) } }, None);
        await store.WriteAsync(new Dictionary<string, object> { ["k"] = new Dictionary<string, object> { ["a"] = "second" } }, None);
        await store.EraseAsync("nobody", None);

        Assert.False(IsInAnyFile("first-secret"));
    }

    [Fact]
    public async Task A_conversation_that_keeps_nothing_touches_no_disk()
    {
        await using var store = Open();
        await store.OpenAsync(None);
        var before = Files().ToDictionary(file => file, File.GetLastWriteTimeUtc);
        for (var i = 0; i < 20; i++)
            await store.CommitAsync(Turn("quiet", $"a{i}", "secret words") with { Durable = false, Records = [Check(1, i)] }, None);

        Assert.Equal(40, await CountAsync(store, "quiet"));
        Assert.Equal(before, Files().ToDictionary(file => file, File.GetLastWriteTimeUtc));
        Assert.False(IsInAnyFile("secret"));
    }

    private static string Words(int person, int round, Random random) => $"secret-{person}-{round} " + new string('x', random.Next(3000));

    private StoredRecord Check(int person, int round) => new("check-in", $"{person}/{round}", $"p{person}", Time.GetUtcNow(), $"\"check-{person}-\"");
}
