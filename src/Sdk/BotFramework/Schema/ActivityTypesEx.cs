namespace Microsoft.Bot.Schema;

/// <summary>Types of activities that stay inside the SDK.</summary>
public static class ActivityTypesEx
{
    /// <summary>Carries the answer to an invoke from the bot to its adapter.</summary>
    public const string InvokeResponse = "invokeResponse";

    /// <summary>Waits as many milliseconds as its value says.</summary>
    public const string Delay = "delay";
}
