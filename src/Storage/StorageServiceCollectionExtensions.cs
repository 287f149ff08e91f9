using BackPainBot.Storage.Settings;
using BackPainBot.Storage.Upkeep;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace BackPainBot.Storage;

public static class StorageServiceCollectionExtensions
{
    /// <summary>
    /// Adds the store that the settings name as <see cref="IBotStore"/>, <see cref="IStoreUpkeep"/> and <see cref="IStorage"/>,
    /// opens it when the host starts and sweeps it from then on.
    /// </summary>
    /// <exception cref="ArgumentException">The settings have problems; the message lists all of them with their fixes.</exception>
    public static IServiceCollection AddStorage(this IServiceCollection services, StorageOptions options)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(options);
        var problems = options.FindProblems();
        if (problems.Count > 0)
            throw new ArgumentException("Storage settings: " + string.Join(' ', problems), nameof(options));
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(options);
        services.AddSingleton(provider => CreateStore(options, provider));
        services.AddSingleton<IBotStore>(provider => provider.GetRequiredService<BotStore>());
        services.AddSingleton<IStoreUpkeep>(provider => provider.GetRequiredService<BotStore>());
        services.AddSingleton<IStorage>(provider => provider.GetRequiredService<BotStore>());
        services.AddHostedService<StoreKeeper>();
        return services;
    }

    private static BotStore CreateStore(StorageOptions options, IServiceProvider provider)
    {
        var time = provider.GetRequiredService<TimeProvider>();
        if (options.PostgresConnectionString is not null)
            return new PostgresBotStore(options, time, provider.GetService<ILogger<PostgresBotStore>>() ?? NullLogger<PostgresBotStore>.Instance);
        return options.SqlitePath is not null ? new SqliteBotStore(options, time) : new MemoryBotStore(options, time);
    }
}
