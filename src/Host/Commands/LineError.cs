namespace BackPainBot.Host.Commands;

/// <summary>What is wrong with a line of input, and what to do.</summary>
public sealed record LineError(int Line, string Problem, string Fix);
