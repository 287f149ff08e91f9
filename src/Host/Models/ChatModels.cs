using Anthropic;
using BackPainBot.Conversation.Answers.Rewriting;
using BackPainBot.Host.Settings;
using Microsoft.Extensions.AI;

namespace BackPainBot.Host.Models;

/// <summary>The optional chat model, made from settings.</summary>
public static class ChatModels
{
    /// <summary>Room for the few sentences of an answer; Anthropic's protocol asks for a limit.</summary>
    private const int MostTokens = 600;

    /// <summary>Adds nothing where no provider is set.</summary>
    internal static IServiceCollection AddChatModel(this IServiceCollection services, BotSettings settings, AssetPaths assets)
    {
        if (settings.Model.Provider.Length == 0)
        {
            return services;
        }

        var options = new RewritingOptions(assets.Rewording, TimeSpan.FromSeconds(settings.Model.TimeoutSeconds));
        return services.AddRewriting(options, _ => Create(settings.Model));
    }

    /// <param name="model">Settings that passed their check, with a provider.</param>
    public static IChatClient Create(ModelSettings model)
    {
        var timeout = TimeSpan.FromSeconds(model.TimeoutSeconds);
        if (model.Provider == "OpenAI")
        {
            return new OpenAiChat(model.Name, model.ApiKey, model.Endpoint.Length > 0 ? new Uri(model.Endpoint) : null, timeout);
        }

        // Never left unset: the package would look for a key in the environment, which the settings know nothing of.
        var client = new AnthropicClient { ApiKey = model.ApiKey.Length > 0 ? model.ApiKey : "none", Timeout = timeout, MaxRetries = 1 };
        return (model.Endpoint.Length > 0 ? client.WithOptions(options => options with { BaseUrl = model.Endpoint }) : client).AsIChatClient(model.Name, MostTokens);
    }
}
