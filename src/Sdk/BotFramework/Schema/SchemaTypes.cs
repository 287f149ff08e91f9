using System.Text.Json.Serialization.Metadata;

namespace Microsoft.Bot.Schema;

/// <summary>Contracts of the hot types, looked up once.</summary>
internal static class SchemaTypes
{
    public static readonly JsonTypeInfo<Activity> Activity = (JsonTypeInfo<Activity>)ActivityJson.Options.GetTypeInfo(typeof(Activity));

    public static readonly JsonTypeInfo<ResourceResponse> ResourceResponse =
        (JsonTypeInfo<ResourceResponse>)ActivityJson.Options.GetTypeInfo(typeof(ResourceResponse));
}
