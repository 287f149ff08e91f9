using BackPainBot.Conversation.Turn;
using BackPainBot.Host.Commands;
using BackPainBot.Host.Composition;
using Microsoft.Bot.Schema;

namespace BackPainBot.Host.Channels.Console;

/// <summary>A person at a terminal: buttons become numbers, cards become text.</summary>
internal sealed class ConsoleChannel(ITurnRunner runner, CommandConsole console)
{
    private const string Channel = "console";

    private readonly string _conversation = Guid.NewGuid().ToString("N");

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var offered = await ShowAsync(await runner.RunAsync(Arrival(), cancellationToken).ConfigureAwait(false)).ConfigureAwait(false);
        while (!cancellationToken.IsCancellationRequested)
        {
            await console.Out.WriteAsync("\nYou: ").ConfigureAwait(false);
            var said = await console.In.ReadLineAsync(cancellationToken).ConfigureAwait(false);
            if (said is null || said.Trim() is "exit" or "quit")
            {
                await console.Out.WriteLineAsync().ConfigureAwait(false);
                return;
            }

            offered = await ShowAsync(await runner.RunAsync(Message(said, offered), cancellationToken).ConfigureAwait(false)).ConfigureAwait(false);
        }
    }

    private async Task<IReadOnlyList<CardAction>> ShowAsync(TurnOutcome outcome)
    {
        IReadOnlyList<CardAction> offered = [];
        foreach (var reply in outcome.Replies.Where(reply => reply.Type == ActivityTypes.Message))
        {
            await console.Out.WriteLineAsync($"\nBot: {ConsoleText.Of(reply)}").ConfigureAwait(false);
            offered = [.. reply.SuggestedActions?.Actions ?? []];
        }

        for (var number = 1; number <= offered.Count; number++)
        {
            await console.Out.WriteLineAsync($"  [{number}] {offered[number - 1].Title}").ConfigureAwait(false);
        }

        return offered;
    }

    private Activity Arrival()
    {
        var arrival = LocalActivity.Message(Channel, _conversation, "");
        arrival.Type = ActivityTypes.ConversationUpdate;
        arrival.Id = Guid.NewGuid().ToString("N");
        arrival.MembersAdded = [arrival.From];
        return arrival;
    }

    // A number picks a button only where there are buttons with that number; a pain score stays a score.
    private Activity Message(string said, IReadOnlyList<CardAction> offered)
    {
        var picked = said.Trim() is ['[', .. var inner, ']'] ? inner : said.Trim();
        var isButton = int.TryParse(picked, out var number) && number >= 1 && number <= offered.Count && !offered.Any(action => action.Title == picked);
        var message = LocalActivity.Message(Channel, _conversation, isButton ? offered[number - 1].Title : said);
        message.Id = Guid.NewGuid().ToString("N");
        return message;
    }
}
