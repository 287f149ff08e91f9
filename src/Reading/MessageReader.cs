using BackPainBot.Reading.Classifying;
using BackPainBot.Reading.Fields;
using BackPainBot.Reading.Flags;
using BackPainBot.Reading.Lexicons;
using BackPainBot.Reading.Matching;
using BackPainBot.Reading.Scopes;
using BackPainBot.Reading.Text;

namespace BackPainBot.Reading;

/// <summary>Reads a message by the lexicons: offline, deterministic, linear in its length.</summary>
public sealed class MessageReader : IMessageReader
{
    /// <summary>Name of the trained weights' file in the lexicon directory.</summary>
    public const string ModelFile = "weights.bin";

    private readonly Normaliser _normaliser;
    private readonly Tokeniser _tokeniser;
    private readonly ConceptMatcher _matcher;
    private readonly ScopeReader _scopes;
    private readonly FlagReader _flags;
    private readonly FieldReader _fields;

    private readonly Features _features;

    private MessageReader(Lexicon lexicon, LinearModel? model)
    {
        var cues = new Cues(lexicon);
        var symptoms = lexicon.Rules.SelectMany(r => r.All).Distinct().ToList();
        var denial = new DenialScope(cues, symptoms);
        _normaliser = new Normaliser(lexicon.Pictures);
        _tokeniser = new Tokeniser(lexicon.Vocabulary);
        _matcher = new ConceptMatcher(lexicon);
        _scopes = new ScopeReader(cues, denial);
        _flags = new FlagReader(lexicon.Rules, denial);
        _fields = new FieldReader(lexicon, model);
        _features = new Features(lexicon);
    }

    /// <summary>Loads the lexicons of a directory (<c>dialogs/lexicon</c>).</summary>
    /// <exception cref="LexiconException">Anything is wrong in any file; all of it is listed.</exception>
    /// <exception cref="InvalidDataException">The trained weights beside them are damaged.</exception>
    public static MessageReader Load(string lexiconDirectory) =>
        new(LexiconLoader.Load(lexiconDirectory), LinearModel.Open(Path.Combine(lexiconDirectory, ModelFile)));

    /// <summary>What is wrong in the lexicons of a directory; empty if nothing is.</summary>
    public static IReadOnlyList<LexiconProblem> Check(string lexiconDirectory)
    {
        var problems = new List<LexiconProblem>();
        LexiconLoader.Load(lexiconDirectory, problems);
        return problems;
    }

    internal static MessageReader LoadWithoutModel(string lexiconDirectory) => new(LexiconLoader.Load(lexiconDirectory), null);

    /// <inheritdoc/>
    public MessageReading Read(string text)
    {
        text ??= string.Empty;
        var read = Understand(text);
        var flags = _flags.Read(read);
        return _fields.Conclude(read, flags, _features.Of(read, flags));
    }

    internal List<uint> FeaturesOf(string text)
    {
        var read = Understand(text);
        return _features.Of(read, _flags.Read(read));
    }

    internal ReadMessage Understand(string text)
    {
        var message = _tokeniser.Tokenise(text, _normaliser.Normalise(text));
        var matches = _matcher.Match(message);
        return new ReadMessage(message, matches, _scopes.Read(message, matches));
    }
}
