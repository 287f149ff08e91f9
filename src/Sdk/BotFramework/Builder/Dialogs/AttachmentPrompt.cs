namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for files.</summary>
public class AttachmentPrompt : Prompt<IList<Attachment>>
{
    public AttachmentPrompt(string dialogId, PromptValidator<IList<Attachment>> validator = null)
        : base(dialogId, validator)
    {
    }

    protected override async Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        await SendAsync(turnContext, options, isRetry, cancellationToken).ConfigureAwait(false);
    }

    protected override Task<PromptRecognizerResult<IList<Attachment>>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var result = new PromptRecognizerResult<IList<Attachment>>();
        if (turnContext.Activity is { Type: ActivityTypes.Message, Attachments.Count: > 0 } message)
        {
            result.Succeeded = true;
            result.Value = message.Attachments;
        }

        return Task.FromResult(result);
    }
}
