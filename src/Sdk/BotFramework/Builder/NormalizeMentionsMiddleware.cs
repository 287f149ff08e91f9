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

        foreach (var entity in message.Entities ?? [])
        {
            if (!IsMention(entity))
                continue;
            var mention = entity as Mention ?? entity.GetAs<Mention>();
            message.Text = WithoutTags(message.Text, mention.Mentioned?.Name);
            if (entity is Mention typed)
                typed.Text = WithoutTags(typed.Text, mention.Mentioned?.Name);
            else if (mention.Text is not null)
                entity.Properties["text"] = WithoutTags(mention.Text, mention.Mentioned?.Name);
        }
    }

    private static string WithoutTags(string text, string name) =>
        string.IsNullOrEmpty(name) ? text : text?.Replace($"<at>{name}</at>", name, StringComparison.OrdinalIgnoreCase).Trim();

    private static bool IsMention(Entity entity) => string.Equals(entity?.Type, "mention", StringComparison.OrdinalIgnoreCase);

    private static bool IsMentionOf(Entity entity, string id) =>
        IsMention(entity) && (entity as Mention ?? entity.GetAs<Mention>()).Mentioned?.Id == id;
}
