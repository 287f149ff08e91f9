using System.Text.RegularExpressions;
using BackPainBot.Conversation.Turn.Interrupts;
using BackPainBot.Conversation.Turn.Replies;
using BackPainBot.Domain.Safety;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BackPainBot.Conversation.Turn.Gates;

/// <summary>The last of the three gates: reads the final text of every activity, cards, choices and titles included, and replaces what prescribes.</summary>
public sealed class OutgoingGate(Speaker speaker)
{
    // Where a cited page lies is read by a browser: "#when-might-i-go-back" beside a title that names a sport is no leave to go.
    private static readonly Regex Address = new(@"^(\[\d+\]: )/library/\S+ ", RegexOptions.Multiline);

    /// <summary>Replaces in place; returns how many activities were held back.</summary>
    public int Screen(CurrentTurn turn, IReadOnlyList<Activity> replies)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(replies);
        var held = 0;
        foreach (var reply in replies)
        {
            if (Allows(turn, reply))
                continue;
            held++;
            // What was held back is our sentence: the ways on below it are still there.
            var ways = reply.SuggestedActions?.Actions?.Select(action => action.Title).ToList() ?? [];
            ReplyWriter.Replace(reply, new Reply(speaker.Words(turn, GateWords.Stem, GateWords.Withheld), ReplyKind.Withheld) { Buttons = JudgedTexts.Prescribes(string.Join('\n', ways)) ? [] : ways });
        }

        return held;
    }

    /// <summary>Whether an activity may reach this person.</summary>
    public bool Allows(CurrentTurn turn, Activity reply)
    {
        ArgumentNullException.ThrowIfNull(turn);
        // A notice's words are fixed and authored, and must never be lost to a false alarm.
        if (ReplyWriter.KindOf(reply) == ReplyKind.Notice && reply.Attachments is not { Count: > 0 })
            return true;
        var text = TextOf(reply);
        return IsAllowed(turn, text) || (QuotedWords.Without(turn, text) is var rest && rest != text && IsAllowed(turn, rest));
    }

    private static bool IsAllowed(CurrentTurn turn, string text) =>
        SafetyPolicy.Judge(turn.Picture, new SafetyCandidate(LoadingLevel.None, JudgedTexts.Prescribes(text))).IsAllowed;

    /// <summary>Everything of an activity that a person can read, one piece a line.</summary>
    public static string TextOf(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var pieces = new List<string?> { Address.Replace(activity.Text ?? "", "$1"), activity.Speak, activity.Summary };
        pieces.AddRange(activity.SuggestedActions?.Actions?.SelectMany(action => new[] { action.Title, action.DisplayText, action.Value as string }) ?? []);
        foreach (var attachment in activity.Attachments ?? [])
        {
            pieces.Add(attachment.Name);
            // A copy of what somebody told holds their words and our ids, and nothing that a page or a model wrote.
            if (attachment is { Name: MyData.FileName, ContentType: "application/json" })
                continue;
            pieces.AddRange(Readable(attachment));
        }

        return string.Join("\n", pieces.Where(piece => !string.IsNullOrWhiteSpace(piece)).Distinct());
    }

    private static IEnumerable<string> Readable(Attachment attachment)
    {
        if (attachment.ContentUrl is { } url && url.StartsWith("data:", StringComparison.Ordinal) && url.IndexOf(";base64,", StringComparison.Ordinal) is > 0 and var at)
            yield return System.Text.Encoding.UTF8.GetString(Convert.FromBase64String(url[(at + ";base64,".Length)..]));
        if (attachment.Content is string text)
            yield return text;
        else if (attachment.Content is not null)
        {
            foreach (var value in JToken.FromObject(attachment.Content).SelectTokens("$..*").OfType<JValue>().Where(value => value.Type == JTokenType.String))
                yield return value.Value<string>()!;
        }
    }
}
