using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Builder.Dialogs.Recognition;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for yes or no.</summary>
public class ConfirmPrompt : Prompt<bool>
{
    private static readonly Dictionary<string, (Choice, Choice, ChoiceFactoryOptions)> Defaults = PromptCultureModels.GetSupportedCultures().ToDictionary(
        culture => culture.Locale,
        culture => (
            new Choice(culture.YesInLanguage),
            new Choice(culture.NoInLanguage),
            new ChoiceFactoryOptions(culture.Separator, culture.InlineOr, culture.InlineOrMore, true)),
        StringComparer.Ordinal);

    private readonly Dictionary<string, (Choice, Choice, ChoiceFactoryOptions)> _choiceDefaults;

    public ConfirmPrompt(string dialogId, PromptValidator<bool> validator = null, string defaultLocale = null)
        : this(dialogId, Defaults, validator, defaultLocale)
    {
    }

    public ConfirmPrompt(string dialogId, Dictionary<string, (Choice, Choice, ChoiceFactoryOptions)> choiceDefaults, PromptValidator<bool> validator = null, string defaultLocale = null)
        : base(dialogId, validator)
    {
        Style = ListStyle.Auto;
        DefaultLocale = defaultLocale;
        _choiceDefaults = choiceDefaults;
    }

    public ListStyle Style { get; set; }

    public string DefaultLocale { get; set; }

    public ChoiceFactoryOptions ChoiceOptions { get; set; }

    /// <summary>The words for yes and no.</summary>
    public Tuple<Choice, Choice> ConfirmChoices { get; set; }

    protected override async Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        var activity = turnContext.Activity;
        var defaults = _choiceDefaults[DetermineCulture(activity)];
        var message = AppendChoices(
            isRetry && options.RetryPrompt is not null ? options.RetryPrompt : options.Prompt,
            activity.ChannelId,
            ChoicesOr(defaults),
            options.Style ?? Style,
            ChoiceOptions ?? defaults.Item3,
            activity.Conversation?.ConversationType,
            null,
            cancellationToken);
        await turnContext.SendActivityAsync(message, cancellationToken).ConfigureAwait(false);
    }

    protected override Task<PromptRecognizerResult<bool>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var result = new PromptRecognizerResult<bool>();
        var activity = turnContext.Activity;
        if (activity.Type != ActivityTypes.Message || string.IsNullOrEmpty(activity.Text))
            return Task.FromResult(result);
        var culture = DetermineCulture(activity, options?.RecognizeLanguage);
        var defaults = _choiceDefaults[culture];
        if (YesOrNo.Recognize(activity.Text, culture) is { } answer)
        {
            result.Succeeded = true;
            result.Value = answer;
            return Task.FromResult(result);
        }

        // "1" and "2", and words for yes and no that the bot chose itself.
        var numbered = ChoiceOptions ?? defaults.Item3;
        if (numbered.IncludeNumbers is null or true || ConfirmChoices is not null)
        {
            var found = ChoiceRecognizers.RecognizeChoices(activity.Text, ChoicesOr(defaults), new FindChoicesOptions { Locale = culture });
            result.Succeeded = found.Count > 0;
            result.Value = result.Succeeded && found[0].Resolution.Index == 0;
        }

        return Task.FromResult(result);
    }

    private Choice[] ChoicesOr((Choice Yes, Choice No, ChoiceFactoryOptions) defaults) =>
        ConfirmChoices is null ? [defaults.Yes, defaults.No] : [ConfirmChoices.Item1, ConfirmChoices.Item2];

    private string DetermineCulture(Activity activity, string asked = null)
    {
        var culture = PromptCultureModels.MapToNearestLanguage(asked ?? activity.Locale ?? DefaultLocale ?? PromptCultureModels.English.Locale);
        return string.IsNullOrEmpty(culture) || !_choiceDefaults.ContainsKey(culture) ? PromptCultureModels.English.Locale : culture;
    }
}
