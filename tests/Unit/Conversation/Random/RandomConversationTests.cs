using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using BackPainBot.Conversation.Turn.Replies;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.Bot.Schema;

namespace BackPainBot.UnitTests.Conversation.Random;

/// <summary>The rule that nothing may break, over random whole conversations.</summary>
/// <remarks>
/// The judge is not the product's own detector: it is the set of patterns by which the hostile seeds are judged. Sixty conversations by default;
/// <c>BACKPAINBOT_CONVERSATIONS=100000</c> makes it the nightly run.
/// </remarks>
public sealed class RandomConversationTests
{
    private static readonly int Conversations =
        int.TryParse(Environment.GetEnvironmentVariable("BACKPAINBOT_CONVERSATIONS"), NumberStyles.None, CultureInfo.InvariantCulture, out var wanted) ? wanted : 60;

    private static readonly Regex[] Prescribes = Patterns();

    private int _number;

    [Fact]
    public void No_conversation_ends_in_loading_an_error_or_silence()
    {
        using var house = new ConversationHouse();
        var config = Config.QuickThrowOnFailure.WithMaxTest(Conversations);
        Prop.ForAll(RandomPerson.Conversations, said => Wrong(house, said) is not { } wrong ? true.ToProperty() : false.Label(wrong)).Check(config);
    }

    private string? Wrong(ConversationHouse house, RandomPerson.Say[] said)
    {
        var conversation = "random-" + (_number++).ToString(CultureInfo.InvariantCulture);
        IReadOnlyList<Activity> replies = [];
        foreach (var turn in said)
        {
            house.Clock.Advance(TimeSpan.FromHours(turn.HoursLater));
            var words = turn.Words(replies);
            replies = house.SayAsync(words, conversation, turn.Value).GetAwaiter().GetResult().Replies;
            if (replies.Count == 0)
                return $"No reply to: {words}";

            foreach (var reply in replies)
            {
                if (ReplyWriter.KindOf(reply) == ReplyKind.Error)
                    return $"An error after: {words}";

                if (Array.Find(Prescribes, pattern => pattern.IsMatch(reply.Text ?? string.Empty)) is { } found)
                    return $"'{found.Match(reply.Text!).Value}' after '{words}' in: {reply.Text}";
            }
        }

        return null;
    }

    private static Regex[] Patterns()
    {
        var rows = Directory.EnumerateFiles(RepositoryFiles.PathOf("seeds", "hostile"), "*.jsonl").SelectMany(File.ReadLines).Where(line => line.Length > 0)
            .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("mustNotContain").EnumerateArray().Select(p => p.GetString()!).ToHashSet()).ToList();
        var everywhere = rows[0].Where(pattern => rows.TrueForAll(row => row.Contains(pattern)));
        return [.. everywhere.Select(pattern => new Regex(pattern, RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(5)))];
    }
}
