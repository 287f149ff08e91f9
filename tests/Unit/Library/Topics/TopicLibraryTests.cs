using BackPainBot.Domain.Safety;
using BackPainBot.Library;
using BackPainBot.Library.Topics;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace BackPainBot.UnitTests.Library.Topics;

public sealed class TopicLibraryTests : IDisposable
{
    private readonly ContentFolderFixture _content = new();
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 22, 9, 0, 0, TimeSpan.Zero));

    public void Dispose() => _content.Dispose();

    [Fact]
    public void A_page_is_found_by_its_id()
    {
        _content.WriteTopic("sleep");
        using var library = Open();
        Assert.Equal("About sleep", library.Find("sleep")?.Title);
    }

    [Fact]
    public void An_edit_is_taken_up_when_the_timer_fires()
    {
        _content.WriteTopic("sleep");
        using var library = Open();
        var before = library.Version;
        _content.WriteTopic("sleep", "A pillow between the knees, and more words than before.");
        _time.Advance(TimeSpan.FromSeconds(2));
        Assert.Contains("pillow", library.Find("sleep")!.Body, StringComparison.Ordinal);
        Assert.NotEqual(before, library.Version);
    }

    [Fact]
    public void A_broken_edit_keeps_the_last_good_version_and_names_the_line()
    {
        var file = _content.WriteTopic("sleep");
        using var library = Open();
        var before = library.Version;
        _content.WriteTopic("sleep", extra: "colour: blue");
        var problem = Assert.Single(library.Reload());
        Assert.Equal((file, 16), (problem.File, problem.Line));
        Assert.Contains("colour", problem.Problem, StringComparison.Ordinal);
        Assert.NotNull(library.Find("sleep"));
        Assert.Equal(before, library.Version);
    }

    [Fact]
    public void A_page_that_was_deleted_is_gone()
    {
        var file = _content.WriteTopic("sleep");
        using var library = Open();
        File.Delete(file);
        library.Reload();
        Assert.Null(library.Find("sleep"));
    }

    [Fact]
    public void A_page_withdraws_itself_the_day_after_its_review_date()
    {
        _content.WriteTopic("sleep", reviewBy: "2026-11-22");
        using var library = Open();
        Assert.Single(library.Topics);
        _time.Advance(TimeSpan.FromDays(1));
        Assert.Empty(library.Topics);
        Assert.Null(library.Find("sleep"));
    }

    [Fact]
    public void A_notice_stays_after_its_review_date_and_is_found_by_flag_and_by_id()
    {
        _content.Write("safety/cancer.md", """
            ---
            id: cancer
            title: Signs to check
            codes: [cancer]
            urgency: same-day
            reviewed: 2020-01-01
            review_by: 2021-01-01
            ---
            ## Same day
            Call {urgentLine} today.

            ## While you wait
            Stay with someone.
            """);
        using var library = Open();
        Assert.Equal("Call {urgentLine} today.", library.Notice(RedFlag.Cancer)!.Words[Urgency.SameDay]);
        Assert.Contains("out-of-hours", library.Find("cancer")!.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_folder_says_which_folder()
    {
        var options = new LibraryOptions { ContentDirectory = Path.Combine(_content.Root, "nowhere") };
        var error = Assert.Throws<DirectoryNotFoundException>(() => new TopicLibrary(options, _time, NullLogger<TopicLibrary>.Instance));
        Assert.Contains("nowhere", error.Message, StringComparison.Ordinal);
    }

    private TopicLibrary Open() =>
        new(new LibraryOptions { ContentDirectory = _content.Root }, _time, NullLogger<TopicLibrary>.Instance);
}
