using System.Text.RegularExpressions;
using BackPainBot.Conversation.Dialogs.Told;

namespace BackPainBot.Conversation.Dialogs.Visit;

/// <summary>What somebody said that they want back, in their own words: "I just want to play with my kids again".</summary>
public static class GoalTalk
{
    private static readonly Regex Goal = new(@"\b(?:i (?:just |only |really )*(?:want|hope|need|would (?:like|love)|'?d (?:like|love))(?: to)?(?: be able to)?(?: (?:get|go))? back (?:to|into|in|on)|i (?:just |only |really )*want to be able to|i'?d (?:like|love) to be able to|i miss(?: my)?|my goal is(?: to)?|return to|i (?:just |only |really |also |do |very much |so |dearly )*(?:want|would (?:also |very much |really |so |dearly )*(?:like|love)|should (?:also |very much |really |so |dearly )*(?:like|love)|'?d like|'?d love|hope|long) to(?= (?:dance|walk|play|lift|pick up|hold|carry|ride|swim|travel|garden|golf|fish|run|cook|sleep|sit|stand|drive|work|hike|climb|ski|sail|sing|paint|build|take the|go (?:to|on|out|fish|walk|danc|swim|camp))))\s+(.{3,80})$", RegexOptions.IgnoreCase);
    // "How do I get back to deadlifting", "back on my bike by summer", "before this I was lifting my lad and doing parkrun, want that back".
    private static readonly Regex BackTo = new(@"\b(?:(?:get|getting|go|going|be|being|come|return|returning|work(?:ing)? (?:my|her|his) way|ease|easing) back (?:to|into|on|onto|under|in|out)|return(?:ing)? to|back (?:to|on|into|under|in) (?=my\b|the (?!doctor|gp|physio|start|hospital|surgeon|same|sofa|bed|beginning|clinic|point|story|question)))\s+(?<goal>[^.?!;,\n]{3,70})", RegexOptions.IgnoreCase);
    private static readonly Regex Before = new(@"\b(?:before (?:this|that|my back|it|the injury|all this)[^.?!,]{0,25}|i used to|i was|used to be)[\s,]+(?:i was |i'?d |i used to |been )?(?<goal>(?:\w+ing)\b[^.?!;\n]{2,70}?)[\s,]*(?:and |i )*(?:want|would like|'?d like|miss|need) (?:that|it|them|this|all that)(?: all)? back\b", RegexOptions.IgnoreCase);
    private static readonly Regex Ahead = new(@"\b(?:(?:i'?m |i am |i have been |been )?(?:training for|signed up for|entered|booked (?:on|for)|down for|(?:due to|meant to|supposed to|hoping to|want to) (?:run|ride|race|play|compete in|walk|sing in|dance (?:in|at))|running|racing|playing|competing in|got|have|i'?ve got))\s+(?<goal>(?:(?:in|a|an|the|my)\s+)*(?:half[- ]?marathon|marathon|10 ?k|5 ?k|park ?run|triathlon|race|tournament|match|competition|concert|recital|tour|show|season|regatta|meet|cup|charity walk|trek|hike|wedding)\b[^.?!;,\n]{0,40})", RegexOptions.IgnoreCase);
    // "I sing in a choir, two hours standing, and want to get back to it."
    private static readonly Regex Doing = new(@"\bi (?:usually |also |normally |love to |like to )?(?<goal>(?:sing|row|play|run|swim|cycle|ride|dance|climb|lift|garden|fish|ski|sail|bowl|coach|train|hike|paint|walk|surf|box|skate)\b[^.?!;,\n]{0,40})[^?!]{0,60}\b(?:back (?:to|at|into) (?:it|that)|miss (?:it|that)|(?:want|need) (?:it|that) back)\b", RegexOptions.IgnoreCase);
    // "A list about whether I may garden and go to my Thursday class": what is asked for leave is what is wanted.
    private static readonly Regex Leave = new(@"\b(?:whether|if) i (?:may|can|could|might|'?m allowed to|am allowed to) (?:still |ever |safely |also |start |go back to |get back to )*(?<goal>(?:garden|danc|play|swim|cycl|rid|run|golf|bowl|fish|hik|climb|ski|sail|sing|row|go to (?:my|the))[^.?!;,\n]{0,60})", RegexOptions.IgnoreCase);

    private static readonly Regex Tailing = new(@"\s+(?:but|because|cos|so|and (?:i|it|my|he|she|wants?|needs?|would|hopes?|the (?:doctor|gp|physio))|is it|if|when|or (?:wait|should|do|is)|again|please|after|without|now|soon|asap|safely|at all|properly|one day)\b.*$", RegexOptions.IgnoreCase);

    private static readonly Regex How = new(@"^(?:\s+(?:again|safely|properly|at all))*\s+without\b[^.,;:!?\n()]{3,}", RegexOptions.IgnoreCase);
    private static readonly Regex Because = new(@"\s+(?:but|because|cos|so|please|is it|if)\b.*$", RegexOptions.IgnoreCase);

