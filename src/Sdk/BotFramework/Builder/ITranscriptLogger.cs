namespace Microsoft.Bot.Builder;

/// <summary>Writes down activities.</summary>
public interface ITranscriptLogger
{
    Task LogActivityAsync(IActivity activity);
}
