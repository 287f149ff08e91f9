namespace Microsoft.Bot.Schema;

/// <summary>What happened to an installation.</summary>
public static class InstallationUpdateActionTypes
{
    public const string Add = "add";
    public const string AddUpgrade = "add-upgrade";
    public const string Remove = "remove";
    public const string RemoveUpgrade = "remove-upgrade";
}
