using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a validator sees.</summary>
public class PromptValidatorContext<T>
{
    internal PromptValidatorContext(ITurnContext turnContext, PromptRecognizerResult<T> recognized, IDictionary<string, object> state, PromptOptions options)
    {
        Context = turnContext;
        Recognized = recognized;
        State = state;
        Options = options;
    }

    public ITurnContext Context { get; }

    public PromptRecognizerResult<T> Recognized { get; }

    public PromptOptions Options { get; }

    /// <summary>Kept while this prompt is active.</summary>
    public IDictionary<string, object> State { get; }

    /// <summary>How many answers this prompt got, this one included.</summary>
    public int AttemptCount =>
        State.TryGetValue(PromptState.AttemptCount, out var count) ? Convert.ToInt32(count, CultureInfo.InvariantCulture) : 0;
}
