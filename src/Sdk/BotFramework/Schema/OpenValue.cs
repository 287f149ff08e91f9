using System.Globalization;
using System.Text.Json;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using JsonSerializer = System.Text.Json.JsonSerializer;

namespace Microsoft.Bot.Schema;

/// <summary>Turns values whose type the wire does not say (value, channelData, state) into the type that code asks for.</summary>
internal static class OpenValue
{
    /// <summary>Converts or throws what the underlying reader throws.</summary>
    public static T To<T>(object value) => (T)To(value, typeof(T));

    public static object To(object value, Type type)
    {
        if (value is null)
            return null;
        if (type.IsInstanceOfType(value))
            return value;
        var target = Nullable.GetUnderlyingType(type) ?? type;
        return value switch
        {
            JsonElement element when typeof(JToken).IsAssignableFrom(target) => ToToken(element),
            JsonElement element => element.Deserialize(type, ActivityJson.Options),
            System.Text.Json.Nodes.JsonNode node => node.Deserialize(type, ActivityJson.Options),
            JToken token when target == typeof(JsonElement) => ToElement(token),
            JToken token => token.ToObject(type),
            IConvertible when IsNumber(value) && IsNumeric(target) => Convert.ChangeType(value, target, CultureInfo.InvariantCulture),
            _ => JToken.FromObject(value).ToObject(type),
        };
    }

    public static bool TryTo<T>(object value, out T result)
    {
        result = default;
        if (value is null)
            return false;
        try
        {
            result = To<T>(value);
            return result is not null;
        }
        catch (Exception problem) when (problem is System.Text.Json.JsonException or JsonReaderException or JsonSerializationException
            or InvalidCastException or FormatException or OverflowException or ArgumentException or NotSupportedException or InvalidOperationException)
        {
            return false;
        }
    }

    public static JToken ToToken(JsonElement value)
    {
        using var reader = new JsonTextReader(new StringReader(value.GetRawText())) { DateParseHandling = DateParseHandling.None };
        return JToken.ReadFrom(reader);
    }

    public static JToken ToToken(object value) => value switch
    {
        null => JValue.CreateNull(),
        JToken token => token,
        JsonElement element => ToToken(element),
        System.Text.Json.Nodes.JsonNode node => JToken.Parse(node.ToJsonString()),
        _ => JToken.FromObject(value),
    };

    public static JsonElement ToElement(JToken value)
    {
        using var document = JsonDocument.Parse(value.ToString(Formatting.None));
        return document.RootElement.Clone();
    }

    public static JsonElement ToElement(object value) => value switch
    {
        JsonElement element => element,
        JToken token => ToElement(token),
        _ => JsonSerializer.SerializeToElement(value, ActivityJson.Options),
    };

    private static bool IsNumber(object value) => IsNumeric(value.GetType());

    private static bool IsNumeric(Type type) => Type.GetTypeCode(type) is >= TypeCode.SByte and <= TypeCode.Decimal && !type.IsEnum;
}
