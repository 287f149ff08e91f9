namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Scopes of client credentials.</summary>
internal static class TokenScope
{
    private const string Default = "/.default";

    public static string Of(string audience) => audience.EndsWith(Default, StringComparison.Ordinal) ? audience : audience + Default;
}
