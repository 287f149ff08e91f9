using System.Globalization;
using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Dialogs.State;
using BackPainBot.Domain.Safety.Prescriptions;

namespace BackPainBot.Conversation.Dialogs.Visit.Editing;

/// <summary>Does to the list what was read, one thing after another; ids stay what they are, so that numbers mean the list as it was seen.</summary>
/// <param name="finder">The words of the questions, and how a question is asked about a thing or put politely.</param>
/// <param name="withoutNumbers">What stands for a question of theirs that holds training numbers: those are not printed.</param>
internal sealed class ListApply(ListFinder finder, string withoutNumbers)
{
    private const int MostQuestions = 20;

    private const int LongestOwn = 200;

    private int _freed = -1;

    // A question of the house in other words is one of theirs: "2 should say …, and move 2 up".
    private readonly Dictionary<string, string> _reworded = new(StringComparer.Ordinal);

    /// <summary>The list after all that a message does.</summary>
    public DoctorVisitState All(DoctorVisitState visit, ListReading reading)
    {
        foreach (var act in reading.Acts)
            visit = One(visit, act);
        return reading.Done ? visit with { Settled = true } : visit;
    }

    private DoctorVisitState One(DoctorVisitState visit, ListAct act)
    {
        var ids = act.Ids.Select(Now).Where(visit.Chosen.Contains).ToList();
        act = act.Place is { Mark.Length: > 0 } beside ? act with { Place = beside with { Mark = Now(beside.Mark) } } : act;
        return act.Kind switch
        {
            ListActKind.Add => Added(visit, act),
            ListActKind.Reverse => visit with { Chosen = [.. visit.Chosen.Reverse()] },
            _ when ids.Count == 0 => visit,
            ListActKind.Remove => Removed(visit, ids),
            ListActKind.KeepOnly => visit with { Chosen = [.. visit.Chosen.Where(ids.Contains)] },
            ListActKind.Move when act.Place is { } place => visit with { Chosen = Moved(visit.Chosen, ids, place.Spot == ListSpot.Freed && _freed >= 0 ? new ListPlace(ListSpot.Number, _freed + 1) : place) },
            ListActKind.Swap when ids is [var one, var other] => visit with { Chosen = [.. visit.Chosen.Select(id => id == one ? other : id == other ? one : id)] },
            ListActKind.Order => visit with { Chosen = [.. ids, .. visit.Chosen.Except(ids)] },
            ListActKind.Reword => Placed(Reworded(visit, ids[0], act.Text), ids[0], act.Place),
            ListActKind.Replace => Replaced(visit, ids[0], act.Old, act.Text),
            ListActKind.Politer => Reworded(visit, ids[0], finder.Politely(TextOf(visit, ids[0]))),
            ListActKind.Split => TakenApart(visit, ids[0]),
            ListActKind.Join when ids.Count > 1 => Joined(visit, ids, act.Text),
            _ => visit,
        };
    }

    private DoctorVisitState Removed(DoctorVisitState visit, List<string> ids)
    {
        _freed = visit.Chosen.ToList().IndexOf(ids[0]);
        return visit with { Chosen = [.. visit.Chosen.Except(ids)] };
    }

    private static List<string> Moved(IReadOnlyList<string> chosen, List<string> ids, ListPlace place)
    {
        if (place.Mark.Length > 0 && (ids.Contains(place.Mark) || !chosen.Contains(place.Mark)))
            return [.. chosen];
        var rest = chosen.Except(ids).ToList();
        var was = chosen.ToList().IndexOf(ids[0]);
        var at = place.Spot switch
        {
            ListSpot.Top => 0,
            ListSpot.Bottom => rest.Count,
            ListSpot.Up => was - Math.Max(1, place.Number),
            ListSpot.Down => was + Math.Max(1, place.Number),
            ListSpot.Number => place.Number - 1,
            ListSpot.Above => rest.IndexOf(place.Mark),
            ListSpot.Below => rest.IndexOf(place.Mark) + 1,
            _ => was,
        };
        rest.InsertRange(Math.Clamp(at, 0, rest.Count), ids);
        return rest;
    }

    private DoctorVisitState Placed(DoctorVisitState visit, string was, ListPlace? place)
    {
        if (place is null)
            return visit;
        return visit with { Chosen = Moved(visit.Chosen, [Now(was)], place) };
    }

    private DoctorVisitState Added(DoctorVisitState visit, ListAct act)
    {
        var place = act.Place;
        var at = place switch
        {
            null => visit.Chosen.Count,
            { Spot: ListSpot.Top } => 0,
            { Spot: ListSpot.Number } => place.Number - 1,
            { Spot: ListSpot.Freed } => _freed < 0 ? visit.Chosen.Count : _freed,
            { Spot: ListSpot.Above } => IndexOf(visit, place.Mark),
            { Spot: ListSpot.Below } => IndexOf(visit, place.Mark) + 1,
            _ => visit.Chosen.Count,
        };
        var texts = act.Old == ListAct.Thing ? [finder.AskAbout(PlainText.Clean(act.Text, LongestOwn))] : act.Old != ListAct.Whole && (act.Outright || act.Text.Contains('?', StringComparison.Ordinal) || ListWish.Asks(act.Text)) ? OwnQuestion.AllIn(act.Text) : [PlainText.Clean(act.Text, LongestOwn)];
        foreach (var own in texts.Where(own => own.Length > 0 && !visit.Chosen.Any(id => PlainWords.Of(TextOf(visit, id)) == PlainWords.Of(own))).ToList())
            visit = Inserted(visit, own, at++);
        return visit;
    }

