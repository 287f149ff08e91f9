namespace BackPainBot.Library.Topics;

/// <summary>Whom to call in one country; each value reads well after "Call".</summary>
public sealed record CountryContacts(string Code, string Name)
{
    public required string Emergency { get; init; }

    public required string UrgentLine { get; init; }

    public required string CrisisLine { get; init; }

    /// <summary>How people name the country and where in it they live.</summary>
    public IReadOnlyList<string> Places { get; init; } = [];
}
