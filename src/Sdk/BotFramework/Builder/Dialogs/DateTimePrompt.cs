using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Builder.Dialogs.Recognition;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for a date or a time; whatever the words can mean is in the result.</summary>
public class DateTimePrompt : Prompt<IList<DateTimeResolution>>
{
    public DateTimePrompt(string dialogId, PromptValidator<IList<DateTimeResolution>> validator = null, string defaultLocale = null)
        : base(dialogId, validator)
    {
        DefaultLocale = defaultLocale;
    }

    public string DefaultLocale { get; set; }

    protected override async Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        await SendAsync(turnContext, options, isRetry, cancellationToken).ConfigureAwait(false);
    }

    protected override Task<PromptRecognizerResult<IList<DateTimeResolution>>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var result = new PromptRecognizerResult<IList<DateTimeResolution>>();
        if (turnContext.Activity is not { Type: ActivityTypes.Message, Text: { Length: > 0 } text } activity)
            return Task.FromResult(result);
        var culture = options?.RecognizeLanguage ?? activity.Locale ?? DefaultLocale ?? PromptCultureModels.English.Locale;
        var found = DateTimeRecognizer.Recognize(text, culture, (activity.LocalTimestamp ?? DateTimeOffset.Now).DateTime);
        if (found.Count > 0)
        {
            result.Succeeded = true;
            result.Value = found;
        }

        return Task.FromResult(result);
    }
}
