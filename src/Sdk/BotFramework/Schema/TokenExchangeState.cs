namespace Microsoft.Bot.Schema;

/// <summary>State kept while a person signs in.</summary>
public class TokenExchangeState : IWireObject
{
    public string ConnectionName { get; set; }

    public ConversationReference Conversation { get; set; }

    public ConversationReference RelatesTo { get; set; }

    public string BotUrl { get; set; }

    public string MsAppId { get; set; }
}
