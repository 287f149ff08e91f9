namespace Microsoft.Bot.Builder;

/// <summary>Reads meaning out of what a person wrote.</summary>
public interface IRecognizer
{
    Task<RecognizerResult> RecognizeAsync(ITurnContext turnContext, CancellationToken cancellationToken);

    Task<T> RecognizeAsync<T>(ITurnContext turnContext, CancellationToken cancellationToken)
        where T : IRecognizerConvert, new();
}
