using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using BackPainBot.Conversation.Turn;
using BackPainBot.Host.Composition;
using Microsoft.Bot.Schema;

namespace BackPainBot.Host.Commands;

/// <summary><c>converse</c>: whole conversations as JSON Lines, through the same door as every channel.</summary>
internal static class ConverseCommand
{
    public static Command Create(CommandConsole console)
    {
        var json = new Option<bool>("--json") { Description = "JSON Lines; the only form, accepted for symmetry." };
        var command = new Command("converse", "Drives conversations: {\"conversation\",\"text\"} or {\"conversation\",\"value\"} in order, replies out. Kept in memory only.") { json };
        command.SetAction(async (_, cancellationToken) =>
        {
            await using var services = Services.ForReplay();
            return await RunAsync(services.GetRequiredService<ITurnRunner>(), console, cancellationToken).ConfigureAwait(false);
        });
        return command;
    }

    private static async Task<int> RunAsync(ITurnRunner runner, CommandConsole console, CancellationToken cancellationToken)
    {
        var exit = ExitCode.Done;
        foreach (var line in JsonLine.ReadAll(console.In))
        {
            if (!TryRead(line, out var activity, out var error))
            {
                console.Out.WriteError(error!);
                exit = ExitCode.Problems;
                continue;
            }

            var outcome = await runner.RunAsync(activity!, cancellationToken).ConfigureAwait(false);
            var replies = outcome.Replies.Where(reply => reply.Type == ActivityTypes.Message).Select(ReplyJson.From);
            console.Out.WriteJsonLine(new { conversation = activity!.Conversation.Id, replies });
        }

        return exit;
    }

    private static bool TryRead(JsonLine line, out Activity? activity, out LineError? error)
    {
        activity = null;
        if (!line.TryGetText("conversation", out var conversation, out error))
        {
            return false;
        }

        var value = line.Value.TryGetProperty("value", out var given) ? given : (JsonElement?)null;
        var text = line.OptionalText("text");
        if (text is null && value is null)
        {
            error = new LineError(line.Number, "The line has neither \"text\" nor \"value\".", "Add what the person says, or the value of the button they press.");
            return false;
        }

        if (!TryReadTime(line, out var at, out error))
        {
            return false;
        }

        activity = LocalActivity.Message("converse", conversation, text ?? "");
        activity.Id = $"{conversation}-{line.Number}";
        activity.Timestamp = at;
        activity.Value = value is { ValueKind: JsonValueKind.String } ? value.Value.GetString() : value;
        return true;
    }

    private static bool TryReadTime(JsonLine line, out DateTimeOffset? at, out LineError? error)
    {
        at = null;
        error = null;
        if (line.OptionalText("at") is not { } written)
        {
            return true;
        }

        if (DateTimeOffset.TryParse(written, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time))
        {
            at = time;
            return true;
        }

        error = new LineError(line.Number, "\"at\" is not a time.", "Write it as in 2026-11-25T09:30:00Z, or leave it out.");
        return false;
    }
}
