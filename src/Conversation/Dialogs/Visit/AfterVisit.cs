using System.Text.RegularExpressions;
using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Dialogs.State;

namespace BackPainBot.Conversation.Dialogs.Visit;

/// <summary>Notes of what was said at a visit, taken from a message as it comes: "note the answers: no tennis for six weeks, MRI on the 12th".</summary>
public static class AfterVisit
{
    private static readonly Regex Between = new(@"(?<!\d),(?!\d)|(?<=\d),(?=\s)|[;\n]|(?<=[a-z]{2})\.\s+|\s+and (?:also|then)\s+", RegexOptions.IgnoreCase);
    private static readonly Regex Stops = new(@"(?<=[.!?\n])\s+");
    private static readonly Regex Asking = new(@"\b(?:note|write|save|record|jot|keep a note)\b.{0,40}\b(?:answers?|down|said|told|says|what|it)\b|\banswers\b", RegexOptions.IgnoreCase);
    private static readonly Regex Told = new(@"\b(?:she|he|they|doctor|doc|surgeon|physio|gp|consultant|specialist|nurse)\b.{0,20}\b(?:says?|said|told|wants?|thinks?|reckons?|recommend\w*|advis\w*|suggest\w*)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Lead = new(@"^(?:(?:and|also|so|that|ok|well)\s+)*(?:(?:she|he|they|the (?:doctor|surgeon|physio|gp|consultant)) (?:says?|said|told me)(?: that| to)?\s+)?", RegexOptions.IgnoreCase);
    private static readonly Regex NotAsked = new(@"^\W*(?:(?:no idea|not sure|sorry|oh|i|we|don'?t know|no)\b[\s,.]*)*(?:forgot(?: to ask)?|did(?:n'?t| not) (?:ask|get to|say|answer|have time)|never (?:asked|got to|came up)|ran out of time|(?:there was )?no time|wasn'?t asked)\b.{0,30}$", RegexOptions.IgnoreCase);
    private static readonly Regex ForOne = new(@"^\W*(?:(?:and |so )?(?:for|on|about|to) )?(?:the|that|this) [^:.,]{2,40} (?:one|question)\s*[:,-]\s*", RegexOptions.IgnoreCase);
    private static readonly Regex Ended = new(@"(?:^|[.,;!?\n]\s*|\s-\s)(?:and )?(?:done|that(?:'?s| is) (?:all|everything|it)(?: (?:she|he|they) said)?|nothing else|no more|all noted|finished)(?:[ ,]+(?:thanks|thank you|ta|cheers|for now))?[\s.!]*$", RegexOptions.IgnoreCase);
    private static readonly Regex Done = new(@"(?:^|\s)(?:done|that(?:s| is) (?:all|everything|it)|thats all(?: thanks)?|nothing else|no more|all noted|finished|end)(?: (?:thanks|thank you|ta|cheers|for now))?$");

    private const int MostNotes = 20;
    private const int LongestNote = 160;

    /// <summary>The list in its after-the-visit state, with what the message already dictates.</summary>
    public static DoctorVisitState Begun(DoctorVisitState visit, string text)
    {
        ArgumentNullException.ThrowIfNull(visit);
        return Noted(visit with { Visit = "been", After = true, NotesDone = false }, Dictated(text));
    }

    /// <summary>The list with more notes; what is noted already is not noted twice.</summary>
    public static DoctorVisitState Noted(DoctorVisitState visit, IEnumerable<string> notes)
    {
        ArgumentNullException.ThrowIfNull(visit);
        return visit with { Notes = [.. visit.Notes.Concat(notes).Distinct(StringComparer.OrdinalIgnoreCase).Take(MostNotes)] };
    }

    /// <summary>The notes in a line that holds nothing else.</summary>
    public static IReadOnlyList<string> ItemsOf(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (WasNotAsked(text))
            return [];
        return [.. Between.Split(ForOne.Replace(text, "")).Select(Bare).Where(item => item.Length > 1 && !Asking.IsMatch(item) && !IsDone(item))];
    }

    /// <summary>Whether a line, or its last part, says that there is no more.</summary>
    public static bool IsDone(string text) => Done.IsMatch(PlainWords.Of(text));

    /// <summary>Whether it was not asked or not answered: "no idea, forgot to ask".</summary>
    public static bool WasNotAsked(string text) => NotAsked.IsMatch(text);

    /// <summary>What was said, without "he said" and "for the quick one:" before it.</summary>
    public static string Plain(string text) => Bare(ForOne.Replace(text, ""));

    /// <summary>An answer without the "that's it" behind it, and whether that was said.</summary>
    public static (string Text, bool IsDone) Ending(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Ended.Match(text) is { Success: true } end ? (text[..end.Index].Trim(' ', '.', ',', ';', '-'), true) : (text, false);
    }

    // What stands behind a colon is dictated; without one, the sentences that tell what somebody said.
    private static IReadOnlyList<string> Dictated(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0 && Asking.IsMatch(text[..colon]))
            return ItemsOf(text[(colon + 1)..]);
        return [.. Stops.Split(text).Where(sentence => Told.IsMatch(sentence) && !Asking.IsMatch(sentence)).SelectMany(ItemsOf)];
    }

    private static string Bare(string item) => PlainText.Clean(Lead.Replace(item.Trim(' ', '.', ',', ';', '-'), ""), LongestNote).Trim();
}
