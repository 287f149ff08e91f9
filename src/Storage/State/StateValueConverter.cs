using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Newtonsoft.Json.Linq;

namespace BackPainBot.Storage.State;

/// <summary>
/// Values whose declared type is object. Text, booleans, whole numbers (int), fractions (double), lists of objects and dictionaries of objects
/// are plain JSON; everything else is <c>{"$type": name, "value": …}</c> with a name from <see cref="StateTypes"/>.
/// </summary>
internal sealed class StateValueConverter(StateTypes types) : JsonConverter<object>
{
    private const string TypeMark = "$type";
    private const string ValueMark = "value";

    // Not in StateTypes, so that nobody can give them another meaning.
    private const string MapName = "map";
    private const string JsonName = "json";
    private const string NodeName = "json-node";
    private const string TokenName = "json-token";
    private const string DoubleName = "double";

    public override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options)
    {
        switch (value)
        {
            case string text:
                writer.WriteStringValue(text);
                break;
            case bool truth:
                writer.WriteBooleanValue(truth);
                break;
            case int number:
                writer.WriteNumberValue(number);
                break;
            case double number:
                WriteDouble(writer, number);
                break;
            case JsonElement element:
                WriteTagged(writer, JsonName, element.WriteTo);
                break;
            case JsonNode node:
                WriteTagged(writer, NodeName, inner => node.WriteTo(inner));
                break;
            case JToken token:
                WriteTagged(writer, TokenName, inner => JsonTokenConverterFactory.Write(inner, token));
                break;
            default:
                WriteOther(writer, value, options);
                break;
        }
    }

    public override object? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Null => null,
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.String => reader.GetString(),
        JsonTokenType.Number => reader.TryGetInt32(out var whole) ? (object)whole : reader.GetDouble(),
        JsonTokenType.StartArray => ReadList(ref reader, options),
        _ => ReadObject(ref reader, options),
    };

    private static void WriteDouble(Utf8JsonWriter writer, double number)
    {
        var text = number.ToString("R", CultureInfo.InvariantCulture);
        if (!double.IsFinite(number))
            WriteTagged(writer, DoubleName, inner => inner.WriteStringValue(text));
        else
            writer.WriteRawValue(text.AsSpan().ContainsAny('.', 'E') ? text : text + ".0", skipInputValidation: true);
    }

    private static void WriteTagged(Utf8JsonWriter writer, string name, Action<Utf8JsonWriter> writeValue)
    {
        writer.WriteStartObject();
        writer.WriteString(TypeMark, name);
        writer.WritePropertyName(ValueMark);
        writeValue(writer);
        writer.WriteEndObject();
    }

    private static Dictionary<string, object> ReadDictionary(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        var dictionary = new Dictionary<string, object>(StringComparer.Ordinal);
        for (; reader.TokenType == JsonTokenType.PropertyName; reader.Read())
        {
            var key = reader.GetString()!;
            reader.Read();
            dictionary[key] = JsonSerializer.Deserialize<object>(ref reader, options)!;
        }

        return dictionary;
    }

    private static List<object> ReadList(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        var list = new List<object>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            list.Add(JsonSerializer.Deserialize<object>(ref reader, options)!);
        return list;
    }

    private void WriteOther(Utf8JsonWriter writer, object value, JsonSerializerOptions options)
    {
        var type = value.GetType();
        if (type == typeof(object))
            throw new NotSupportedException("State holds a bare object, which has nothing to keep. Store a value, a dictionary or a registered type.");
        if (types.NameOf(type) is { } name)
            WriteTagged(writer, name, inner => JsonSerializer.Serialize(inner, value, type, options));
        else if (value is IDictionary<string, object> dictionary)
            WriteDictionary(writer, dictionary, options);
        else if (value is List<object> list)
            WriteList(writer, list, options);
        else
            throw new NotSupportedException($"State holds a {type}, which is not on the list of types that may be kept. Add it at start: StorageOptions.Types.Add<{type.Name}>(\"its-name\").");
    }

    private static void WriteDictionary(Utf8JsonWriter writer, IDictionary<string, object> dictionary, JsonSerializerOptions options)
    {
        // A person's own key must never be taken for our mark.
        if (dictionary.ContainsKey(TypeMark))
        {
            WriteTagged(writer, MapName, inner => WriteMembers(inner, dictionary, options));
            return;
        }

        WriteMembers(writer, dictionary, options);
    }

    private static void WriteMembers(Utf8JsonWriter writer, IDictionary<string, object> dictionary, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (key, value) in dictionary)
        {
            writer.WritePropertyName(key);
            JsonSerializer.Serialize(writer, value, options);
        }

        writer.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter writer, List<object> list, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var item in list)
            JsonSerializer.Serialize(writer, item, options);
        writer.WriteEndArray();
    }

    private object ReadObject(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.PropertyName || !reader.ValueTextEquals(TypeMark))
            return ReadDictionary(ref reader, options);
        reader.Read();
        var name = reader.GetString()!;
        reader.Read();
        if (reader.TokenType != JsonTokenType.PropertyName || !reader.ValueTextEquals(ValueMark))
            throw new JsonException("A typed state value has no value.");
        reader.Read();
        var value = ReadTagged(ref reader, name, options);
        reader.Read();
        return value;
    }

    private object ReadTagged(ref Utf8JsonReader reader, string name, JsonSerializerOptions options)
    {
        switch (name)
        {
            case MapName:
                reader.Read();
                return ReadDictionary(ref reader, options);
            case JsonName:
                return JsonElement.ParseValue(ref reader);
            case NodeName:
                return JsonNode.Parse(ref reader)!;
            case TokenName:
                return JsonTokenConverterFactory.Read(ref reader);
            case DoubleName:
                return double.Parse(reader.GetString()!, CultureInfo.InvariantCulture);
        }

        var type = types.TypeOf(name)
            ?? throw new JsonException("A state value names a type that this version does not know. It was written by another version, or the type is missing from StorageOptions.Types.");
        return JsonSerializer.Deserialize(ref reader, type, options) ?? throw new JsonException("A typed state value is null.");
    }
}
