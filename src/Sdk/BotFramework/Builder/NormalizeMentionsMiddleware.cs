namespace Microsoft.Bot.Builder;

/// <summary>Takes the tags of mentions out of the text, and mentions of the bot altogether.</summary>
public class NormalizeMentionsMiddleware : IMiddleware
{
    public bool RemoveRecipientMention { get; set; } = true;

    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        if (turnContext.Activity is { Type: ActivityTypes.Message } message)
            Normalize(message);
        return next(cancellationToken);
    }

    private void Normalize(Activity message)
    {
        if (RemoveRecipientMention && message.Recipient is not null)
        {
            message.RemoveRecipientMention();
            message.Entities = message.Entities?.Where(entity => !IsMentionOf(entity, message.Recipient.Id)).ToList();
        }

        foreach (var name in message.GetMentions().Select(mention => mention.Mentioned?.Name).Where(name => !string.IsNullOrEmpty(name)))
            message.Text = message.Text?.Replace($"<at>{name}</at>", name, StringComparison.OrdinalIgnoreCase).Trim();
    }

    private static bool IsMentionOf(Entity entity, string id) =>
        string.Equals(entity?.Type, "mention", StringComparison.OrdinalIgnoreCase) && (entity as Mention ?? entity.GetAs<Mention>()).Mentioned?.Id == id;
}
