using System.Text.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>Unknown fields, kept as the wire gave them until somebody asks for the public JObject.</summary>
internal struct ExtensionBag
{
    private JObject _object;
    private Dictionary<string, JsonElement> _wire;

    public JObject Object
    {
        get
        {
            _object ??= ToObject(_wire);
            _wire = null;
            return _object;
        }

        set
        {
            _object = value;
            _wire = null;
        }
    }

    public Dictionary<string, JsonElement> Wire
    {
        readonly get => _object is null ? _wire : ToWire(_object);

        set
        {
            _wire = value;
            _object = null;
        }
    }

    public readonly ExtensionBag Copy() => new()
    {
        _object = (JObject)_object?.DeepClone(),
        _wire = _wire is null ? null : new Dictionary<string, JsonElement>(_wire),
    };

    private static JObject ToObject(Dictionary<string, JsonElement> wire)
    {
        var made = new JObject();
        foreach (var (name, value) in wire ?? [])
            made[name] = OpenValue.ToToken(value);
        return made;
    }

    private static Dictionary<string, JsonElement> ToWire(JObject source)
    {
        if (source.Count == 0)
            return null;
        var wire = new Dictionary<string, JsonElement>(source.Count);
        foreach (var property in source.Properties())
            wire[property.Name] = OpenValue.ToElement(property.Value);
        return wire;
    }
}
