namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Something recognised, and where.</summary>
public class ModelResult<T>
{
    public string Text { get; set; }

    public int Start { get; set; }

    /// <summary>The last character, inclusive.</summary>
    public int End { get; set; }

    public string TypeName { get; set; }

    public T Resolution { get; set; }
}
