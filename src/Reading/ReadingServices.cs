using BackPainBot.Embeddings;
using BackPainBot.Reading.Lexicons;
using Microsoft.Extensions.DependencyInjection;

namespace BackPainBot.Reading;

/// <summary>Adds this room to a service collection.</summary>
public static class ReadingServices
{
    /// <summary>Adds <see cref="IMessageReader"/>. Lexicons are read at once, so that a broken one stops the start.</summary>
    /// <remarks>Uses the embedding model if <c>AddEmbeddings</c> was called and the model is there.</remarks>
    /// <exception cref="LexiconException">A lexicon file cannot be used; lists every problem.</exception>
    public static IServiceCollection AddReading(this IServiceCollection services, string lexiconDirectory)
    {
        var lexicon = LexiconLoader.Load(lexiconDirectory);
        return services.AddSingleton<IMessageReader>(provider =>
            MessageReader.From(lexicon, lexiconDirectory, Embed(provider.GetService<EmbeddingModel>()?.Generator)));
    }

    private static Func<string, float[]>? Embed(MiniLmEmbeddingGenerator? generator) => generator is null ? null : generator.Embed;
}
