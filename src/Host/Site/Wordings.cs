using System.Text.RegularExpressions;
using BackPainBot.Library.Topics;

namespace BackPainBot.Host.Site;

/// <summary>Small conversions between how pages are written and how they are shown.</summary>
public static class Wordings
{
    private static readonly Regex TopicLink = new("href=\"(?:\\.{0,2}/)*(?:[a-z-]+/)?([a-z][a-z0-9-]*)(?:\\.md)?(#[^\"]*)?\"");

    public static string Evidence(string code) => code switch
    {
        "owner-view" => "The coach's own view; research is thin here.",
        "low" => "Limited research.",
        "moderate" => "Reasonable research.",
        "guideline" => "Backed by clinical guidelines.",
        _ => code,
    };

    /// <summary>The body with exactly one title on top.</summary>
    public static string WithTitle(Topic topic) => $"# {topic.Title}\n\n{WithoutTitle(topic)}";

    public static string WithoutTitle(Topic topic)
    {
        var body = topic.Body.TrimStart();
        return body.StartsWith("# ", StringComparison.Ordinal) ? body[(body.IndexOf('\n', StringComparison.Ordinal) is var end and >= 0 ? end + 1 : body.Length)..].TrimStart() : body;
    }

    /// <summary>Links between pages are written as <c>topic-id.md</c> or <c>topic-id</c>; here they become addresses of this site.</summary>
    public static string LinkTopics(string html, PathString pathBase) =>
        TopicLink.Replace(html, match => $"href=\"{pathBase}/library/{match.Groups[1].Value}{match.Groups[2].Value}\"");
}
