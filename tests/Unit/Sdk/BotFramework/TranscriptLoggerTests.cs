using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace BackPainBot.UnitTests.Sdk.BotFramework;

public sealed class TranscriptLoggerTests : IDisposable
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

    [Fact]
    public async Task A_transcript_in_a_file_reads_back_as_it_was_written()
    {
        var store = new FileTranscriptLogger(_folder);
        var said = Said("a:1", "hello", 1);
        said.ChannelData = new { Seen = true };
        await store.LogActivityAsync(said);
        var page = await store.GetTranscriptActivitiesAsync("test", "a:1");
        Assert.Equal("hello", Assert.Single(page.Items).AsMessageActivity().Text);
        Assert.Equal(said.Timestamp, page.Items[0].Timestamp);
        Assert.Empty((await store.GetTranscriptActivitiesAsync("test", "a:1", null, said.Timestamp!.Value.AddSeconds(1))).Items);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_changed_message_takes_its_old_place_and_a_deleted_one_leaves_a_mark_without_words(bool inFiles)
    {
        ITranscriptStore store = inFiles ? new FileTranscriptLogger(_folder) : new MemoryTranscriptStore();
        var adapter = new TestAdapter(TestAdapter.CreateConversation("t")).Use(new TranscriptLoggerMiddleware(store));
        await adapter.ProcessActivityAsync(adapter.MakeActivity("hi"), async (turn, token) =>
        {
            var kept = await turn.SendActivityAsync("one", cancellationToken: token);
            var gone = await turn.SendActivityAsync("secret", cancellationToken: token);
            await turn.UpdateActivityAsync(new Activity { Type = "message", Id = kept.Id, Text = "two" }, token);
            await turn.DeleteActivityAsync(gone.Id, token);
        });
        var items = (await store.GetTranscriptActivitiesAsync("test", "t")).Items;
        Assert.Equal(["message hi", "message two", "messageDelete "], items.Select(item => $"{item.Type} {((Activity)item).Text}"));
    }

    [Fact]
    public async Task Transcripts_are_listed_in_pages_and_deleted_one_by_one()
    {
        var store = new FileTranscriptLogger(_folder);
        for (var i = 0; i < 21; i++)
            await store.LogActivityAsync(Said($"c{i}", "x", i));
        var first = await store.ListTranscriptsAsync("test");
        var second = await store.ListTranscriptsAsync("test", first.ContinuationToken);
        Assert.Equal([20, 1], new[] { first.Items.Length, second.Items.Length });
        await store.DeleteTranscriptAsync("test", second.Items[0].Id);
        Assert.Empty((await store.ListTranscriptsAsync("test", first.ContinuationToken)).Items);
        Assert.Empty((await store.ListTranscriptsAsync("nowhere")).Items);
    }

    [Fact]
    public async Task An_id_from_a_channel_does_not_climb_out_of_the_folder()
    {
        var store = new FileTranscriptLogger(Path.Combine(_folder, "in"));
        await store.LogActivityAsync(Said("../../out", "x", 1));
        Assert.All(Directory.GetFiles(_folder, "*", SearchOption.AllDirectories), file => Assert.StartsWith(Path.Combine(_folder, "in"), file, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nothing_is_not_logged()
    {
        foreach (var logger in new ITranscriptLogger[] { new FileTranscriptLogger(_folder), new MemoryTranscriptStore(), new TraceTranscriptLogger() })
            await Assert.ThrowsAsync<ArgumentNullException>(() => logger.LogActivityAsync(null));
    }

    [Fact]
    public async Task A_trace_says_who_sent_what_kind_and_the_words_only_when_asked_to()
    {
        using var listener = new Listener();
        System.Diagnostics.Trace.Listeners.Add(listener);
        await new TraceTranscriptLogger(false).LogActivityAsync(Said("c", "private words", 1));
        var quiet = listener.Text;
        await new TraceTranscriptLogger().LogActivityAsync(Said("c", "private words", 1));
        System.Diagnostics.Trace.Listeners.Remove(listener);
        Assert.Contains("ada [message]", quiet, StringComparison.Ordinal);
        Assert.DoesNotContain("private words", quiet, StringComparison.Ordinal);
        Assert.Contains("private words", listener.Text, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        if (Directory.Exists(_folder))
            Directory.Delete(_folder, true);
    }

    private static Activity Said(string conversation, string text, int second) => new()
    {
        Type = "message",
        Id = $"{conversation}-{second}",
        Text = text,
        ChannelId = "test",
        From = new ChannelAccount("ada"),
        Conversation = new ConversationAccount { Id = conversation },
        Timestamp = DateTimeOffset.UnixEpoch.AddSeconds(second),
    };

    private sealed class Listener : System.Diagnostics.TraceListener
    {
        private readonly System.Text.StringBuilder _text = new();

        public string Text => _text.ToString();

        public override void Write(string? message) => _text.Append(message);

        public override void WriteLine(string? message) => _text.AppendLine(message);
    }
}
