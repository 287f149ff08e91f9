namespace Microsoft.Bot.Builder;

/// <summary>Helpers for results of recognisers.</summary>
public static class RecognizerResultExtensions
{
    /// <summary>The intent with the highest score.</summary>
    /// <exception cref="ArgumentNullException">There is no result.</exception>
    public static (string intent, double score) GetTopScoringIntent(this RecognizerResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        if (result.Intents is null)
            throw new ArgumentNullException(nameof(result), "The result has no intents.");
        var top = (intent: string.Empty, score: 0.0);
        foreach (var (intent, score) in result.Intents)
        {
            if (score?.Score is { } value && value > top.score)
                top = (intent, value);
        }

        return top;
    }
}
