using System.Runtime.CompilerServices;
using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Scripts;

namespace BackPainBot.Conversation.Dialogs.Visit.Editing;

/// <summary>The kinds of words with which people change a list, as <c>dialogs/list-words.yaml</c> names them: "bin" takes out, "behind" goes below another.</summary>
public sealed class ListWords
{
    /// <summary>The script that holds the words.</summary>
    public const string Stem = "list-words";

    private const string AlikePrefix = "alike-";

    private const string SubjectPrefix = "subject-";

    private static readonly ConditionalWeakTable<Script, ListWords> Made = [];

    private readonly Dictionary<string, List<(string[] Words, string Kind)>> _byFirst = new(StringComparer.Ordinal);
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _alike = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _subjects = new(StringComparer.Ordinal);

    private ListWords(Script script)
    {
        foreach (var command in script.Commands)
        {
            foreach (var words in command.Heard.Select(phrase => PlainWords.Split(PlainWords.Of(phrase))).Where(words => words.Length > 0))
            {
                _known.UnionWith(words);
                if (command.Id.StartsWith(AlikePrefix, StringComparison.Ordinal))
                    _alike[words[0]] = command.Id;
                else if (command.Id.StartsWith(SubjectPrefix, StringComparison.Ordinal))
                    _subjects[words[0]] = command.Id;
                else if (_byFirst.TryGetValue(words[0], out var same))
                    same.Add((words, command.Id));
                else
                    _byFirst[words[0]] = [(words, command.Id)];
            }
        }
    }

    /// <summary>What the start-up check expects of the script.</summary>
    public static ScriptContract Contract { get; } = new(Stem, [], [], []);

    /// <summary>The words of a script, read once.</summary>
    public static ListWords Of(ScriptBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        return Made.GetValue(book.Get(Stem), static made => new ListWords(made));
    }

    /// <summary>The longest phrase of the wanted kinds that begins at a word; length 0 if there is none.</summary>
    internal ListPhrase At(IReadOnlyList<ListToken> tokens, int at, int end, IReadOnlySet<string> wanted)
    {
        if (!_byFirst.TryGetValue(tokens[at].Plain, out var phrases))
            return ListPhrase.None;
        var length = 0;
        var kinds = new List<string>();
        foreach (var (words, kind) in phrases)
        {
            if (words.Length < length || !wanted.Contains(kind) || !Stands(tokens, at, end, words))
                continue;
            if (words.Length > length)
                kinds.Clear();
            length = words.Length;
            kinds.Add(kind);
        }

        return new ListPhrase(length, kinds);
    }

    /// <summary>A slip in the word that changes something is put right where a number stands beside it: "dlete 3".</summary>
    internal IReadOnlyList<ListToken> Spelled(IReadOnlyList<ListToken> tokens)
    {
        if (tokens.Count > LongestSlips || !tokens.Any(token => token.Kind == ListTokenKind.Number))
            return tokens;
        return [.. tokens.Select((token, at) => token.Kind == ListTokenKind.Word && token.Plain.Length >= ShortestSlip && !_known.Contains(token.Plain) && !ListGrammar.IsLittle(token.Plain) && (at == 0 || tokens[at - 1].IsMark || tokens[at - 1].Plain is "and" or "then" or "please" or "you" or "pls" or "just")
            ? token with { Plain = Verbs.FirstOrDefault(verb => PlainWords.NearlyEqual(token.Plain, verb)) ?? token.Plain }
            : token)];
    }

    /// <summary>Words of one meaning are one: "ring" and "call". Others are known by their first letters, so that "driving" is "drive".</summary>
    internal string RootOf(string word) => _alike.TryGetValue(word, out var alike) ? alike : word.Length > Root ? word[..Root] : word;

    /// <summary>Whether a word is one of several of one meaning.</summary>
    internal bool IsAlike(string word) => _alike.ContainsKey(word);

    /// <summary>Whether two words belong to one subject: "employers" and "job".</summary>
    internal bool IsRelated(string word, string other) => _subjects.TryGetValue(word, out var subject) && _subjects.GetValueOrDefault(other) == subject;

    /// <summary>Whether nothing stands between two tokens but phrases of the wanted kinds, at least one of them of a kind that counts.</summary>
    internal bool Covers(IReadOnlyList<ListToken> tokens, int from, int end, IReadOnlySet<string> counting, IReadOnlySet<string> wanted)
    {
        var counted = false;
        for (var at = from; at < end;)
        {
            if (tokens[at].IsMark)
            {
                at++;
                continue;
            }

            // What counts is looked for first: "all good" is more than "all" and "good".
            var phrase = At(tokens, at, end, counting);
            counted |= phrase.Length > 0;
            var around = phrase.Length > 0 ? phrase : At(tokens, at, end, wanted);
            if (around.Length == 0)
                return false;
            at += around.Length;
        }

        return counted;
    }

    /// <summary>Where the first phrase of a kind stands; -1 if none does.</summary>
    internal int Find(IReadOnlyList<ListToken> tokens, int from, int end, IReadOnlySet<string> wanted)
    {
        for (var at = from; at < end; at++)
        {
            if (At(tokens, at, end, wanted).Length > 0)
                return at;
        }

        return -1;
    }

    private static bool Stands(IReadOnlyList<ListToken> tokens, int at, int end, string[] words)
    {
        if (at + words.Length > end)
            return false;
        for (var i = 0; i < words.Length; i++)
        {
            if (tokens[at + i].Plain != words[i])
                return false;
        }

        return true;
    }

    private IEnumerable<string> Verbs => _byFirst.Values.SelectMany(phrases => phrases).Where(phrase => phrase.Words.Length == 1 && phrase.Words[0].Length >= ShortestSlip && phrase.Kind is ListKinds.Remove or ListKinds.Move or ListKinds.Swap or ListKinds.Keep or ListKinds.Split or ListKinds.Join or ListKinds.Reword).Select(phrase => phrase.Words[0]);

    private const int Root = 4;

    private const int ShortestSlip = 4;

    private const int LongestSlips = 30;
}
