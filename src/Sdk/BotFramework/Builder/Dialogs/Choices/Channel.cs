using Microsoft.Bot.Connector;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>What channels can show.</summary>
public class Channel
{
    /// <summary>Whether that many suggested actions can be shown.</summary>
    public static bool SupportsSuggestedActions(string channelId, int buttonCnt = 100) => SupportsSuggestedActions(channelId, buttonCnt, null);

    public static bool SupportsSuggestedActions(string channelId, int buttonCnt, string conversationType) => channelId switch
    {
        Channels.Facebook or Channels.Skype => buttonCnt <= 10,
        Channels.Line => buttonCnt <= 13,
        Channels.Kik => buttonCnt <= 20,
        Channels.Telegram or Channels.Emulator or Channels.Directline or Channels.DirectlineSpeech or Channels.Webchat => buttonCnt <= 100,
        // Teams shows suggested actions in one-to-one chats only.
        Channels.Msteams => conversationType == "personal" && buttonCnt <= 3,
        _ => false,
    };

    /// <summary>Whether a card with that many buttons can be shown.</summary>
    public static bool SupportsCardActions(string channelId, int buttonCnt = 100) => channelId switch
    {
        Channels.Facebook or Channels.Skype => buttonCnt <= 3,
        Channels.Msteams => buttonCnt <= 50,
        Channels.Line => buttonCnt <= 99,
        Channels.Slack or Channels.Telegram or Channels.Emulator or Channels.Directline or Channels.DirectlineSpeech or Channels.Webchat or Channels.Cortana => buttonCnt <= 100,
        _ => false,
    };

    public static bool HasMessageFeed(string channelId) => channelId != Channels.Cortana;

    /// <summary>The longest title of a button, in characters.</summary>
    public static int MaxActionTitleLength(string channelId) => 20;

    public static string GetChannelId(ITurnContext turnContext) =>
        string.IsNullOrEmpty(turnContext.Activity.ChannelId) ? string.Empty : turnContext.Activity.ChannelId;
}
