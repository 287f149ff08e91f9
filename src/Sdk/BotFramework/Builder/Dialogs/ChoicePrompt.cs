using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for one of several choices.</summary>
public class ChoicePrompt : Prompt<FoundChoice>
{
    private static readonly Dictionary<string, ChoiceFactoryOptions> Defaults = PromptCultureModels.GetSupportedCultures().ToDictionary(
        culture => culture.Locale,
        culture => new ChoiceFactoryOptions(culture.Separator, culture.InlineOr, culture.InlineOrMore, true),
        StringComparer.Ordinal);

    private readonly Dictionary<string, ChoiceFactoryOptions> _choiceDefaults;

    public ChoicePrompt(string dialogId, PromptValidator<FoundChoice> validator = null, string defaultLocale = null)
        : this(dialogId, Defaults, validator, defaultLocale)
    {
    }

    public ChoicePrompt(string dialogId, Dictionary<string, ChoiceFactoryOptions> choiceDefaults, PromptValidator<FoundChoice> validator = null, string defaultLocale = null)
        : base(dialogId, validator)
    {
        Style = ListStyle.Auto;
        DefaultLocale = defaultLocale;
        _choiceDefaults = choiceDefaults;
    }

    public ListStyle Style { get; set; }

    public string DefaultLocale { get; set; }

    public ChoiceFactoryOptions ChoiceOptions { get; set; }

    public FindChoicesOptions RecognizerOptions { get; set; }

    protected override async Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        var activity = turnContext.Activity;
        var culture = DetermineCulture(activity);
        var message = AppendChoices(
            isRetry && options.RetryPrompt is not null ? options.RetryPrompt : options.Prompt,
            activity.ChannelId,
            options.Choices ?? [],
            options.Style ?? Style,
            ChoiceOptions ?? _choiceDefaults[culture],
            activity.Conversation?.ConversationType,
            null,
            cancellationToken);
        await turnContext.SendActivityAsync(message, cancellationToken).ConfigureAwait(false);
    }

    protected override Task<PromptRecognizerResult<FoundChoice>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var result = new PromptRecognizerResult<FoundChoice>();
        var activity = turnContext.Activity;
        if (activity.Type != ActivityTypes.Message || string.IsNullOrEmpty(activity.Text))
            return Task.FromResult(result);
        var found = ChoiceRecognizers.RecognizeChoices(activity.Text, options.Choices ?? [], RecognizerOptionsFor(activity, options));
        if (found.Count > 0)
        {
            result.Succeeded = true;
            result.Value = found[0].Resolution;
        }

        return Task.FromResult(result);
    }

    private FindChoicesOptions RecognizerOptionsFor(Activity activity, PromptOptions options)
    {
        var chosen = RecognizerOptions ?? new FindChoicesOptions();
        if (chosen.Locale is null || RecognizerOptions is null)
            chosen.Locale = DetermineCulture(activity, options?.RecognizeLanguage);
        return chosen;
    }

    private string DetermineCulture(Activity activity, string asked = null)
    {
        var culture = PromptCultureModels.MapToNearestLanguage(asked ?? activity.Locale ?? DefaultLocale ?? PromptCultureModels.English.Locale);
        return string.IsNullOrEmpty(culture) || !_choiceDefaults.ContainsKey(culture) ? PromptCultureModels.English.Locale : culture;
    }
}
