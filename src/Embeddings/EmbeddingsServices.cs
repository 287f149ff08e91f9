using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace BackPainBot.Embeddings;

/// <summary>The room's one door for dependency injection.</summary>
public static class EmbeddingsServices
{
    /// <summary>Adds the shared <see cref="EmbeddingModel"/>; the first caller's folder counts.</summary>
    public static IServiceCollection AddEmbeddings(this IServiceCollection services, string? modelDirectory = null)
    {
        services.AddLogging();
        services.TryAddSingleton(s => new EmbeddingModel(modelDirectory, s.GetRequiredService<ILogger<EmbeddingModel>>()));
        return services;
    }
}
