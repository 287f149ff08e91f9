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
    private readonly Normaliser _normaliser;
    private readonly Tokeniser _tokeniser;
    private readonly ConceptMatcher _matcher;
    private readonly ScopeReader _scopes;
    private readonly FlagReader _flags;
    private readonly FieldReader _fields;

    private MessageReader(Lexicon lexicon)
    {
        var cues = new Cues(lexicon);
        var symptoms = lexicon.Rules.SelectMany(r => r.All).Distinct().ToList();
        var denial = new DenialScope(cues, symptoms);
        _normaliser = new Normaliser(lexicon.Pictures);
        _tokeniser = new Tokeniser(lexicon.Vocabulary);
        _matcher = new ConceptMatcher(lexicon);
        _scopes = new ScopeReader(cues, denial);
        _flags = new FlagReader(lexicon.Rules, denial);
        _fields = new FieldReader(lexicon);
    }

    /// <summary>Loads the lexicons of a directory (<c>dialogs/lexicon</c>).</summary>
    /// <exception cref="LexiconException">Anything is wrong in any file; all of it is listed.</exception>
    public static MessageReader Load(string lexiconDirectory) => new(LexiconLoader.Load(lexiconDirectory));

    /// <summary>What is wrong in the lexicons of a directory; empty if nothing is.</summary>
    public static IReadOnlyList<LexiconProblem> Check(string lexiconDirectory)
    {
        var problems = new List<LexiconProblem>();
        LexiconLoader.Load(lexiconDirectory, problems);
        return problems;
    }

    /// <inheritdoc/>
    public MessageReading Read(string text)
    {
        text ??= string.Empty;
        var read = Understand(text);
        var flags = _flags.Read(read);
        return _fields.Conclude(read, flags);
    }

    internal ReadMessage Understand(string text)
    {
        var message = _tokeniser.Tokenise(text, _normaliser.Normalise(text));
        var matches = _matcher.Match(message);
        return new ReadMessage(message, matches, _scopes.Read(message, matches));
    }
}
