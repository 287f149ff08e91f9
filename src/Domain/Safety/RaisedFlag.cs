namespace BackPainBot.Domain.Safety;

/// <summary>A red flag and how urgent it is here.</summary>
public readonly record struct RaisedFlag(RedFlag Flag, Urgency Urgency);
