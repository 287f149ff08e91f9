using BackPainBot.Library.Topics;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BackPainBot.Library.Lint.Checks;

/// <summary>Related ids and links in the text lead somewhere.</summary>
internal static class Links
{
    public static IEnumerable<LintProblem> Check(LintedLibrary library) =>
        library.Files.SelectMany(file => Related(file, library).Concat(InText(file, library)));

    private static IEnumerable<LintProblem> Related(LintedFile file, LintedLibrary library)
    {
        foreach (var id in file.Topic?.Related ?? [])
        {
            if (id == file.Id || !library.Ids.Contains(id))
            {
                var what = id == file.Id ? "is the page itself" : "is not a page";
                yield return file.Problem(file.LineOf("related:"), $"The related id `{id}` {what}.", "Name another page's id.");
            }
        }
    }

    private static IEnumerable<LintProblem> InText(LintedFile file, LintedLibrary library)
    {
        foreach (var link in MarkdownText.Parse(file.Body).Descendants<LinkInline>())
        {
            var target = link.Url ?? "";
            if (link.IsImage)
            {
                yield return file.Problem(file.LineAt(link.Span.Start), "Pages hold no pictures.", "Say it in words; not every channel shows pictures.");
            }
            else if (!Leads(target, library))
            {
                yield return file.Problem(file.LineAt(link.Span.Start), $"The link to `{target}` leads nowhere.", "Link to a page by its id, or to a full https address.");
            }
        }
    }

    private static bool Leads(string target, LintedLibrary library) =>
        target.StartsWith("tel:", StringComparison.Ordinal)
        || (target.StartsWith("https://", StringComparison.Ordinal) && Uri.IsWellFormedUriString(target, UriKind.Absolute))
        || library.Ids.Contains(target.Split('#')[0]);
}
