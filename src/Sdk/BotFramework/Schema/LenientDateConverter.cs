using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Reads dates as channels really write them: ISO with or without a zone, other invariant forms, or Unix time in milliseconds or seconds.</summary>
internal sealed class LenientDateConverter : JsonConverter<DateTimeOffset>
{
    // Seconds and milliseconds since 1970 cannot be confused between 1970-04 and the year 5138.
    private const long LargestSeconds = 99_999_999_999;

    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Number)
            return FromNumber(reader.TryGetInt64(out var whole) ? whole : (long)reader.GetDouble());
        if (reader.TokenType != JsonTokenType.String)
            throw new JsonException("A date is text in ISO 8601 form or a Unix time.");
        if (reader.TryGetDateTimeOffset(out var date) && HasZone(reader.GetString()))
            return date;
        var text = reader.GetString();
        if (DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out date))
            return date;
        if (long.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number))
            return FromNumber(number);
        throw new JsonException("A date is text in ISO 8601 form or a Unix time.");
    }

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) => writer.WriteStringValue(value);

    private static bool HasZone(string text) => text.EndsWith('Z') || text.LastIndexOfAny(['+', '-']) > 9;

    private static DateTimeOffset FromNumber(long number) => Math.Abs(number) <= LargestSeconds
        ? DateTimeOffset.FromUnixTimeSeconds(number)
        : DateTimeOffset.FromUnixTimeMilliseconds(Math.Clamp(number, -62_135_596_800_000, 253_402_300_799_999));
}
