namespace BackPainBot.Library;

/// <summary>Where the library reads and keeps its files.</summary>
public sealed record LibraryOptions
{
    /// <summary>Folder with <c>topics/</c>, <c>safety/</c> and <c>search/</c>.</summary>
    public required string ContentDirectory { get; init; }

    /// <summary>Folder for computed vectors; may be deleted at any time. Null keeps nothing.</summary>
    public string? CacheDirectory { get; init; }

    /// <summary>Folder with the embedding model's files; null looks beside the program.</summary>
    public string? ModelDirectory { get; init; }

    /// <summary>How often the content folder is checked for edits; zero reads it once.</summary>
    public TimeSpan ReloadEvery { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Whether questions are ranked by words until the vectors that no earlier start has left are computed; otherwise the first question waits for them.</summary>
    public bool WordsFirst { get; init; }

    public SearchMode Mode { get; init; } = SearchMode.Hybrid;
}
