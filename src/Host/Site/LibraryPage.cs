using System.Globalization;
using BackPainBot.Library.Topics;

namespace BackPainBot.Host.Site;

/// <summary>A topic as the widget's reader gets it.</summary>
/// <param name="Id">The topic's id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Evidence">owner-view, low, moderate or guideline.</param>
/// <param name="Sources">What it rests on.</param>
/// <param name="Reviewed">When it was last reviewed, in words.</param>
/// <param name="Body">Markdown without the title.</param>
public sealed record LibraryPage(string Id, string Title, string Evidence, IReadOnlyList<TopicSource> Sources, string Reviewed, string Body)
{
    public static LibraryPage Of(Topic topic) =>
        new(topic.Id, topic.Title, topic.Evidence, topic.Sources, topic.Reviewed.ToString("d MMMM yyyy", CultureInfo.InvariantCulture), Wordings.WithoutTitle(topic));
}
