namespace BackPainBot.Storage.Settings;

/// <summary>How long each kind of thing is kept. The sweep removes it afterwards.</summary>
public sealed record Retention
{
    /// <summary>Activities of conversations and the once-only ledger with its replies.</summary>
    public TimeSpan Transcripts { get; init; } = TimeSpan.FromDays(30);

    /// <summary>Dialog state, counted from its last change.</summary>
    public TimeSpan State { get; init; } = TimeSpan.FromDays(90);

    /// <summary>Records of a person whose kind is not named in <see cref="Kinds"/>.</summary>
    public TimeSpan Records { get; init; } = TimeSpan.FromDays(365);

    /// <summary>Records by kind, as in <c>check-in</c>; a kind named here also expires when its records belong to nobody.</summary>
    public IReadOnlyDictionary<string, TimeSpan> Kinds { get; init; } = new Dictionary<string, TimeSpan>();
}
