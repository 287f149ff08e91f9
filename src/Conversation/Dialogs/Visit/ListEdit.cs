using System.Globalization;
using System.Text.RegularExpressions;
using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Dialogs.State;
using BackPainBot.Domain.Safety.Prescriptions;

namespace BackPainBot.Conversation.Dialogs.Visit;

/// <summary>
/// Changes to the list in plain words, several in one message if need be: "remove 5, then add: can I drive?", "number 9 is
/// wrong, make it …", "move 3 to the top". What is no change and no remark is a question of their own.
/// </summary>
public static partial class ListEdit
{
    private const int MostQuestions = 20;
    private const int LongestQuestion = 200;

    /// <summary>The list after the edits; settled if the message also says that it is done.</summary>
    /// <param name="visit">The list so far.</param>
    /// <param name="text">What the person wrote.</param>
    /// <param name="withoutNumbers">What stands for a question of theirs that holds training numbers: those are not printed.</param>
    public static DoctorVisitState Apply(DoctorVisitState visit, string text, string withoutNumbers)
    {
        ArgumentNullException.ThrowIfNull(visit);
        ArgumentNullException.ThrowIfNull(text);
        var edited = visit;
        foreach (var edit in Edits().Split(text).Select(part => part.Trim(' ', ',', ';', '\n')).Where(part => part.Length > 0))
            edited = One(edited, edit, withoutNumbers);
        return edited;
    }

