namespace BackPainBot.Reading.SecondLook;

/// <summary>What the second look makes of one red flag in a message.</summary>
/// <param name="Odds">The logarithm of the odds that the message raises it: 0 is even.</param>
/// <param name="First">First word of the passage that says it most plainly.</param>
/// <param name="Last">Its last word.</param>
internal readonly record struct Judgement(double Odds, int First, int Last);
