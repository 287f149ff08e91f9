using BackPainBot.Domain.Safety;
using BackPainBot.Library.Answers;
using BackPainBot.Library.Questions;

namespace BackPainBot.Library.Topics;

/// <summary>The library at one moment; never changes.</summary>
internal sealed class LibrarySnapshot
{
    private readonly Dictionary<string, Topic> _byId;
    private readonly Dictionary<RedFlag, SafetyNotice> _byFlag = [];

    public LibrarySnapshot(string version, IEnumerable<object> content)
    {
        Version = version;
        var parts = content.ToList();
        Contacts = parts.OfType<Contacts>().FirstOrDefault() ?? Contacts.Fallback;
        Notices = [.. parts.OfType<SafetyNotice>()];
        Sheets = [.. parts.OfType<QuickAnswerSheet>()];
        Messages = parts.OfType<LabelledMessages>().FirstOrDefault() ?? LabelledMessages.None;
        Topics = [.. parts.OfType<Topic>().DistinctBy(t => t.Id)];
        NoticePages = [.. Notices.Select(notice => AsTopic(notice, Contacts))];
        _byId = Topics.Concat(NoticePages).DistinctBy(t => t.Id).ToDictionary(t => t.Id, StringComparer.Ordinal);
        foreach (var notice in Notices)
        {
            foreach (var flag in notice.Flags)
            {
                _byFlag.TryAdd(flag, notice);
            }
        }
    }

    public string Version { get; }

    /// <summary>Every page, overdue ones included.</summary>
    public IReadOnlyList<Topic> Topics { get; }

    public IReadOnlyList<SafetyNotice> Notices { get; }

    /// <summary>Every sheet of quick answers, overdue ones included.</summary>
    public IReadOnlyList<QuickAnswerSheet> Sheets { get; }

    /// <summary>Messages that search learns from.</summary>
    public LabelledMessages Messages { get; }

    /// <summary>The notices as pages, so that search can lead to them; the default country's numbers filled in.</summary>
    public IReadOnlyList<Topic> NoticePages { get; }

    public Contacts Contacts { get; }

    public Topic? Find(string id) => _byId.GetValueOrDefault(id);

    public SafetyNotice? Notice(RedFlag flag) => _byFlag.GetValueOrDefault(flag);

    internal static Topic AsTopic(SafetyNotice notice, Contacts contacts)
    {
        var body = contacts.Fill(notice.Body, null);
        return new Topic
        {
            Id = notice.Id,
            Title = notice.Title,
            Summary = notice.Summary.Length > 0 ? notice.Summary : notice.Title,
            Loading = LoadingLevel.None,
            Evidence = "guideline",
            Sources = notice.Sources,
            Asks = notice.Asks,
            Reviewed = notice.Reviewed,
            ReviewBy = DateOnly.MaxValue,
            Body = body,
            Headings = MarkdownText.Headings(body),
        };
    }
}
