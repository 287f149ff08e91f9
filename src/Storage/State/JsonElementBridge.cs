using System.Text.Json;
using Newtonsoft.Json;

namespace BackPainBot.Storage.State;

/// <summary>An activity's open members may hold System.Text.Json values, of which Newtonsoft would write the properties instead of the JSON.</summary>
internal sealed class JsonElementBridge : JsonConverter
{
    public override bool CanRead => false;

    public override bool CanConvert(Type objectType) => objectType == typeof(JsonElement) || typeof(System.Text.Json.Nodes.JsonNode).IsAssignableFrom(objectType);

    public override object ReadJson(JsonReader reader, Type objectType, object? existingValue, Newtonsoft.Json.JsonSerializer serializer) =>
        throw new NotSupportedException("Open members are read as JTokens.");

    public override void WriteJson(JsonWriter writer, object? value, Newtonsoft.Json.JsonSerializer serializer) => writer.WriteRawValue(value switch
    {
        JsonElement { ValueKind: not JsonValueKind.Undefined } element => element.GetRawText(),
        System.Text.Json.Nodes.JsonNode node => node.ToJsonString(),
        _ => "null",
    });
}
