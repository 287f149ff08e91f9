using System.Text.Json;
using System.Text.Json.Serialization;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>Metadata about an activity; derived kinds add members, unknown kinds keep theirs in <see cref="Properties"/>.</summary>
public class Entity : IWireObject, IEquatable<Entity>
{
    // A serialiser looks for loops by asking objects whether they are equal: entities inside entities would ask each other for ever.
    private static readonly Newtonsoft.Json.JsonSerializer Serializer = new() { EqualityComparer = ReferenceEqualityComparer.Instance };

    private ExtensionBag _extension;

    public Entity()
    {
    }

    public Entity(string type = default)
    {
        Type = type;
    }

    public string Type { get; set; }

    /// <summary>Fields of the wire that have no member of their own; they go back out as they came.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    [Newtonsoft.Json.JsonExtensionData(ReadData = true, WriteData = true)]
    public JObject Properties { get => _extension.Object; set => _extension.Object = value; }

    [JsonInclude]
    [System.Text.Json.Serialization.JsonExtensionData]
    [Newtonsoft.Json.JsonIgnore]
    internal Dictionary<string, JsonElement> WireExtension { get => _extension.Wire; set => _extension.Wire = value; }

    /// <summary>Reads this entity as a more specific kind.</summary>
    public T GetAs<T>() => JToken.FromObject(this).ToObject<T>();

    /// <summary>Takes over type and members of another object.</summary>
    public void SetAs<T>(T obj)
    {
        var copy = JToken.FromObject(obj).ToObject<Entity>();
        Type = copy.Type;
        Properties = copy.Properties;
    }

    public bool Equals(Entity other) =>
        other is not null && (ReferenceEquals(this, other) || JToken.DeepEquals(JToken.FromObject(this, Serializer), JToken.FromObject(other, Serializer)));

    public override bool Equals(object obj) => Equals(obj as Entity);

    public override int GetHashCode() => Type?.GetHashCode(StringComparison.Ordinal) ?? 0;
}
