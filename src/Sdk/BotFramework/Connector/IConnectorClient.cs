namespace Microsoft.Bot.Connector;

/// <summary>Speaks to the channel on behalf of the bot.</summary>
public interface IConnectorClient : IDisposable
{
    Uri BaseUri { get; }

    IConversations Conversations { get; }
}
