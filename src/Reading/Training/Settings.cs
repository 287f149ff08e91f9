namespace BackPainBot.Reading.Training;

/// <summary>How hard the model is fitted.</summary>
/// <param name="Epochs">Passes over the seeds.</param>
/// <param name="Rate">First step of AdaGrad.</param>
/// <param name="Decay">Pull of every weight towards zero.</param>
internal sealed record Settings(int Epochs = 25, double Rate = 0.5, double Decay = 0.0005);
