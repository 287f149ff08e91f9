using BackPainBot.Domain.Safety;
using BackPainBot.Library.Lint;
using Microsoft.Extensions.Logging;

namespace BackPainBot.Library.Topics;

/// <summary>The content folder as a library that follows edits: a broken edit keeps the page's last good version, a page past its review date leaves by itself.</summary>
public sealed partial class TopicLibrary : ITopicLibrary, IDisposable
{
    private readonly ContentFolder _folder;
    private readonly Lock _reading = new();
    private readonly ILogger<TopicLibrary> _log;
    private readonly TimeProvider _time;
    private readonly ITimer? _timer;
    private volatile LibrarySnapshot _snapshot;

    /// <exception cref="DirectoryNotFoundException">The content folder is not there.</exception>
    public TopicLibrary(LibraryOptions options, TimeProvider time, ILogger<TopicLibrary> log)
    {
        if (!Directory.Exists(options.ContentDirectory))
        {
            throw new DirectoryNotFoundException($"There is no content folder at '{options.ContentDirectory}'. Set the content directory to the folder that holds topics/ and safety/.");
        }

        _time = time;
        _log = log;
        _folder = new ContentFolder(options.ContentDirectory);
        _snapshot = new LibrarySnapshot("", []);
        Reload();

        // Looked at on a timer because change notices are not sent for mounted volumes and many network shares.
        if (options.ReloadEvery > TimeSpan.Zero)
        {
            _timer = time.CreateTimer(_ => Reload(), null, options.ReloadEvery, options.ReloadEvery);
        }
    }

    /// <summary>Raised after the library has changed, on the thread that noticed.</summary>
    public event EventHandler? Changed;

    public IReadOnlyList<Topic> Topics
    {
        get
        {
            var today = Today;
            return [.. _snapshot.Topics.Where(t => t.ReviewBy >= today)];
        }
    }

    public IReadOnlyList<SafetyNotice> Notices => _snapshot.Notices;

    public Contacts Contacts => _snapshot.Contacts;

    public string Version => _snapshot.Version;

    internal LibrarySnapshot Snapshot => _snapshot;

    internal DateOnly Today => DateOnly.FromDateTime(_time.GetUtcNow().UtcDateTime);

    /// <summary>A page that is not past its review date, or a safety notice as a page.</summary>
    public Topic? Find(string id) =>
        _snapshot.Find(id) is { } topic && topic.ReviewBy >= Today ? topic : null;

    public SafetyNotice? Notice(RedFlag flag) => _snapshot.Notice(flag);

    /// <summary>Reads what changed on disk now and returns the problems found in it.</summary>
    public IReadOnlyList<LintProblem> Reload()
    {
        lock (_reading)
        {
            var problems = _folder.Refresh();
            foreach (var problem in problems)
            {
                LogProblem(problem.File, problem.Line, problem.Problem, problem.Fix);
            }

            if (_folder.Version != _snapshot.Version)
            {
                _snapshot = new LibrarySnapshot(_folder.Version, _folder.Good);
                LogLoaded(_snapshot.Topics.Count, _snapshot.Notices.Count);
                Changed?.Invoke(this, EventArgs.Empty);
            }

            return problems;
        }
    }

    public void Dispose() => _timer?.Dispose();

    [LoggerMessage(Level = LogLevel.Error, Message = "{File}:{Line}: {Problem} {Fix} The last good version stays.")]
    private partial void LogProblem(string file, int line, string problem, string fix);

    [LoggerMessage(Level = LogLevel.Information, Message = "Library read: {Topics} pages, {Notices} notices.")]
    private partial void LogLoaded(int topics, int notices);
}
