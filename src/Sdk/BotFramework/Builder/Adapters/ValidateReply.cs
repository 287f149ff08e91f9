namespace Microsoft.Bot.Builder.Adapters;

/// <summary>Compares what was expected with what the bot sent; throws when it will not do.</summary>
public delegate void ValidateReply(IActivity expected, IActivity actual);
