using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace BackPainBot.Embeddings;

/// <summary>The room's one door for dependency injection.</summary>
public static class EmbeddingsServices
{
    /// <summary>Adds the shared <see cref="EmbeddingModel"/>; the first caller's folder counts.</summary>
    /// <param name="services">Where to add it.</param>
    /// <param name="modelDirectory">Folder with the model's files; null looks beside the program.</param>
    /// <param name="cacheDirectory">Where what is made of them is kept for the next start; null keeps nothing.</param>
    public static IServiceCollection AddEmbeddings(this IServiceCollection services, string? modelDirectory = null, string? cacheDirectory = null)
    {
        services.AddLogging();
        services.TryAddSingleton(s => new EmbeddingModel(modelDirectory, s.GetRequiredService<ILogger<EmbeddingModel>>(), cacheDirectory));
        return services;
    }
}
