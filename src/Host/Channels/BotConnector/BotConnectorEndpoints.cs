using BackPainBot.Host.Endpoints;
using BackPainBot.Host.Operations;
using BackPainBot.Host.Settings;
using BackPainBot.Host.Teams;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using static BackPainBot.Host.Endpoints.DirectEndpoint;

namespace BackPainBot.Host.Channels.BotConnector;

/// <summary>The Bot Framework's door: <c>POST /api/messages</c>, with tokens validated unless no app id is set and the caller is this machine.</summary>
internal static class BotConnectorEndpoints
{
    private const string Path = "/api/messages";

    public static IServiceCollection AddBotConnector(this IServiceCollection services, BotSettings settings)
    {
        services.AddSingleton<IBotFrameworkHttpAdapter>(provider => ActivatorUtilities.CreateInstance<DurableAdapter>(provider, AdapterConfiguration(settings.Channels)));
        services.AddSingleton<IHostedService>(AfterWarmUp<UnfinishedTurnsService>).AddSingleton<IHostedService>(AfterWarmUp<LookInService>);
        return services.AddSingleton<UnfinishedTurns>().AddSingleton<ChannelTurns>().AddSingleton<IBot, ConversationBot>();
    }

    public static void MapBotConnector(this WebApplication app)
    {
        app.MapPost(Path, context =>
            context.Service<IBotFrameworkHttpAdapter>().ProcessAsync(context.Request, context.Response, context.Service<IBot>(), context.RequestAborted));
        // Local emulators ask with HEAD whether the bot is there.
        app.MapMethods(Path, [HttpMethods.Head, HttpMethods.Get], Answering(_ => Results.Ok()));
    }

    private static AfterWarmUp AfterWarmUp<T>(IServiceProvider provider)
        where T : BackgroundService
        => new(provider.GetRequiredService<Readiness>(), () => ActivatorUtilities.CreateInstance<T>(provider));

    private static IConfiguration AdapterConfiguration(ChannelSettings channels)
    {
        var values = new Dictionary<string, string?>();
        if (channels.AppId.Length > 0)
        {
            values["MicrosoftAppType"] = channels.AppType == "ManagedIdentity" ? "UserAssignedMSI" : channels.AppType;
            values["MicrosoftAppId"] = channels.AppId;
            values["MicrosoftAppPassword"] = channels.AppPassword;
            values["MicrosoftAppTenantId"] = channels.TenantId;
        }

        for (var index = 0; index < channels.ServiceHosts.Count; index++)
        {
            values[$"AllowedServiceHosts:{index}"] = channels.ServiceHosts[index];
        }

        return new ConfigurationBuilder().AddInMemoryCollection(values).Build();
    }
}
