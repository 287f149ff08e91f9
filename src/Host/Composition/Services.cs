using BackPainBot.Host.Settings;
using BackPainBot.Library;
using BackPainBot.Reading;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace BackPainBot.Host.Composition;

/// <summary>The rooms, put together from settings in one place.</summary>
public static class Services
{
    /// <summary>Reading and library only, for commands that need no conversation.</summary>
    public static ServiceProvider ForTools()
    {
        var settings = SettingsLoader.Load(SettingsLoader.Read());
        return new ServiceCollection().AddRooms(settings, AssetPaths.Find(settings.Assets)).BuildServiceProvider();
    }

    public static IServiceCollection AddRooms(this IServiceCollection services, BotSettings settings, AssetPaths assets)
    {
        services.AddLogging();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(settings);
        services.AddSingleton(assets);
        services.AddReading(assets.Lexicon);
        services.AddLibrary(new LibraryOptions { ContentDirectory = assets.Content, CacheDirectory = Path.Combine(settings.Data, "cache") });
        return services;
    }
}
