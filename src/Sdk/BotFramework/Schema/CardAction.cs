namespace Microsoft.Bot.Schema;

/// <summary>A button.</summary>
public class CardAction : IWireObject
{
    public string Type { get; set; }

    public string Title { get; set; }

    public string Image { get; set; }

    public string Text { get; set; }

    public string DisplayText { get; set; }

    public object Value { get; set; }

    public object ChannelData { get; set; }

    public string ImageAltText { get; set; }

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

    /// <summary>A string is what a button shows and says; its type is left to the channel.</summary>
    public static implicit operator CardAction(string input) => new(title: input, value: input);

    public static CardAction FromString(string input) => input;
}
