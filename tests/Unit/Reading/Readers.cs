using BackPainBot.Domain;
using BackPainBot.Reading;
using BackPainBot.UnitTests.Embeddings;

namespace BackPainBot.UnitTests.Reading;

/// <summary>The reader with the repository's own lexicons and without embeddings, made once.</summary>
internal static class Readers
{
    private static readonly Lazy<MessageReader> Made = new(() => MessageReader.Load(Lexicon));

    private static readonly Lazy<MessageReader> MadeWhole = new(() => MessageReader.Load(Lexicon, ModelFixture.Generator));

    public static string Lexicon => RepositoryFiles.PathOf("dialogs", "lexicon");

    public static MessageReader Repository => Made.Value;

    /// <summary>The reader as it is in service, with the embedding model; a test that asks for it is skipped where there is none.</summary>
    public static MessageReader Whole => MadeWhole.Value;

    public static MessageReading Read(string text) => Repository.Read(text);

    public static string[] Flags(string text) => [.. Read(text).RedFlags.Select(f => WireName.Of(f.Flag))];
}
