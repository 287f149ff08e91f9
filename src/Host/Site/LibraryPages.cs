using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using BackPainBot.Library;
using BackPainBot.Library.Topics;
using Markdig;
using Markdig.Extensions.AutoIdentifiers;

namespace BackPainBot.Host.Site;

/// <summary>The library as pages to read and print, and as JSON for the widget's reader.</summary>
public sealed class LibraryPages(ITopicLibrary library, SitePages pages)
{
    // Raw HTML in a page is shown as text: pages are words, never markup.
    private static readonly MarkdownPipeline Markdown = new MarkdownPipelineBuilder()
        .DisableHtml()
        .UseAutoIdentifiers(AutoIdentifierOptions.GitHub)
        .Build();

    public Task ShelfAsync(HttpContext context)
    {
        var shelf = new StringBuilder("<ul class=\"shelf\">");
        foreach (var topic in library.Topics.OrderBy(topic => topic.Title, StringComparer.OrdinalIgnoreCase))
        {
            shelf.Append(CultureInfo.InvariantCulture, $"<li>{Link(context, topic)}<p>{Encode(topic.Summary)}</p></li>");
        }

        shelf.Append("</ul>");
        return pages.SendAsync(context, "library", "The library", new Dictionary<string, string> { ["shelf"] = shelf.ToString() });
    }

    public Task TopicAsync(HttpContext context, string id)
    {
        var topic = library.Find(id);
        var asJson = context.Request.Headers.Accept.ToString().Contains("application/json", StringComparison.Ordinal);
        context.Response.Headers.Vary = "Accept";
        if (topic is null)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return asJson ? Task.CompletedTask : pages.SendAsync(context, "notfound", "Not here");
        }

        return asJson ? context.Response.WriteAsJsonAsync(LibraryPage.Of(Filled(topic, context)), context.RequestAborted) : pages.SendAsync(context, "topic", topic.Title, Values(context, Filled(topic, context)));
    }

    // Safety notices carry whom to call as places to fill.
    private Topic Filled(Topic topic, HttpContext context) =>
        topic with { Body = library.Contacts.Fill(topic.Body, context.Request.Query["country"].FirstOrDefault()) };

    private Dictionary<string, string> Values(HttpContext context, Topic topic) => new(StringComparer.Ordinal)
    {
        ["body"] = Wordings.LinkTopics(Markdig.Markdown.ToHtml(Wordings.WithTitle(topic), Markdown), context.Request.PathBase),
        ["description"] = topic.Summary,
        ["evidence"] = Wordings.Evidence(topic.Evidence),
        ["sources"] = topic.Sources.Count == 0 ? "" : $"<p>It rests on:</p><ul>{string.Concat(topic.Sources.Select(source => $"<li>{Encode(source.Name)}, {source.Year}</li>"))}</ul>",
        ["reviewed"] = topic.Reviewed.ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
        ["reviewBy"] = topic.ReviewBy.ToString("MMMM yyyy", CultureInfo.InvariantCulture),
        ["clinical"] = topic.ClinicalReview == "pending" ? "A clinician has not reviewed it yet." : $"Clinical review: {topic.ClinicalReview}.",
        ["related"] = Related(context, topic),
    };

    private string Related(HttpContext context, Topic topic)
    {
        var others = topic.Related.Select(library.Find).OfType<Topic>().Select(other => $"<li>{Link(context, other)}</li>").ToArray();
        return others.Length == 0 ? "" : $"<h2>Read next</h2><ul>{string.Concat(others)}</ul>";
    }

    private static string Link(HttpContext context, Topic topic) =>
        $"<a href=\"{context.Request.PathBase}/library/{Encode(topic.Id)}\">{Encode(topic.Title)}</a>";

    private static string Encode(string text) => HtmlEncoder.Default.Encode(text);
}
