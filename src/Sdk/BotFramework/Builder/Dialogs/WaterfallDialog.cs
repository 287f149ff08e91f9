namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// Steps in order. The id of the step is stored beside its position, so a script that changed before that step is started again
/// instead of going on at whatever is now at that position.
/// </summary>
public class WaterfallDialog : Dialog
{
    private const string PersistedOptions = "options";
    private const string PersistedStepIndex = "stepIndex";
    private const string PersistedStepId = "stepId";
    private const string PersistedPath = "path";
    private const string PersistedValues = "values";
    private const string PersistedInstanceId = "instanceId";

    private readonly List<WaterfallStep> _steps = [];
    private readonly List<WaterfallMark> _marks = [];

    public WaterfallDialog(string dialogId, IEnumerable<WaterfallStep> actions = null)
        : base(dialogId)
    {
        foreach (var step in actions ?? [])
            AddStep(step);
    }

    /// <summary>Step ids in order: the method's name, or the text of a <c>StepId</c> property of the object whose method it is.</summary>
    public IEnumerable<string> StepIds => _marks.Select(mark => mark.StepId);

    public override string GetVersion() => $"{Id}:{_steps.Count}";

    public WaterfallDialog AddStep(WaterfallStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        _marks.Add(WaterfallMark.After(_marks.LastOrDefault(), step, _steps.Count));
        _steps.Add(step);
        return this;
    }

    public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (options is CancellationToken)
            throw new ArgumentException($"{nameof(options)} cannot be a cancellation token.", nameof(options));
        var state = dc.ActiveDialog.State;
        state[PersistedOptions] = options;
        state[PersistedValues] = new Dictionary<string, object>();
        if (!ReferenceEquals(TelemetryClient, NullBotTelemetryClient.Instance))
        {
            var instanceId = Guid.NewGuid().ToString();
            state[PersistedInstanceId] = instanceId;
            TelemetryClient.TrackEvent("WaterfallStart", Facts(instanceId));
            TelemetryClient.TrackDialogView(Id);
        }

        return RunStepAsync(dc, 0, DialogReason.BeginCalled, null, cancellationToken);
    }

    public override Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return dc.Context.Activity.Type == ActivityTypes.Message
            ? ResumeDialogAsync(dc, DialogReason.ContinueCalled, dc.Context.Activity.Text, cancellationToken)
            : Task.FromResult(EndOfTurn);
    }

    public override Task<DialogTurnResult> ResumeDialogAsync(DialogContext dc, DialogReason reason, object result = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var state = dc.ActiveDialog.State;
        var index = state.Get<int>(PersistedStepIndex);
        return IsSameScript(state, index)
            ? RunStepAsync(dc, index + 1, reason, result, cancellationToken)
            : OnScriptChangedAsync(dc, cancellationToken);
    }

    public override Task EndDialogAsync(ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
    {
        if (ReferenceEquals(TelemetryClient, NullBotTelemetryClient.Instance))
            return Task.CompletedTask;
        var facts = Facts(instance.State.Get<string>(PersistedInstanceId));
        if (reason == DialogReason.CancelCalled)
        {
            facts["StepName"] = StepName(instance.State.Get<int>(PersistedStepIndex));
            TelemetryClient.TrackEvent("WaterfallCancel", facts);
        }
        else if (reason == DialogReason.EndCalled)
            TelemetryClient.TrackEvent("WaterfallComplete", facts);

        return Task.CompletedTask;
    }

    protected virtual Task<DialogTurnResult> OnStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        if (!ReferenceEquals(TelemetryClient, NullBotTelemetryClient.Instance))
        {
            var facts = Facts(stepContext.ActiveDialog.State.Get<string>(PersistedInstanceId));
            facts["StepName"] = StepName(stepContext.Index);
            TelemetryClient.TrackEvent("WaterfallStep", facts);
        }

        return _steps[stepContext.Index](stepContext, cancellationToken);
    }

    protected virtual Task<DialogTurnResult> RunStepAsync(DialogContext dc, int index, DialogReason reason, object result, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (index >= _steps.Count)
            return dc.EndDialogAsync(result, cancellationToken);
        var state = dc.ActiveDialog.State;
        state[PersistedStepIndex] = index;
        state[PersistedStepId] = _marks[index].StepId;
        state[PersistedPath] = _marks[index].Path;
        state.TryGetValue(PersistedOptions, out var options);
        var values = state.Get<IDictionary<string, object>>(PersistedValues);
        return OnStepAsync(new WaterfallStepContext(this, dc, options, values, index, reason, result), cancellationToken);
    }

    /// <summary>The script changed under a person who was in the middle of it: by default it starts again with the same options.</summary>
    protected virtual Task<DialogTurnResult> OnScriptChangedAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        dc.ActiveDialog.State.TryGetValue(PersistedOptions, out var options);
        return dc.ReplaceDialogAsync(Id, options, cancellationToken);
    }

    private bool IsSameScript(IDictionary<string, object> state, int index)
    {
        if (state.Get<string>(PersistedStepId) is not { } stepId)
            return true;
        return index < _marks.Count && _marks[index].StepId == stepId && _marks[index].Path == state.Get<string>(PersistedPath);
    }

    private Dictionary<string, string> Facts(string instanceId) => new() { { "DialogId", Id }, { "InstanceId", instanceId } };

    private string StepName(int index) =>
        index < _marks.Count && !_marks[index].IsUnnamed ? _marks[index].StepId : $"Step{index + 1}of{_steps.Count}";
}
