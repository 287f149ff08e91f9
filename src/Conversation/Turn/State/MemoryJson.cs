using System.Text.Json;
using System.Text.Json.Serialization;

namespace BackPainBot.Conversation.Turn.State;

/// <summary>The one JSON shape of <see cref="Memory"/>: names of enum members, nothing polymorphic.</summary>
[JsonSourceGenerationOptions(UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault, IgnoreReadOnlyProperties = true)]
[JsonSerializable(typeof(Memory))]
public sealed partial class MemoryJson : JsonSerializerContext
{
    public static string Write(Memory memory) => JsonSerializer.Serialize(memory, Default.Memory);

    /// <summary>An unreadable document (older, or damaged) starts afresh instead of ending the conversation.</summary>
    public static Memory Read(string? json)
    {
        if (string.IsNullOrEmpty(json))
            return new Memory();
        try
        {
            return JsonSerializer.Deserialize(json, Default.Memory) ?? new Memory();
        }
        catch (JsonException)
        {
            return new Memory();
        }
    }
}
