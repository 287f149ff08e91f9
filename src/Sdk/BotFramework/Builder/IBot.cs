namespace Microsoft.Bot.Builder;

/// <summary>A bot: it gets a turn for each incoming activity.</summary>
public interface IBot
{
    Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default);
}
