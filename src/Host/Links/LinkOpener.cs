using BackPainBot.Conversation.Turn;
using Microsoft.Bot.Schema;

namespace BackPainBot.Host.Links;

/// <summary>Opens what a link has sealed before the turn sees it: <c>triage--ticket</c> becomes the dialog and its facts.</summary>
internal sealed class LinkOpener(ITurnRunner turns, SealedFacts facts) : ITurnRunner
{
    /// <summary>Between a dialog's name and its ticket; no dialog's name holds it.</summary>
    public const string Mark = "--";

    public Task<TurnOutcome> RunAsync(Activity incoming, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(incoming);
        if (incoming.Type == ActivityTypes.Event && incoming.Name == Events.OpenDialog && incoming.Value?.ToString() is { } value && value.IndexOf(Mark, StringComparison.Ordinal) is > 0 and var at)
        {
            var opened = facts.Open(value[(at + Mark.Length)..]) ?? new Dictionary<string, string>();
            incoming.Value = System.Text.Json.JsonSerializer.SerializeToElement(new Dictionary<string, string>(opened) { ["dialog"] = value[..at] });
        }

        return turns.RunAsync(incoming, cancellationToken);
    }
}
