using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BackPainBot.UnitTests.Conversation.Turn.Routing;

/// <summary>A conversation through the public door, with what was answered in one text.</summary>
internal sealed class FreeText : IDisposable
{
    private readonly ConversationHouse _house = new(meaning: true);

    public IReadOnlyList<Activity> Replies { get; private set; } = [];

    /// <summary>All that the last turn said.</summary>
    public string Said => string.Join("\n---\n", Replies.Select(reply => reply.Text));

    /// <summary>Ids of the pages that the last turn cited.</summary>
    public IReadOnlyList<string> Cited =>
        [.. Replies.SelectMany(reply => ((JObject)reply.ChannelData)["backpainbot"]?["citations"] ?? new JArray()).Select(cited => cited["topic"]!.ToString())];

    /// <summary>The downloads of the last turn, as text.</summary>
    public IEnumerable<string> Files => Replies.SelectMany(reply => reply.Attachments ?? []).Where(file => file.ContentUrl?.Contains("base64,", StringComparison.Ordinal) == true)
        .Select(file => System.Text.Encoding.UTF8.GetString(Convert.FromBase64String(file.ContentUrl[(file.ContentUrl.IndexOf("base64,", StringComparison.Ordinal) + 7)..])));

    public async Task<string> SayAsync(string text)
    {
        Replies = (await _house.SayAsync(text)).Replies;
        return Said;
    }

    public void Dispose() => _house.Dispose();
}
