using BackPainBot.Reading.Matching;

namespace BackPainBot.Reading.Fields;

/// <summary>Where in the message the fields were found.</summary>
internal sealed record FoundSpans(IReadOnlyList<Span> Triggers, IReadOnlyList<Span> Activity, IReadOnlyList<Span> Questions);
