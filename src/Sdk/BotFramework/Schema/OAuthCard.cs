namespace Microsoft.Bot.Schema;

/// <summary>A card that asks to sign in over OAuth.</summary>
public class OAuthCard : IWireObject
{
    public const string ContentType = "application/vnd.microsoft.card.oauth";

    public string Text { get; set; }

    public string ConnectionName { get; set; }

    public TokenExchangeResource TokenExchangeResource { get; set; }

    public TokenPostResource TokenPostResource { get; set; }

    public IList<CardAction> Buttons { get; set; }

    public OAuthCard()
    {
    }

    public OAuthCard(string text = default, string connectionName = default, IList<CardAction> buttons = default)
    {
        Text = text;
        ConnectionName = connectionName;
        Buttons = buttons;
    }
}
