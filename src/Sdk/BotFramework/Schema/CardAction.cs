namespace Microsoft.Bot.Schema;

/// <summary>A button.</summary>
public class CardAction : IWireObject
{
    public string Type { get; set; }

    public string Title { get; set; }

    public string Image { get; set; }

    public string ImageAltText { get; set; }

    public string Text { get; set; }

    public string DisplayText { get; set; }

    public object Value { get; set; }

    public object ChannelData { get; set; }

    public CardAction()
    {
    }

    public CardAction(
        string type = default,
        string title = default,
        string image = default,
        string text = default,
        string displayText = default,
        object value = default,
        object channelData = default)
    {
        Type = type;
        Title = title;
        Image = image;
        Text = text;
        DisplayText = displayText;
        Value = value;
        ChannelData = channelData;
    }

    public CardAction(
        string type,
        string title,
        string image,
        string text,
        string displayText,
        object value,
        object channelData,
        string imageAltText)
        : this(type, title, image, text, displayText, value, channelData)
    {
        ImageAltText = imageAltText;
    }

    /// <summary>A string is a button that says just that.</summary>
    public static implicit operator CardAction(string input) => new(ActionTypes.ImBack, input, value: input);

    public static CardAction FromString(string text) => text;
}
