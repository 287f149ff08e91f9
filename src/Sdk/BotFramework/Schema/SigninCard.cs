namespace Microsoft.Bot.Schema;

/// <summary>A card that asks to sign in.</summary>
public class SigninCard : IWireObject
{
    public const string ContentType = "application/vnd.microsoft.card.signin";

    public SigninCard()
    {
    }

    public SigninCard(string text = default, IList<CardAction> buttons = default)
    {
        Text = text;
        Buttons = buttons;
    }

    public string Text { get; set; }

    public IList<CardAction> Buttons { get; set; }

    /// <summary>Makes a card with one sign-in button.</summary>
    public static SigninCard Create(string text, string buttonLabel, string url) => new()
    {
        Text = text,
        Buttons = [new CardAction { Title = buttonLabel, Type = ActionTypes.Signin, Value = url }],
    };
}
