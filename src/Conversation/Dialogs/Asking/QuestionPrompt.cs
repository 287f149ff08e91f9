using BackPainBot.Conversation.Turn;
using BackPainBot.Conversation.Turn.State;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace BackPainBot.Conversation.Dialogs.Asking;

/// <summary>
/// Asks one scripted question. Only the question's name is stored, so an edited script shows its new words at once, and
/// the answer was already found by the turn, which knows commands, questions and red flags from answers.
/// </summary>
public sealed class QuestionPrompt(QuestionWriter writer) : Prompt<Answer>(Name)
{
    public const string Name = "question";

    protected override async Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var turn = CurrentTurn.Of(turnContext);
        var (stem, step) = Parse(options);
        var open = turn.Memory.Talk.Pending is { } pending && pending.Stem == stem && pending.Step == step ? pending : new Pending(stem, step, Once: Once(turn));
        turn.Talk(talk => talk with { Pending = open });
        await turnContext.SendActivityAsync(writer.Write(turn, open, isRetry || turn.Rephrase), cancellationToken).ConfigureAwait(false);
    }

    protected override Task<PromptRecognizerResult<Answer>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        var turn = CurrentTurn.Of(turnContext);
        var answer = turn.Answer;
        turn.Answer = null;
        return Task.FromResult(new PromptRecognizerResult<Answer> { Succeeded = answer is not null, Value = answer! });
    }

    internal static PromptOptions OptionsFor(string stem, string step) => new() { Validations = stem + "/" + step };

    // Two askings of one question are never in the same millisecond.
    private static string Once(CurrentTurn turn) => turn.Now.ToUnixTimeMilliseconds().ToString("x", System.Globalization.CultureInfo.InvariantCulture);

    private static (string Stem, string Step) Parse(PromptOptions options)
    {
        var name = options.Validations?.ToString() ?? "";
        var slash = name.IndexOf('/', StringComparison.Ordinal);
        return (name[..slash], name[(slash + 1)..]);
    }
}
