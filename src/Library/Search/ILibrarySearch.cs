namespace BackPainBot.Library.Search;

/// <summary>Ranked retrieval over the library, in process and offline.</summary>
public interface ILibrarySearch
{
    SearchResult Search(SearchRequest request);

    /// <summary>The separate things that a message asks, most important first; a message that asks one thing or none gives an empty list.</summary>
    IReadOnlyList<string> QuestionsIn(string message) => [];
}
