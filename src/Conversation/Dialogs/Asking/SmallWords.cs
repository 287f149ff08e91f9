using BackPainBot.Conversation.Scripts;

namespace BackPainBot.Conversation.Dialogs.Asking;

/// <summary>Yes, no, "I don't know" and the numbers, as people say them anywhere. The words are in <c>dialogs/small-words.yaml</c>.</summary>
public sealed class SmallWords
{
    public const string Stem = "small-words";

    private readonly Dictionary<string, HashSet<string>> _families;
    private readonly string[] _manners;

    public SmallWords(ScriptBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        _families = book.Get(Stem).Commands.ToDictionary(
            command => command.Id,
            command => command.Like.Append(command.Title).Select(PlainWords.Of).ToHashSet(StringComparer.Ordinal));
        _manners = [.. _families.GetValueOrDefault("manners", []).OrderByDescending(phrase => phrase.Length)];
    }

    public static ScriptContract Contract { get; } = new(Stem, [], [], []);

    /// <summary>Whether the whole text is one of the family's phrases.</summary>
    public bool Is(string family, string plain) => _families.TryGetValue(family, out var phrases) && phrases.Contains(plain);

    /// <summary>Whether the text opens with one of the family's phrases.</summary>
    public bool Opens(string family, string plain) =>
        _families.TryGetValue(family, out var phrases) && phrases.Any(phrase => plain.StartsWith(phrase, StringComparison.Ordinal) && (plain.Length == phrase.Length || plain[phrase.Length] == ' '));

    /// <summary>The text without the polite words around what is meant.</summary>
    public string WithoutManners(string plain)
    {
        var bare = plain;
        foreach (var phrase in _manners)
        {
            if (bare.Length > phrase.Length && bare[phrase.Length] == ' ' && bare.StartsWith(phrase, StringComparison.Ordinal))
                bare = bare[(phrase.Length + 1)..];
            if (bare.Length > phrase.Length && bare[^(phrase.Length + 1)] == ' ' && bare.EndsWith(phrase, StringComparison.Ordinal))
                bare = bare[..^(phrase.Length + 1)];
        }

        return bare;
    }
}
