using BackPainBot.Library.Answers;

namespace BackPainBot.Library.Search;

/// <summary>Ranked retrieval over the library, in process and offline.</summary>
public interface ILibrarySearch
{
    SearchResult Search(SearchRequest request);

    /// <summary>The quick answer to a plain question; null where none is near enough to be better than nothing.</summary>
    AnswerHit? Answer(string question) => null;

    /// <summary>The quick answers near enough to be better than nothing, best first.</summary>
    /// <param name="question">The person's words.</param>
    /// <param name="most">At most this many.</param>
    IReadOnlyList<AnswerHit> Answers(string question, int most) => Answer(question) is { } hit ? [hit] : [];

    /// <summary>What a message wishes to be done, with the words that start it; null where it asks rather than wishes, or lies near to nothing.</summary>
    AnswerHit? Wish(string message) => null;

    /// <summary>The separate things that a message asks, most important first; a message that asks one thing or none gives an empty list.</summary>
    IReadOnlyList<string> QuestionsIn(string message) => [];
}
