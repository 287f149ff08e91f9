using System.Globalization;
using System.Text.RegularExpressions;
using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Dialogs.State;
using BackPainBot.Domain.Safety.Prescriptions;

namespace BackPainBot.Conversation.Dialogs.Visit;

/// <summary>Changes to the list in plain words: "move 3 to the top", "remove 2", anything else is a question of their own.</summary>
public static partial class ListEdit
{
    private const int MostQuestions = 20;

    /// <summary>The list after the edit.</summary>
    /// <param name="visit">The list so far.</param>
    /// <param name="text">What the person wrote.</param>
    /// <param name="withoutNumbers">What stands for a question of theirs that holds training numbers: those are not printed.</param>
    public static DoctorVisitState Apply(DoctorVisitState visit, string text, string withoutNumbers)
    {
        ArgumentNullException.ThrowIfNull(visit);
        ArgumentNullException.ThrowIfNull(text);
        if (Remove().Match(text) is { Success: true } remove)
            return At(visit, remove.Groups[1].Value) is { } gone ? visit with { Chosen = [.. visit.Chosen.Where((_, index) => index != gone)] } : visit;
        if (Move().Match(text) is { Success: true } move)
            return At(visit, move.Groups[1].Value) is { } from ? visit with { Chosen = Moved(visit.Chosen, from, move.Groups[2].Value) } : visit;
        if (OnlyNumbers().IsMatch(text))
            return visit with { Chosen = InOrder(visit, Number().Matches(text).Select(number => number.Value)) };
        return Add(visit, text, withoutNumbers);
    }

    private static DoctorVisitState Add(DoctorVisitState visit, string text, string withoutNumbers)
    {
        var own = PlainText.Clean(AddLead().Replace(text, ""), 200);
        if (own.Length == 0 || visit.Chosen.Count >= MostQuestions)
            return visit;
        if (PrescriptionDetector.Prescribes(own))
            own = withoutNumbers;
        var id = "own-" + (visit.Own.Count + 1).ToString(CultureInfo.InvariantCulture);
        return visit with { Chosen = [.. visit.Chosen, id], Own = new Dictionary<string, string>(visit.Own) { [id] = own } };
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
        var to = where switch
        {
            "up" => from - 1,
            "down" => from + 1,
            "bottom" or "end" or "last" => list.Count,
            _ => int.TryParse(where, NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? place - 1 : 0,
        };
        list.Insert(Math.Clamp(to, 0, list.Count), moved);
        return list;
    }

    [GeneratedRegex(@"^\s*(?:remove|delete|drop|take out|without)\s+(?:number\s+|no\.?\s+|question\s+)?(\d+)\s*\.?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Remove();

    [GeneratedRegex(@"^\s*\d+(?:\s*(?:,|and|&|then|\s)\s*\d+)*\s*\.?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex OnlyNumbers();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Number();

    [GeneratedRegex(@"^\s*(?:move|put)\s+(?:number\s+|no\.?\s+|question\s+)?(\d+)\s+(?:to\s+)?(?:the\s+)?(?:number\s+|place\s+)?(top|first|up|down|bottom|end|last|\d+)\b.*$", RegexOptions.IgnoreCase)]
    private static partial Regex Move();

    [GeneratedRegex(@"^\s*(?:please\s+)?(?:also\s+)?(?:add|put this on my list(?: for the doctor)?|note|write down)\s*[:\-]?\s*", RegexOptions.IgnoreCase)]
    private static partial Regex AddLead();
}
