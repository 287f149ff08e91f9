namespace BackPainBot.Host.Settings;

/// <summary>A setting that cannot be used, why, and what to do.</summary>
public sealed record SettingsProblem(string Setting, string Problem, string Fix)
{
    public override string ToString() => $"{Setting}: {Problem} {Fix}";
}
