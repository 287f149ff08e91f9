using System.Globalization;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Builder.Dialogs.Recognition;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for a number.</summary>
public class NumberPrompt<T> : Prompt<T>
    where T : struct
{
    /// <exception cref="NotSupportedException">The type is no int, long, float, double or decimal.</exception>
    public NumberPrompt(string dialogId, PromptValidator<T> validator = null, string defaultLocale = null)
        : base(dialogId, validator)
    {
        DefaultLocale = defaultLocale;
        if (Type.GetTypeCode(typeof(T)) is not (TypeCode.Int32 or TypeCode.Int64 or TypeCode.Single or TypeCode.Double or TypeCode.Decimal))
            throw new NotSupportedException($"NumberPrompt: Type argument T of type {typeof(T)} is not supported");
    }

    public string DefaultLocale { get; set; }

    protected override async Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        await SendAsync(turnContext, options, isRetry, cancellationToken).ConfigureAwait(false);
    }

    protected override Task<PromptRecognizerResult<T>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var result = new PromptRecognizerResult<T>();
        if (turnContext.Activity is not { Type: ActivityTypes.Message, Text: { Length: > 0 } text } activity)
            return Task.FromResult(result);
        var culture = options?.RecognizeLanguage ?? activity.Locale ?? DefaultLocale ?? PromptCultureModels.English.Locale;
        var numbers = NumberRecognizer.FindNumbers(text, culture);
        if (numbers.Count > 0 && Fits(numbers[0].Value))
        {
            result.Succeeded = true;
            result.Value = (T)Convert.ChangeType(numbers[0].Value, typeof(T), CultureInfo.InvariantCulture);
        }

        return Task.FromResult(result);
    }

    private static bool Fits(double value) => Type.GetTypeCode(typeof(T)) switch
    {
        TypeCode.Int32 => value == Math.Floor(value) && value is >= int.MinValue and <= int.MaxValue,
        TypeCode.Int64 => value == Math.Floor(value) && Math.Abs(value) < 9e18,
        TypeCode.Decimal => Math.Abs(value) < 7e28,
        _ => double.IsFinite(value),
    };
}
