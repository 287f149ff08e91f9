using Microsoft.Bot.Connector;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>Skype writes mentions as tags into the entity but not into the text; this takes the tags off the entity.</summary>
[Obsolete("Skype no longer sends what this mends.")]
public class SkypeMentionNormalizeMiddleware : IMiddleware
{
    public static void NormalizeSkypMentionText(Activity activity)
    {
        if (activity.ChannelId != Channels.Skype || activity.Type != ActivityTypes.Message || activity.Entities is null)
            return;
        foreach (var entity in activity.Entities.Where(entity => string.Equals(entity?.Type, "mention", StringComparison.OrdinalIgnoreCase)))
        {
            var text = entity is Mention typed ? typed.Text : (string)entity.Properties["text"];
            if (text is null || Inner(text) is not { } name)
                continue;
            if (entity is Mention mention)
                mention.Text = name;
            else
                entity.Properties["text"] = new JValue(name);
        }
    }

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        NormalizeSkypMentionText(turnContext.Activity);
        await next(cancellationToken).ConfigureAwait(false);
    }

    private static string Inner(string text)
    {
        var open = text.IndexOf('>', StringComparison.Ordinal);
        var close = text.LastIndexOf("</at>", StringComparison.OrdinalIgnoreCase);
        return open >= 0 && close > open ? text[(open + 1)..close] : null;
    }
}
