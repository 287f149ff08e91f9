using BackPainBot.Domain.Safety;
using BackPainBot.Library.Topics;

namespace BackPainBot.Library;

/// <summary>The pages and notices that the bot may show; always the last good version of each.</summary>
public interface ITopicLibrary
{
    /// <summary>Pages that are not past their review date.</summary>
    IReadOnlyList<Topic> Topics { get; }

    Topic? Find(string id);

    SafetyNotice? Notice(RedFlag flag);

    /// <summary>Changes whenever a page changes.</summary>
    string Version { get; }

    /// <summary>Every safety notice; they stay even when their review is overdue.</summary>
    IReadOnlyList<SafetyNotice> Notices => [];

    /// <summary>Whom to call by country.</summary>
    Contacts Contacts => Contacts.Fallback;
}
