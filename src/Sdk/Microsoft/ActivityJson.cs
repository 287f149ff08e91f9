using System.Text;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>
/// The wire form of activities where the original packages are used (<c>-p:Sdk=Microsoft</c>): the same calls as our own room's class
/// of this name, through the serialiser whose attributes the original schema carries.
/// </summary>
public static class ActivityJson
{
    private static readonly JsonSerializerSettings Settings = new()
    {
        TypeNameHandling = TypeNameHandling.None,
        MetadataPropertyHandling = MetadataPropertyHandling.Ignore,
        NullValueHandling = NullValueHandling.Ignore,
        DateParseHandling = DateParseHandling.None,
        MaxDepth = 64,
    };

    public static byte[] ToUtf8Bytes(Activity activity) => Encoding.UTF8.GetBytes(ToJson(activity));

    public static string ToJson(Activity activity) => JsonConvert.SerializeObject(activity, Settings);

    /// <exception cref="System.Text.Json.JsonException">The text is no JSON object or a field has the wrong kind of value.</exception>
    public static Activity Parse(string json)
    {
        try
        {
            return JsonConvert.DeserializeObject<Activity>(json, Settings)!;
        }
        catch (Exception problem) when (problem is JsonException or FormatException or InvalidCastException or OverflowException)
        {
            throw new System.Text.Json.JsonException(problem.Message, problem);
        }
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static Activity Parse(ReadOnlySpan<byte> utf8Json) => Parse(Encoding.UTF8.GetString(utf8Json));
}
