using System.Globalization;
using Microsoft.Bot.Builder.Dialogs.Choices;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks until it gets an answer that will do.</summary>
public abstract class Prompt<T> : Dialog
{
    private readonly PromptValidator<T> _validator;

    protected Prompt(string dialogId, PromptValidator<T> validator = null)
        : base(dialogId)
    {
        if (string.IsNullOrWhiteSpace(dialogId))
            throw new ArgumentNullException(nameof(dialogId));
        _validator = validator;
    }

    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (options is CancellationToken)
            throw new ArgumentException($"{nameof(options)} cannot be a cancellation token.", nameof(options));
        if (options is not PromptOptions asked)
            throw new ArgumentOutOfRangeException(nameof(options), "Prompt options are required for Prompt dialogs");
        ExpectInput(asked.Prompt);
        ExpectInput(asked.RetryPrompt);
        var state = dc.ActiveDialog.State;
        var kept = new Dictionary<string, object> { { PromptState.AttemptCount, SmallNumbers.Box(0) } };
        state[PromptState.Options] = asked;
        state[PromptState.State] = kept;
        await OnPromptAsync(dc.Context, kept, asked, false, cancellationToken).ConfigureAwait(false);
        return EndOfTurn;
    }

    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (dc.Context.Activity.Type != ActivityTypes.Message)
            return EndOfTurn;
        var (state, options) = Read(dc.ActiveDialog);
        var recognized = await OnRecognizeAsync(dc.Context, state, options, cancellationToken).ConfigureAwait(false);
        state[PromptState.AttemptCount] = SmallNumbers.Box(AttemptsOf(state) + 1);
        if (await IsValidAsync(dc.Context, recognized, state, options, cancellationToken).ConfigureAwait(false))
            return await dc.EndDialogAsync(recognized.Value, cancellationToken).ConfigureAwait(false);
        if (!dc.Context.Responded)
            await OnPromptAsync(dc.Context, state, options, true, cancellationToken).ConfigureAwait(false);
        return EndOfTurn;
    }

    /// <summary>Something that was put on top of this prompt ended: it asks again.</summary>
    public override async Task<DialogTurnResult> ResumeDialogAsync(DialogContext dc, DialogReason reason, object result = null, CancellationToken cancellationToken = default)
    {
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog, cancellationToken).ConfigureAwait(false);
        return EndOfTurn;
    }

    public override async Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        var (state, options) = Read(instance);
        await OnPromptAsync(turnContext, state, options, false, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Keeps a message that answers this prompt from interrupting it.</summary>
    protected override async Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        if (e.Name != DialogEvents.ActivityReceived || dc.Context.Activity.Type != ActivityTypes.Message)
            return false;
        var (state, options) = Read(dc.ActiveDialog);
        var recognized = await OnRecognizeAsync(dc.Context, state, options, cancellationToken).ConfigureAwait(false);
        return recognized.Succeeded && !recognized.AllowInterruption;
    }

    protected abstract Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default);

    protected abstract Task<PromptRecognizerResult<T>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default);

    /// <summary>The question with its choices, in a form that the channel can show. The question itself is not changed.</summary>
    protected virtual IMessageActivity AppendChoices(IMessageActivity prompt, string channelId, IList<Choice> choices, ListStyle style, ChoiceFactoryOptions options = null, CancellationToken cancellationToken = default) =>
        AppendChoices(prompt, channelId, choices, style, options, null, null, cancellationToken);

    /// <param name="conversationType">Personal, groupChat or channel: what can be shown depends on it.</param>
    /// <param name="toList">Whom buttons are for; null is everybody.</param>
    protected virtual IMessageActivity AppendChoices(IMessageActivity prompt, string channelId, IList<Choice> choices, ListStyle style, ChoiceFactoryOptions options, string conversationType, IList<string> toList, CancellationToken cancellationToken = default) =>
        ChoiceMessage.Append(prompt as Activity, new ChoiceMessage.Place(channelId, conversationType, toList), choices, style, options);

    private protected Task SendAsync(ITurnContext turnContext, PromptOptions options, bool isRetry, CancellationToken cancellationToken)
    {
        var message = isRetry && options.RetryPrompt is not null ? options.RetryPrompt : options.Prompt;
        return message is null ? Task.CompletedTask : turnContext.SendActivityAsync(message.ShallowCopy(), cancellationToken);
    }

    private static int AttemptsOf(IDictionary<string, object> state) =>
        state.TryGetValue(PromptState.AttemptCount, out var count) ? Convert.ToInt32(count, CultureInfo.InvariantCulture) : 0;

    private static void ExpectInput(Activity message)
    {
        if (message is not null && string.IsNullOrEmpty(message.InputHint))
            message.InputHint = InputHints.ExpectingInput;
    }

    private static (IDictionary<string, object> State, PromptOptions Options) Read(DialogInstance instance)
    {
        var state = instance.State.Get<IDictionary<string, object>>(PromptState.State);
        if (state is null)
            instance.State[PromptState.State] = state = new Dictionary<string, object>();
        return (state, instance.State.Get<PromptOptions>(PromptState.Options));
    }

    private async Task<bool> IsValidAsync(ITurnContext context, PromptRecognizerResult<T> recognized, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken)
    {
        if (_validator is null)
            return recognized.Succeeded;
        var asked = new PromptValidatorContext<T>(context, recognized, state, options);
        return await _validator(asked, cancellationToken).ConfigureAwait(false);
    }
}
