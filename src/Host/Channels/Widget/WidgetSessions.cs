using System.Globalization;
using System.Text.Json;
using BackPainBot.Conversation.Turn;
using BackPainBot.Host.Channels.DirectLine;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BackPainBot.Host.Channels.Widget;

/// <summary>Opens and ends the widget's sessions. One request brings token, greeting and stream address, because on a phone each round trip is half a second.</summary>
public sealed class WidgetSessions(DirectLineServices line)
{
    private const int MostReplayed = 500;

    public async Task<IResult> OpenAsync(HttpContext context, WidgetSession asked)
    {
        if (!DirectLineAnswers.IsOwnOrigin(context))
        {
            return DirectLineError.With(StatusCodes.Status403Forbidden, "WrongOrigin", "Only the widget's own panel may ask for this.");
        }

        var earlier = await EarlierAsync(asked.Resume, context.RequestAborted);
        if (earlier is null && !line.Limits.TryTake($"start {DirectLineCaller.AddressOf(context)}", line.Options.ConversationsPerMinutePerAddress))
        {
            return DirectLineError.With(StatusCodes.Status429TooManyRequests, "TooManyConversations", "Too many conversations from this address. Wait a minute.");
        }

        var ticket = (earlier ?? new DirectLineTicket(DirectLineTokens.NewConversation(), DirectLineTokens.NewUser())) with
        {
            Use = TokenUse.Talk,
            Origins = [DirectLineAnswers.OwnOrigin(context)],
        };
        var isNew = await line.Turns.StartAsync(ticket, asked.Locale, context.RequestAborted);
        if (isNew && !string.IsNullOrEmpty(asked.Dialog))
        {
            await line.Turns.PostAsync(DialogEvent(ticket, asked.Dialog));
        }

        return Results.Json(await AnswerAsync(context, ticket, asked.Resume is not null && earlier is null));
    }

    /// <summary>Erases everything kept about the person who talks in this session.</summary>
    public async Task<IResult> EraseAsync(HttpContext context)
    {
        var (ticket, refusal) = await line.Caller.TicketAsync(context);
        if (refusal is not null)
        {
            return refusal;
        }

        await line.Turns.EraseAsync(ticket!, context.RequestAborted);
        return Results.NoContent();
    }

    private async Task<DirectLineTicket?> EarlierAsync(string? resume, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(resume) || await line.Tokens.ReadAsync(resume, TokenUse.Resume) is not { } ticket)
        {
            return null;
        }

        return await line.Turns.HoldsAsync(ticket.Conversation, 0, cancellationToken) && !await line.Revocations.IsRevokedAsync(ticket.User, cancellationToken) ? ticket : null;
    }

    private async Task<WidgetSessionAnswer> AnswerAsync(HttpContext context, DirectLineTicket ticket, bool lost)
    {
        var (log, watermark) = await line.Turns.ReadAsync(ticket.Conversation, 0, MostReplayed, context.RequestAborted);
        var joined = DirectLineAnswers.WithStream(context, line.Tokens, ticket, watermark);
        var activities = log.Select(stored => JsonElement.Parse(stored.Json)).ToArray();
        return new WidgetSessionAnswer(
            joined.ConversationId,
            joined.Token,
            joined.ExpiresIn,
            joined.StreamUrl!,
            watermark.ToString(CultureInfo.InvariantCulture),
            activities,
            line.Tokens.Issue(ticket with { Use = TokenUse.Resume, Origins = [] }),
            lost);
    }

    private Activity DialogEvent(DirectLineTicket ticket, string dialog)
    {
        var json = new JObject { ["type"] = ActivityTypes.Event, ["name"] = Events.OpenDialog, ["value"] = dialog, ["channelData"] = new JObject { ["clientActivityID"] = "deep-link" } };
        return IncomingActivity.Read(System.Text.Encoding.UTF8.GetBytes(json.ToString()), ticket, line.Time.GetUtcNow()).Activity!;
    }
}
