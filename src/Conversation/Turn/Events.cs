using BackPainBot.Conversation.Dialogs;
using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Scripts;
using BackPainBot.Conversation.Turn.Replies;
using BackPainBot.Conversation.Turn.Routing;
using Microsoft.Bot.Schema;

namespace BackPainBot.Conversation.Turn;

/// <summary>Activities that are not messages: somebody joined, or a page asks for a dialog.</summary>
public sealed class Events(Greeter greeter, DialogHost dialogs, Speaker speaker)
{
    /// <summary>Name of the event with which a page or a link opens a dialog; its value is the dialog's name.</summary>
    public const string OpenDialog = "backpainbot/open";

    /// <summary>What a check-in begins with that the person asked for earlier.</summary>
    internal const string LookInWords = "look-in";

    private const string CheckIn = "check-in";

    private static readonly string[] Joined = ["webchat/join", "startConversation"];

    public async Task AnswerAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var activity = turn.Context.Activity;
        if (activity.Type == ActivityTypes.Event && activity.Name == LookIn.EventName)
            await LookInAsync(turn, cancellationToken).ConfigureAwait(false);
        else if (activity.Type == ActivityTypes.Event && activity.Name == OpenDialog)
            await OpenAsync(turn, activity.Value, cancellationToken).ConfigureAwait(false);
        else if (Joins(activity) && !turn.Memory.Talk.Greeted)
            await greeter.WelcomeAsync(turn, cancellationToken).ConfigureAwait(false);
        else if (Rating(activity) is { } helped)
            await RateAsync(turn, helped, cancellationToken).ConfigureAwait(false);
    }

    // A thumb in the middle of a dialog is noted and must not pull the person out of it.
    private async Task RateAsync(CurrentTurn turn, bool helped, CancellationToken cancellationToken)
    {
        if (!helped && turn.Memory.Talk.Pending is null)
            await dialogs.BeginAsync(turn, "feedback", cancellationToken).ConfigureAwait(false);
        else
            Feedback.Note(turn, helped);
    }

    // The widget and Teams send reactions, Web Chat an event, its newer builds an invoke.
    private static bool? Rating(Activity activity)
    {
        var said = activity.Type switch
        {
            ActivityTypes.MessageReaction => activity.ReactionsAdded?.FirstOrDefault()?.Type,
            ActivityTypes.Event when activity.Name == "webchat:activity-status/feedback" => activity.Value?.ToString(),
            ActivityTypes.Invoke when activity.Name == "message/submitAction" => activity.Value?.ToString(),
            _ => null,
        };
        return said is null ? null : !said.Contains("dislike", StringComparison.OrdinalIgnoreCase);
    }

    private async Task LookInAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        await speaker.SayAsync(turn, CheckIn, LookInWords, cancellationToken).ConfigureAwait(false);
        await dialogs.BeginAfreshAsync(turn, CheckIn, cancellationToken).ConfigureAwait(false);
    }

    // The value is the dialog's name, or an object with the name and facts that a signed link carried.
    private async Task OpenAsync(CurrentTurn turn, object? value, CancellationToken cancellationToken)
    {
        var fields = CardValues.Read(value);
        var stem = fields.TryGetValue("dialog", out var named) ? named : value?.ToString() ?? "";

        // Links are published with the name of the question bank; the dialog that asks from it has its own.
        if (stem == QuestionBank.Stem)
            stem = "doctor-visit";
        PrefilledFacts.Take(turn, fields);
        await greeter.DiscloseAsync(turn, cancellationToken).ConfigureAwait(false);
        if (dialogs.All.Any(dialog => dialog.Id == stem))
            await dialogs.BeginAfreshAsync(turn, stem, cancellationToken).ConfigureAwait(false);
    }

    // The bot itself is a member too, and Teams tells of both at once.
    private static bool Joins(Activity activity) =>
        (activity.Type == ActivityTypes.ConversationUpdate && (activity.MembersAdded ?? []).Any(member => member.Id != activity.Recipient?.Id))
        || (activity.Type == ActivityTypes.Event && Joined.Contains(activity.Name));
}
