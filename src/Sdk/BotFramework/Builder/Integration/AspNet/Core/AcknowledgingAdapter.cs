using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>
/// The base of an adapter that has a say in when slow turns are acknowledged. The originals know nothing of that; over them the class of this name
/// acknowledges as they do, when the turn is over.
/// </summary>
public abstract class AcknowledgingAdapter(IConfiguration configuration, ILogger logger) : CloudAdapter(configuration, logger: logger);
