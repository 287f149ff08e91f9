namespace Microsoft.Bot.Schema;

/// <summary>A card with one small picture.</summary>
public class ThumbnailCard : IWireObject
{
    public const string ContentType = "application/vnd.microsoft.card.thumbnail";

    public ThumbnailCard()
    {
    }

    public ThumbnailCard(
        string title = default,
        string subtitle = default,
        string text = default,
        IList<CardImage> images = default,
        IList<CardAction> buttons = default,
        CardAction tap = default)
    {
        Title = title;
        Subtitle = subtitle;
        Text = text;
        Images = images;
        Buttons = buttons;
        Tap = tap;
    }

    public string Title { get; set; }

    public string Subtitle { get; set; }

    public string Text { get; set; }

    public IList<CardImage> Images { get; set; }

    public IList<CardAction> Buttons { get; set; }

    public CardAction Tap { get; set; }
}
