using BackPainBot.Embeddings;
using BackPainBot.Host.Operations;
using BackPainBot.Host.Settings;
using BackPainBot.Library.Search;

namespace BackPainBot.Host.Composition;

/// <summary>The library of a server and the model that it is searched with. They begin to load before the server is put together, beside it, because they take longer than that.</summary>
internal sealed class LoadingRooms : IDisposable
{
    private const string Asked = "where do I begin";
    private readonly ServiceCollection _services = [];
    private readonly ServiceProvider _rooms;

    private LoadingRooms(BotSettings settings, AssetPaths assets)
    {
        _services.AddLogging(logging => logging.AddOperations(settings.Telemetry));
        var before = _services.Count;
        _services.AddLibraryRooms(settings, assets, serving: true);
        _rooms = _services.BuildServiceProvider();
        while (before-- > 0)
        {
            _services.RemoveAt(0);
        }
    }

    public static LoadingRooms Start(BotSettings settings, AssetPaths assets)
    {
        var loading = new LoadingRooms(settings, assets);
        // What fails here fails again, and is reported, where the server asks for it.
        _ = Task.Run(() => loading._rooms.GetRequiredService<EmbeddingModel>().Generator);
        _ = Task.Run(() => loading._rooms.GetRequiredService<ILibrarySearch>().Search(new SearchRequest(Asked)));
        return loading;
    }

    /// <summary>Has a server use these rooms in place of its own.</summary>
    public void ShareWith(IServiceCollection server)
    {
        foreach (var type in _services.Select(service => service.ServiceType).Where(type => !type.IsGenericTypeDefinition))
        {
            server.AddSingleton(type, _ => _rooms.GetRequiredService(type));
        }
    }

    public void Dispose() => _rooms.Dispose();
}
