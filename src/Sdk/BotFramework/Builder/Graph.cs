using System.Runtime.InteropServices;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>
/// Copies and fingerprints trees of plain objects field by field: what the memory store and change detection need, without going through JSON.
/// Immutable things are shared between copies.
/// </summary>
internal static class Graph
{
    // State is a tree; anything this deep holds a loop or a service that does not belong in it.
    private const int Deepest = 200;

    // Fingerprints are compared within a process only; the seed keeps collisions from being prepared outside.
    private static readonly ulong Seed = (ulong)Random.Shared.NextInt64() | 1;

    public static object Clone(object value) => Clone(value, 0);

    public static ulong Fingerprint(object value) => Fingerprint(value, Seed, 0);

    internal static object Clone(object value, int depth)
    {
        switch (value)
        {
            case null or string:
                return value;
            case JToken token:
                return token.DeepClone();
            case System.Text.Json.Nodes.JsonNode node:
                return node.DeepClone();
            case Dictionary<string, object> map when map.GetType() == typeof(Dictionary<string, object>) || map is StateSnapshot:
                return CloneMap(map, depth);
        }

        Check(depth, value);
        return GraphType.Of(value.GetType()).Clone(value, depth + 1);
    }

    internal static ulong Fingerprint(object value, ulong hash, int depth)
    {
        switch (value)
        {
            case null:
                return Mix(hash, 1);
            case string text:
                return Text(hash, text);
            case int number:
                return Mix(hash, (ulong)(uint)number + 0x1_0000_0007);
            case bool truth:
                return Mix(hash, truth ? 3UL : 5UL);
            case long whole:
                return Mix(hash, (ulong)whole ^ 0x5bd1_e995_0000_0000);
            case Dictionary<string, object> map:
                foreach (var (key, item) in map)
                    hash = Fingerprint(item, Text(hash, key), depth + 1);
                return Mix(hash, (ulong)map.Count + 11);
            case JToken token:
                return Text(hash, token.ToString(Newtonsoft.Json.Formatting.None));
            case System.Text.Json.JsonElement element:
                return Text(hash, element.ValueKind == System.Text.Json.JsonValueKind.Undefined ? string.Empty : element.GetRawText());
            case System.Text.Json.Nodes.JsonNode node:
                return Text(hash, node.ToJsonString());
        }

        Check(depth, value);
        return GraphType.Of(value.GetType()).Fingerprint(value, hash, depth + 1);
    }

    internal static ulong Mix(ulong hash, ulong value)
    {
        var high = Math.BigMul(hash ^ value ^ 0x9E37_79B9_7F4A_7C15, 0xD6E8_FEB8_6659_FD93, out var low);
        return high ^ low;
    }

    internal static ulong Text(ulong hash, string text)
    {
        var bytes = MemoryMarshal.AsBytes(text.AsSpan());
        hash = Mix(hash, (ulong)bytes.Length + 17);
        while (bytes.Length >= 8)
        {
            hash = Mix(hash, MemoryMarshal.Read<ulong>(bytes));
            bytes = bytes[8..];
        }

        ulong rest = 0;
        foreach (var one in bytes)
            rest = (rest << 8) | one;
        return Mix(hash, rest);
    }

    private static Dictionary<string, object> CloneMap(Dictionary<string, object> map, int depth)
    {
        Check(depth, map);
        var copy = new Dictionary<string, object>(map.Count, map.Comparer);
        foreach (var (key, item) in map)
            copy[key] = Clone(item, depth + 1);
        return copy;
    }

    private static void Check(int depth, object value)
    {
        if (depth > Deepest)
            throw new Newtonsoft.Json.JsonSerializationException($"State holds a loop or is too deep at {value.GetType()}: keep plain data in state, not services.");
    }
}
