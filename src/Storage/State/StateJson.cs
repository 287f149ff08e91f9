using System.Text.Json;
using System.Text.Json.Serialization;

namespace BackPainBot.Storage.State;

/// <summary>Writes state values as JSON and reads them back as the same types.</summary>
internal sealed class StateJson
{
    // Dialogs within dialogs nest; anything deeper than this is a loop.
    private const int Deepest = 128;

    private readonly JsonSerializerOptions _options;

    public StateJson(StateTypes types)
    {
        _options = new JsonSerializerOptions
        {
            MaxDepth = Deepest,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            Converters = { new StateValueConverter(types), new SchemaConverterFactory(), new JsonTokenConverterFactory(), new JsonStringEnumConverter() },
        };
    }

    /// <exception cref="NotSupportedException">A value's type is not in the list; the message names it and how to add it.</exception>
    public byte[] Write(object value) => JsonSerializer.SerializeToUtf8Bytes(value, _options);

    /// <exception cref="JsonException">The JSON is damaged or names a type that is not in the list.</exception>
    public object Read(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize<object>(json, _options) ?? throw new JsonException("A state item is null.");
}
