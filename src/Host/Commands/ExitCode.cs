namespace BackPainBot.Host.Commands;

/// <summary>What a command tells the shell.</summary>
public static class ExitCode
{
    public const int Done = 0;
    public const int Problems = 1;
    public const int BadUsage = 2;
}
