using System.Text.RegularExpressions;
using BackPainBot.Conversation.Dialogs.Told;
using BackPainBot.Conversation.Turn;
using BackPainBot.Library.Answers;
using BackPainBot.Library.Search;

namespace BackPainBot.Conversation.Dialogs.Asking;

/// <summary>
/// The one door through which free words come into a map, a list, a goal or a note: each clause is told by meaning from a
/// complaint, from "I said so", from chat and from words to the helper, and only what answers goes in.
/// </summary>
public sealed class Hearing(ILibrarySearch search)
{
    /// <summary>A longer clause tells something.</summary>
    private const int LongestRemark = 14;

    private static readonly Regex Joints = new(@"(?<=[.!?;\n])\s+|(?<=,)\s+|\s+(?=-+\s)|(?<=\s-+)\s+", RegexOptions.None);

    // A number, a length of time or a score is always told.
    private static readonly Regex Measured = new(@"\d|(?<!\b(?:the|those|these|all|last|first|next|them) )\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|half an?)\b", RegexOptions.IgnoreCase);

    // "The first, and the last one": points at a list.
    private static readonly Regex Placed = new(@"\b(?:first|second|third|fourth|fifth|sixth|last)\b(?! (?:time|question|thing|of all))", RegexOptions.IgnoreCase);

    private static readonly string[] Asks = [RemarkKinds.Left, RemarkKinds.Noted, RemarkKinds.Verdict, RemarkKinds.Talk];

    // "So the culprit is", "remind me what I said", "nearly there".
    private static readonly Regex Bids = new(@"^\W*(?:so|and|then|ok|well|now|please|just|right|i)?\W*(?:remind|read|tell|show|repeat|say|what|which|who|how|where|nearly|much more|many more|still more|want to know|which one|and the)\b", RegexOptions.IgnoreCase);

    private static readonly Regex StillToCome = new(@"\bhow (?:many|much) (?:more|longer|questions?)\b|\bquestions? (?:left|to go|to come|from you)\b", RegexOptions.IgnoreCase);

    private static readonly string[] Answering = [RemarkKinds.Value, RemarkKinds.Clinician];

    /// <summary>On a list the helper is told what to do with it, and a question is what belongs on it.</summary>
    private static readonly string[] Listing = [RemarkKinds.Value, RemarkKinds.Clinician, RemarkKinds.Command];

    /// <summary>The message of a turn taken apart.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="text">What was written, or a part of it.</param>
    /// <param name="isList">Whether it goes to a list of questions.</param>
    public Heard Of(CurrentTurn turn, string text, bool isList)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(text);
        var key = (isList ? "list " : "value ") + text;
        // "Change 3 to: if I'm no better by Christmas, what do we do then?": what stands behind the colon belongs together.
        if (isList && text.Contains(':', StringComparison.Ordinal))
            return new Heard(text, []);
        return turn.Heard.TryGetValue(key, out var known) ? known : turn.Heard[key] = Apart(text, isList ? Listing : Answering);
    }

    /// <summary>The kind of one clause.</summary>
    public string KindOf(string clause)
    {
        ArgumentNullException.ThrowIfNull(clause);
        var words = PlainWords.Split(PlainWords.Of(clause)).Length;
        if (words is 0 or > LongestRemark || Measured.IsMatch(clause) || SpokenTime.Minutes(clause) is not null || (Placed.IsMatch(clause) && !Questions.Looks(clause)))
            return RemarkKinds.Value;
        var kind = search.Remark(clause);
        if (!Asks.Contains(kind))
            return kind;
        // "No, it's the left" tells; "how long do flares last?" is for the library.
        if (!Questions.Looks(clause) && !Bids.IsMatch(clause))
            return RemarkKinds.Value;
        // "How many more questions is there?" lies near to how many one may ask a doctor.
        if (kind == RemarkKinds.Left && StillToCome.IsMatch(clause))
            return kind;
        return search.Answer(clause) is { Fit: >= AnswerFit.Certain } ? RemarkKinds.Talk : kind;
    }

    private Heard Apart(string text, string[] kept)
    {
        var value = new List<string>();
        var beside = new List<(string Kind, string Words)>();
        foreach (var clause in Joints.Split(text).Where(clause => clause.Any(char.IsLetterOrDigit)))
        {
            var kind = KindOf(clause);
            if (kept.Contains(kind))
                value.Add(clause);
            else
                beside.Add((kind, clause.Trim(' ', ',', '.', ';')));
        }

        return new Heard(beside.Count == 0 ? text : string.Join(' ', value).Trim(' ', ',', ';', '-'), beside);
    }
}
