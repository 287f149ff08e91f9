namespace BackPainBot.Host.Settings;

/// <summary>Where state is kept. A PostgreSQL connection string wins; otherwise one SQLite file in the data folder.</summary>
public sealed class StorageSettings
{
    public string PostgreSql { get; set; } = "";

    /// <summary>Keeps everything in memory only.</summary>
    public bool Memory { get; set; }

    /// <summary>How long conversations are kept, days.</summary>
    public int TranscriptDays { get; set; } = 30;

    /// <summary>How long check-ins and notes are kept, days.</summary>
    public int RecordDays { get; set; } = 365;
}
