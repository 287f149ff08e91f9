namespace Microsoft.Bot.Schema;

/// <summary>A part of another activity's text.</summary>
public class TextHighlight : IWireObject
{
    public TextHighlight()
    {
    }

    public TextHighlight(string text = default, int? occurrence = default)
    {
        Text = text;
        Occurrence = occurrence;
    }

    public string Text { get; set; }

    public int? Occurrence { get; set; }
}
