using BackPainBot.Library.Index;
using BackPainBot.Library.Rendering;
using BackPainBot.Library.Search;
using BackPainBot.Library.Topics;

namespace BackPainBot.Library.Preview;

/// <summary>Shows an author what an edit does before anybody else sees it.</summary>
public sealed class PagePreview(ITopicLibrary library, IndexSource source, LibrarySearch search)
{
    /// <summary>The page in each channel's own form: <c>web</c> (HTML), <c>teams</c> (Markdown) and <c>terminal</c> (text).</summary>
    public static IReadOnlyDictionary<string, string> Looks(Topic page) => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["web"] = PageRenderer.Render(page.Body, new HtmlForm()),
        ["teams"] = PageRenderer.Render(page.Body, new TeamsForm()),
        ["terminal"] = PageRenderer.Render(page.Body, new TerminalForm()),
    };

    /// <summary>Which questions would get another page first if the draft took the place of the page with its id.</summary>
    /// <param name="draft">The edited page, or a new one.</param>
    /// <param name="questions">Stored questions to try; the library's own asks are always tried.</param>
    public IReadOnlyList<AnswerChange> Changes(Topic draft, IEnumerable<string> questions)
    {
        var before = source.Refresh();
        var after = source.With(draft);
        var asks = library.Topics.SelectMany(t => t.Asks).Concat(draft.Asks);
        return
        [
            .. questions.Concat(asks).Distinct(StringComparer.OrdinalIgnoreCase)
                .Select(q => new AnswerChange(q, First(before, q), First(after, q)))
                .Where(c => c.Before != c.After),
        ];
    }

    private string First(LibraryIndex index, string question)
    {
        var hits = search.Search(index, new SearchRequest(question) { Limit = 1 }, SearchMode.Hybrid).Hits;
        return hits.Count > 0 ? hits[0].Topic.Id : "";
    }
}
