namespace BackPainBot.Domain.Safety.Prescriptions;

/// <summary>A piece of outgoing text that prescribes loading.</summary>
/// <param name="Start">Position of its first character in the text that was given.</param>
/// <param name="Length">Its length in characters.</param>
/// <param name="Kind">What makes it a prescription.</param>
/// <param name="Quote">The piece itself.</param>
/// <param name="Reason">For an author: what is wrong and how to say it instead.</param>
public sealed record PrescriptionFinding(int Start, int Length, PrescriptionKind Kind, string Quote, string Reason);
