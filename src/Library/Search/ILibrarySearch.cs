namespace BackPainBot.Library.Search;

/// <summary>Ranked retrieval over the library, in process and offline.</summary>
public interface ILibrarySearch
{
    SearchResult Search(SearchRequest request);
}
