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
        var changes = services.GetRequiredService<PagePreview>().Changes(draft, ["kettle teapot", "pillow"]);
        Assert.Equal([new AnswerChange("kettle teapot", "work", "driving")], changes);
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
