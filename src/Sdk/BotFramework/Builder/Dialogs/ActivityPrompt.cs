using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Waits for an activity of any type that its validator accepts, an event for example.</summary>
public abstract class ActivityPrompt : Dialog
{
    private readonly PromptValidator<Activity> _validator;

    protected ActivityPrompt(string dialogId, PromptValidator<Activity> validator)
        : base(dialogId)
    {
        if (string.IsNullOrWhiteSpace(dialogId))
            throw new ArgumentNullException(nameof(dialogId));
        _validator = validator ?? throw new ArgumentNullException(nameof(validator));
    }

    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (options is not PromptOptions asked)
            throw new ArgumentOutOfRangeException(nameof(options), "Prompt options are required for Prompt dialogs");
        if (asked.Prompt is not null && string.IsNullOrEmpty(asked.Prompt.InputHint))
            asked.Prompt.InputHint = InputHints.ExpectingInput;
        if (asked.RetryPrompt is not null && string.IsNullOrEmpty(asked.RetryPrompt.InputHint))
            asked.RetryPrompt.InputHint = InputHints.ExpectingInput;
        var kept = new Dictionary<string, object> { { PromptState.AttemptCount, SmallNumbers.Box(0) } };
        dc.ActiveDialog.State[PromptState.Options] = asked;
        dc.ActiveDialog.State[PromptState.State] = kept;
        await OnPromptAsync(dc.Context, kept, asked, cancellationToken).ConfigureAwait(false);
        return EndOfTurn;
    }

    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var (state, options) = Read(dc.ActiveDialog);
        var recognized = await OnRecognizeAsync(dc.Context, state, options, cancellationToken).ConfigureAwait(false);
        var attempts = state.TryGetValue(PromptState.AttemptCount, out var count) ? Convert.ToInt32(count, CultureInfo.InvariantCulture) : 0;
        state[PromptState.AttemptCount] = SmallNumbers.Box(attempts + 1);
        var asked = new PromptValidatorContext<Activity>(dc.Context, recognized, state, options);
        if (await _validator(asked, cancellationToken).ConfigureAwait(false))
            return await dc.EndDialogAsync(recognized.Value, cancellationToken).ConfigureAwait(false);
        if (dc.Context.Activity.Type == ActivityTypes.Message && !dc.Context.Responded)
            await OnPromptAsync(dc.Context, state, options, true, cancellationToken).ConfigureAwait(false);
        return EndOfTurn;
    }

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

    protected virtual Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default) =>
        OnPromptAsync(turnContext, state, options, false, cancellationToken);

    protected virtual async Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        var message = isRetry && options.RetryPrompt is not null ? options.RetryPrompt : options.Prompt;
        if (message is not null)
            await turnContext.SendActivityAsync(message.ShallowCopy(), cancellationToken).ConfigureAwait(false);
    }

    protected virtual Task<PromptRecognizerResult<Activity>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default) =>
        Task.FromResult(new PromptRecognizerResult<Activity> { Succeeded = true, Value = turnContext.Activity });

    private static (IDictionary<string, object> State, PromptOptions Options) Read(DialogInstance instance) =>
        (instance.State.Get<IDictionary<string, object>>(PromptState.State), instance.State.Get<PromptOptions>(PromptState.Options));
}
