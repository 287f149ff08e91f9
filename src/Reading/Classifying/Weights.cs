using BackPainBot.Embeddings;

namespace BackPainBot.Reading.Classifying;

/// <summary>The trained weights of a lexicon directory.</summary>
/// <param name="Words">Those that need nothing else; null if there are none.</param>
/// <param name="Meaning">Those that lean on embeddings as well; null if there are none.</param>
/// <param name="Triggers">Those that tell which activities are blamed; null if there are none.</param>
/// <param name="Flags">Those of the second look at red flags; null if there are none.</param>
/// <param name="Labels">Those that read a message as a whole, on the embedding model's lower layers; null if there are none.</param>
internal sealed record Weights(LinearModel? Words, LinearModel? Meaning, LinearModel? Triggers, LinearModel? Flags, LabellerWeights? Labels)
{
    public static Weights None { get; } = new(null, null, null, null, null);

    /// <exception cref="InvalidDataException">A file is damaged.</exception>
    public static Weights Open(string lexiconDirectory) => new(
        LinearModel.Open(Path.Combine(lexiconDirectory, MessageReader.ModelFile)),
        LinearModel.Open(Path.Combine(lexiconDirectory, MessageReader.MeaningModelFile)),
        LinearModel.Open(Path.Combine(lexiconDirectory, MessageReader.TriggerModelFile)),
        LinearModel.Open(Path.Combine(lexiconDirectory, MessageReader.FlagModelFile)),
        LabellerWeights.Open(Path.Combine(lexiconDirectory, MessageReader.LabelModelFile)));
}
