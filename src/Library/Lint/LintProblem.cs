namespace BackPainBot.Library.Lint;

/// <summary>Something an author has to put right.</summary>
/// <param name="File">Path as given to the reader.</param>
/// <param name="Line">1-based line, or 1 when the whole file is meant.</param>
/// <param name="Problem">What is wrong.</param>
/// <param name="Fix">What to do about it.</param>
public sealed record LintProblem(string File, int Line, string Problem, string Fix)
{
    public override string ToString() => $"{File}:{Line}: {Problem} {Fix}";
}
