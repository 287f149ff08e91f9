using BackPainBot.Conversation;
using BackPainBot.Conversation.Turn;
using BackPainBot.Library;
using BackPainBot.Library.Search;
using BackPainBot.Reading;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace BackPainBot.UnitTests.Conversation;

/// <summary>The whole conversation with the repository's own words and pages, in memory, on a clock that tests set.</summary>
public sealed class ConversationHouse : IDisposable
{
    // Lexicons and pages are the same for every test and take the longest to load.
    private static readonly ServiceProvider ByWords = Loaded(SearchMode.Lexical);

    private static readonly Lazy<ServiceProvider> ByMeaning = new(() => Loaded(SearchMode.Hybrid));

    private readonly ServiceProvider _services;
    private int _messages;

    private static ServiceProvider Loaded(SearchMode mode) => new ServiceCollection()
        .AddReading(RepositoryFiles.PathOf("dialogs", "lexicon"))
        .AddLibrary(new LibraryOptions { ContentDirectory = RepositoryFiles.PathOf("content"), CacheDirectory = Library.LibraryFixture.VectorFolder, ReloadEvery = TimeSpan.Zero, Mode = mode })
        .BuildServiceProvider();

    public ConversationHouse(ITurnStore? store = null, FakeTimeProvider? clock = null, Action<IServiceCollection>? also = null, bool meaning = false)
    {
        // With a model it answers as it does in service; by words alone as on a machine that has none.
        var shared = meaning ? ByMeaning.Value : ByWords;
        Store = store ?? new MemoryTurnStore();
        Clock = clock ?? new FakeTimeProvider(new DateTimeOffset(2026, 11, 25, 9, 0, 0, TimeSpan.Zero));
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(Clock);
        services.AddSingleton(Store);
        services.AddSingleton(shared.GetRequiredService<IMessageReader>());
        services.AddSingleton(shared.GetRequiredService<ITopicLibrary>());
        services.AddSingleton(shared.GetRequiredService<ILibrarySearch>());
        also?.Invoke(services);
        services.AddConversation(new ConversationOptions { DialogsDirectory = RepositoryFiles.PathOf("dialogs"), OwnerContact = "hello@example.com" });
        _services = services.BuildServiceProvider();
        Runner = _services.GetRequiredService<ITurnRunner>();
    }

    public ITurnStore Store { get; }

    public FakeTimeProvider Clock { get; }

    public ITurnRunner Runner { get; }

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public Task<TurnOutcome> SayAsync(string text, string conversation = "c1", object? value = null, string channel = "console") =>
        Runner.RunAsync(Message(text, conversation, value, channel), CancellationToken.None);

    public Activity Message(string text, string conversation = "c1", object? value = null, string channel = "console") => new()
    {
        Type = ActivityTypes.Message,
        Id = $"{conversation}-{Interlocked.Increment(ref _messages)}-{Guid.NewGuid():N}",
        Text = text,
        Value = value,
        ChannelId = channel,
        ServiceUrl = "http://localhost",
        From = new ChannelAccount("person-" + conversation),
        Recipient = new ChannelAccount("bot"),
        Conversation = new ConversationAccount(conversationType: "personal", id: conversation),
    };

    public void Dispose() => _services.Dispose();
}
