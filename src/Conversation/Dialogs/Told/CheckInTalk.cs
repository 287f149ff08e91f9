using System.Globalization;
using System.Text.RegularExpressions;
using BackPainBot.Conversation.Dialogs.Asking;

namespace BackPainBot.Conversation.Dialogs.Told;

/// <summary>Two scores that tell how it went: "it was a 5 then, it's a 3 now", "5 to 3", "5 last week, 3 now".</summary>
public static class CheckInTalk
{
    private static readonly Regex FromTo = new(@"\b(?:(?:was|were|been|had it at|at)\s+(?:a |an |about |around |at )?(?<before>\d{1,2})\b(?:\s*/\s*10)?.{0,60}?\b(?:it'?s|its|it is|is|now|today)\s+(?:now |only |down to |about |around |at )*(?:a |an )?(?<now>\d{1,2})\b|(?<before>\d{1,2})(?:\s*/\s*10)?\s*(?:to|->|down to|up to|then)\s*(?:a )?(?<now>\d{1,2})\b(?!\s*(?:min|hour|day|week|month|year|times|sets|reps|kg|visit))|(?<before>\d{1,2})(?:\s*/\s*10)? (?:last (?:week|time)|a week ago|before|then)\b.{0,20}?\b(?<now>\d{1,2})(?:\s*/\s*10)? (?:now|today|this week)|\b(?<now>\d{1,2})(?:\s*/\s*10)? (?:now|today|this week|this morning)\b.{0,20}?\b(?:was|were|from|it was|had been)\s+(?:a |an |about |around |at )?(?<before>\d{1,2})\b)", RegexOptions.IgnoreCase);
    private static readonly Regex Returned = new(@"\b(?:(?:talked|spoke|wrote|chatted) (?:to|with) you\b|(?:was|i'?ve been) (?:on )?here (?:last|a|two|some)\b|i'?m back\b.{0,40}\b(?:week|weeks|days) ago\b|as (?:you|we) said last (?:week|time)|since (?:we|i) last (?:spoke|talked|wrote)|(?:^\W*|\b(?:i'?m|i am|here|again)\W+)back (?:here )?(?:again )?after (?:a |one |two |three |\d+ )?(?:weeks?|days?|months?|fortnight)\b(?! (?:off|of|away|in|without|at)\b))", RegexOptions.IgnoreCase);
    private static readonly Regex Number = new(@"^\s*(?:about |a |its |it's )*\d{1,2}(?:\s*/\s*10|ish)?\s*[.!]?\s*$", RegexOptions.IgnoreCase);

