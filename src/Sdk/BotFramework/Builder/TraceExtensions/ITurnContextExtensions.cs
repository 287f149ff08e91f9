using System.Runtime.CompilerServices;

namespace Microsoft.Bot.Builder.TraceExtensions;

/// <summary>Traces for whoever debugs the bot.</summary>
public static class ITurnContextExtensions
{
    public static Task<ResourceResponse> TraceActivityAsync(
        this ITurnContext turnContext,
        string name,
        object value = null,
        string valueType = null,
        [CallerMemberName] string label = null,
        CancellationToken cancellationToken = default) =>
        turnContext.SendActivityAsync(turnContext.Activity.CreateTrace(name, value, valueType, label), cancellationToken);
}
