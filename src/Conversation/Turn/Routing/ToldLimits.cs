using System.Text.RegularExpressions;
using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Dialogs.Told;
using BackPainBot.Conversation.Turn.Gates;

namespace BackPainBot.Conversation.Turn.Routing;

/// <summary>How long somebody lasts before it starts, where they say just that or answer our question about it: "after ten minutes of stiffness I'll walk it off" does neither.</summary>
internal static class ToldLimits
{
    private const double Shortest = 3;
    private const double Longest = 180;
    private const int RoundTo = 5;

    /// <summary>A longer answer tells of more than the time.</summary>
    private const int LongestAnswer = 12;

    private const string Number = "(?:one|two|three|four|five|six|seven|eight|ten|twelve|fifteen|twenty|thirty|forty|forty five|fifty|sixty|ninety)";
    private const string Amount = @"(?:(?:about|around|only|maybe|roughly|like|up to|not even|less than|at most|nearly|almost|for) )*(?:an?|half an?|\d{1,3}|" + Number + @") ?(?:odd |or so )?(?:hours?|hrs?|mins?|minutes?)";
    private const string Does = "(?:sit|stand|drive|walk|manage|last|go|do|cope|bear it|work|garden|lie|kneel|type|read)(?: (?:still|down|up|there|at my desk|at the desk|in the car))?";
    private const string Starting = "(?:(?:just|always|usually|really|then) )*(?:starts?|begins?|hurts?|aches?|stiffens?|nags?|comes on|goes|kicks in|sets in|seizes|grumbles?|tightens?|bites|gets (?:sore|stiff|bad|going)|is sore|has had enough)";
    private const string Back = "(?:it|that|my back|my lower back|the back|the pain|pain|the ache|stiffness|the stiffness)";

    private static readonly Regex AsSuch = new(
        $@"\b(?:i (?:can |only |usually |just )*last|lasts? me|i can (?:only|just about|barely) {Does}) {Amount}\b"
        + $@"|\bi can {Does} {Amount} (?:before|until|till|then|and then|but then)\b"
        + $@"|\b{Amount}(?: of \w+)? (?:before|until|till|then|and|and then|but then) {Back} {Starting}"
        + $@"|\b{Amount} (?:before|until|till) i have to (?:stop|move|get up|stand up|sit down)\b"
        + $@"|\bafter {Amount}(?: (?:of |at |in )(?:\w+ ){{0,2}}\w+)? {Back} {Starting}"
        + $@"|\b{Back} {Starting}(?: up| again)? after {Amount}\b",
        RegexOptions.IgnoreCase);

    // "About 45 mins then it stiffens", "twenty minutes, thirty on a good day": the time, and what happens then.
    private static readonly Regex Answer = new($@"^(?:(?:its|it is|usually|mostly|normally|id say|i think|i guess|i reckon|i suppose|probably|perhaps|well|um|er|hm|oh|after|id guess|between|say) )*{Amount}(?: (?:or so|ish|max|tops|at (?:most|best|a push|a time)|if that|usually|normally|like i said|sitting|standing|walking|driving|in (?:a|the|my) \w+|on (?:a|my) \w+(?: \w+)?|(?:or )?(?:\d{{1,3}}|{Number})(?: minutes| mins)?|(?:before|until|till|then|and|when) .*))*$", RegexOptions.IgnoreCase);

    // "Ten minutes before my legs go dead" is no limit to pace by.
    private static readonly Regex Sign = new(@"\b(?:legs?|foot|feet|toes?|numb\w*|weak\w*|dead|tingl\w*|pins and needles|bladder|bowels?|wee|pee|saddle|chest|breath\w*|faint|dizzy)\b", RegexOptions.IgnoreCase);

    private static readonly Regex Plans = new(@"\b(?:ill|i will|im going to|im gonna|im off|lets|thanks|thank you|cheers)\b", RegexOptions.IgnoreCase);

    // Answers that say "a bit less than your own limit".
    private static readonly HashSet<string> Themes = ["drive-break", "minutes", "walk-minutes", "sit", "sit-how", "day", "shift"];

    /// <summary>Whether the next few words may be a limit that an answer spoke of.</summary>
    public static bool AreAskedBy(string id) => Themes.Contains(id);

    /// <summary>Minutes to stop at for somebody who has just told how long they last: two thirds of it, on the safe side; null where none was told.</summary>
    public static int? StopAt(CurrentTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (turn.Memory.Talk.Pending is not null || Questions.Looks(turn.Text) || Sign.IsMatch(turn.Text) || turn.Picture.HoldsActivity())
            return null;
        var told = MessageParts.Sentences(turn.Text).Select(sentence => AsSuch.Match(PlainWords.Of(sentence))).FirstOrDefault(found => found.Success)?.Value ?? Answered(turn);
        return told is not null && SpokenTime.Minutes(told) is >= Shortest and <= Longest and var minutes ? Before(minutes) : null;
    }

    private static string? Answered(CurrentTurn turn)
    {
        var isAsked = Themes.Contains(turn.Memory.Talk.LastTheme) || Replies.Speaker.Used(turn, Situations.Stem, SituationWords.NextDesk) || Replies.Speaker.Used(turn, Situations.Stem, SituationWords.NextPace);
        var plain = PlainWords.Of(turn.Text);
        return isAsked && PlainWords.Split(plain).Length <= LongestAnswer && Answer.IsMatch(plain) && !Plans.IsMatch(plain) ? plain : null;
    }

    private static int Before(double minutes) => (int)(minutes * 2 / 3 / RoundTo) * RoundTo is var stop && stop > 0 ? stop : (int)(minutes * 2 / 3);
}
