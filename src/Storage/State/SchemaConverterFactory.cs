using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using JsonConverter = System.Text.Json.Serialization.JsonConverter;

namespace BackPainBot.Storage.State;

/// <summary>
/// Activities and their parts in the wire's own shape. Their names, left-out nulls and unknown fields are described by Newtonsoft attributes
/// in the original packages as in ours, so Newtonsoft writes them, with type names off.
/// </summary>
internal sealed class SchemaConverterFactory : JsonConverterFactory
{
    private static readonly Newtonsoft.Json.JsonSerializer Wire = Newtonsoft.Json.JsonSerializer.Create(new JsonSerializerSettings
    {
        TypeNameHandling = TypeNameHandling.None,
        NullValueHandling = NullValueHandling.Ignore,
        DateParseHandling = DateParseHandling.None,
        MaxDepth = 128,
        Converters = { new JsonElementBridge() },
    });

    public override bool CanConvert(Type typeToConvert) =>
        typeToConvert.Assembly == typeof(Activity).Assembly && typeToConvert.Namespace == typeof(Activity).Namespace && typeToConvert.IsClass;

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(Of<>).MakeGenericType(typeToConvert))!;

    private sealed class Of<T> : System.Text.Json.Serialization.JsonConverter<T>
        where T : class
    {
        public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            using var tokens = JsonTokenConverterFactory.Read(ref reader).CreateReader();
            return Wire.Deserialize<T>(tokens);
        }

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
        {
            using var text = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
            Wire.Serialize(text, value);
            writer.WriteRawValue(text.ToString());
        }
    }
}
