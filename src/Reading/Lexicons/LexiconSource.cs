namespace BackPainBot.Reading.Lexicons;

/// <summary>A lexicon file as it is on disk.</summary>
/// <param name="Name">File name without its folder.</param>
/// <param name="Bytes">All of it.</param>
internal sealed record LexiconSource(string Name, byte[] Bytes);
