using BackPainBot.Conversation;
using BackPainBot.Conversation.Scripts;
using BackPainBot.Conversation.Turn;
using BackPainBot.Embeddings;
using BackPainBot.Host.Authoring;
using BackPainBot.Host.Links;
using BackPainBot.Host.Models;
using BackPainBot.Host.Settings;
using BackPainBot.Library;
using BackPainBot.Library.Search;
using BackPainBot.Reading;
using BackPainBot.Storage;
using BackPainBot.Storage.Settings;
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

    /// <summary>A conversation that keeps everything in memory and believes the times that its activities carry.</summary>
    public static ServiceProvider ForReplay()
    {
        var settings = SettingsLoader.Load(SettingsLoader.Read());
        var assets = AssetPaths.Find(settings.Assets);
        return new ServiceCollection().AddLogging(LogErrors).AddRooms(settings, assets).AddTalk(settings, assets, replay: true).BuildServiceProvider();
    }

    /// <summary>The same over the rooms and scripts that a server already has, so that what it warms up stays warm.</summary>
    /// <param name="server">The server's services.</param>
    /// <param name="store">Where its turns are kept; null for memory.</param>
    public static ServiceProvider ForReplay(IServiceProvider server, ITurnStore? store = null)
    {
        var settings = server.GetRequiredService<BotSettings>();
        var services = new ServiceCollection().AddLogging();
        if (store is not null)
        {
            services.AddSingleton(store);
        }

        services.AddSingleton(settings).AddTalk(settings, server.GetRequiredService<AssetPaths>(), replay: true);
        return services
            .Share<IMessageReader>(server)
            .Share<ITopicLibrary>(server)
            .Share<ILibrarySearch>(server)
            .Share<ScriptBook>(server)
            .Share<QuestionBank>(server)
            .Share<KnownReadings>(server)
            .Share<SealedFacts>(server)
            .BuildServiceProvider();
    }

    private static IServiceCollection Share<T>(this IServiceCollection services, IServiceProvider server)
        where T : class => services.Replace(ServiceDescriptor.Singleton(server.GetRequiredService<T>()));

    // Standard output belongs to the command; what goes wrong is said on the other.
    private static void LogErrors(ILoggingBuilder logging) =>
        logging.SetMinimumLevel(LogLevel.Error).AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);

    public static IServiceCollection AddRooms(this IServiceCollection services, BotSettings settings, AssetPaths assets) =>
        services.AddLibraryRooms(settings, assets).AddReading(settings, assets);

    public static IServiceCollection AddReading(this IServiceCollection services, BotSettings settings, AssetPaths assets) => services.AddReading(assets.Lexicon, CacheFolder.Find(settings));

    /// <summary>All but the reader, which has to have read its files when it is added.</summary>
    public static IServiceCollection AddLibraryRooms(this IServiceCollection services, BotSettings settings, AssetPaths assets, bool serving = false)
    {
        services.AddLogging();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(settings);
        services.AddSingleton(assets);
        var cache = CacheFolder.Find(settings);
        services.AddEmbeddings(cacheDirectory: cache);
        services.AddSingleton<PageEdits>();
        return services.AddLibrary(new LibraryOptions { ContentDirectory = assets.Content, CacheDirectory = cache, WordsFirst = serving });
    }

    /// <summary>Where turns are kept.</summary>
    public static IServiceCollection AddStore(this IServiceCollection services, BotSettings settings)
    {
        services.AddStorage(StorageOf(settings));
        return services.AddSingleton<ITurnStore, StoreTurnStore>();
    }

    public static StorageOptions StorageOf(BotSettings settings)
    {
        var storage = settings.Storage;
        return new StorageOptions
        {
            Memory = storage.Memory,
            PostgresConnectionString = storage.PostgreSql.Length > 0 ? storage.PostgreSql : null,
            SqlitePath = storage.Memory || storage.PostgreSql.Length > 0 ? null : Path.Combine(settings.Data, "backpainbot.db"),
            Retention = new Retention { Transcripts = TimeSpan.FromDays(storage.TranscriptDays), Records = TimeSpan.FromDays(storage.RecordDays) },
        };
    }

    public static IServiceCollection AddTalk(this IServiceCollection services, BotSettings settings, AssetPaths assets, bool replay = false)
    {
        services.AddChatModel(settings, assets);
        SealedFacts.Register(services, settings).AddSingleton<DialogLink>().AddConversation(new ConversationOptions
        {
            DialogsDirectory = assets.Dialogs,
            Country = settings.Country,
            OwnerContact = settings.Owner.Contact,
            PublicBaseUrl = settings.PublicUrl.TrimEnd('/'),
            TopicPath = "/library/{topic}",
            KeptDays = settings.Storage.TranscriptDays,
            TrustActivityTime = replay,
        });
        var turns = services.Last(service => service.ServiceType == typeof(ITurnRunner)).ImplementationFactory!;
        return services.Replace(ServiceDescriptor.Singleton<ITurnRunner>(provider => new LinkOpener((ITurnRunner)turns(provider), provider.GetRequiredService<SealedFacts>())));
    }
}
