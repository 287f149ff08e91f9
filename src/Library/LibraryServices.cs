using BackPainBot.Embeddings;
using BackPainBot.Library.Index;
using BackPainBot.Library.Preview;
using BackPainBot.Library.Search;
using BackPainBot.Library.Topics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace BackPainBot.Library;

/// <summary>The room's one door for dependency injection.</summary>
public static class LibraryServices
{
    public static IServiceCollection AddLibrary(this IServiceCollection services, LibraryOptions options)
    {
        services.AddLogging();
        services.TryAddSingleton(TimeProvider.System);
        services.AddEmbeddings(options.ModelDirectory);
        services.AddSingleton(options);
        services.AddSingleton<TopicLibrary>();
        services.AddSingleton<ITopicLibrary>(s => s.GetRequiredService<TopicLibrary>());
        services.AddSingleton<IndexSource>();
        services.AddSingleton<LibrarySearch>();
        services.AddSingleton<PagePreview>();
        services.AddSingleton<ILibrarySearch>(s => s.GetRequiredService<LibrarySearch>());
        return services;
    }
}