    private static readonly Regex Unchanged = new(@"^\W*(?:(?:about|pretty much|much|the|just|still|it'?s|its|no)\s+)*(?:same|unchanged|no change|no different|as before|same again|as it was)(?: (?:as|like|than) (?:before|last time|last week|yesterday|always|ever|usual|it was))?(?: (?:really|tbh|i think|thanks))?\W*$", RegexOptions.IgnoreCase);
    private static readonly Regex Compared = new(@"^(?:(?:a|bit|lot|little|much|way|slightly|definitely|feeling|feels?|it'?s|its|i'?m|im|been|about|the|pretty|still|gone|got|getting|overall|on the whole|this week|today)\s+)*(?<how>better|improv(?:ed|ing)|worse|same)(?:\s+(?:than|overall|this week|today|i think|really|on the whole|as)\b.*)?\W*$", RegexOptions.IgnoreCase);
    private static readonly Regex Helping = new(@"\b(?:helped|helps|eased|did (?:me |it )?good|made (?:it|a) (?:better|difference))\b|^(?:and |i |have |i'?ve |been |did (?:some |a bit of |my )?|some |a bit of )*(?:walked|walking|swam|swimming|stretched|stretching|rested|moved|cycled|cycling)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Begun = new(@"\b(?:doing|here for|here to do|time for|this is|here'?s|it'?s|for|back for|do|start) (?:my|the|another|a) (?:\w+ )?check[- ]?in\b", RegexOptions.IgnoreCase);
    // "I wanted to tell you how my week went", "can we do the weekly check-in?"
    private static readonly Regex Told = new(@"\b(?:(?:tell|let|show|report to|update) you(?: know)?|report|update you on|say)\b[^.?!]{0,15}\bhow (?:it(?:'s| has| is)?|things|my|the|this|last|i|we)\b[^.?!]{0,25}\b(?:went|been|going|gone|was|week|fortnight|weekend|days|got on|did|doing)\b|\bhow (?:my|the|this|last) (?:back )?(?:week|fortnight|weekend) (?:went|was|has been)\b|\b(?:do|have|start|want|like|need|here for|time for) (?:to do )?(?:the |a |my |our |another |this )?(?:weekly |daily |monthly |quick |short )?check[- ]?in\b|\b(?:want(?:ed)?|like|here|came|come|back|time|need) to check[- ]?in\b|\bchecking (?:back )?in\b(?! (?:to|at) )|^\W*(?:weekly |my )?check[- ]?in\b", RegexOptions.IgnoreCase);
    // "Diary today: pain 5, sat all day": an entry for the line, in the words of whoever keeps one.
    private static readonly Regex Diary = new(@"^\W*(?:my |the |here'?s |here is |this is |so |ok |and )*(?:diary\b[^.?!:]{0,25}(?::|\b(?:today|tonight|this (?:morning|evening)|for \w+day)\b)|(?:entry|log|notes?) (?:for )?(?:today|tonight|this (?:morning|evening)|\w+day)\b)[^?]*\d", RegexOptions.IgnoreCase);
    private static readonly Regex Today = new(@"\b(?<score>10|\d)(?:\s*/\s*10)?\s+(?:today|now|right now|this (?:morning|afternoon|evening|week)|at the moment|tonight|as i said|like i said)\b|^\W*(?:(?:my |the )?(?:diary|log|entry)\b[^\d?]{0,25}|pain (?:today|now)\b[^\d?]{0,6})\bpain\W{1,3}(?<score>10|\d)\b(?!\s*(?:min|hour|day|week|month|year|times|out of (?!10|ten)|sessions?|nights?))|\b(?:today|now|at the moment|right now|it'?s|its|i'?m at)\s+(?:it'?s |its |is |about |around |a |an )*(?<score>10|\d)(?:\s*/\s*10)?\b(?!\s*(?:min|hour|day|week|month|year|km|mile|times|sets|st\b|nd\b|rd\b|th\b|questions?))", RegexOptions.IgnoreCase);
    private static readonly Regex Plan = new(@"\b(?:gave (?:me|us) a|got a|have a|made a|agreed (?:a|on a)|agreed|new|given a|worked out a|set (?:me )?a|we'?ve a) (?:new |proper |clear |written |good )?(?:plan|programme|program|schedule)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Spoke = new(@"\b(?:saw|seen|spoke (?:to|with)|talked (?:to|with)|went to|been to|visited|rang|appointment with)\b[^.?!]{0,20}\b(?:physio\w*|gp|doctor|doc|dr|surgeon|consultant|specialist|therapist|nurse|osteo\w*|chiro\w*|clinic|pain team)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Found = new(@"\b(?:found out|find out|figured out|worked out|work out|turns out|realis\w+|realiz\w+|discovered|noticed|pretty sure|it must be|i blame|i think it'?s|i reckon it'?s)\s+(?:that )?(?:it'?s |it is |it was |its )?(?:the |my |when i'?m |when i |from )?(?<what>[\p{L}' ]{3,40})", RegexOptions.IgnoreCase);
    private static readonly Regex Blamed = new(@"\b(?:that'?s|that was|it'?s) (?:the|my|a new) (?:trigger|culprit)\b|\b(?:the|my) (?:trigger|culprit),? i (?:think|reckon|guess)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Stopped = new(@"\b(?:stopped|given up|gave up|quit|packed in|no longer|not (?:doing|been)|laid off|paused|cut out)\s+(?:doing |going |the |my |to )*\w{3,}", RegexOptions.IgnoreCase);

    /// <summary>Whether a text says that nothing has changed, and nothing else.</summary>
    public static bool IsUnchanged(string text) => Unchanged.IsMatch(text);

    /// <summary>What has happened since, as the id of a choice; null if the text tells none of it.</summary>
    public static string? SinceOf(string text) =>
        Plan.IsMatch(text) ? "plan-agreed" : Spoke.IsMatch(text) ? "cause-discussed" : Found.IsMatch(text) || Blamed.IsMatch(text) ? "new-trigger" : Stopped.IsMatch(text) ? "stopped" : null;

    /// <summary>Whether somebody says that this is their check-in.</summary>
    public static bool Begins(string text) => Begun.IsMatch(text) || Told.IsMatch(text) || Diary.IsMatch(text);

    /// <summary>The score for today in a message that is a check-in, where a number needs no word for pain beside it; null if none is told.</summary>
    public static int? TodayIn(string text) =>
        Today.Match(text) is { Success: true } found ? int.Parse(found.Groups["score"].Value, CultureInfo.InvariantCulture) : null;

    /// <summary>How it compares, told in a clause that says only that; empty if none does.</summary>
    public static string ChangeIn(string text) =>
        Clauses.Of(text).Select(clause => Compared.Match(clause)).FirstOrDefault(found => found.Success)?.Groups["how"].Value.ToLowerInvariant() switch
        {
            "worse" => "worse",
            "same" => "same",
            { Length: > 0 } => "better",
            _ => "",
        };

    /// <summary>What somebody did or what helped since, in their words: "walked most days", "heat helped"; empty if they tell none.</summary>
    public static string HelpedIn(string text) =>
        string.Join(", ", Clauses.Of(text).Where(clause => Helping.IsMatch(clause) && !Questions.Looks(clause)).Select(clause => OwnWords.Tidy(clause)).Where(words => words.Length > 0));

    /// <summary>The trigger that was found, in their words; empty if none is named.</summary>
    public static string TriggerIn(string text) => Found.Match(text) is { Success: true } found ? OwnWords.Tidy(found.Groups["what"].Value) : "";

    /// <summary>The score before and the score now, or null.</summary>
    public static (int Before, int Now)? Scores(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = FromTo.Match(text);
        if (!found.Success)
            return null;
        var (before, now) = (int.Parse(found.Groups["before"].Value, CultureInfo.InvariantCulture), int.Parse(found.Groups["now"].Value, CultureInfo.InvariantCulture));
        return before > 10 || now > 10 ? null : (before, now);
    }

    // "What's next?" is what a check-in ends in.
    private static readonly Regex Next = new(@"^\W*(?:(?:so|and|ok|then|now)\b[\s,]*)*what(?:'?s| is| do i do| should i do| comes)? (?:next|now)(?: (?:for me|then|please))*\W*$|\b(?:the )?next step\b", RegexOptions.IgnoreCase);

    /// <summary>Whether a question only asks what comes next.</summary>
    public static bool AsksForNext(string asked) => Next.IsMatch(asked);

    /// <summary>Whether somebody comes back to tell how it went since they last wrote.</summary>
    public static bool IsReturn(string text) => Returned.IsMatch(text);

    /// <summary>The choice that two scores amount to.</summary>
    public static string ChangeOf((int Before, int Now) scores) => scores.Now < scores.Before ? "better" : scores.Now > scores.Before ? "worse" : "same";

    /// <summary>Whether a text is nothing but a number, which answers how much it hurts and never which of three.</summary>
    public static bool IsNumber(string text) => Number.IsMatch(text);
}
