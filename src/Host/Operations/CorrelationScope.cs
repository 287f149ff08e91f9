namespace BackPainBot.Host.Operations;

/// <summary>The correlation id of the request that is being answered.</summary>
internal sealed record CorrelationScope(string Id);
