namespace BackPainBot.Reading.Lexicons;

/// <summary>The lexicons cannot be used. Lists every problem at once.</summary>
public sealed class LexiconException : Exception
{
    public LexiconException()
    {
    }

    public LexiconException(string message)
        : base(message)
    {
    }

    public LexiconException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public LexiconException(IReadOnlyList<LexiconProblem> problems)
        : base("The lexicons cannot be used:" + Environment.NewLine + string.Join(Environment.NewLine, problems)) =>
        Problems = problems;

    public IReadOnlyList<LexiconProblem> Problems { get; } = [];
}
