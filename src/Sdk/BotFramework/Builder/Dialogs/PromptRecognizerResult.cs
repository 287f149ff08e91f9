namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a prompt made of an answer.</summary>
public class PromptRecognizerResult<T>
{
    public bool Succeeded { get; set; }

    public T Value { get; set; }

    /// <summary>Whether the turn may be interrupted although the prompt is active.</summary>
    public bool AllowInterruption { get; set; }
}
