namespace BackPainBot.Conversation;

/// <summary>What the conversation needs to know from settings.</summary>
public sealed record ConversationOptions
{
    /// <summary>The folder of the scripts (<c>dialogs/</c>).</summary>
    public required string DialogsDirectory { get; init; }

    /// <summary>ISO 3166 code that picks the emergency numbers; null takes the content's default.</summary>
    public string? Country { get; init; }

    /// <summary>How a person reaches the owner: an address or a sentence's end, as in <c>hello@example.com</c>; empty if the owner gave none.</summary>
    public string OwnerContact { get; init; } = "";

    /// <summary>Address that citations and links start with, without a slash at the end; empty gives relative links.</summary>
    public string PublicBaseUrl { get; init; } = "";

    /// <summary>Path of a page below <see cref="PublicBaseUrl"/>; <c>{topic}</c> is the page's id.</summary>
    public string TopicPath { get; init; } = "/topics/{topic}";

    /// <summary>Days that a conversation is kept once somebody agreed to keep it.</summary>
    public int KeptDays { get; init; } = 30;

    /// <summary>Takes the clock of a turn from the activity's timestamp. Only for replayed conversations: a channel's client could lie.</summary>
    public bool TrustActivityTime { get; init; }

    /// <summary>Every problem with these settings; empty if there is none.</summary>
    public IEnumerable<string> Problems()
    {
        if (!Directory.Exists(DialogsDirectory))
            yield return $"The dialogs folder '{DialogsDirectory}' does not exist; set it to the folder that holds welcome.yaml.";
        if (PublicBaseUrl.Length > 0 && !Uri.IsWellFormedUriString(PublicBaseUrl, UriKind.Absolute))
            yield return $"PublicBaseUrl '{PublicBaseUrl}' is not an absolute address; write it as https://example.com.";
        if (KeptDays is < 1 or > 3650)
            yield return $"KeptDays is {KeptDays}; give a number of days from 1 to 3650.";
    }
}
