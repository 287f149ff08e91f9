namespace BackPainBot.Library.Answers;

/// <summary>How well a quick answer fits a question, least to most.</summary>
public enum AnswerFit
{
    /// <summary>Better than nothing: three in four are.</summary>
    Likely,

    /// <summary>What to say before any page.</summary>
    Sure,

    /// <summary>As if the question had been written for it.</summary>
    Certain,

    /// <summary>The question was written for it, in these words or as good as.</summary>
    Written,
}
