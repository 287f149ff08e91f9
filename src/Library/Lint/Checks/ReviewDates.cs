namespace BackPainBot.Library.Lint.Checks;

/// <summary>Pages are read again in time. An overdue page has left the library already; an overdue notice has not.</summary>
internal static class ReviewDates
{
    private const int LongestMonths = 24;

    public static IEnumerable<LintProblem> Check(LintedLibrary library) =>
        library.Files.Where(f => f.Id is not null).SelectMany(f => Check(f, library.Today));

    private static IEnumerable<LintProblem> Check(LintedFile file, DateOnly today)
    {
        var reviewed = file.Topic?.Reviewed ?? file.Notice!.Reviewed;
        var reviewBy = file.Topic?.ReviewBy ?? file.Notice!.ReviewBy;
        if (reviewBy < today)
        {
            var result = file.Topic is null ? "The notice is still shown." : "The page is not shown any more.";
            yield return file.Problem(file.LineOf("review_by:"), $"Review was due on {reviewBy:yyyy-MM-dd}. {result}", "Read it again, then set `reviewed` and `review_by`.");
        }

        if (reviewed > today)
        {
            yield return file.Problem(file.LineOf("reviewed:"), $"`reviewed` is in the future: {reviewed:yyyy-MM-dd}.", "Write the day on which it was read.");
        }

        if (reviewBy <= reviewed || reviewBy > reviewed.AddMonths(LongestMonths))
        {
            yield return file.Problem(file.LineOf("review_by:"), "`review_by` is not within two years after `reviewed`.", "Choose a day on which the page must be read again.");
        }
    }
}
