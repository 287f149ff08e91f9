using Microsoft.Extensions.DependencyInjection;

namespace BackPainBot.Reading;

/// <summary>Adds this room to a service collection.</summary>
public static class ReadingServices
{
    /// <summary>Adds <see cref="IMessageReader"/>, reading the lexicons at once so that a broken one stops the start.</summary>
    /// <exception cref="Lexicons.LexiconException">A lexicon file cannot be used; lists every problem.</exception>
    public static IServiceCollection AddReading(this IServiceCollection services, string lexiconDirectory) =>
        services.AddSingleton<IMessageReader>(MessageReader.Load(lexiconDirectory));
}
