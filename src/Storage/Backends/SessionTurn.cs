namespace BackPainBot.Storage.Backends;

/// <summary>A turn that was sealed, opened.</summary>
internal sealed record SessionTurn(TurnRow Row, string Person, string Activity);
