using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>Makes events that hand a conversation over.</summary>
public static class EventFactory
{
    public static IEventActivity CreateHandoffInitiation(ITurnContext turnContext, object handoffContext, Transcript transcript = null)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var handoff = Create(HandoffEventNames.InitiateHandoff, handoffContext is null ? null : JToken.FromObject(handoffContext), turnContext.Activity.Conversation);
        handoff.From = turnContext.Activity.From;
        handoff.RelatesTo = turnContext.Activity.GetConversationReference();
        handoff.ReplyToId = turnContext.Activity.Id;
        handoff.ServiceUrl = turnContext.Activity.ServiceUrl;
        handoff.ChannelId = turnContext.Activity.ChannelId;
        if (transcript is not null)
            handoff.Attachments = [new Attachment { Content = transcript, ContentType = "application/json", Name = "Transcript" }];
        return handoff;
    }

    public static IEventActivity CreateHandoffStatus(ConversationAccount conversation, string state, string message = null)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        ArgumentNullException.ThrowIfNull(state);
        return Create(HandoffEventNames.HandoffStatus, JObject.FromObject(new { state, message }), conversation);
    }

    private static Activity Create(string name, object value, ConversationAccount conversation)
    {
        var made = (Activity)Activity.CreateEventActivity();
        made.Name = name;
        made.Value = value;
        made.Id = Guid.NewGuid().ToString();
        made.Timestamp = DateTimeOffset.UtcNow;
        made.Conversation = conversation;
        made.Attachments = [];
        made.Entities = [];
        return made;
    }
}
