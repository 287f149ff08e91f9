using System.Text.RegularExpressions;
using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Scripts;

namespace BackPainBot.Conversation.Dialogs.Told;

/// <summary>Numbers of a list with words around them: "1 and 7 obviously, and 9 when I climb out of the cab, not lifting though".</summary>
public static class NumberedChoices
{
    private const int MostDetail = 8;

    private static readonly Regex Joints = new(@"[,;\n]+|(?<!\d)\.|\.(?!\d)|\s*[&+]\s*|\b(?:and|plus|also|then|but)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Number = new(@"^(?:(?:number|no\.?|nr\.?|option|the|mainly|mostly|definitely|probably|maybe|say|i'?d say|yes|ok|oh|a bit of|a little of|bit of|some)\s+|#)*(?<number>\d{1,2})(?![\d/:.%])\b(?!\s*(?:-|to|or so|ish|min|hour|hr|h\b|s\b|sec|day|week|month|year|out of|kg|kilo|km|k\b|mile|m\b|lb|stone|am\b|pm\b|o'?clock|times|x\b|steps|flights|bags|of\b|years?))(?<rest>.*)$", RegexOptions.IgnoreCase);
    private static readonly Regex Detail = new(@"^\s*(?<detail>(?:when|if|after|while|from|in|on|at|with|but only|only|mainly|especially)\b.*)$", RegexOptions.IgnoreCase);
    private static readonly Regex Denied = new(@"^\s*(?:not|no|never|none of|isn'?t|don'?t|without|except)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Little = new(@"\b(?:obviously|definitely|mainly|mostly|for sure|certainly|of course|i think|i guess|probably|maybe|yes|yeah|too|as well|a lot|a bit|please|thanks|lol|tbh|tho|though|really)\b", RegexOptions.IgnoreCase);

    /// <summary>The choices that are numbered, with a detail in the writer's own words where one stands beside a number; null where no number with words around it names one.</summary>
    public static Answer? In(ScriptStep step, string text)
    {
        ArgumentNullException.ThrowIfNull(step);
        ArgumentNullException.ThrowIfNull(text);
        var (ids, own, others) = (new List<string>(), new List<string>(), 0);
        foreach (var piece in Joints.Split(text).Select(piece => piece.Trim()).Where(piece => piece.Length > 0))
        {
            if (Number.Match(piece) is not { Success: true } found || int.Parse(found.Groups["number"].Value, System.Globalization.CultureInfo.InvariantCulture) is var number && (number < 1 || number > step.Choices.Count))
            {
                others += Denied.IsMatch(piece) || Little.Replace(piece, "").Trim().Length == 0 ? 0 : 1;
                continue;
            }

            var choice = step.Choices[number - 1];
            if (Detail.Match(Little.Replace(found.Groups["rest"].Value, "")) is { Success: true } detail && PlainWordsIn(detail.Groups["detail"].Value) is > 1 and <= MostDetail)
                own.Add($"{choice.Title.ToLowerInvariant()} {detail.Groups["detail"].Value.Trim()}");
            else
                ids.Add(choice.Id);
        }

        return ids.Count + own.Count == 0 || others > ids.Count + own.Count + 1 ? null : new Answer(string.Join(", ", own)) { Choices = [.. ids.Distinct()] };
    }

    private static int PlainWordsIn(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
}
