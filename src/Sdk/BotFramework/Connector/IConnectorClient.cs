using Microsoft.Rest;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector;

/// <summary>Speaks to the channel on behalf of the bot.</summary>
public interface IConnectorClient : IDisposable
{
    Uri BaseUri { get; set; }

    /// <summary>How callers may serialise what they build themselves; the client writes through System.Text.Json.</summary>
    JsonSerializerSettings SerializationSettings { get; }

    JsonSerializerSettings DeserializationSettings { get; }

    ServiceClientCredentials Credentials { get; }

    IAttachments Attachments { get; }

    IConversations Conversations { get; }
}
