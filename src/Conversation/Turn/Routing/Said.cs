using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Scripts;

namespace BackPainBot.Conversation.Turn.Routing;

/// <summary>
/// What a message says in so many words. A reading may be a good guess; what is said back to a person, and what decides between pages, needs words of theirs.
/// </summary>
public sealed class Said
{
    public const string Stem = "said";

    /// <summary>A word that takes a phrase back stands at most this many words before it.</summary>
    private const int NegationReach = 3;

    private static readonly HashSet<string> Negations =
    [
        "not", "no", "never", "dont", "didnt", "doesnt", "havent", "hasnt", "hadnt", "isnt", "arent", "aint", "wasnt", "werent", "cant", "cannot", "couldnt", "wont", "wouldnt",
        "without", "nobody", "stopped", "quit", "hardly", "nothing", "neither", "nor", "lost",
    ];

    private static readonly HashSet<string> Conditions = ["if", "should", "would", "could", "unless", "until", "when"];

    private static readonly HashSet<string> OpenQuestions = ["what", "how", "which", "who", "where"];

    // "I never said I was discharged": what follows is somebody else's word.
    private static readonly string[] Disowned = ["never said", "didnt say", "not said", "never told", "didnt tell", "dont say", "who said"];

    private static readonly string[] Permissions = ["can i", "could i", "should i", "may i"];

    // "Signed off work" is the opposite of "signed off by the physio".
    private static readonly HashSet<string> SickNotes = ["work", "sick", "for", "duties"];

    private readonly Dictionary<string, string[]> _phrases;

    public Said(ScriptBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        _phrases = Read(book, Stem).Concat(Read(book, Situations.Stem)).ToDictionary(family => family.Key, family => family.Value, StringComparer.Ordinal);
    }

    private Said() => _phrases = [];

    /// <summary>Knows no words: nothing was said.</summary>
    public static Said Nothing { get; } = new();

    public static ScriptContract Contract { get; } = new(Stem, [], [], []);

    /// <summary>Whether one of the family's phrases stands anywhere, whatever is said about it.</summary>
    public bool Mentions(string text, string family) => Phrases(family) is { Length: > 0 } phrases && Array.Exists(phrases, phrase => PlainWords.IndexOf(PlainWords.Of(text), phrase) >= 0);

    /// <summary>Whether a clause says it and does not take it back.</summary>
    public bool Holds(string text, string family) => MessageParts.Wide(text).Any(clause => IsIn(clause, family) == true);

    /// <summary>The same for something about the person: "if I were discharged" does not say so.</summary>
    public bool States(string text, string family) => MessageParts.Wide(text).Any(clause => Phrases(family).Any(phrase => Finds(clause, phrase, Conditions) == true));

    /// <summary>Whether a clause takes it back: "I'm not discharged".</summary>
    public bool Denies(string text, string family) => !Holds(text, family) && MessageParts.Wide(text).Any(clause => IsIn(clause, family) == false);

    /// <summary>Whether any clause takes it back, whatever others say: "what tablets? I didn't say tablets".</summary>
    public bool IsRefused(string text, string family) => MessageParts.Wide(text).Any(clause => IsIn(clause, family) == false);

    /// <summary>In one plain clause: true if said, false if taken back, null if not mentioned.</summary>
    public bool? IsIn(string clause, string family)
    {
        bool? found = null;
        foreach (var phrase in Phrases(family))
        {
            var said = Finds(clause, phrase, []);
            if (said == true)
                return true;
            found = said ?? found;
        }

        return found;
    }

    /// <summary>The first phrase of a family in a plain text, or null.</summary>
    public string? First(string plain, string family) => Phrases(family)
        .Select(phrase => (phrase, At: PlainWords.IndexOf(plain, phrase)))
        .Where(found => found.At >= 0)
        .OrderBy(found => found.At)
        .FirstOrDefault().phrase;

    private static bool? Finds(string clause, string phrase, HashSet<string> alsoNot)
    {
        var at = PlainWords.IndexOf(clause, phrase);
        if (at < 0 || (phrase.EndsWith("off", StringComparison.Ordinal) && SickNotes.Contains(NextWord(clause, at + phrase.Length))))
            return null;
        var before = PlainWords.Split(clause[..at]);
        // "Can I run?" asks for leave; "what can I do?" does not.
        if (before.Any(alsoNot.Contains) || (Permissions.Contains(phrase) && before is [.., var last] && OpenQuestions.Contains(last)))
            return null;
        return !before.TakeLast(NegationReach).Any(Negations.Contains) && !Array.Exists(Disowned, words => PlainWords.IndexOf(clause[..at], words) >= 0);
    }

    private static string NextWord(string clause, int from) => PlainWords.Split(clause[from..]) is [var next, ..] ? next : "";

    private string[] Phrases(string family) => _phrases.GetValueOrDefault(family, []);

    private static IEnumerable<KeyValuePair<string, string[]>> Read(ScriptBook book, string stem) =>
        book.Get(stem).Commands.Select(command => KeyValuePair.Create(command.Id, command.Heard.Select(PlainWords.Of).ToArray()));
}
