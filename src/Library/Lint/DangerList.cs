using System.Text.RegularExpressions;

namespace BackPainBot.Library.Lint;

/// <summary>Wordings that no page may use, of one kind.</summary>
internal sealed record DangerList(string Name, string Fix, IReadOnlyList<Regex> Patterns);
