using BackPainBot.Library.Text;
using BackPainBot.Library.Topics;

namespace BackPainBot.Library.Index;

/// <summary>The index of the library as it is now, built anew when a page has changed.</summary>
public sealed class IndexSource(TopicLibrary library, LibraryOptions options)
{
    private readonly Lock _building = new();
    private volatile LibraryIndex? _current;

    internal LibraryIndex Current
    {
        get
        {
            var current = _current;
            return current?.Version == library.Version ? current : Build();
        }
    }

    private LibraryIndex Build()
    {
        lock (_building)
        {
            var snapshot = library.Snapshot;
            if (_current is { } current && current.Version == snapshot.Version)
            {
                return current;
            }

            var vocabulary = SearchVocabulary.Load(options.ContentDirectory).Value ?? _current?.Vocabulary ?? SearchVocabulary.Empty;
            var built = new LibraryIndex(snapshot.Version, snapshot.Topics.Concat(snapshot.NoticePages), vocabulary);
            _current = built;
            return built;
        }
    }
}
