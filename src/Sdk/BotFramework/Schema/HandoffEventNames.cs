namespace Microsoft.Bot.Schema;

/// <summary>Names of hand-over events.</summary>
public static class HandoffEventNames
{
    public const string InitiateHandoff = "handoff.initiate";
    public const string HandoffStatus = "handoff.status";
}
