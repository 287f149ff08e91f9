using BackPainBot.Embeddings;

namespace BackPainBot.Reading.Classifying;

/// <summary>What the text labeller makes of a message as a whole, by the labels' names: a red flag's wire name, or a field and its answer (<c>painNow/no</c>).</summary>
internal sealed class MessageLabels(TextLabeller labeller)
{
    private readonly Dictionary<string, int> _places = labeller.Labels.Select((label, place) => (label, place)).ToDictionary(l => l.label, l => l.place, StringComparer.Ordinal);

    /// <summary>The logarithm of each label's odds.</summary>
    public float[] Of(string text) => labeller.Weigh(text);

    /// <summary>Where a label stands.</summary>
    /// <exception cref="InvalidDataException">It was not trained for it.</exception>
    public int PlaceOf(string label) => _places.TryGetValue(label, out var place)
        ? place
        : throw new InvalidDataException($"{MessageReader.LabelModelFile} was not trained to tell '{label}'. Train it again from seeds/.");
}
