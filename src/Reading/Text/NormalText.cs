namespace BackPainBot.Reading.Text;

/// <summary>Text in one plain spelling, and where each of its characters stood in the original.</summary>
/// <param name="Characters">Lower case, plain quotes, no invisible characters.</param>
/// <param name="Offsets">For each character, the index in the original (UTF-16 units).</param>
internal sealed record NormalText(string Characters, IReadOnlyList<int> Offsets);
