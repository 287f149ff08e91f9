namespace Microsoft.Bot.Schema;

/// <summary>Types of buttons.</summary>
public static class ActionTypes
{
    public const string OpenUrl = "openUrl";
    public const string ImBack = "imBack";
    public const string PostBack = "postBack";
    public const string PlayAudio = "playAudio";
    public const string PlayVideo = "playVideo";
    public const string ShowImage = "showImage";
    public const string DownloadFile = "downloadFile";
    public const string Signin = "signin";
    public const string Call = "call";
    public const string Payment = "payment";
    public const string MessageBack = "messageBack";

#pragma warning disable IDE1006, CA1707 // The API spells it so.
    public const string openApp = "openApp";
#pragma warning restore IDE1006, CA1707
}
