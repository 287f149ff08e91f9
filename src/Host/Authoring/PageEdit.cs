using BackPainBot.Library.Topics;

namespace BackPainBot.Host.Authoring;

/// <summary>A page as it is edited, and what it was.</summary>
/// <param name="Before">Null for a page that is new.</param>
/// <param name="After">The edited page.</param>
/// <param name="ComparedWith">What <paramref name="Before"/> is, in words.</param>
internal sealed record PageEdit(Topic? Before, Topic After, string ComparedWith);
