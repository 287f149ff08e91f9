namespace BackPainBot.Reading.Classifying;

/// <summary>Something that the model sees in a message, and how strongly; a message's values have length one.</summary>
internal readonly record struct Feature(uint Hash, float Value);
