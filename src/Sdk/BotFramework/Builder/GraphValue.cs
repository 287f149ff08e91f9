using System.Collections;
using System.Globalization;

namespace Microsoft.Bot.Builder;

/// <summary>Things that never change, and so may be shared.</summary>
internal sealed class GraphValue : GraphType
{
    public override object Clone(object value, int depth) => value;

    public override ulong Fingerprint(object value, ulong hash, int depth) => value switch
    {
        double number => Graph.Mix(hash, BitConverter.DoubleToUInt64Bits(number)),
        DateTimeOffset date => Graph.Mix(Graph.Mix(hash, (ulong)date.Ticks), (ulong)date.Offset.Ticks),
        DateTime date => Graph.Mix(Graph.Mix(hash, (ulong)date.Ticks), (ulong)date.Kind),
        TimeSpan span => Graph.Mix(hash, (ulong)span.Ticks),
        Delegate or IEqualityComparer => hash,
        ValueType => Graph.Text(hash, Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty),
        _ => Graph.Text(hash, value.ToString() ?? string.Empty),
    };
}
