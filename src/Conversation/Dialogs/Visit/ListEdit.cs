using System.Globalization;
using System.Text.RegularExpressions;
using BackPainBot.Conversation.Dialogs.State;
using BackPainBot.Conversation.Dialogs.Visit.Editing;

namespace BackPainBot.Conversation.Dialogs.Visit;

/// <summary>
/// Changes to the list in plain words, several in one message if need be: "remove 5, then add: can I drive?", "number 9 is
/// wrong, make it …", "just those two", "split 4". A question for a clinician is added; a remark changes nothing.
/// </summary>
public static class ListEdit
{
    /// <summary>A letter, in UTF-16 units, holds questions and no edits.</summary>
    private const int LongestEdits = 1500;

    // "Put the word twisting in 3": where in it nobody can tell, so the question is asked for in full.
    private static readonly Regex PutsWordIn = new(@"\b(?:put|add|include|use|insert|have|get)\b (?:in )?the words? \S+(?: \S+){0,3} (?:in|into|to|on)(?:to)? (?:number |question |no\.? ?|the )?(?:\d|first|second|third|last)", RegexOptions.IgnoreCase);

    // "No 5 got cut off, should be: how much pain is all right?"
    private static readonly Regex CutShort = new(@"\b(?:(?:number|no\.?|nr\.?|question)\s*)?(?<at>\d{1,2}) (?:has |have |had |'?s )?(?:got|gets|was|is|came out|looks?|been) (?:all )?(?:cut(?: off| short)?|chopped(?: off)?|wrong|garbled|incomplete|shortened|mangled|half missing)\W+(?:it |that |and |so )*(?:should (?:be|say|read)|make it|i meant|i wrote|i wanted|i said|change it to)\W+", RegexOptions.IgnoreCase);

    /// <summary>What a message does to the list.</summary>
    /// <param name="visit">The list as the person sees it.</param>
    /// <param name="text">What the person wrote.</param>
    /// <param name="finder">The words of the questions.</param>
    /// <param name="words">The words with which lists are changed.</param>
    public static ListReading Read(DoctorVisitState visit, string text, ListFinder finder, ListWords words)
    {
        ArgumentNullException.ThrowIfNull(visit);
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(finder);
        ArgumentNullException.ThrowIfNull(words);
        text = ListPlainly.Of(CutShort.Replace(ListManners.Plainly(words, text), "change ${at} to: "));
        if (PutsWordIn.IsMatch(text))
            return new ListReading([new ListAct(ListActKind.Unclear)]);
        var topics = new ListTopics(words, id => visit.Own.TryGetValue(id, out var own) ? own : finder.TextOf(id), visit.Chosen, finder.Likeness);
        // What was only asked beside the list never went on it.
        List<string> own = visit.Aside.Length > 0 ? [] : [.. visit.Own.Keys.Where(visit.Chosen.Contains)];
        var memory = new ListMemory(visit.Chosen, own) { Filed = [.. visit.Filed.Where(visit.Chosen.Contains)] };
        if (text.Length > LongestEdits)
            return ListReader.Letter(words, topics, memory, text);
        var subjects = new ListSubjects(words, visit, finder);
        if (subjects.Missing(text).Length > 0)
            return new ListReading([new ListAct(ListActKind.Unclear)]);
        text = subjects.Plainly(text);
        var place = own.Count == 0 ? "" : (visit.Chosen.ToList().IndexOf(own[^1]) + 1).ToString(CultureInfo.InvariantCulture);
        return ListReader.Read(words, topics, memory, TakenBack.Plainly(text, place));
    }

    /// <summary>The list after the edits; settled if the message also says that it is done.</summary>
    /// <param name="visit">The list so far.</param>
    /// <param name="text">What the person wrote.</param>
    /// <param name="withoutNumbers">What stands for a question of theirs that holds training numbers: those are not printed.</param>
    /// <param name="finder">The words of the questions.</param>
    /// <param name="words">The words with which lists are changed.</param>
    public static DoctorVisitState Apply(DoctorVisitState visit, string text, string withoutNumbers, ListFinder finder, ListWords words) =>
        Apply(visit, Read(visit, text, finder, words), withoutNumbers, finder);

    /// <summary>The same for a message that is read already.</summary>
    public static DoctorVisitState Apply(DoctorVisitState visit, ListReading reading, string withoutNumbers, ListFinder finder)
    {
        ArgumentNullException.ThrowIfNull(visit);
        ArgumentNullException.ThrowIfNull(reading);
        return new ListApply(finder, withoutNumbers).All(visit, reading);
    }

    /// <summary>A reading that puts questions on the list as they stand.</summary>
    public static ListReading Adding(IEnumerable<string> questions) => new([.. questions.Select(asked => new ListAct(ListActKind.Add) { Text = asked, Outright = true, Old = ListAct.Whole })]);

    /// <summary>Whether a message, said when no list is open, is nothing but changes of it and what is asked of the bot beside them: it has to name what it changes and how.</summary>
    public static bool AltersPage(DoctorVisitState visit, string text, ListFinder finder, ListWords words) =>
        ListWish.NamesChange(text) && Read(visit, text, finder, words) is var reading && (reading.Changes || reading.Beyond.Count > 0)
        && (reading.Asked.Length == 0 || ListWish.ChangesThem(text.Replace(reading.Asked, " ", StringComparison.Ordinal)))
        && reading.Acts.All(act => act.Kind is ListActKind.Done or ListActKind.Remark or ListActKind.AskBot || (act.Kind == ListActKind.Unclear && reading.Beyond.Count > 0) || (act.Changes && (act.Kind != ListActKind.Add || act.Outright)));

    /// <summary>What a message names and no question of the list is about.</summary>
    public static IReadOnlyList<string> Missing(DoctorVisitState visit, string text, ListFinder finder, ListWords words)
    {
        ArgumentNullException.ThrowIfNull(visit);
        if (new ListSubjects(words, visit, finder).Missing(text) is { Length: > 0 } subjects)
            return [subjects];
        return new ListPlaces(visit.Chosen, visit.Chosen, finder).Missing(text);
    }
}
