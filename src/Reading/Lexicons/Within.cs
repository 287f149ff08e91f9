namespace BackPainBot.Reading.Lexicons;

/// <summary>How far apart the parts of a rule may stand.</summary>
/// <param name="Unit">The kind of stretch.</param>
/// <param name="Words">Most words between two parts (for <see cref="Reach.Words"/>).</param>
internal sealed record Within(Reach Unit, int Words = 0);
