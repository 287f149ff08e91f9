using System.Security.Cryptography;
using System.Text;
using BackPainBot.Library.Answers;
using BackPainBot.Library.Lint;
using BackPainBot.Library.Questions;

namespace BackPainBot.Library.Topics;

/// <summary>Reads the content folder again and again, only what changed, and keeps the last good version of each file.</summary>
internal sealed class ContentFolder(string directory)
{
    /// <summary>Folder of the quick answers.</summary>
    public const string AnswersFolder = "answers";

    private Dictionary<string, ContentFile> _files = new(StringComparer.Ordinal);

    public IEnumerable<object> Good => _files.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => f.Value.Good).OfType<object>();

    /// <summary>A digest of every good text.</summary>
    public string Version { get; private set; } = "";

    /// <summary>Reads what changed and returns the problems found in it; nothing when nothing changed.</summary>
    public IReadOnlyList<LintProblem> Refresh()
    {
        var problems = new List<LintProblem>();
        var files = new Dictionary<string, ContentFile>(StringComparer.Ordinal);
        foreach (var path in Paths())
        {
            var known = _files.GetValueOrDefault(path);
            var info = new FileInfo(path);
            var stamp = info.Exists ? $"{info.Length}:{info.LastWriteTimeUtc.Ticks}" : "";
            files[path] = known?.Stamp == stamp ? known : Read(path, stamp, known, problems);
        }

        _files = files;
        Version = Digest(string.Concat(files.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => f.Value.Hash)));
        return problems;
    }

    private static ContentFile Read(string path, string stamp, ContentFile? known, List<LintProblem> problems)
    {
        try
        {
            var text = File.ReadAllText(path);
            var (good, found) = Parse(path, text);
            problems.AddRange(found);
            return good is null ? new ContentFile(stamp, known?.Hash ?? "", known?.Good) : new ContentFile(stamp, Digest(path + text), good);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            // An editor may hold the file while it saves; an empty stamp has it read again next time.
            problems.Add(new LintProblem(path, 1, "The file cannot be read: " + unreadable.Message, "Check that it is there and readable."));
            return new ContentFile("", known?.Hash ?? "", known?.Good);
        }
    }

    private static (object? Good, IReadOnlyList<LintProblem> Problems) Parse(string path, string text)
    {
        if (path.EndsWith(".jsonl", StringComparison.Ordinal))
        {
            var messages = LabelledMessages.Parse(path, text);
            return (messages.Value, messages.Problems);
        }

        if (path.EndsWith(".yaml", StringComparison.Ordinal))
        {
            var contacts = Contacts.Parse(path, text);
            return (contacts.Value, contacts.Problems);
        }

        if (Path.GetFileName(Path.GetDirectoryName(path)) == "safety")
        {
            var notice = NoticeParser.Parse(path, text);
            return (notice.Value, notice.Problems);
        }

        if (Path.GetFileName(Path.GetDirectoryName(path)) == AnswersFolder)
        {
            var sheet = QuickAnswerParser.Parse(path, text);
            return (sheet.Value, sheet.Problems);
        }

        var topic = TopicParser.Parse(path, text);
        return (topic.Value, topic.Problems);
    }

    private static string Digest(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 12));

    private IEnumerable<string> Paths()
    {
        var topics = Path.Combine(directory, "topics");
        var safety = Path.Combine(directory, "safety");
        IEnumerable<string> pages = Directory.Exists(topics) ? Directory.EnumerateFiles(topics, "*.md", SearchOption.AllDirectories) : [];
        IEnumerable<string> notices = Directory.Exists(safety) ? Directory.EnumerateFiles(safety, "*.md") : [];
        var answers = Path.Combine(directory, AnswersFolder);
        IEnumerable<string> sheets = Directory.Exists(answers) ? Directory.EnumerateFiles(answers, "*.md") : [];
        IEnumerable<string> single = [Path.Combine(safety, "contacts.yaml"), LabelledMessages.PathIn(directory)];
        return pages.Concat(notices).Concat(sheets).Concat(single.Where(File.Exists));
    }
}
