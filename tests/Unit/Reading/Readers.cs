using BackPainBot.Domain;
using BackPainBot.Reading;

namespace BackPainBot.UnitTests.Reading;

/// <summary>The reader with the repository's own lexicons and without embeddings, made once.</summary>
internal static class Readers
{
    private static readonly Lazy<MessageReader> Made = new(() => MessageReader.Load(Lexicon));

    public static string Lexicon => RepositoryFiles.PathOf("dialogs", "lexicon");

    public static MessageReader Repository => Made.Value;

    public static MessageReading Read(string text) => Repository.Read(text);

    public static string[] Flags(string text) => [.. Read(text).RedFlags.Select(f => WireName.Of(f.Flag))];
}
