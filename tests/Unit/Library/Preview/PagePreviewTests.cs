using BackPainBot.Library;
using BackPainBot.Library.Preview;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace BackPainBot.UnitTests.Library.Preview;

public sealed class PagePreviewTests : IDisposable
{
    private readonly ContentFolderFixture _content = new();

    public void Dispose() => _content.Dispose();

    [Fact]
    public void A_question_that_moves_to_the_edited_page_is_listed_and_others_are_not()
    {
        _content.WriteTopic("sleep", "A pillow between the knees.");
        _content.WriteTopic("driving", "Move the seat forward.");
        using var services = Open();
        var draft = services.GetRequiredService<ITopicLibrary>().Find("driving")! with { Body = "A kettle, a kettle and a teapot." };
        _content.WriteTopic("work", "The kettle is heavy.");
        services.GetRequiredService<BackPainBot.Library.Topics.TopicLibrary>().Reload();
        var before = services.GetRequiredService<ITopicLibrary>().Find("driving");
        var changes = services.GetRequiredService<PagePreview>().Changes(before, draft, ["kettle teapot", "pillow"]);
        Assert.Equal([new AnswerChange("kettle teapot", "work", "driving")], changes.Changes);
        Assert.Equal(2 + 15, changes.Tried);
    }

    [Fact]
    public void A_page_that_is_not_in_the_library_yet_takes_its_questions()
    {
        _content.WriteTopic("sleep", "A pillow between the knees.");
        using var services = Open();
        var preview = services.GetRequiredService<PagePreview>();
        var draft = services.GetRequiredService<ITopicLibrary>().Find("sleep")! with { Id = "kettles", Title = "Kettles", Asks = ["my kettle"], Body = "A kettle." };
        Assert.Equal([new AnswerChange("heavy kettle", "sleep", "kettles"), new AnswerChange("my kettle", "sleep", "kettles")], preview.Changes(null, draft, ["heavy kettle"]).Changes);
    }

    [Fact]
    public void A_draft_past_its_review_date_answers_nothing()
    {
        _content.WriteTopic("sleep", "A pillow between the knees.");
        using var services = Open();
        var page = services.GetRequiredService<ITopicLibrary>().Find("sleep")!;
        var changes = services.GetRequiredService<PagePreview>().Changes(page, page with { ReviewBy = new DateOnly(2026, 1, 1) }, ["pillow"]).Changes;
        Assert.Contains(new AnswerChange("pillow", "sleep", ""), changes);
    }

    [Fact]
    public void A_draft_of_a_notice_is_read_as_a_notice()
    {
        using var services = Open();
        var file = RepositoryFiles.PathOf("content/safety/infection.md");
        Assert.Equal("infection", services.GetRequiredService<PagePreview>().Read(file, File.ReadAllText(file)).Value?.Id);
    }

    [Fact]
    public void Every_channel_has_its_look()
    {
        _content.WriteTopic("sleep", "A **pillow**.");
        using var services = Open();
        var looks = PagePreview.Looks(services.GetRequiredService<ITopicLibrary>().Find("sleep")!);
        Assert.Equal(["web", "teams", "terminal"], looks.Keys);
        Assert.Contains("<strong>pillow</strong>", looks["web"], StringComparison.Ordinal);
    }

    private ServiceProvider Open() => new ServiceCollection()
        .AddSingleton<TimeProvider>(new FakeTimeProvider(new DateTimeOffset(2026, 11, 22, 9, 0, 0, TimeSpan.Zero)))
        .AddLibrary(new LibraryOptions { ContentDirectory = _content.Root, Mode = SearchMode.Lexical, ReloadEvery = TimeSpan.Zero })
        .BuildServiceProvider();
}
