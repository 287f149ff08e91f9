using System.Buffers;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Microsoft.Bot.Schema;

/// <summary>
/// The wire form of activities: camelCase names, absent nulls, unknown fields kept, dates read leniently.
/// Type names in the JSON are data like any other and are never honoured.
/// </summary>
public static class ActivityJson
{
    /// <summary>Options for activities and the values inside them; members of other assemblies' types keep their own names.</summary>
    public static JsonSerializerOptions Options { get; } = CreateOptions();

    /// <summary>Writes an activity as UTF-8 JSON.</summary>
    public static byte[] ToUtf8Bytes(Activity activity) => JsonSerializer.SerializeToUtf8Bytes(activity, SchemaTypes.Activity);

    public static string ToJson(Activity activity) => JsonSerializer.Serialize(activity, SchemaTypes.Activity);

    public static void Write(IBufferWriter<byte> output, Activity activity)
    {
        using var writer = new Utf8JsonWriter(output);
        JsonSerializer.Serialize(writer, activity, SchemaTypes.Activity);
    }

    /// <summary>Reads an activity.</summary>
    /// <exception cref="JsonException">The text is no JSON object or a field has the wrong kind of value; the message names the path.</exception>
    public static Activity Parse(string json) => JsonSerializer.Deserialize(json, SchemaTypes.Activity);

    public static Activity Parse(ReadOnlySpan<byte> utf8Json) => JsonSerializer.Deserialize(utf8Json, SchemaTypes.Activity);

    public static ValueTask<Activity> ParseAsync(Stream utf8Json, CancellationToken cancellationToken = default) =>
        JsonSerializer.DeserializeAsync(utf8Json, SchemaTypes.Activity, cancellationToken);

    private static JsonSerializerOptions CreateOptions()
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            PropertyNameCaseInsensitive = true,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            NumberHandling = JsonNumberHandling.AllowReadingFromString,
            Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            TypeInfoResolver = JsonTypeInfoResolver.Combine(
                SchemaJsonContext.Default,
                new DefaultJsonTypeInfoResolver { Modifiers = { KeepMemberNames } }),
        };
        options.Converters.Add(new LenientDateConverter());
        options.Converters.Add(new OpenValueConverter());
        options.Converters.Add(new JTokenConverter());
        options.MakeReadOnly();
        return options;
    }

    private static void KeepMemberNames(JsonTypeInfo info)
    {
        if (info.Kind != JsonTypeInfoKind.Object || info.Type.Assembly == typeof(Activity).Assembly)
            return;
        foreach (var property in info.Properties)
        {
            if (property.AttributeProvider is not MemberInfo member || member.IsDefined(typeof(JsonPropertyNameAttribute), true))
                continue;
            property.Name = member.GetCustomAttribute<Newtonsoft.Json.JsonPropertyAttribute>()?.PropertyName ?? member.Name;
        }
    }
}
