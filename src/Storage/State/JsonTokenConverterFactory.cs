using System.Text.Json;
using System.Text.Json.Serialization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using JsonConverter = System.Text.Json.Serialization.JsonConverter;

namespace BackPainBot.Storage.State;

/// <summary>The Bot Framework's public API has members of Newtonsoft's JSON types; they are kept as the JSON that they are.</summary>
internal sealed class JsonTokenConverterFactory : JsonConverterFactory
{
    public static void Write(Utf8JsonWriter writer, JToken token) => writer.WriteRawValue(token.ToString(Formatting.None));

    public static JToken Read(ref Utf8JsonReader reader)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        using var text = new JsonTextReader(new StringReader(document.RootElement.GetRawText())) { DateParseHandling = DateParseHandling.None };
        return JToken.ReadFrom(text);
    }

    public override bool CanConvert(Type typeToConvert) => typeof(JToken).IsAssignableFrom(typeToConvert);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(Of<>).MakeGenericType(typeToConvert))!;

    private sealed class Of<T> : System.Text.Json.Serialization.JsonConverter<T>
        where T : JToken
    {
        public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            JsonTokenConverterFactory.Read(ref reader) as T;

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => JsonTokenConverterFactory.Write(writer, value);
    }
}
