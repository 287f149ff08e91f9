using BackPainBot.Embeddings;
using BackPainBot.Reading.Text;

namespace BackPainBot.Reading.Classifying;

/// <summary>What the text labeller makes of a message as a whole, by the labels' names: a red flag's wire name, or a field and its answer (<c>painNow/no</c>).</summary>
internal sealed class MessageLabels(TextLabeller labeller)
{
    // Nearly every message is shorter; of a longer one no more than the labeller was trained on.
    private const int Beginning = 125;

    private readonly Dictionary<string, int> _places = labeller.Labels.Select((label, place) => (label, place)).ToDictionary(l => l.label, l => l.place, StringComparer.Ordinal);

    /// <summary>How many words are read as the beginning: all, unless it is a long letter.</summary>
    public static int EndOfBeginning(TokenisedMessage message) => Math.Min(message.Count, Beginning);

    /// <summary>Whether all of a message is read as its beginning.</summary>
    public static bool IsReadWhole(TokenisedMessage message) => message.Count <= Beginning;

    /// <summary>The logarithm of each label's odds.</summary>
    public float[] Of(string text) => labeller.Weigh(text);

    /// <summary>The logarithm of each label's odds in a message, or in the beginning of a long letter.</summary>
    public float[] OfBeginning(TokenisedMessage message) => Of(IsReadWhole(message) ? message.Original : message.Quote(0, Beginning - 1));

    /// <summary>Where a label stands.</summary>
    /// <exception cref="InvalidDataException">It was not trained for it.</exception>
    public int PlaceOf(string label) => _places.TryGetValue(label, out var place)
        ? place
        : throw new InvalidDataException($"{MessageReader.LabelModelFile} was not trained to tell '{label}'. Train it again from seeds/.");
}
