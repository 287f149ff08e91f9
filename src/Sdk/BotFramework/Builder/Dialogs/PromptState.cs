namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Keys of a prompt's state.</summary>
internal static class PromptState
{
    public const string Options = "options";
    public const string State = "state";
    public const string AttemptCount = "AttemptCount";
}
