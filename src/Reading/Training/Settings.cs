namespace BackPainBot.Reading.Training;

/// <summary>How hard the model is fitted.</summary>
/// <param name="Epochs">Passes over the seeds.</param>
/// <param name="Rate">First step of AdaGrad.</param>
/// <param name="Decay">Pull of every weight towards zero.</param>
internal sealed record Settings(int Epochs = 60, double Rate = 1.0, double Decay = 0.0005);
