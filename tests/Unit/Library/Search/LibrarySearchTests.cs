using BackPainBot.Domain.Safety;
using BackPainBot.Library;
using BackPainBot.Library.Search;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace BackPainBot.UnitTests.Library.Search;

public sealed class LibrarySearchTests : IDisposable
{
    private readonly ContentFolderFixture _content = new();
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 22, 9, 0, 0, TimeSpan.Zero));
    private ServiceProvider? _services;

    public void Dispose()
    {
        _services?.Dispose();
        _content.Dispose();
    }

    [Fact]
    public void The_page_that_holds_the_words_comes_first_with_its_passage_and_heading()
    {
        _content.WriteTopic("sleep", "Intro.\n\n## Pillows\n\nA pillow between the knees can ease you.");
        _content.WriteTopic("driving", "Intro.\n\n## Seats\n\nMove the seat forward.");
        var hit = Search(new SearchRequest("pillow between knees")).Hits[0];
        Assert.Equal(("sleep", "Pillows"), (hit.Topic.Id, hit.Heading));
        Assert.Equal("A pillow between the knees can ease you.", hit.Passage);
    }

    [Fact]
    public void A_page_above_the_allowed_loading_level_is_never_returned()
    {
        _content.WriteTopic("lifting-weights", "Squat and deadlift.", loading: "loading");
        _content.WriteTopic("walking", "Short brisk walks after a deadlift.", loading: "movement");
        var hits = Search(new SearchRequest("deadlift") { MaxLoading = LoadingLevel.ClinicianGiven }).Hits;
        Assert.Equal(["walking"], hits.Select(h => h.Topic.Id));
    }

    [Fact]
    public void An_overdue_page_is_not_returned()
    {
        _content.WriteTopic("sleep", "A pillow.", reviewBy: "2026-11-22");
        Assert.Single(Search(new SearchRequest("pillow")).Hits);
        _time.Advance(TimeSpan.FromDays(1));
        Assert.Empty(Search(new SearchRequest("pillow")).Hits);
    }

    [Fact]
    public void A_page_that_waits_for_a_word_is_ranked_only_where_it_was_said()
    {
        _content.WriteTopic("walking", "Walks on any day, and what to carry.");
        _content.WriteTopic("after-surgery", "What to carry.", extra: "only_if_said: [after surgery, 'surgery, operation']");
        Assert.DoesNotContain(Search(new SearchRequest("what may I carry")).Hits, hit => hit.Topic.Id == "after-surgery");
        Assert.Contains(Search(new SearchRequest("what may I carry") { Said = "They operated in May. What may I carry?" }).Hits, hit => hit.Topic.Id == "after-surgery");
        Assert.Contains(Search(new SearchRequest("what may I carry since the operation")).Hits, hit => hit.Topic.Id == "after-surgery");
    }

    private SearchResult Search(SearchRequest request)
    {
        _services ??= new ServiceCollection()
            .AddSingleton<TimeProvider>(_time)
            .AddLibrary(new LibraryOptions { ContentDirectory = _content.Root, Mode = SearchMode.Lexical })
            .BuildServiceProvider();
        return _services.GetRequiredService<ILibrarySearch>().Search(request);
    }
}
