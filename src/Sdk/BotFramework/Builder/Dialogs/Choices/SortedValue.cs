namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A value and where it stood before sorting.</summary>
public class SortedValue
{
    public string Value { get; set; }

    public int Index { get; set; }
}
