using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Marks what travels on the wire; Newtonsoft users see the same names as the wire has.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
internal interface IWireObject
{
}
