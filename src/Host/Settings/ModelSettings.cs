namespace BackPainBot.Host.Settings;

/// <summary>An optional chat model that rewords answers. Without one, answers are the pages' own sentences.</summary>
public sealed class ModelSettings
{
    /// <summary>Empty, OpenAI or Anthropic.</summary>
    public string Provider { get; set; } = "";

    public string Name { get; set; } = "";

    public string ApiKey { get; set; } = "";

    /// <summary>For compatible servers; empty uses the provider's own.</summary>
    public string Endpoint { get; set; } = "";

    /// <summary>Seconds before the extractive answer is sent instead.</summary>
    public int TimeoutSeconds { get; set; } = 12;
}
