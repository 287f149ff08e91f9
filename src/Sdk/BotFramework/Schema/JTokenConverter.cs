using System.Text.Json;
using System.Text.Json.Serialization;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>Lets bot code hand over JObjects where it likes to.</summary>
internal sealed class JTokenConverter : JsonConverterFactory
{
    public static void WriteToken(Utf8JsonWriter writer, JToken token) => writer.WriteRawValue(token.ToString(Newtonsoft.Json.Formatting.None));

    public override bool CanConvert(Type typeToConvert) => typeof(JToken).IsAssignableFrom(typeToConvert);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(Of<>).MakeGenericType(typeToConvert));

    private sealed class Of<T> : JsonConverter<T>
        where T : JToken
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var element = JsonSerializer.Deserialize<JsonElement>(ref reader, options);
            return OpenValue.ToToken(element) as T;
        }

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => WriteToken(writer, value);
    }
}
