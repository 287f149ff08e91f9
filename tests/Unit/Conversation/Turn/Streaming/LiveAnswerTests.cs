using System.Net;
using System.Text.RegularExpressions;
using BackPainBot.Conversation.Answers.Rewriting;
using BackPainBot.Conversation.Turn.Streaming;
using BackPainBot.Domain.Safety.Prescriptions;
using BackPainBot.Host.Models;
using BackPainBot.Host.Settings;
using BackPainBot.UnitTests.Host.Models;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;

namespace BackPainBot.UnitTests.Conversation.Turn.Streaming;

/// <summary>An answer that is shown while a model is writing it, over the real wire.</summary>
public sealed class LiveAnswerTests : IAsyncLifetime
{
    private const string Question = "Tell me about the seat, the pedals, the wheel and the mirror in my car.";
    private readonly Watcher _watcher = new();
    private ModelServer _server = null!;

    public async Task InitializeAsync() => _server = await ModelServer.StartAsync();

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Fact]
    public async Task Who_watches_reads_the_first_sentences_while_the_rest_is_written_and_the_answer_takes_their_place()
    {
        _server.Says = prompt => Cited(prompt, 3) + " And so on [1].";
        using var house = House();

        var answer = await AnswerAsync(house);

        var sentences = Sentences(_server.Prompts.Single(), 3);
        Assert.NotEmpty(_watcher.Shown);
        Assert.All(_watcher.Shown, shown => Assert.Equal(ActivityTypes.Typing, shown.Type));
        Assert.EndsWith($"{sentences[0]} {sentences[1]} [1]", WithoutDefinitions(_watcher.Shown[0]), StringComparison.Ordinal);
        Assert.StartsWith(WithoutDefinitions(_watcher.Shown[0]).Replace(" [1]", "", StringComparison.Ordinal), answer.Text, StringComparison.Ordinal);
        Assert.Equal(_watcher.Shown[0].Id, StreamMark.EndedBy(answer));
        Assert.Equal(Enumerable.Range(1, _watcher.Shown.Count), _watcher.Shown.Select(shown => (int)shown.Entities.Last().Properties["streamSequence"]!));
    }

    [Theory]
    [InlineData("Do three sets of ten squats with sixty kilos [1]. Then hold a plank for sixty seconds [1]. And so on [1].")]
    [InlineData("Deadlift twice a week at 70 % [1]. Add five kilos each session [1]. And so on [1].")]
    public async Task Nothing_that_prescribes_or_is_not_supported_is_ever_shown(string lie)
    {
        _server.Says = prompt => $"{lie} {Cited(prompt, 2)} {lie}";
        using var house = House();

        await AnswerAsync(house);

        Assert.NotEmpty(_watcher.Shown);
        Assert.All(_watcher.Shown, shown =>
        {
            Assert.False(PrescriptionDetector.Prescribes(shown.Text, Scrutiny.Generated));
            Assert.DoesNotMatch("(?i)squat|plank|deadlift|kilos", shown.Text);
        });
    }

    [Fact]
    public async Task A_model_that_stops_in_the_middle_is_replaced_by_the_pages_own_words_in_the_same_place()
    {
        using var stuck = new SemaphoreSlim(0);
        _server.Says = prompt => Cited(prompt, 3) + " Never finished";
        _server.BetweenWords = sent => sent.EndsWith("Never", StringComparison.Ordinal) ? stuck.WaitAsync() : Task.CompletedTask;
        using var house = House();
        using var plain = new ConversationHouse();

        var waiting = AnswerAsync(house);
        Assert.True(SpinWait.SpinUntil(() => _watcher.Count > 0, TimeSpan.FromSeconds(60)), "nothing was shown");
        house.Clock.Advance(TimeSpan.FromSeconds(12));
        var answer = await waiting;
        stuck.Release();

        Assert.Equal((await AnswerAsync(plain)).Text, answer.Text);
        Assert.Equal(_watcher.Shown[0].Id, StreamMark.EndedBy(answer));
    }

    [Fact]
    public async Task Where_nobody_watches_the_model_is_asked_for_the_whole_and_the_answer_ends_no_stream()
    {
        _watcher.IsThere = false;
        _server.Says = prompt => Cited(prompt, 3);
        using var house = House();

        var answer = await AnswerAsync(house);

        Assert.Equal(0, _server.Streamed);
        Assert.Empty(_watcher.Shown);
        Assert.Equal("", StreamMark.EndedBy(answer));
    }

    private ConversationHouse House() => new(also: services => services
        .AddSingleton<ILiveWords>(_watcher)
        .AddRewriting(
            new RewritingOptions(RepositoryFiles.PathOf("content", "model", "rewording.yaml"), TimeSpan.FromSeconds(12)),
            _ => ChatModels.Create(new ModelSettings { Provider = "OpenAI", Name = "a-model", ApiKey = ModelServer.Key, Endpoint = _server.Address + "/v1", TimeoutSeconds = 12 })));

    private static async Task<Activity> AnswerAsync(ConversationHouse house) =>
        (await house.SayAsync(Question, "c1")).Replies.Single(reply => reply.Text?.Contains("[1]", StringComparison.Ordinal) == true);

    private static string Cited(string prompt, int count) => string.Join(' ', Sentences(prompt, count).Select(sentence => sentence + " [1]"));

    private static string WithoutDefinitions(Activity activity) => activity.Text.Split("\n\n[1]: ")[0];

    // The first plain sentences of the first passage in the prompt.
    private static string[] Sentences(string prompt, int count)
    {
        var passage = WebUtility.HtmlDecode(prompt[(prompt.IndexOf("<passages>", StringComparison.Ordinal) + 10)..]);
        return [.. Regex.Matches(passage, @"[A-Z][a-z][^.!?\[\]*:#\n-]{25,}[.]").Select(match => match.Value).Take(count)];
    }

    private sealed class Watcher : ILiveWords
    {
        private readonly List<Activity> _shown = [];

        public bool IsThere { get; set; } = true;

        public int Count
        {
            get
            {
                lock (_shown)
                {
                    return _shown.Count;
                }
            }
        }

        public IReadOnlyList<Activity> Shown
        {
            get
            {
                lock (_shown)
                {
                    return [.. _shown];
                }
            }
        }

        public bool IsWatched(Activity incoming) => IsThere;

        public void Show(Activity incoming, Activity soFar)
        {
            lock (_shown)
            {
                _shown.Add(soFar);
            }
        }
    }
}
