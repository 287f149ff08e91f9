using BackPainBot.Library.Lint;

namespace BackPainBot.Library.Topics;

/// <summary>A file read, or every reason why it could not be.</summary>
/// <param name="Value">Null when a problem stops the file from being used.</param>
/// <param name="Problems">What an author has to put right; empty for a good file.</param>
public sealed record Parsed<T>(T? Value, IReadOnlyList<LintProblem> Problems)
    where T : class;
