using System.Globalization;
using System.Text.RegularExpressions;
using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Scripts;

namespace BackPainBot.Conversation.Dialogs.Told;

/// <summary>Numbers of a list with words around them: "1 and 7 obviously, and 9 when I climb out of the cab, not 5 though".</summary>
public static class NumberedChoices
{
    private const int MostDetail = 8;
    private const int MostOwn = 6;

    private static readonly Regex Parts = new(@"[,;\n]+|(?<!\d)\.|\.(?!\d)|\bbut\b", RegexOptions.IgnoreCase);
    private static readonly Regex Joints = new(@"\s*[&+]\s*|\b(?:and|or|plus|also|then)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Number = new(@"^(?:(?:number|nr\.?|option|just|only|mainly|mostly|definitely|probably|maybe|say|i'?d say|yes|ok|oh|a bit of|a little of|bit of|some)\s+|#)*(?<number>\d{1,2})(?![\d/:.%])\b(?<rest>.*)$", RegexOptions.IgnoreCase);
    private static readonly Regex Range = new(@"\d\s*(?:-|–|to|till|until)\s*\d", RegexOptions.IgnoreCase);
    private static readonly Regex Detail = new(@"^\s*(?<detail>(?:when|if|after|while|from|in|on|at|with|but only|only|mainly|especially)\b[^\d]*)$", RegexOptions.IgnoreCase);
    private static readonly Regex Denied = new(@"^(?:(?:and|but|definitely|just|it'?s)\s+)*(?:not|no|never|none|isn'?t|don'?t|without|except)\b", RegexOptions.IgnoreCase);
    private static readonly Regex OnlyNumbers = new(@"^(?:\s|\d|\b(?:and|or)\b)*$", RegexOptions.IgnoreCase);
    private static readonly Regex AllBut = new(@"\b(?:all|everything|both|any)\b[^.?!]{0,20}\b(?:but|except)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Little = new(@"\b(?:obviously|definitely|mainly|mostly|for sure|certainly|of course|i think|i guess|probably|maybe|yes|yeah|too|as well|a lot|a bit|please|thanks|lol|tbh|tho|though|really|sorry|ok|oh)\b", RegexOptions.IgnoreCase);

    /// <summary>The choices that are numbered, with a detail or other things in the writer's own words beside them; null where no number plainly names one.</summary>
    public static Answer? In(ScriptStep step, string text)
    {
        ArgumentNullException.ThrowIfNull(step);
        ArgumentNullException.ThrowIfNull(text);
        if (Range.IsMatch(text) || Questions.Looks(text) || AllBut.IsMatch(text))
            return null;
        var (ids, own) = (new List<string>(), new List<string>());
        foreach (var piece in Meant(text).SelectMany(part => Joints.Split(part)).Select(piece => piece.Trim()).Where(piece => piece.Any(char.IsLetterOrDigit)))
        {
            if (Number.Match(piece) is { Success: true } found)
            {
                if (Named(step, found) is not { } named)
                    return null;
                (named.Own ? own : ids).Add(named.Words);
            }
            // A time or a score beside the numbers is told for another row.
            else if (!piece.Any(char.IsDigit) && OwnWords.Tidy(Little.Replace(piece, " ")) is { Length: > 2 } words)
            {
                if (Count(words) > MostOwn)
                    return null;
                own.Add(words);
            }
        }

        return ids.Count == 0 && !own.Exists(words => step.Choices.Any(choice => words.StartsWith(choice.Title.ToLowerInvariant() + " ", StringComparison.Ordinal))) ? null : new Answer(string.Join(", ", own)) { Choices = [.. ids.Distinct()] };
    }

    // "Not 1, 2 or 3, just 4": what follows a denial in bare numbers is denied too.
    private static IEnumerable<string> Meant(string text)
    {
        var isDenied = false;
        foreach (var part in Parts.Split(text))
        {
            isDenied = Denied.IsMatch(part.Trim()) || (isDenied && OnlyNumbers.IsMatch(part));
            if (!isDenied)
                yield return part;
        }
    }

    // "2 paracetamol", "3 doesn't bother me": a number, and no choice by it.
    private static (string Words, bool Own)? Named(ScriptStep step, Match found)
    {
        var number = int.Parse(found.Groups["number"].Value, CultureInfo.InvariantCulture);
        if (number < 1 || number > step.Choices.Count)
            return null;
        var (choice, rest) = (step.Choices[number - 1], Little.Replace(found.Groups["rest"].Value, "").Trim(' ', '!'));
        if (rest.Length == 0)
            return (choice.Id, false);
        return Detail.Match(rest) is { Success: true } detail && Count(detail.Groups["detail"].Value) is > 1 and <= MostDetail ? ($"{choice.Title.ToLowerInvariant()} {detail.Groups["detail"].Value.Trim()}", true) : null;
    }

    private static int Count(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
}
