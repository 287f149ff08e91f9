using BackPainBot.Library.Index;
using BackPainBot.Library.Rendering;
using BackPainBot.Library.Search;
using BackPainBot.Library.Topics;

namespace BackPainBot.Library.Preview;

/// <summary>Shows an author what an edit does before anybody else sees it.</summary>
public sealed class PagePreview(TopicLibrary library, IndexSource source, LibrarySearch search)
{
    /// <summary>The page in each channel's own form: <c>web</c> (HTML), <c>teams</c> (Markdown) and <c>terminal</c> (text).</summary>
    public static IReadOnlyDictionary<string, string> Looks(Topic page) => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["web"] = PageRenderer.Render(page.Body, new HtmlForm()),
        ["teams"] = PageRenderer.Render(page.Body, new TeamsForm()),
        ["terminal"] = PageRenderer.Render(page.Body, new TerminalForm()),
    };

    /// <summary>Reads a draft, of a page or of a safety notice, without putting it into the library.</summary>
    /// <param name="file">Its file; the name is its id, and a folder <c>safety</c> holds notices.</param>
    /// <param name="text">What the file holds, or held.</param>
    public Parsed<Topic> Read(string file, string text)
    {
        if (Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(file))) != "safety")
        {
            return TopicParser.Parse(file, text);
        }

        var notice = NoticeParser.Parse(file, text);
        return new Parsed<Topic>(notice.Value is { } value ? LibrarySnapshot.AsTopic(value, library.Contacts) : null, notice.Problems);
    }

    /// <summary>Which questions would get another page first with one version of a page instead of the other.</summary>
    /// <param name="before">The version to compare with; null for a page that is new.</param>
    /// <param name="after">The edited page.</param>
    /// <param name="questions">Stored questions to try; the library's own asks are always tried.</param>
    public PreviewedAnswers Changes(Topic? before, Topic after, IEnumerable<string> questions)
    {
        ArgumentNullException.ThrowIfNull(after);
        var old = source.Without(after.Id, before);
        var edited = source.With(after);
        var asks = library.Topics.Concat(library.Snapshot.NoticePages).SelectMany(t => t.Asks).Concat(after.Asks);
        var tried = questions.Concat(asks).Distinct(StringComparer.OrdinalIgnoreCase).ToArray();
        var changes = new AnswerChange[tried.Length];
        Parallel.For(0, tried.Length, Cores.All, i => changes[i] = Change(old, edited, tried[i]));
        return new PreviewedAnswers(tried.Length, [.. changes.Where(c => c.Before != c.After)]);
    }

    private AnswerChange Change(LibraryIndex before, LibraryIndex after, string question)
    {
        var vector = after.Meaning is null ? null : source.KnownVector(question) ?? search.VectorOf(question);
        return new AnswerChange(question, search.First(before, question, vector), search.First(after, question, vector));
    }
}
