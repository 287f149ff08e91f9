using BackPainBot.Conversation.Scripts;

namespace BackPainBot.Conversation.Turn.Routing;

/// <summary>Ids of what <c>dialogs/offers.yaml</c> says; its commands are the dialogs that can be begun.</summary>
public static class OfferWords
{
    public const string Stem = "offers";
    public const string What = "what";
    public const string More = "more";
    public const string TellMore = "tell-more";
    public const string TellTwo = "tell-two";
    public const string SignsDenied = "signs-denied";

    public static ScriptContract Contract { get; } = new(Stem, [], [What, More, TellMore, TellTwo, SignsDenied], []);
}
