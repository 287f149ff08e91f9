namespace BackPainBot.Library.Lint.Checks;

/// <summary>What search learns from leads to pages that are there.</summary>
internal static class TaughtMessages
{
    public static IEnumerable<LintProblem> Check(LintedLibrary library) =>
        from message in library.Messages.Messages.All.Index()
        from page in message.Item.Best.Concat(message.Item.Good ?? [])
        where !library.Ids.Contains(page)
        select new LintProblem(library.Messages.Path, message.Index + 1, $"There is no page `{page}`.", "Name the page by its id, or take the message out.");
}
