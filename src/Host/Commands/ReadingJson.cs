using BackPainBot.Domain;
using BackPainBot.Reading;

namespace BackPainBot.Host.Commands;

/// <summary>The output line of <c>read --json</c>.</summary>
internal sealed record ReadingJson
{
    public string? Id { get; init; }

    public bool InScope { get; init; }

    public required string Archetype { get; init; }

    public required string PainNow { get; init; }

    public required IReadOnlyList<string> RedFlags { get; init; }

    public required string Urgency { get; init; }

    public bool Crisis { get; init; }

    public required IReadOnlyList<string> Triggers { get; init; }

    public string? Activity { get; init; }

    public required string CareStatus { get; init; }

    public required string AsksFor { get; init; }

    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Evidence { get; init; }

    public static ReadingJson From(string? id, MessageReading reading) => new()
    {
        Id = id,
        InScope = reading.InScope,
        Archetype = WireName.Of(reading.Archetype),
        PainNow = WireName.Of(reading.PainNow),
        RedFlags = [.. reading.RedFlags.Select(finding => WireName.Of(finding.Flag)).Distinct()],
        Urgency = WireName.Of(reading.Urgency),
        Crisis = reading.Crisis,
        Triggers = reading.Triggers,
        Activity = reading.Activity,
        CareStatus = WireName.Of(reading.CareStatus),
        AsksFor = WireName.Of(reading.AsksFor),
        Evidence = reading.Evidence,
    };
}
