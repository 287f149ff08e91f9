using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>What the adapter logs; never what a person wrote.</summary>
internal static partial class CloudAdapterLog
{
    [LoggerMessage(1, LogLevel.Warning, "A request to the bot was refused: {Reason}")]
    public static partial void Refused(ILogger logger, string reason);

    [LoggerMessage(2, LogLevel.Error, "A turn failed after it was acknowledged")]
    public static partial void TurnFailed(ILogger logger, Exception problem);
}
