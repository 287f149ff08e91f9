using System.Globalization;
using System.Text.RegularExpressions;
using BackPainBot.Conversation.Turn;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Time.Testing;
using Newtonsoft.Json.Linq;

namespace BackPainBot.UnitTests.Conversation.Transcripts;

/// <summary>Runs a transcript and says what did not go as written.</summary>
internal sealed class TranscriptRunner : IDisposable
{
    private readonly MemoryTurnStore _store = new();
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 11, 25, 9, 0, 0, TimeSpan.Zero));
    private readonly List<string> _wrong = [];
    private readonly HashSet<string> _steps = [];
    private ConversationHouse _house;
    private IReadOnlyList<Activity> _replies = [];
    private int _from;
    private int _scene;
    private string _channel = "console";

    public TranscriptRunner() => _house = new ConversationHouse(_store, _clock);

    /// <summary>The scripted questions that were asked.</summary>
    public IReadOnlySet<string> Steps => _steps;

    public async Task<IReadOnlyList<string>> RunAsync(string path)
    {
        foreach (var line in TranscriptFile.Read(path))
            await RunAsync(line);
        return _wrong;
    }

    public void Dispose() => _house.Dispose();

    private async Task RunAsync(TranscriptLine line)
    {
        switch (line.Kind)
        {
            case "scene":
                _scene++;
                _channel = "console";
                break;
            case "channel":
                _channel = line.Text;
                break;
            case "you":
                await SendAsync(line.Text, null);
                break;
            case "card":
                await SendAsync("", JObject.Parse(line.Text));
                break;
            case "later":
                _clock.Advance(TimeSpan.FromDays(int.Parse(line.Text, CultureInfo.InvariantCulture)));
                break;
            case "restart":
                _house.Dispose();
                _house = new ConversationHouse(_store, _clock);
                break;
            default:
                Check(line);
                break;
        }
    }

    private async Task SendAsync(string text, JObject? card)
    {
        _replies = (await _house.SayAsync(text, "scene-" + _scene.ToString(CultureInfo.InvariantCulture), card, _channel)).Replies;
        _from = 0;
        foreach (var step in _replies.Select(reply => ((JObject)reply.ChannelData)["backpainbot"]?["step"]?.ToString()).Where(step => !string.IsNullOrEmpty(step)))
            _steps.Add(step!);
    }

    private void Check(TranscriptLine line)
    {
        if (line.Kind == "bot")
        {
            var at = Enumerable.Range(_from, Math.Max(0, _replies.Count - _from)).FirstOrDefault(i => Says(_replies[i], line.Text), -1);
            if (at < 0)
                Wrong(line, "was not said");
            else
                _from = at;
        }
        else if (line.Kind == "not" && _replies.Any(reply => Says(reply, line.Text)))
            Wrong(line, "was said");
        else if (line.Kind == "buttons" && !line.Text.Split('|', StringSplitOptions.TrimEntries).All(Offered().Contains))
            Wrong(line, "was not offered: " + string.Join(" | ", Offered()));
    }

    private List<string> Offered() => [.. _replies.SelectMany(reply => reply.SuggestedActions?.Actions ?? []).Select(action => action.Title)];

    private void Wrong(TranscriptLine line, string what) =>
        _wrong.Add($"line {line.Line}: {line.Kind}: {line.Text} {what}. Replies:\n{string.Join("\n---\n", _replies.Select(reply => reply.Text))}");

    private static bool Says(Activity reply, string expected) => expected is ['/', .., '/']
        ? Regex.IsMatch(reply.Text, expected[1..^1], RegexOptions.Singleline | RegexOptions.IgnoreCase, TimeSpan.FromSeconds(5))
        : reply.Text.Contains(expected, StringComparison.OrdinalIgnoreCase);
}
