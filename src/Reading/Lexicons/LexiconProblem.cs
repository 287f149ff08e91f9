namespace BackPainBot.Reading.Lexicons;

/// <summary>Something wrong in a lexicon file, where it is, and how to put it right.</summary>
/// <param name="File">File name without its folder.</param>
/// <param name="Line">Line number, from 1; 0 if the file as a whole is meant.</param>
/// <param name="Problem">What is wrong.</param>
/// <param name="Fix">What to do about it.</param>
public sealed record LexiconProblem(string File, int Line, string Problem, string Fix)
{
    public override string ToString() => $"{File}:{Line}: {Problem} {Fix}";
}