    /// <summary>The own question in a message, without "add:" and other words around it; empty if it is only a remark.</summary>
    public static string OwnIn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var own = text.Trim(' ', ',', ';', '.', '-', '\n', ':');
        if (AddAnywhere().Match(own) is { Success: true } add && add.Index > 0 && Remark().IsMatch(own[..add.Index]))
            own = own[add.Index..];
        for (var bare = AddLead().Replace(own, ""); bare != own; bare = AddLead().Replace(own, ""))
            own = bare;
        own = own.Trim(' ', ',', ';', '"', ':');
        return Remark().IsMatch(own) ? "" : PlainText.Clean(own, LongestQuestion);
    }

    /// <summary>Whether a message opens by adding something.</summary>
    public static bool HasAddLead(string text) => AddLead().IsMatch(text) || AddAnywhere().IsMatch(text);

    private static DoctorVisitState One(DoctorVisitState visit, string edit, string withoutNumbers)
    {
        if (Remove().Match(edit) is { Success: true } remove)
            return Without(visit, remove.Groups[1].Value);
        if (Replace().Match(edit) is { Success: true } replace)
            return Replaced(visit, replace.Groups[1].Value + replace.Groups[3].Value, replace.Groups[2].Value + replace.Groups[4].Value, withoutNumbers);
        if (Move().Match(edit) is { Success: true } move)
            return At(visit, move.Groups[1].Value) is { } from ? visit with { Chosen = Moved(visit.Chosen, from, move.Groups[2].Value) } : visit;
        if (OnlyNumbers().IsMatch(edit))
            return visit with { Chosen = InOrder(visit, Number().Matches(edit).Select(number => number.Value)) };
        if (Done().IsMatch(PlainWords.Of(edit)))
            return visit with { Settled = true };
        return Add(visit, edit, withoutNumbers);
    }

    private static DoctorVisitState Add(DoctorVisitState visit, string text, string withoutNumbers)
    {
        var own = OwnIn(text);
        if (own.Length == 0 || visit.Chosen.Count >= MostQuestions)
            return visit;
        var id = "own-" + (visit.Own.Count + 1).ToString(CultureInfo.InvariantCulture);
        return visit with { Chosen = [.. visit.Chosen, id], Own = With(visit, id, Printed(own, withoutNumbers)) };
    }

    private static DoctorVisitState Replaced(DoctorVisitState visit, string number, string text, string withoutNumbers)
    {
        var own = OwnIn(text);
        if (At(visit, number) is not { } place || own.Length == 0)
            return own.Length == 0 ? visit : Add(visit, own, withoutNumbers);
        var id = visit.Chosen[place].StartsWith("own-", StringComparison.Ordinal) ? visit.Chosen[place] : "own-" + (visit.Own.Count + 1).ToString(CultureInfo.InvariantCulture);
        return visit with { Chosen = [.. visit.Chosen.Select((known, index) => index == place ? id : known)], Own = With(visit, id, Printed(own, withoutNumbers)) };
    }

    private static Dictionary<string, string> With(DoctorVisitState visit, string id, string own) => new(visit.Own) { [id] = own };

    private static string Printed(string own, string withoutNumbers) => PrescriptionDetector.Prescribes(own) ? withoutNumbers : own;

    private static DoctorVisitState Without(DoctorVisitState visit, string numbers)
    {
        var gone = Number().Matches(numbers).Select(number => At(visit, number.Value)).OfType<int>().ToHashSet();
        return visit with { Chosen = [.. visit.Chosen.Where((_, index) => !gone.Contains(index))] };
    }

    private static int? At(DoctorVisitState visit, string number) =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place >= 1 && place <= visit.Chosen.Count ? place - 1 : null;

    // "2, 1, 3" is the order they want; what they did not name follows.
    private static List<string> InOrder(DoctorVisitState visit, IEnumerable<string> numbers)
    {
        var first = numbers.Select(number => At(visit, number)).OfType<int>().Select(place => visit.Chosen[place]).Distinct().ToList();
        return [.. first, .. visit.Chosen.Except(first)];
    }

    private static List<string> Moved(IReadOnlyList<string> chosen, int from, string where)
    {
        var list = chosen.ToList();
        var moved = list[from];
        list.RemoveAt(from);
        var to = where.ToLowerInvariant() switch
        {
            "up" => from - 1,
            "down" => from + 1,
            "bottom" or "end" or "last" => list.Count,
            _ => int.TryParse(where, NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? place - 1 : 0,
        };
        list.Insert(Math.Clamp(to, 0, list.Count), moved);
        return list;
    }

    // A new edit begins at a stop or a joining word before a verb with a number, or before "add".
    [GeneratedRegex(@"(?:[.;,!?\n]|\bthen\b|\band\b|\bplease\b)(?:\s|\bthen\b|\band\b|\balso\b|\bplease\b)*(?=(?:(?:remove|delete|drop|take out|scrap)\s+(?:number\s+|no\.?\s+|question\s+)?\d|(?:move|put)\s+(?:number\s+|no\.?\s+|question\s+)?\d+\s+(?:to|up|down|top|first|last|at)\b|(?:change|replace|swap)\s+(?:number\s+|no\.?\s+|question\s+)?\d|(?:number|no\.?|question)\s+\d+\s+(?:is|should|to)\b|add\b\s*[:\-""]?)|(?:that'?s (?:all|it|perfect|everything|great)|done|finished|perfect|all good)\b[\s.!,]*(?:thanks|thank you|done)?[\s.!]*$)", RegexOptions.IgnoreCase)]
    private static partial Regex Edits();

    [GeneratedRegex(@"^\s*(?:please\s+)?(?:remove|delete|drop|take out|scrap|without)\s+(?:numbers?\s+|nos?\.?\s+|questions?\s+)?(\d+(?:\s*(?:,|and|&)\s*\d+)*)\s*(?:please|too|as well)?\s*\.?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Remove();

    [GeneratedRegex(@"^\s*(?:no,?\s+)?(?:(?:number|no\.?|question)\s+(\d+)\s+(?:is wrong|isn'?t right|is not right|should (?:be|say|read))[\s.,:;]*(?:(?:i (?:wrote|said|meant|want)|make it|it should (?:be|say|read)|change it to|should be)\s*[:,]?)?\s*(.+)|(?:change|replace|swap|make)\s+(?:number\s+|no\.?\s+|question\s+)?(\d+)\s*(?:to|with|into|for|:|say)\s*:?\s*(.+))$", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Replace();

    [GeneratedRegex(@"^\s*\d+(?:\s*(?:,|and|&|then|\s)\s*\d+)*\s*\.?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex OnlyNumbers();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Number();

    [GeneratedRegex(@"^\s*(?:please\s+)?(?:move|put)\s+(?:number\s+|no\.?\s+|question\s+)?(\d+)\s+(?:to\s+|at\s+)?(?:the\s+)?(?:number\s+|place\s+)?(top|first|up|down|bottom|end|last|\d+)\b.*$", RegexOptions.IgnoreCase)]
    private static partial Regex Move();

    [GeneratedRegex(@"^\s*(?:and(?=\s)|also ask(?: (?:him|her|them))?|also|ok(?:ay)?(?=[\s,])|please(?=\s)|can you(?= add)|could you(?= add)|i(?:'d| would)? (?:also )?(?:want|like) (?:to )?(?:also )?(?:add|ask)(?: (?:him|her|them|about))?|add(?: (?:this|one|mine|my own|my question|a question))?|put this on my list(?: for the doctor)?|write down|note(?= ?:)|i (?:wrote|said|meant)|my (?:own )?question(?: is)?|mine(?: is| was)?|make it|what about adding)\b\s*[:\-,""]*\s*", RegexOptions.IgnoreCase)]
    private static partial Regex AddLead();

    [GeneratedRegex(@"\badd\s*:|\b(?:also|and) (?:ask|add)\s*:", RegexOptions.IgnoreCase)]
    private static partial Regex AddAnywhere();

    // A word to the bot, not a question for a doctor.
    [GeneratedRegex(@"^\s*(?:(?:you (?:left|missed|forgot|dropped)|that'?s (?:not|wrong|perfect|great|good|better|it|fine)|where(?:'s| is) mine|mine is missing)[^?]{0,40}|(?:\s*(?:great|good|perfect|thanks|thank you|lovely|ok|okay|nice|yes|no|sorry|cheers|brilliant|please|pls|looks good|very|list|that'?s|great|one)\b[,.!\s]*)+)?\s*[.!,:]*\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Remark();

    [GeneratedRegex(@"^(?:(?:ok|yes|great|good|no)\s+)?(?:done|finished|all done|that(?:s| is) (?:all|it|everything|perfect|great|good|fine)(?: (?:done|thanks|thank you|now))*|perfect(?: (?:done|thanks|thank you))*|all good|looks good|looks great|im happy(?: with (?:that|it))?|nothing else|no more)(?: (?:thanks|thank you|done|cheers|ta))*$")]
    private static partial Regex Done();
}
