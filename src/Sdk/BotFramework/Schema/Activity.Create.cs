using System.Runtime.CompilerServices;
using Microsoft.Bot.Connector;

namespace Microsoft.Bot.Schema;

public partial class Activity
{
    public static IMessageActivity CreateMessageActivity() => new Activity(ActivityTypes.Message) { Attachments = [], Entities = [] };

    public static IContactRelationUpdateActivity CreateContactRelationUpdateActivity() => new Activity(ActivityTypes.ContactRelationUpdate);

    public static IConversationUpdateActivity CreateConversationUpdateActivity() =>
        new Activity(ActivityTypes.ConversationUpdate) { MembersAdded = [], MembersRemoved = [] };

    public static ITypingActivity CreateTypingActivity() => new Activity(ActivityTypes.Typing);

    public static IHandoffActivity CreateHandoffActivity() => new Activity(ActivityTypes.Handoff);

    public static IEndOfConversationActivity CreateEndOfConversationActivity() => new Activity(ActivityTypes.EndOfConversation);

    public static IEventActivity CreateEventActivity() => new Activity(ActivityTypes.Event);

    public static IInvokeActivity CreateInvokeActivity() => new Activity(ActivityTypes.Invoke);

    public static ITraceActivity CreateTraceActivity(string name, string valueType = null, object value = null, [CallerMemberName] string label = null) =>
        new Activity(ActivityTypes.Trace)
        {
            Name = name,
            Label = label,
            ValueType = valueType ?? value?.GetType().Name,
            Value = value,
        };

    /// <summary>A message back to whoever sent this one.</summary>
    public Activity CreateReply(string text = null, string locale = null)
    {
        var reply = Answer(ActivityTypes.Message, locale);
        reply.Text = text ?? string.Empty;
        reply.Attachments = [];
        reply.Entities = [];
        return reply;
    }

    /// <summary>A trace that answers this activity.</summary>
    public ITraceActivity CreateTrace(string name, object value = null, string valueType = null, [CallerMemberName] string label = null)
    {
        var trace = Answer(ActivityTypes.Trace, null);
        trace.Conversation = Conversation;
        trace.Locale = null;
        trace.Name = name;
        trace.Label = label;
        trace.ValueType = valueType ?? value?.GetType().Name;
        trace.Value = value;
        return trace;
    }

    public ConversationReference GetConversationReference() => new()
    {
        ActivityId = GetIdToReplyTo(),
        User = From,
        Bot = Recipient,
        Conversation = Conversation,
        ChannelId = ChannelId,
        Locale = Locale,
        ServiceUrl = ServiceUrl,
    };

    public ConversationReference GetReplyConversationReference(ResourceResponse reply)
    {
        var reference = GetConversationReference();
        reference.ActivityId = reply.Id;
        return reference;
    }

    /// <summary>Addresses this activity: as sent by the bot, or (incoming) as if the user had sent it.</summary>
    public Activity ApplyConversationReference(ConversationReference reference, bool isIncoming = false)
    {
        ChannelId = reference.ChannelId;
        ServiceUrl = reference.ServiceUrl;
        Conversation = reference.Conversation;
        Locale ??= reference.Locale;
        if (isIncoming)
        {
            From = reference.User;
            Recipient = reference.Bot;
            Id = reference.ActivityId ?? Id;
        }
        else
        {
            From = reference.Bot;
            Recipient = reference.User;
            ReplyToId = reference.ActivityId ?? ReplyToId;
        }

        return this;
    }

    private Activity Answer(string type, string locale) => new()
    {
        Type = type,
        Timestamp = DateTimeOffset.UtcNow,
        From = new ChannelAccount(Recipient?.Id, Recipient?.Name),
        Recipient = new ChannelAccount(From?.Id, From?.Name),
        ReplyToId = GetIdToReplyTo(),
        ServiceUrl = ServiceUrl,
        ChannelId = ChannelId,
        Conversation = new ConversationAccount(Conversation?.IsGroup, null, Conversation?.Id, Conversation?.Name),
        Locale = locale ?? Locale,
    };

    // Direct Line and Web Chat never hand out the id of the activity that opened the conversation, so nothing can reply to it.
    private string GetIdToReplyTo()
    {
        var opensConversation = string.Equals(Type, ActivityTypes.ConversationUpdate, StringComparison.OrdinalIgnoreCase)
            && (string.Equals(ChannelId, Channels.Directline, StringComparison.OrdinalIgnoreCase)
                || string.Equals(ChannelId, Channels.Webchat, StringComparison.OrdinalIgnoreCase));
        return opensConversation ? null : Id;
    }
}
