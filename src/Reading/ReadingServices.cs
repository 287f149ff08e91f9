using BackPainBot.Embeddings;
using BackPainBot.Reading.Classifying;
using BackPainBot.Reading.Lexicons;
using BackPainBot.Reading.Lexicons.Compiled;
using Microsoft.Extensions.DependencyInjection;

namespace BackPainBot.Reading;

/// <summary>Adds this room to a service collection.</summary>
public static class ReadingServices
{
    /// <summary>Adds <see cref="IMessageReader"/>. Lexicons and weights are read at once, so that a broken file stops the start; the embedding model waits for the first message.</summary>
    /// <param name="services">Where to add it.</param>
    /// <param name="lexiconDirectory">The lexicons, <c>dialogs/lexicon</c>.</param>
    /// <param name="cacheDirectory">Where the compiled lexicon is kept for the next start; null keeps nothing.</param>
    /// <remarks>Uses the embedding model if <c>AddEmbeddings</c> was called and the model is there.</remarks>
    /// <exception cref="LexiconException">A lexicon file cannot be used; lists every problem.</exception>
    /// <exception cref="InvalidDataException">The trained weights are damaged.</exception>
    public static IServiceCollection AddReading(this IServiceCollection services, string lexiconDirectory, string? cacheDirectory = null)
    {
        var lexicon = LexiconLoader.Load(lexiconDirectory, cacheDirectory is null ? null : new LexiconCache(cacheDirectory));
        var weights = Weights.Open(lexiconDirectory);
        return services.AddSingleton<IMessageReader>(provider =>
            new LateReader(() => MessageReader.From(lexicon, weights, provider.GetService<EmbeddingModel>()?.Generator)));
    }
}
