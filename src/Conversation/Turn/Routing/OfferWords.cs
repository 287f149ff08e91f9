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
    public const string TriggerNoted = "trigger-noted";
    public const string TriggerAdded = "trigger-added";

    /// <summary>Before the id of the dialog that is offered.</summary>
    public const string NextOffer = "next-";

    /// <summary>Dialogs that are offered in words of their own.</summary>
    public static IReadOnlyList<string> Offered { get; } = ["triggers", "doctor-visit", "walking", "today", "clearance"];

    public static ScriptContract Contract { get; } = new(Stem, [], [What, More, TellMore, TellTwo, SignsDenied, TriggerNoted, TriggerAdded, .. Offered.Select(stem => NextOffer + stem)], ["what"]);
}