    private static int IndexOf(DoctorVisitState visit, string id) => visit.Chosen.ToList().IndexOf(id) is >= 0 and var at ? at : visit.Chosen.Count;

    private DoctorVisitState Reworded(DoctorVisitState visit, string id, string own)
    {
        own = PlainText.Clean(OwnQuestion.In(own) is { Length: > 0 } bare ? bare : own, LongestOwn);
        if (own.Length == 0)
            return visit;
        if (ListPlaces.IsOwn(id))
            return visit with { Own = With(visit, id, Printed(own)) };
        var at = visit.Chosen.ToList().IndexOf(id);
        var reworded = Inserted(visit with { Chosen = [.. visit.Chosen.Where(other => other != id)] }, own, at);
        _reworded[id] = reworded.Chosen[at];
        return reworded;
    }

    private string Now(string id) => _reworded.GetValueOrDefault(id, id);

    private DoctorVisitState Replaced(DoctorVisitState visit, string id, string old, string now)
    {
        var asked = TextOf(visit, id);
        var from = asked.IndexOf(old, StringComparison.OrdinalIgnoreCase);
        if (from < 0)
            return visit;
        var (before, after) = (asked[..from], asked[(from + old.Length)..]);
        if (now.Length == 0)
        {
            // Words that are taken out take the comma and the "and" before them along.
            before = after.TrimStart().StartsWith('?') ? before.TrimEnd(' ', ',') : before.TrimEnd();
            // "Six and twelve weeks" without "six" begins with "twelve".
            after = after.StartsWith(" and ", StringComparison.OrdinalIgnoreCase) ? after[4..] : after;
            before = before.EndsWith(" and", StringComparison.Ordinal) ? before[..^4].TrimEnd(' ', ',') : before;
            return Reworded(visit, id, (before + (after.TrimStart().StartsWith('?') ? after.TrimStart() : " " + after.TrimStart())).Trim());
        }

        if (before.EndsWith(" a ", StringComparison.Ordinal) && now.Length > 0 && "aeiouAEIOUMFHLNRSX".Contains(now[0], StringComparison.Ordinal) && (now.Length < 2 || char.IsUpper(now[1]) || "aeiou".Contains(now[0], StringComparison.OrdinalIgnoreCase)))
            before = before[..^1] + "n ";
        return Reworded(visit, id, before + now + after);
    }

    private DoctorVisitState TakenApart(DoctorVisitState visit, string id)
    {
        var parts = OwnQuestion.Split(TextOf(visit, id));
        if (parts.Count < 2)
            return visit;
        var at = visit.Chosen.ToList().IndexOf(id);
        var split = visit with { Chosen = [.. visit.Chosen.Where(other => other != id)] };
        foreach (var part in parts)
            split = Inserted(split, ListPlaces.IsOwn(id) ? part : Sentence(part), at++);
        return ListPlaces.IsOwn(id) ? split with { Own = split.Own.Where(own => own.Key != id).ToDictionary() } : split;
    }

    private DoctorVisitState Joined(DoctorVisitState visit, List<string> ids, string text)
    {
        var texts = ids.Select(id => TextOf(visit, id).TrimEnd('.', '?', ' ')).ToList();
        var joined = text.Length > 0 ? text : string.Join(", and ", texts.Select((each, at) => at == 0 ? each : char.ToLowerInvariant(each[0]) + each[1..])) + "?";
        var at = visit.Chosen.ToList().IndexOf(ids[0]);
        return Inserted(visit with { Chosen = [.. visit.Chosen.Except(ids)] }, PlainText.Clean(joined, LongestOwn), at);
    }

    private static string Sentence(string part) => char.ToUpperInvariant(part[0]) + part[1..].TrimEnd('?', ' ') + "?";

    private string TextOf(DoctorVisitState visit, string id) => visit.Own.TryGetValue(id, out var own) ? own : finder.TextOf(id);

    private DoctorVisitState Inserted(DoctorVisitState visit, string own, int at)
    {
        if (visit.Chosen.Count >= MostQuestions)
            return visit;
        var number = visit.Own.Keys.Select(key => int.Parse(key["own-".Length..], CultureInfo.InvariantCulture)).DefaultIfEmpty(0).Max() + 1;
        var id = "own-" + number.ToString(CultureInfo.InvariantCulture);
        var chosen = visit.Chosen.ToList();
        chosen.Insert(Math.Clamp(at, 0, chosen.Count), id);
        return visit with { Chosen = chosen, Own = With(visit, id, Printed(own)) };
    }

    private string Printed(string own) => !PrescriptionDetector.Prescribes(own) ? own : QuotedQuestion.Of(own) ?? withoutNumbers;

    private static Dictionary<string, string> With(DoctorVisitState visit, string id, string own) => new(visit.Own) { [id] = own };
}
