using BackPainBot.Embeddings;
using BackPainBot.Reading.Classifying;
using BackPainBot.Reading.Fields;
using BackPainBot.Reading.Flags;
using BackPainBot.Reading.Lexicons;
using BackPainBot.Reading.Matching;
using BackPainBot.Reading.Scopes;
using BackPainBot.Reading.SecondLook;
using BackPainBot.Reading.Text;

namespace BackPainBot.Reading;

/// <summary>Reads a message by the lexicons: offline, deterministic, linear in its length.</summary>
public sealed class MessageReader : IMessageReader
{
    /// <summary>Name of the trained weights' file in the lexicon directory.</summary>
    public const string ModelFile = "weights.bin";

    /// <summary>Name of the weights that lean on embeddings as well.</summary>
    public const string MeaningModelFile = "weights-meaning.bin";

    /// <summary>Name of the weights that tell which of the activities named are blamed for the pain.</summary>
    public const string TriggerModelFile = "weights-triggers.bin";

    /// <summary>Name of the weights of the second look at red flags.</summary>
    public const string FlagModelFile = "weights-flags.bin";

    /// <summary>Name of the weights that read a message as a whole, on the embedding model's lower layers.</summary>
    public const string LabelModelFile = "weights-labels.bin";

    private readonly Normaliser _normaliser;
    private readonly Tokeniser _tokeniser;
    private readonly ConceptMatcher _matcher;
    private readonly ScopeReader _scopes;
    private readonly FlagReader _flags;
    private readonly PassageFeatures _passages;
    private readonly FieldReader _fields;

    private readonly Features _features;
    private readonly TriggerReader _triggers;

    private MessageReader(Lexicon lexicon, Weights weights, Func<string, float[]>? embed, TextLabeller? labeller)
    {
        var cues = new Cues(lexicon);
        // A cue that a rule asks for ("I told you no …") is no symptom: its "no" still denies what follows.
        var symptoms = lexicon.Rules.SelectMany(r => r.All).Distinct().Where(c => !lexicon.IsCue(c)).ToList();
        var denial = new DenialScope(cues, symptoms);
        _normaliser = new Normaliser(lexicon.Pictures);
        _tokeniser = new Tokeniser(lexicon.Vocabulary);
        _matcher = new ConceptMatcher(lexicon);
        _scopes = new ScopeReader(cues, denial);
        _passages = new PassageFeatures(lexicon);
        var labels = labeller is null ? null : new MessageLabels(labeller);
        _flags = new FlagReader(lexicon.Rules, denial, weights.Flags is null ? null : new FlagLook(_passages, weights.Flags, labels));
        _features = new Features(lexicon, embed);
        _triggers = new TriggerReader(lexicon, weights.Triggers);
        _fields = new FieldReader(lexicon, _features, (weights, labels), _triggers);
    }

    /// <summary>Loads the lexicons of a directory (<c>dialogs/lexicon</c>) and the weights beside them.</summary>
    /// <param name="lexiconDirectory">The directory.</param>
    /// <param name="model">The embedding model; without it the words alone are read.</param>
    /// <exception cref="LexiconException">Anything is wrong in any file; all of it is listed.</exception>
    /// <exception cref="InvalidDataException">The trained weights are damaged.</exception>
    public static MessageReader Load(string lexiconDirectory, MiniLmEmbeddingGenerator? model = null) =>
        From(LexiconLoader.Load(lexiconDirectory), Weights.Open(lexiconDirectory), model);

    internal static MessageReader From(Lexicon lexicon, Weights weights, MiniLmEmbeddingGenerator? model) =>
        From(lexicon, weights, model is null ? null : model.Embed, model is null || weights.Labels is null ? null : new TextLabeller(model, weights.Labels));

    /// <param name="lexicon">The rules.</param>
    /// <param name="weights">What was trained beside them.</param>
    /// <param name="embed">Gives a text's embedding; helps with attitude, wish and scope, never with red flags.</param>
    /// <param name="labeller">Reads the message as a whole, beside what was trained on its words.</param>
    internal static MessageReader From(Lexicon lexicon, Weights weights, Func<string, float[]>? embed, TextLabeller? labeller = null) => embed is null || weights.Meaning is null
        ? new MessageReader(lexicon, weights with { Meaning = null }, null, labeller)
        : new MessageReader(lexicon, weights, embed, labeller);

    /// <summary>What is wrong in the lexicons of a directory; empty if nothing is.</summary>
    public static IReadOnlyList<LexiconProblem> Check(string lexiconDirectory)
    {
        var problems = new List<LexiconProblem>();
        LexiconLoader.Load(lexiconDirectory, problems);
        return problems;
    }

    internal static MessageReader LoadForTraining(string lexiconDirectory, Func<string, float[]>? embed) =>
        new(LexiconLoader.Load(lexiconDirectory), Weights.None, embed, null);

    /// <inheritdoc/>
    public MessageReading Read(string text) => Conclude(Understand(text ?? string.Empty));

    /// <inheritdoc/>
    public MessageReading ReadTurn(string text) => Conclude(Understand(text ?? string.Empty) with { InTalk = true });

    private MessageReading Conclude(ReadMessage read)
    {
        var flags = _flags.Read(read);
        return _fields.Conclude(read, flags);
    }

    internal IReadOnlyList<Feature> FeaturesOf(string text)
    {
        var read = Understand(text);
        return _features.Of(read, _flags.Read(read));
    }

    /// <summary>The activities that a text names, with what the model for triggers looks at.</summary>
    internal IEnumerable<(string Name, IReadOnlyList<Feature> Features)> TriggerCandidatesOf(string text)
    {
        var read = Understand(text);
        return _triggers.Candidates(read, _flags.Read(read)).Select(c => (c.Name, (IReadOnlyList<Feature>)c.Features));
    }

    /// <summary>What the second look sees in each passage of a text.</summary>
    internal IReadOnlyList<uint[]> PassagesOf(string text)
    {
        var read = Understand(text);
        var seen = new SortedSet<uint>[read.Message.Count];
        for (var i = 0; i < seen.Length; i++)
            seen[i] = [];

        _passages.Each(read, (word, feature) => seen[word].Add(feature));
        return [.. Passages.Of(read.Message).Select(p => seen[p.First..(p.Last + 1)].SelectMany(w => w).Distinct().Order().ToArray())];
    }

    internal ReadMessage Understand(string text)
    {
        var message = _tokeniser.Tokenise(text, _normaliser.Normalise(text));
        var matches = _matcher.Match(message);
        return new ReadMessage(message, matches, _scopes.Read(message, matches));
    }
}
