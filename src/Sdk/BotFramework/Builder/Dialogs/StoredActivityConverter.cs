using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Keeps activities inside stored state as small as on the wire, whatever options a store serialises with.</summary>
internal sealed class StoredActivityConverter : JsonConverter<Activity>
{
    public override Activity Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize(ref reader, SchemaTypes.Activity);

    public override void Write(Utf8JsonWriter writer, Activity value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value, SchemaTypes.Activity);
}