    private static readonly Regex NoGoal = new(@"^(?:normal|it\b|that|you|shape|know|ask|him|her|them|me|work out|see (?:him|her|them|the)|bed|square|basics|start|sleep$|how|where|what|life|myself|the (?:doctor|doc|gp|physio|surgeon|consultant|point|start|beginning|same|question))\b", RegexOptions.IgnoreCase);

    private static readonly Regex Visit = new(@"^(?:(?:yes|yeah|ok|well|it'?s|its|for)\b[\s,]*)*(?:(?:my|the|a)\s+)?(?:(?:next|first|last|gp|physio|doctor'?s?)\s+)*(?:appointment|visit|appt)\b.{0,40}$|^.{0,30}\b(?:last|final|two|three|2|3|few|one|1) (?:more )?(?:physio )?(?:visits?|sessions?|appointments?)\b.{0,30}$", RegexOptions.IgnoreCase);

    private static readonly Regex WithoutWish = new(@"^\W*(?:(?:well|ok|just|mainly|mostly|really|to|(?:i )?(?:just )?wanna|(?:i|he|she|they|we|my \w+)(?:'?d| would)? (?:just |really )*(?:want|like|love|hope|need)s? to|get(?:ting)? back (?:to|into)|go(?:ing)? back to|be able to|my)\b[\s,]*)*(?=\w{3})(?!k\b)", RegexOptions.IgnoreCase);
    private static readonly Regex Backwards = new(@"^\W*(?:to )?(?:get|getting|go|going|be|being) back (?:to|into|on|at|in) ([^?]{3,60})$", RegexOptions.IgnoreCase);

    // "My mate got back to running": somebody else's.
    private static readonly Regex Theirs = new(@"\b(?:my (?:mate|friend|brother|sister|wife|husband|partner|dad|mum|training partner|buddy)|he|she|they|him|her)\b[^.?!,;]{0,20}$", RegexOptions.IgnoreCase);

    // Opens a story and no wish.
    private static readonly Regex Telling = new(@"^\W*(?:i|i'?ve|i'?m|my|the|it|it'?s|we|she|he|they|since|when|because|there|this|that|no|not|if|well|hm+|last|for|after|before|what|how|why|can|could|should|is|are|do (?:i|you|they)|does)\b", RegexOptions.IgnoreCase);

    private static readonly Regex Joints = new(@"\s*(?:[,;]\s*(?:(?:and|plus|also|then)\b\s*)*|\s(?:and|plus|also|as well as|&)\s+(?:(?:also|then|to)\s+)*)", RegexOptions.IgnoreCase);
    private static readonly Regex Thing = new(@"^(?:my|the) \w+(?: \w+){0,3}$", RegexOptions.IgnoreCase);
    private static readonly Regex NotWished = new(@"\b(?:backs?|legs?|pain\w*|hurts?|hurting|doctor|gp|physio|killing|worse|sore|stiff|is|was|has|have|can'?t|cannot|don'?t|not|please|thanks?|done|list|page|questions?)\b", RegexOptions.IgnoreCase);

    private const int LongestMore = 7;

    /// <summary>A sentence of as many words says by itself what is wanted: the next one is no part of it.</summary>
    private const int ShortestWhole = 4;

    private const int LongestWithMore = 90;

    private static readonly Regex ToUs = new(@"^\W*(?:and |but |oh |also )?(?:i (?:already )?(?:said|asked|told you|wrote)|you (?:said|asked|told))\b", RegexOptions.IgnoreCase);

    private static readonly Regex Beside = new(@"^\W*(?:he|she|it|they|that|i|we)(?:'?s|'?m|'?re| is| am| are| was| have)\b", RegexOptions.IgnoreCase);

    private static readonly Regex Pauses = new(@"\s*[,;()–\n]+\s*|\s-+\s|\.\s+|\s+(?:and|so|but|then)\s+(?=(?:i|i'?d|want|my goal)\b)", RegexOptions.IgnoreCase);

    private const int Longest = 60;

    /// <summary>A goal of more words than this is a story around one.</summary>
    private const int LongestAnswer = 14;

    /// <summary>What a text asks leave to do again, or null.</summary>
    public static string? Asked(string text) => Leave.Match(text ?? "") is { Success: true } found && OwnWords.Tidy(Tailing.Replace(found.Groups["goal"].Value, ""), LongestWithMore) is { Length: > 3 } goal && !IsWhen(goal) ? goal : null;

    // "When I go back on the 9th": a date or an appointment is nothing that anybody wants back.
    private static bool IsWhen(string goal) => VisitTalk.IsDay(goal) || VisitTalk.OnlyNamesVisit(goal);

