using BackPainBot.Host.Settings;
using Microsoft.Extensions.AI;

namespace BackPainBot.Host.Models;

/// <summary>Asks the chat model for one word, to see whether it can be reached.</summary>
public static class ModelProbe
{
    public static async Task<(bool Good, string Text)> CheckAsync(ModelSettings settings, CancellationToken cancellationToken)
    {
        if (settings.Provider.Length == 0)
        {
            return (true, "Chat model: none; answers are the pages' own sentences.");
        }

        var patience = TimeSpan.FromSeconds(settings.TimeoutSeconds);
        try
        {
            using var chat = ChatModels.Create(settings);
            var answer = await chat.GetResponseAsync("Reply with the word: ready", cancellationToken: cancellationToken).WaitAsync(patience, cancellationToken).ConfigureAwait(false);
            return answer.Text.Length > 0
                ? (true, $"Chat model: {settings.Name} answers.")
                : (false, $"Chat model: {settings.Name} sent an empty answer. Check Model:Name.");
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            return (false, $"Chat model: {Explain(failure)} Until then answers are the pages' own sentences.");
        }
    }

    // Never the provider's own message: it may repeat the key.
    private static string Explain(Exception failure) => StatusOf(failure) switch
    {
        401 or 403 => "the key is not accepted. Check Model:ApiKey.",
        404 => "there is no such model or address. Check Model:Name and Model:Endpoint.",
        429 => "the provider's limit is reached. Check your plan, or try later.",
        > 0 and var status => $"the provider answered with status {status}. Try later, or check Model:Endpoint.",
        _ when failure is TimeoutException or OperationCanceledException => "no answer within Model:TimeoutSeconds. Check Model:Endpoint, or allow more time.",
        _ => $"it cannot be reached ({failure.GetType().Name}). Check Model:Endpoint and the network.",
    };

    private static int StatusOf(Exception failure) => failure switch
    {
        System.ClientModel.ClientResultException answered => answered.Status,
        Anthropic.Exceptions.AnthropicApiException answered => (int)answered.StatusCode,
        _ => 0,
    };
}
