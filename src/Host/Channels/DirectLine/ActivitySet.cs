using System.Buffers;
using System.Globalization;
using System.Text;
using BackPainBot.Storage;

namespace BackPainBot.Host.Channels.DirectLine;

/// <summary>Writes stored activities as Direct Line sends them, without parsing them again: <c>{"activities":[…],"watermark":"7"}</c>.</summary>
public static class ActivitySet
{
    private static ReadOnlySpan<byte> Open => "{\"activities\":["u8;

    /// <summary>Writes a set into a rented array; return it to <see cref="ArrayPool{T}.Shared"/>.</summary>
    public static (byte[] Rented, int Length) Write(IReadOnlyList<StoredActivity> activities, long watermark)
    {
        var tail = $"],\"watermark\":\"{watermark.ToString(CultureInfo.InvariantCulture)}\"}}";
        var most = Open.Length + tail.Length;
        foreach (var activity in activities)
        {
            most += Encoding.UTF8.GetByteCount(activity.Json) + 1;
        }

        var rented = ArrayPool<byte>.Shared.Rent(most);
        Open.CopyTo(rented);
        var at = Open.Length;
        for (var i = 0; i < activities.Count; i++)
        {
            if (i > 0)
            {
                rented[at++] = (byte)',';
            }

            at += Encoding.UTF8.GetBytes(activities[i].Json, rented.AsSpan(at));
        }

        at += Encoding.UTF8.GetBytes(tail, rented.AsSpan(at));
        return (rented, at);
    }

    /// <summary>One activity that is shown now and kept nowhere. Without a watermark clients keep theirs.</summary>
    public static byte[] Passing(string json) => Encoding.UTF8.GetBytes($"{{\"activities\":[{json}]}}");
}
