namespace Microsoft.Bot.Schema;

/// <summary>A line of a receipt.</summary>
public class ReceiptItem : IWireObject
{
    public ReceiptItem()
    {
    }

    public ReceiptItem(
        string title = default,
        string subtitle = default,
        string text = default,
        CardImage image = default,
        string price = default,
        string quantity = default,
        CardAction tap = default)
    {
        Title = title;
        Subtitle = subtitle;
        Text = text;
        Image = image;
        Price = price;
        Quantity = quantity;
        Tap = tap;
    }

    public string Title { get; set; }

    public string Subtitle { get; set; }

    public string Text { get; set; }

    public CardImage Image { get; set; }

    public string Price { get; set; }

    public string Quantity { get; set; }

    public CardAction Tap { get; set; }
}
