using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>
/// The adapter where the original packages are used (<c>-p:Sdk=Microsoft</c>): they acknowledge a turn when it is over, so nothing has to be kept before.
/// </summary>
public abstract class AcknowledgingAdapter(IConfiguration configuration, ILogger logger) : CloudAdapter(configuration, logger: logger)
{
    /// <summary>Not called here.</summary>
    protected virtual Task GoOnAsync(Activity activity, Func<Task> acknowledge, Task turn) => turn;
}
