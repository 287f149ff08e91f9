namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>An event on its way through the dialogs.</summary>
public class DialogEvent
{
    /// <summary>Whether it goes up to the parent when nobody handled it.</summary>
    public bool Bubble { get; set; }

    public string Name { get; set; }

    public object Value { get; set; }
}