    /// <summary>The last goal named, or null.</summary>
    public static string? Find(string told)
    {
        ArgumentNullException.ThrowIfNull(told);
        var goals = Clauses.Of(told).Select(clause => Goal.Match(clause)).Where(found => found.Success && !NoGoal.IsMatch(found.Groups[1].Value));
        return goals.Select(found => OwnWords.Tidy(found.Groups[1].Value, Longest)).LastOrDefault(goal => goal.Length > 2 && !IsWhen(goal)) ?? Mentioned(told);
    }

    // Said in passing and not as a wish: the last of each way to say it.
    private static string? Mentioned(string told) => new[] { Before, BackTo, Doing, Ahead }
        .Select(pattern => pattern.Matches(told).Where(found => !NoGoal.IsMatch(found.Groups["goal"].Value) && !Theirs.IsMatch(told[..found.Index])).Select(found => OwnWords.Tidy(Tailing.Replace(found.Groups["goal"].Value, ""), Longest)).LastOrDefault(goal => goal.Length > 2 && !IsWhen(goal)))
        .FirstOrDefault(goal => goal is not null);

    /// <summary>The goal in an answer to the question for it: all of a few words, and of a story only what is wanted, if anything.</summary>
    public static string In(string answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        answer = WithoutVisit(answer);
        // "Sleeping through. And I said five, not three": a word to us beside it.
        // "Picking up my grandson. He's 3": what is told beside it is no part of it.
        if (Clauses.Sentences(answer).Where((sentence, at) => !ToUs.IsMatch(sentence) && (at == 0 || !Beside.IsMatch(sentence))).ToList() is { Count: > 0 } wished)
            answer = wished[0].Split(' ').Length >= ShortestWhole ? wished[0] : string.Join(" ", wished);
        return answer.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= LongestAnswer ? OwnWords.Tidy(WithoutWish.Replace(answer, "")) : WithHow(WithMore(Find(answer) ?? Opening(answer), answer), answer);
    }

    // "Lifting the twins without paying for it the next day": the half behind "without" is what is wanted, where the line has room for it. A second wish has more right to the line.
    private static string WithHow(string goal, string answer)
    {
        var at = goal.Length == 0 ? -1 : answer.IndexOf(goal, StringComparison.OrdinalIgnoreCase);
        if (at < 0 || How.Match(answer[(at + goal.Length)..]) is not { Success: true } how)
            return goal;
        var whole = goal + Because.Replace(how.Value, "");
        return whole.Length <= LongestWithMore ? OwnWords.Tidy(whole, LongestWithMore) : goal;
    }

    // "Next Tuesday, physio, I want to get back to netball": when and whom they see is no goal.
    private static string WithoutVisit(string answer)
    {
        var parts = Pauses.Split(answer).Where(part => part.Any(char.IsLetterOrDigit)).ToList();
        var wished = parts.Where(part => !VisitTalk.OnlyNamesVisit(part)).ToList();
        if (wished.Count < parts.Count)
            return string.Join(", ", wished);
        return VisitTalk.NamesNext(answer) && Find(answer) is { } goal ? goal : answer;
    }

    // "A full shift without it killing me by the end, and football with my lad": both are wanted.
    private static string WithMore(string goal, string answer)
    {
        var at = goal.Length == 0 ? -1 : answer.IndexOf(goal, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return goal;
        var more = Joints.Split(answer[(at + goal.Length)..]).Skip(1).Select(part => Tailing.Replace(part, "").Trim(' ', '.', ',', '!', ';')).TakeWhile(IsWish).ToList();
        return more.Count == 0 ? goal : OwnWords.Tidy($"{string.Join(", ", more.Prepend(goal).SkipLast(1))} and {more[^1]}", LongestWithMore);
    }

    private static bool IsWish(string part) =>
        part.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length is > 0 and <= LongestMore && !NotWished.IsMatch(part) && !NoGoal.IsMatch(part) && (!Telling.IsMatch(part) || Thing.IsMatch(part));

    // "Do a full shift on the line without having to sit down at dinner": what is wanted comes first, and how is left out.
    private static string Opening(string answer)
    {
        var first = WithoutWish.Replace(Tailing.Replace(Clauses.Of(answer) is [var opening, ..] ? opening : "", ""), "");
        return first.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length is > 1 and <= LongestAnswer && !Telling.IsMatch(first) ? OwnWords.Tidy(first, Longest) : "";
    }

    /// <summary>What somebody wants to get back to, named where no goal is on the page yet; null if the text is something else.</summary>
    public static string? Back(string text) => Backwards.Match(text ?? "") is { Success: true } found ? OwnWords.Tidy(found.Groups[1].Value, Longest) : null;

    /// <summary>Whether a text says which visit it is, and so no goal: "yes, my next appointment is on Friday".</summary>
    public static bool NamesVisit(string text) => Visit.IsMatch(text);
}
