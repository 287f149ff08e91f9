namespace BackPainBot.Conversation.Scripts;

/// <summary>Every script of <c>dialogs/</c>, read once at start.</summary>
public sealed class ScriptBook
{
    private readonly Dictionary<string, Script> _scripts;

    private ScriptBook(IEnumerable<Script> scripts, IReadOnlyList<ScriptProblem> problems)
    {
        _scripts = scripts.ToDictionary(script => script.Stem, StringComparer.Ordinal);
        Problems = problems;
    }

    /// <summary>What was wrong with the files themselves; see <see cref="ScriptCheck"/> for scripts against classes.</summary>
    public IReadOnlyList<ScriptProblem> Problems { get; }

    public IReadOnlyCollection<Script> Scripts => _scripts.Values;

    /// <summary>Reads every script of a folder (not its sub-folders; the question bank has a reader of its own).</summary>
    /// <exception cref="DirectoryNotFoundException">The folder is not there.</exception>
    public static ScriptBook Load(string directory)
    {
        if (!Directory.Exists(directory))
            throw new DirectoryNotFoundException($"The dialog scripts are not at '{directory}'. Point the Dialogs setting at the dialogs folder.");
        var scripts = new List<Script>();
        var problems = new List<ScriptProblem>();
        foreach (var path in Directory.EnumerateFiles(directory, "*.yaml").Order(StringComparer.Ordinal))
        {
            if (Path.GetFileNameWithoutExtension(path) == QuestionBank.Stem)
                continue;
            var reader = new ScriptReader("dialogs/" + Path.GetFileName(path));
            using var text = File.OpenText(path);
            if (reader.Read(text) is { } script)
                scripts.Add(script);
            problems.AddRange(reader.Problems);
        }

        return new ScriptBook(scripts, problems);
    }

    public Script? Find(string stem) => _scripts.GetValueOrDefault(stem);

    /// <exception cref="KeyNotFoundException">No script has this stem; the start-up check reports it before anybody meets it.</exception>
    public Script Get(string stem) => Find(stem) ?? throw new KeyNotFoundException($"dialogs/{stem}.yaml is missing");

    /// <summary>The wordings of one thing said.</summary>
    /// <exception cref="KeyNotFoundException">The script does not say it.</exception>
    public ScriptLines Lines(string stem, string says) =>
        Get(stem).Says.TryGetValue(says, out var lines) ? lines : throw new KeyNotFoundException($"dialogs/{stem}.yaml does not say '{says}'");
}
