using BackPainBot.Conversation.Dialogs;

namespace BackPainBot.UnitTests.Conversation.Transcripts;

/// <summary>Every file of <c>tests/Transcripts</c> is a test and a piece of documentation.</summary>
public sealed class TranscriptTests
{
    public static TheoryData<string> Files() =>
        [.. Directory.EnumerateFiles(RepositoryFiles.PathOf("tests", "Transcripts"), "*.md").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_transcript_goes_as_written(string file)
    {
        using var runner = new TranscriptRunner();

        var wrong = await runner.RunAsync(RepositoryFiles.PathOf("tests", "Transcripts", file));

        Assert.True(wrong.Count == 0, string.Join("\n\n", wrong));
    }

    [Fact]
    public async Task Every_question_of_every_dialog_is_reached_by_a_transcript()
    {
        using var house = new ConversationHouse();
        var all = house.Get<DialogHost>().All.SelectMany(dialog => dialog.Asked.Select(step => dialog.Id + "/" + step)).ToHashSet();
        foreach (var file in Directory.EnumerateFiles(RepositoryFiles.PathOf("tests", "Transcripts"), "*.md"))
        {
            using var runner = new TranscriptRunner();
            await runner.RunAsync(file);
            all.ExceptWith(runner.Steps);
        }

        Assert.True(all.Count == 0, "No transcript reaches: " + string.Join(", ", all.Order(StringComparer.Ordinal)));
    }
}
