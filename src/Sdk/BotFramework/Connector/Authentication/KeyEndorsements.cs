using System.Collections;
using System.Text.Json;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Reads the channels that the metadata endorses a signing key for; a key without endorsements vouches for none.</summary>
internal static class KeyEndorsements
{
    public static HashSet<string> Of(OpenIdConnectConfiguration configuration, string keyId)
    {
        var key = configuration.JsonWebKeySet?.Keys.FirstOrDefault(one => string.Equals(one.Kid, keyId, StringComparison.Ordinal));
        object value = null;
        key?.AdditionalData.TryGetValue("endorsements", out value);
        return Read(value).ToHashSet(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Read(object value) => value switch
    {
        JsonElement { ValueKind: JsonValueKind.Array } element => element.EnumerateArray().Select(item => item.ToString()),
        string text when text.StartsWith('[') => JsonSerializer.Deserialize<string[]>(text),
        string text => [text],
        IEnumerable list => list.Cast<object>().Select(item => item?.ToString()),
        _ => [],
    };
}
