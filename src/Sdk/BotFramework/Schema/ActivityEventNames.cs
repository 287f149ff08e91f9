namespace Microsoft.Bot.Schema;

/// <summary>Names of events that the SDK itself makes.</summary>
public static class ActivityEventNames
{
    public const string ContinueConversation = "ContinueConversation";
    public const string CreateConversation = "CreateConversation";
}
