using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace BackPainBot.Conversation.Answers.Rewriting;

/// <summary>Adds rewording by a chat model to a conversation; without it answers are the pages' own sentences.</summary>
public static class RewritingServices
{
    /// <param name="services">Where <c>AddConversation</c> is called too.</param>
    /// <param name="options">The prompt's file and the patience.</param>
    /// <param name="chat">Makes the model's client.</param>
    public static IServiceCollection AddRewriting(this IServiceCollection services, RewritingOptions options, Func<IServiceProvider, IChatClient> chat)
    {
        ArgumentNullException.ThrowIfNull(options);
        services.TryAddSingleton(TimeProvider.System);
        services.AddLogging();
        services.AddSingleton(chat);
        return services.AddSingleton<IRewriter>(provider => new ChatRewriter(
            provider.GetRequiredService<IChatClient>(),
            options,
            RewritingRules.Load(options.RulesFile),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<ChatRewriter>>()));
    }
}
