using System.Buffers;
using System.Text;
using System.Text.Json;
using BackPainBot.Host.Channels.DirectLine;
using BackPainBot.Storage;

namespace BackPainBot.UnitTests.Host.Channels.DirectLine;

public sealed class ActivitySetTests
{
    [Fact]
    public void Stored_activities_go_out_as_they_are_with_the_place_after_them()
    {
        var json = Write([Stored(6, "{\"id\":\"a\",\"text\":\"Grüße 🙂\"}"), Stored(7, "{\"id\":\"b\"}")], 7);

        using var set = JsonDocument.Parse(json);
        Assert.Equal("7", set.RootElement.GetProperty("watermark").GetString());
        Assert.Equal(["a", "b"], set.RootElement.GetProperty("activities").EnumerateArray().Select(activity => activity.GetProperty("id").GetString()));
        Assert.Equal("Grüße 🙂", set.RootElement.GetProperty("activities")[0].GetProperty("text").GetString());
    }

    [Fact]
    public void An_empty_set_still_has_its_array_because_a_frame_without_one_kills_official_clients()
    {
        Assert.Equal("""{"activities":[],"watermark":"3"}""", Write([], 3));
    }

    private static StoredActivity Stored(long sequence, string json) => new(sequence, "x", json, DateTimeOffset.UnixEpoch);

    private static string Write(IReadOnlyList<StoredActivity> activities, long watermark)
    {
        var (rented, length) = ActivitySet.Write(activities, watermark);
        var text = Encoding.UTF8.GetString(rented, 0, length);
        ArrayPool<byte>.Shared.Return(rented);
        return text;
    }
}
