using System.Globalization;
using System.Text.RegularExpressions;
using BackPainBot.Conversation.Turn.State;
using BackPainBot.Domain.Safety;

namespace BackPainBot.Conversation.Turn.Gates;

/// <summary>
/// Signs that need what was told before: "he did have a little fall before it started" says little by itself, and much of somebody of 74;
/// "he's lost a bit of weight too" goes with the back that the talk is about.
/// </summary>
public static class ToldSigns
{
    /// <summary>From this age on a small fall may break a bone of the back.</summary>
    private const int Old = 68;

    /// <summary>A longer message tells its own story, and is read as one.</summary>
    private const int LongestTurn = 400;

    private static readonly Regex Age = new(@"\b(?:i'?m|i am|i'?ll be|he'?s|he is|she'?s|she is|is|aged?|turned|nearly|husband|wife|partner|mum|mom|mother|dad|father|nan|gran|grandad|neighbour|uncle|aunt)[\s,(]+(?:is |a |of |now |only )?(?<age>[6-9]\d)\b(?!\s*(?:kg|kilos?|km|miles?|%|mins?|minutes?|hours?|days?|weeks?|months?|lbs?|stone|cm|percent))|\b(?<age>[6-9]\d)[\s-]*(?:years?|yrs?|yo\b|y/o)", RegexOptions.IgnoreCase);
    private static readonly Regex Fall = new(@"\b(?:had|have|has had|took|taken|after|since|from|with|was|did have) (?:a|an|the|his|her|my|that|this) (?:\w+ ){0,2}(?:fall|tumble|slip|trip)\b|\b(?:i|he|she|mum|mom|dad|nan|gran|they) (?:just |only |also |actually )*(?:fell|slipped|tripped|tumbled|toppled|went over)\b", RegexOptions.IgnoreCase);
    private static readonly Regex NoFall = new(@"\b(?:years? (?:ago|back)|as a (?:child|kid|boy|girl)|scared|afraid|fear\w*|worried|what if|in case|if i|never|no falls?|not? (?:a |had |have |fall\w*)|n'?t|x-?ray(?:ed)?|checked|all clear|nothing broken|asleep|ill|behind|out with|in love|pregnant)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Weight = new(@"\b(?:i'?ve|i have|he'?s|he has|she'?s|she has|they'?ve|has|have|i|he|she)(?: also| just| even| been)* (?:lost|losing|dropped|dropping) (?:a (?:bit|little|lot|fair bit) of |some |quite a (?:bit|lot) of |loads of |(?:half )?a stone|(?:two|three|\d+) (?:stone|kilos?|kgs?|pounds|lbs?)|so much )?(?:weight|a stone|stone|kilos?|kgs?|pounds)?\b", RegexOptions.IgnoreCase);
    private static readonly Regex Meant = new(@"\b(?:diet\w*|slimm\w*|trying|on purpose|purposely|meant to|jabs?|ozempic|wegovy|mounjaro|gym|proud|pleased|happy|goal|want\w*|finally|healthier|fitter|feel(?:s|ing)? (?:better|good|great)|good for|should|would|could|if|hope\w*|help\w*|need\w*|calorie\w*|sugar|after the baby|not|no|n'?t|feeling|hope|interest|appetite|muscle|strength|fitness|job|patience|sleep|time|balance|count|track|work|confidence)\b", RegexOptions.IgnoreCase);
    private static readonly Regex NamesWeight = new(@"\b(?:weight|stone|kilos?|kgs?|pounds|lbs?)\b", RegexOptions.IgnoreCase);

    /// <summary>What a turn tells that is a sign only together with what was told before it.</summary>
    public static IEnumerable<OpenFlag> In(CurrentTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (turn.Card.Count > 0 || turn.Text.Length is 0 or > LongestTurn || turn.Memory.Talk.Told.Length == 0)
            yield break;
        foreach (var clause in MessageSentences(turn.Text))
        {
            if (Fall.Match(clause) is { Success: true } fall && !NoFall.IsMatch(clause) && OldestIn(turn) >= Old)
                yield return new OpenFlag { Flag = RedFlag.FractureTrauma, Urgency = Urgency.Emergency, Quote = fall.Value };
            if (Weight.Match(clause) is { Success: true } weight && NamesWeight.IsMatch(weight.Value) && !Meant.IsMatch(clause) && !clause.Contains('?', StringComparison.Ordinal))
                yield return new OpenFlag { Flag = RedFlag.Cancer, Urgency = Urgency.SameDay, Quote = weight.Value };
        }
    }

    private static int OldestIn(CurrentTurn turn) =>
        Age.Matches(turn.Memory.Talk.Told + "\n" + turn.Text).Select(found => int.Parse(found.Groups["age"].Value, CultureInfo.InvariantCulture)).DefaultIfEmpty(0).Max();

    private static IEnumerable<string> MessageSentences(string text) => Sentence.Split(text).Where(sentence => sentence.Any(char.IsLetter));

    private static readonly Regex Sentence = new(@"(?<=[.!?\n])\s+");
}
