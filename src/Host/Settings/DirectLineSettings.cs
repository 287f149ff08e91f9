namespace BackPainBot.Host.Settings;

/// <summary>What one visitor, one address and everybody together may ask of the web channel. The widget is a Direct Line client and is held to the same.</summary>
public sealed class DirectLineSettings
{
    /// <summary>How long a token is good for, minutes; official clients renew theirs every 15.</summary>
    public int TokenMinutes { get; set; } = 60;

    /// <summary>How long a browser that keeps its conversation finds the way back to it, days.</summary>
    public int ResumeDays { get; set; } = 30;

    /// <summary>Size of one message with its card inputs, KB.</summary>
    public int MessageKilobytes { get; set; } = 128;

    /// <summary>Size of one upload, files and message together, KB.</summary>
    public int UploadKilobytes { get; set; } = 512;

    /// <summary>Messages a minute in one conversation, which is also the most at once.</summary>
    public int MessagesPerMinute { get; set; } = 40;

    /// <summary>Messages a minute from one address, where a whole clinic may sit.</summary>
    public int MessagesPerMinutePerAddress { get; set; } = 400;

    /// <summary>New conversations a minute from one address.</summary>
    public int ConversationsPerMinutePerAddress { get; set; } = 60;

    /// <summary>Streams open at once in this process.</summary>
    public int Connections { get; set; } = 10_000;

    /// <summary>Streams open at once from one address.</summary>
    public int ConnectionsPerAddress { get; set; } = 200;
}
