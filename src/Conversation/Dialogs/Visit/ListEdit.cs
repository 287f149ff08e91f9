using System.Globalization;
using System.Text.RegularExpressions;
using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Dialogs.State;
using BackPainBot.Conversation.Dialogs.Told;
using BackPainBot.Domain.Safety.Prescriptions;

namespace BackPainBot.Conversation.Dialogs.Visit;

/// <summary>
/// Changes to the list in plain words, several in one message if need be: "remove 5, then add: can I drive?", "number 9 is
/// wrong, make it …", "just those two", "split 4". What is no change and no remark is a question of their own; what asks for
/// a change that can't be made out changes nothing.
/// </summary>
public static class ListEdit
{
    // A new edit begins at a stop or a joining word before a verb with a place, before "add", or at the end before "that's all".
    private static readonly Regex Edits = new(@"(?:[.;,!?\n]|\bthen\b|\band\b|\bplease\b)(?:\s|\bthen\b|\band\b|\balso\b|\bplease\b)*(?=" + Verb + @"\s+" + Place + @"|(?:(?:number|no\.?|question)\s+)?\d+\s+(?:is (?:wrong|not)|should|must|needs? to|has to|ought to)\b|(?:number|no\.?|question)\s+\d+\s+(?:is|to)\b|add\b\s*[:\-""]?|i (?:just|only) (?:want(?:ed)?|need(?:ed)?)\s+" + Place + @"|(?:i'?m )?(?:that'?s (?:all|it|perfect|everything|great)|done|finished|perfect|all good)\b[\s.!,]*(?:thanks|thank you|done)?[\s.!]*$)", RegexOptions.IgnoreCase);

    private static readonly Regex Politeness = new(@"^(?:(?:please|pls|no|ok|okay|oh|actually|sorry|oops|wait|hang on|hmm?|now|so|then|yes|can you|could you|can we|could we|can i|could i|may i|let me|would you|i need to|i(?:'d| would)? like (?:you )?to|i want (?:you )?to|change (?:it|list|that|this|(?:the|my) list)(?=\s*[:,])|let'?s|i think|i'?d say|maybe|perhaps|just(?= (?:remove|delete|swap|move|split|drop)))\b[\s,.!:]*)+", RegexOptions.IgnoreCase);
    private static readonly Regex Thanks = new(@"[\s,.!]*\b(?:please|pls|thanks|thank you|ta)\W*$", RegexOptions.IgnoreCase);
    private static readonly Regex KeepOnly = new(@"^(?:(?:just|only) keep|i (?:just |only )?wanted|just|only|keep(?: only| just)?|leave(?: only| just)?|(?:i )?(?:just|only) (?:want|need|keep|have|take)(?: to (?:keep|ask))?|i(?:'ll| will)? (?:just|only) (?:want|need|keep|have|take|ask)|nothing but)\s+(?<what>.+?)(?:\s+(?:only|please|is enough|are enough|will do|and nothing else|thanks))*\W*$|^(?<what>.+?)\s+(?:only|is enough|are enough|and nothing else|and that'?s (?:it|all))\W*$", RegexOptions.IgnoreCase);

    // What is said after the number is the reason and not a part of the edit.
    private static readonly Regex Remove = new(@"^(?:remove|delete|drop|take (?:out|off|away)|scrap|get rid of|cross (?:out|off)|leave out|erase|without|(?:lose|cut|strike|skip|forget|ditch|bin|not)(?!\s+(?:it|that|this)\b)|i (?:do(?:n'?t| not)|didn'?t|did not|never) (?:want|need|ask|write|say|mean|add|type)|do(?:n'?t| not) (?:want|need|ask|include|print))\s+(?<what>.+?)(?:\s*(?:[,;:.(-]\s*|\s)(?:(?:that|it|this|they|those|which) (?:was|is|are|were|isn'?t|wasn'?t|aren'?t|weren'?t|doesn'?t|don'?t|came)|that'?s|it'?s|because|cos|since|as (?:it|that|i)|i (?:didn'?t|don'?t|never|only|was|pressed|already|have|am|can'?t|won'?t)|i'?ve|i'?m|sure|there'?s|we(?:'ve|'re)?|he'?s|she'?s|no need|my mistake|a mistake|sorry|not (?:mine|a question|needed)|please|too|as well|again|from|off)\b.*)?\W*$", RegexOptions.IgnoreCase | RegexOptions.Singleline);

    // "Make number 3 say by Christmas instead of an agreed date."
    private static readonly Regex Swapped = new(@"^(?:make |change |let )?(?<what>(?:number |no\.? |question )?\d{1,2})\b.{0,15}?\b(?:say|says|read|to|with|be)\s+(?:by (?=.*\bby\b))?(?<new>.+?)\s+(?:instead of|rather than|and not|not)\s+(?:by )?(?<old>.+?)\W*$", RegexOptions.IgnoreCase);

    // "Change 4, I don't want the scan one."
    private static readonly Regex Unwanted = new(@"\b(?:change|forget|swap)\s+(?<what>(?:number |no\.? |question )?\d{1,2})\b\s*,?\s*i (?:do(?:n'?t| not)|no longer) (?:want|need)\s+(?:that one|it|the [\w ]{1,20}?(?:one|question)|that question)\b", RegexOptions.IgnoreCase);

    private static readonly Regex TakeOut = new(@"^(?:take|leave|cross|cut|strike|get)\s+(?<what>.+?)\s+(?:out|off|away)\b.*$", RegexOptions.IgnoreCase);
    private static readonly Regex NotMine = new(@"^(?<what>.+?)\s+(?:(?:can|should|must|has to|needs to) (?:go(?! (?:up|down|first|last|second|third|to|at|on|in|before|after|above|below|next|higher|lower)\b)|be (?:removed|deleted|dropped)|come off)|(?:out|off)(?: (?:please|pls|too|as well|then))*$|(?:is|are|was|were)(?:n'?t| not) (?:mine|(?:a )?(?:real )?questions?|needed|relevant|necessary|for (?:him|her|them|this)|meant (?:as a question|for the list)|(?:one |a question )?for (?:the|my) list)|should(?:n'?t| not) be (?:there|on)|do(?:es)?(?:n'?t| not) (?:belong|apply|fit|matter)|(?:is|was|were|are) (?:a |only )?(?:me\b|mistakes?|typos?|duplicates?|by mistake|an accident|rubbish|nonsense|junk|not mine)).*$", RegexOptions.IgnoreCase);
    private static readonly Regex AllBut = new(@"^(?:(?<keep>(?:remove|delete|drop|scrap) (?:all|everything|the rest|all of them)(?: but| except| apart from| other than)?)|(?:keep )?(?:all|everything)(?: of them)? (?:but|except|apart from|other than|bar))\s*(?:for )?(?<what>.+?)\W*$", RegexOptions.IgnoreCase);
    private static readonly Regex Split = new(@"^(?:(?:split|break|divide|separate)\s+(?:up\s+)?(?<what>.+?)(?:\s+(?:up|apart|in|into)\b.*)?|make (?:two|2|three|separate) (?:questions )?(?:out )?of (?<what>.+?)|(?:make|turn) (?<what>.+?)\s+(?:into )?(?:two|2|three|separate)(?: questions)?|(?<what>.+?)\s+(?:is|are|should be|was meant to be) (?:really |actually )?(?:two|2|three|3)(?: (?:separate |different )?(?:questions|ones))?)\W*$", RegexOptions.IgnoreCase);
    private static readonly Regex Join = new(@"^(?:(?:join|merge|combine|unite)\s+(?<what>.+?)(?:\s+(?:into|in|to|together|as)\b.*)?|put\s+(?<what>.+?)\s+(?:together|in one|into one)\b.*)\W*$", RegexOptions.IgnoreCase);
    private static readonly Regex Replace = new(@"^(?:(?<what>.+?)\s+(?:(?:is|was) wrong|(?:is|was)(?:n'?t| not) (?:right|what i (?:meant|wanted|said|asked|wrote))|(?:should|must|needs? to|has to|ought to|is to) (?:just |only |simply )?(?:be|say|read|ask))[\s.,:;]*(?:but\s+)?(?:(?:i (?:wrote|said|meant|want(?:ed)?)|make it|it should (?:be|say|read)|change it to|should be)\s*[:,]?)?\s*(?<own>.*)|(?:change|replace|swap|make|reword|rewrite|rephrase|edit|correct)\s+(?<what>.+?)\s*(?:\b(?:to|with|into|for|by|say|so it says|as)\b|:)\s*:?\s*(?<own>.+)|(?<what>(?:number |no\.? |question )?\d{1,2})\b.{0,80}?\b(?:put|say|write|make it|should be)\s*:\s*(?<own>.+)|instead of\s+(?<what>.+?)\s*(?:,|:|\b(?:ask|put|i want|write|say)\b)\s*:?\s*(?<own>.+))$", RegexOptions.IgnoreCase | RegexOptions.Singleline);
    private static readonly Regex OnlyOpens = new(@"^\W*(?:(?:i )?(?:want|need|like)(?: to)? )?(?:edit|reorder|change|redo|reopen|open|fix|alter|amend|update)(?: (?:something|a few things|things|it|that|some)(?: (?:on|in|of|about))?)? (?:(?:my|the) )?(?:list|questions|order|page)(?: (?:again|please|pls|a bit))*\W*$", RegexOptions.IgnoreCase);
    private static readonly Regex Polite = new(@"(?:\s*(?:,|\band\b|\bbut\b|\bthen\b)\s*)*\b(?:say|word|put|phrase|make|write|ask)\s+(?<what>(?:(?!\band\b)[\w ]){1,30}?)\s+(?:(?:a|bit|little|more|much|less|in a|way)\s+)*(?:politely|polite|politer|nicely|nicer|kindly|kinder|gently|gentler|softer|rude(?:ly)?|blunt(?:ly)?)\b(?:\s+way)?", RegexOptions.IgnoreCase);

    // "Add one about ibuprofen."
    private static readonly Regex Thing = new(@"^(?:(?:a|another|one more|some) )?(?:(?:question|something|one) )?about (?<what>[^?]{2,60})$", RegexOptions.IgnoreCase);

    // "2 to the top, I meant when can I drive first": the reason of a move.
    private static readonly Regex Meant = new(@"(?<=\b(?:top|first|start|bottom|end|last|up|down))[\s,.(-]+(?:i (?:meant|mean|want(?:ed)?|said)|because|cos|since|as (?:it|that)|that'?s|it'?s)\b.*$", RegexOptions.IgnoreCase);
    private static readonly Regex Reason = new(@"\s*(?:[,;:.(]|\s-|\b(?:because|cos|since|as)\b).*$", RegexOptions.IgnoreCase | RegexOptions.Singleline);
    private static readonly Regex Placing = new(@"^(?:put|move|bring|place|drop|remove|delete|take (?:out|off)|keep|tick|start with|swap|leave out)\s+(?<what>.+?)(?:\s+(?:(?:to|at|on|in|up)\s+)*(?:the\s+)?(?:top|first|start|bottom|end|last|front|up|down|list))?\W*$", RegexOptions.IgnoreCase);
    private static readonly Regex Editing = new(@"^(?:remove|delete|swap|switch|move|split|merge|reorder|re-order|rearrange|reverse|undo|sort|shuffle|change (?:the order|(?:number |no\.? |question )?\d)|edit|reword|rephrase|renumber|shorten|swop)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Leaving = new(@"^(?:take (?:out|off|away)|remove|delete|drop|leave out|cross (?:out|off)|(?:all|everything|keep (?:all|everything)) (?:but|except|apart from)|without)\b", RegexOptions.IgnoreCase);
    private static readonly Regex OnlyOwn = new(@"(?:^|\b(?:i )?want )(?:just|only|keep|nothing but|(?:i )?(?:just|only) want) (?:those|these|them|mine|my own|my (?:two |three )?questions|my own (?:ones|questions)|the ones i (?:wrote|said|asked|typed|added))(?: (?:two|three|2|3|ones|questions))?(?: (?:please|thanks|then))?$|\b(?:just|only) (?:those|these|them|mine)(?: (?:two|three|2|3))?(?: please)?$|^(?:none|no) of (?:these|those|them|yours)\b");
    private static readonly Regex Done = new(@"^(?:(?:ok|yes|great|good|no|grand|lovely|right|sound|super|brilliant|thanks|then|and|well|otherwise|ah|sure)\s+)*(?:(?:im |i am )?(?:done|finished)(?: otherwise| then)?|thats me(?: done| then)?|(?:that will|thatll) (?:be all|be it|do)(?: thanks)?|all done|that(?:s| is) (?:all|it|everything|perfect|great|good|fine)(?: (?:done|thanks|thank you|now))*|perfect(?: (?:done|thanks|thank you))*|all good|looks good|looks great|im happy(?: with (?:that|it))?|nothing else|(?:(?:thats|its|that is|it is|looks|all) )?(?:(?:good|great|fine|perfect|ok) )?(?:(?:now|you can|can you|please|just|and) )*print(?: (?:it|this|that|out|(?:the|my) (?:list|page)|now|please|for me))*|no more(?: thats (?:it|all))?)(?: (?:thanks|thank you|done|cheers|ta))*(?: (?:(?:and|then|now|please|can you|could you|will you|just) )*(?:make|show|give|send|print|do|get)(?: me)?(?: (?:the|my|a))?(?: visit| doctors)? (?:page|pack|sheet|pdf|printout)(?: (?:now|please|thanks))*)?$");

    // "Done, and how do I print it": the page is what comes next.
    private static readonly Regex DoneAndTaken = new(@"^(?:im )?(?:done|finished|thats (?:it|all|the list))\b.{0,20}\b(?:how|can|could|where|what)\b.{0,30}\b(?:print|copy|save|send|e ?mail|download|share|keep)\b.{0,25}$");

    private static readonly Regex Asking = new(@"^(?:(?:please|pls|no|ok|okay|oh|actually|sorry|wait|can you|could you|can i|could i|i want to|i'd like to|let me)\b[\s,]*)*(?:(?:move|swap|switch|remove|delete|put|take)\b.*\b(?:\d+|one|first|last|second|third|top|bottom|off|out)\b|add\s*(?::|to (?:my|the) list)|change the (?:order|list)|change (?:number |no\.? |question )?\d|.{0,80}\badd\s*:|.{0,80}\b(?:take (?:off|out)|remove|leave out|drop|delete) (?:the )?[\w ]{1,25}\b(?:question|one)\b|.{0,80}\btake (?:the )?[\w ]{1,25}\b(?:question|one) (?:off|out)\b|(?:(?:i )?(?:want|need|like)(?: to)? )?(?:edit|reorder|change|redo|reopen|open|fix|alter|amend|update)(?: (?:something|a few things|things|some)(?: (?:on|in|of|about))?)? (?:(?:my|the) )?(?:list|questions|order|page)\b|change (?:it|that|this)\s*[:,]|(?:number |no\.? |question )?\d+ (?:to|at|on) (?:the )?(?:top|bottom|end)\b|(?:numbers? |no\.? |questions? )?\d+(?:(?:\s*(?:,|and|&)\s*)+\d+)* (?:should(?:n'?t| not)(?: be)? (?:on|there)\b|(?:is|are)(?:n'?t| not) (?:mine\b|for (?:the|my) list)|do(?:es)?(?:n'?t| not) belong))", RegexOptions.IgnoreCase);

    // "Two first", "put three last".
    private static readonly Regex NumberInWords = new(@"(?<=^|[.,;!?\n]\s*)(?<verb>(?:(?:and|then|please|no|actually)\s+)*(?:(?:put|move|bring|have|make|start with|begin with|remove|delete|drop|scrap|take off|swap)\s+)?)(?<number>two|three|four|five|six|seven|eight|nine|ten|one(?=\s+(?:first|to the|at the|on top)))(?=\s+(?:first|last|to the (?:top|bottom|end|front|start)|at the (?:top|bottom|end|front|start)|on top|please)?\s*(?:please|then)?\W*$)", RegexOptions.IgnoreCase);

    private static readonly Regex Pointing = new(@"\b(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|ones|numbers?|questions?|list|page|first|last|top|bottom|mine|add)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Altering = new(@"\b(?:remove|delete|drop|take|scrap|get rid|cross|leave out|lose|cut|strike|bin|ditch|swap|switch|move|put|bring|shift|reverse|reorder|split|merge|join|combine|change|replace|reword|rephrase|make|keep|add|start with|end with|first|last|top|bottom|above|below|should(?:n'?t| not)? (?:be|come|go)|(?:is|are|was|were)(?:n'?t| not) (?:for|on|mine|needed|meant)|(?:was|is|were|are) (?:a )?(?:question )?(?:for|to) you|do(?:n'?t| not) (?:want|need|belong))\b", RegexOptions.IgnoreCase);
    private static readonly Regex AsksWhether = new(@"^(?:whether|if|about|when|how|why|what|which|who|where)\b", RegexOptions.IgnoreCase);

    private const int MostQuestions = 20;

    /// <summary>A longer text that opens with "move" or "change" is a question and no edit.</summary>
    private const int LongestUnclear = 9;

    /// <summary>A letter, in UTF-16 units, holds questions and no edits: the patterns below look for where an edit ends, again from each place where one might begin.</summary>
    private const int LongestEdits = 1500;

    /// <summary>Whether a text asks to change the list, where no list is open.</summary>
    public static bool Asks(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length <= LongestEdits && Asking.IsMatch(text);
    }

    /// <summary>The sentences of a text that ask to change the list; empty if none does.</summary>
    public static string AskedIn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length > LongestEdits ? "" : Unwanted.IsMatch(text) || (text.Contains(':', StringComparison.Ordinal) && Asks(text)) ? text : string.Join(". ", Clauses.Sentences(text).Where(Asks));
    }

    /// <summary>Whether it only wants the list open again, and says no change.</summary>
    public static bool OnlyReopens(string text) => OnlyOpens.IsMatch(Politeness.Replace(text, ""));

    /// <summary>The list after the edits; settled if the message also says that it is done.</summary>
    /// <param name="visit">The list so far.</param>
    /// <param name="text">What the person wrote.</param>
    /// <param name="withoutNumbers">What stands for a question of theirs that holds training numbers: those are not printed.</param>
    /// <param name="textOf">The words of a question of the list.</param>
    public static DoctorVisitState Apply(DoctorVisitState visit, string text, string withoutNumbers, Func<string, string>? textOf = null) =>
        Apply(visit, text, withoutNumbers, new ListFinder(textOf ?? (_ => "")));

    /// <summary>The list after the edits, with questions found by what they are about.</summary>
    public static DoctorVisitState Apply(DoctorVisitState visit, string text, string withoutNumbers, ListFinder finder)
    {
        ArgumentNullException.ThrowIfNull(finder);
        ArgumentNullException.ThrowIfNull(visit);
        ArgumentNullException.ThrowIfNull(text);
        var edited = visit;
        foreach (var edit in PartsOf(visit, text))
            edited = new Step(visit.Chosen, edited, withoutNumbers, finder).Apply(edit);
        return edited;
    }

    /// <summary>The list after a message that is nothing but changes; null if any part of it is something else, or nothing changes.</summary>
    public static DoctorVisitState? Altered(DoctorVisitState visit, string text, string withoutNumbers, ListFinder finder)
    {
        ArgumentNullException.ThrowIfNull(visit);
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > LongestEdits)
            return null;
        var edited = visit;
        foreach (var edit in PartsOf(visit, text))
        {
            var step = new Step(visit.Chosen, edited, withoutNumbers, finder);
            if ((step.Changed(edit) ?? (OwnQuestion.IsAddition(edit) && IsQuestion(OwnQuestion.In(edit)) ? step.Apply(edit) : null)) is not { } next)
                return null;
            edited = next;
        }

        return edited.Chosen.SequenceEqual(visit.Chosen) && ReferenceEquals(edited.Own, visit.Own) ? null : edited;
    }

    /// <summary>The same, said when no list is open: it has to name what it changes and how.</summary>
    public static bool AltersPage(DoctorVisitState visit, string text, ListFinder finder)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Pointing.IsMatch(text) && Altering.IsMatch(text) && Altered(visit, text, "", finder) is not null;
    }

    /// <summary>Whether a text changes something on a list: it adds, removes or moves.</summary>
    public static bool Alters(string text) => OwnQuestion.IsAddition(text) || (!Questions.Looks(text) && (Asks(text) || Removes(text) || (Pointing.IsMatch(text) && Altering.IsMatch(text))));

    /// <summary>Whether a message says that the list is finished.</summary>
    public static bool IsDone(string text) => Closing.Is(text) || (PlainWords.Of(text) is var plain && (Done.IsMatch(plain) || DoneAndTaken.IsMatch(plain)));

    private static IEnumerable<string> PartsOf(DoctorVisitState visit, string text)
    {
        if (text.Length > LongestEdits)
            return [text];
        // What was only asked beside the list never went on it.
        var last = visit.Aside.Length == 0 ? visit.Own.Keys.LastOrDefault(visit.Chosen.Contains) : null;
        var place = last is null ? "" : (visit.Chosen.ToList().IndexOf(last) + 1).ToString(CultureInfo.InvariantCulture);
        var plain = NumberInWords.Replace(Unwanted.Replace(TakenBack.Plainly(text, place), "remove ${what}"), "${verb}number ${number}");
        return Edits.Split(plain).Select(part => part.Trim(' ', ',', ';', '.', '\n')).Where(part => part.Length > 0);
    }

    private static bool IsQuestion(string own) => own.Length > 0 && (Questions.Looks(own) || AsksWhether.IsMatch(own));

    /// <summary>Whether a message puts a question of the list where it stands already.</summary>
    public static bool IsAsItStands(DoctorVisitState visit, string text, ListFinder finder)
    {
        ArgumentNullException.ThrowIfNull(visit);
        var bare = Thanks.Replace(Politeness.Replace(text, ""), "").Trim();
        return ListMoves.Apply(visit.Chosen, new ListPlaces(visit.Chosen, visit.Chosen, finder), bare) is { } order && order.SequenceEqual(visit.Chosen);
    }

    /// <summary>What a message names and no question of the list is about.</summary>
    public static IReadOnlyList<string> Missing(DoctorVisitState visit, string text, ListFinder finder)
    {
        ArgumentNullException.ThrowIfNull(visit);
        return new ListPlaces(visit.Chosen, visit.Chosen, finder).Missing(text);
    }

    /// <summary>Whether a message wants nothing on the list but what it names itself.</summary>
    public static bool WantsOnlyOwn(string text) => OnlyOwn.IsMatch(PlainWords.Of(text));

    /// <summary>Whether a message leaves something out, so that the rest is meant to stay: "take out the last one".</summary>
    public static bool Removes(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var bare = Politeness.Replace(text, "");
        return Leaving.IsMatch(bare);
    }

    /// <summary>One edit of the list.</summary>
    private sealed record Step(IReadOnlyList<string> Seen, DoctorVisitState Visit, string WithoutNumbers, ListFinder Finder)
    {
        private ListPlaces Places => new(Seen, Visit.Chosen, Finder with { TextOf = TextOf });

        public DoctorVisitState Apply(string edit)
        {
            if (edit.Length > LongestEdits)
                return Added(edit);

            var bare = Thanks.Replace(Politeness.Replace(edit, ""), "").Trim();
            return Changed(edit) ?? (IsUnclear(bare) || Places.Points(bare) || NamesNothing(bare) ? Visit : Added(edit));
        }

        /// <summary>The list changed as asked; null where the words are no change.</summary>
        public DoctorVisitState? Changed(string edit)
        {
            var bare = Thanks.Replace(Politeness.Replace(edit, ""), "").Trim();
            if (Polite.Match(bare) is { Success: true } polite)
                return Politer(bare, polite);
            if (IsDone(edit) || (Visit.Own.Count == 0 && WantsOnlyOwn(bare)))
                return Visit with { Settled = true };
            return Kept(bare) ?? Removed(bare) ?? TakenApart(bare) ?? Joined(bare) ?? Reordered(bare) ?? Replaced(bare);
        }

        // "Put the last one first and say it more politely": what is moved is what is meant, or what is named, or what they wrote last.
        private DoctorVisitState Politer(string edit, Match polite)
        {
            var rest = edit.Remove(polite.Index, polite.Length).Trim(' ', ',', '.', ';');
            var visit = rest.Length == 0 ? Visit : Apply(rest);
            var moved = MovedIn(Visit.Chosen, visit.Chosen);
            var id = moved ?? (Places.In(polite.Groups["what"].Value) is [var only] ? only : null) ?? Visit.Own.Keys.LastOrDefault(Visit.Chosen.Contains) ?? (Visit.Chosen is [var first, ..] ? first : null);
            if (id is null)
                return visit;
            var asked = Finder.Politely(TextOf(id));
            if (ListPlaces.IsOwn(id))
                return visit with { Own = With(visit, id, asked) };
            var at = visit.Chosen.ToList().IndexOf(id);
            return Inserted(visit with { Chosen = [.. visit.Chosen.Where(other => other != id)] }, asked, at);
        }

        // What stands first or last after a move and did not before.
        private static string? MovedIn(IReadOnlyList<string> before, IReadOnlyList<string> after) => before.Count != after.Count
            ? null
            : before.Where((id, at) => after[at] != id).FirstOrDefault(id => (after[0] == id || after[^1] == id) && before.Where(other => other != id).SequenceEqual(after.Where(other => other != id)));

        private string TextOf(string id) => Visit.Own.TryGetValue(id, out var own) ? own : Finder.TextOf(id);

        // "Put the dates one first", where none is about dates.
        private bool NamesNothing(string edit) => Placing.Match(edit) is { Success: true } place && Places.Points(place.Groups["what"].Value);

        private DoctorVisitState? Kept(string edit)
        {
            if (WantsOnlyOwn(edit))
                return Visit with { Chosen = Places.Own };
            var what = KeepOnly.Match(edit) is { Success: true } keep ? keep.Groups["what"].Value : "";
            return what.Length > 0 && Places.IsOnly(what) ? Visit with { Chosen = [.. Visit.Chosen.Where(Places.In(what).Contains)] } : null;
        }

        private DoctorVisitState? Removed(string edit)
        {
            foreach (var pattern in new[] { Remove, TakeOut, NotMine })
            {
                if (pattern.Match(edit) is not { Success: true } found)
                    continue;
                // "Drop the cause one, I know it's a disc": what is said after it is the reason.
                var what = Places.IsOnly(found.Groups["what"].Value) ? found.Groups["what"].Value : Reason.Replace(found.Groups["what"].Value, "");
                if (Places.IsOnly(what))
                    return Visit with { Chosen = [.. Visit.Chosen.Except(Places.In(what))] };
            }

            return AllBut.Match(edit) is { Success: true } but && Places.IsOnly(but.Groups["what"].Value)
                ? Visit with { Chosen = but.Groups["keep"].Success ? [.. Visit.Chosen.Where(Places.In(but.Groups["what"].Value).Contains)] : [.. Visit.Chosen.Except(Places.In(but.Groups["what"].Value))] }
                : null;
        }

        private DoctorVisitState? TakenApart(string edit)
        {
            if (Split.Match(edit) is not { Success: true } split || !Places.IsOnly(split.Groups["what"].Value) || Places.In(split.Groups["what"].Value) is not [var id])
                return null;
            var parts = OwnQuestion.Split(TextOf(id));
            if (parts.Count < 2)
                return Visit;
            var visit = Visit with { Chosen = [.. Visit.Chosen.Where(other => other != id)], Own = ListPlaces.IsOwn(id) ? Without(id) : Visit.Own };
            var at = Visit.Chosen.ToList().IndexOf(id);
            foreach (var part in parts)
                visit = Inserted(visit, part, at++);
            return visit;
        }

        private DoctorVisitState? Joined(string edit)
        {
            if (Join.Match(edit) is not { Success: true } join || !Places.IsOnly(join.Groups["what"].Value) || Places.In(join.Groups["what"].Value) is not [var first, _, ..] all)
                return null;
            var text = string.Join(" ", all.Select(id => TextOf(id).TrimEnd('.', '?', ' ') + "?"));
            var at = Visit.Chosen.ToList().IndexOf(first);
            return Inserted(Visit with { Chosen = [.. Visit.Chosen.Except(all)] }, text, at);
        }

        private DoctorVisitState? Reordered(string edit) => ListMoves.Apply(Visit.Chosen, Places, Meant.Replace(edit, "")) is { } order ? Visit with { Chosen = order } : null;

        private DoctorVisitState? Replaced(string edit)
        {
            if (Swapped.Match(edit) is { Success: true } swapped && Places.In(swapped.Groups["what"].Value) is [var worded] && TextOf(worded) is var asked && asked.IndexOf(swapped.Groups["old"].Value, StringComparison.OrdinalIgnoreCase) is >= 0 and var from)
                return Reworded(worded, asked[..from] + swapped.Groups["new"].Value + asked[(from + swapped.Groups["old"].Value.Length)..]);
            if (Swapped.IsMatch(edit) && Places.IsOnly(Swapped.Match(edit).Groups["what"].Value))
                return Visit;
            if (Replace.Match(edit) is not { Success: true } replace || !Places.IsOnly(replace.Groups["what"].Value))
                return null;
            var own = OwnQuestion.In(replace.Groups["own"].Value);
            if (own.Length == 0 || Places.In(replace.Groups["what"].Value) is not [var id])
                return Visit;
            return Reworded(id, own);
        }

        private DoctorVisitState Reworded(string id, string own)
        {
            if (ListPlaces.IsOwn(id))
                return Visit with { Own = With(Visit, id, Printed(own)) };
            var at = Visit.Chosen.ToList().IndexOf(id);
            return Inserted(Visit with { Chosen = [.. Visit.Chosen.Where(other => other != id)] }, own, at);
        }

        private DoctorVisitState Added(string edit)
        {
            var visit = Visit;
            foreach (var own in OwnQuestion.AllIn(edit).Select(own => Thing.Match(own) is { Success: true } thing ? Finder.AskAbout(thing.Groups["what"].Value) : own).Where(own => !Visit.Chosen.Any(id => PlainWords.Of(TextOf(id)) == PlainWords.Of(own))))
                visit = Inserted(visit, own, visit.Chosen.Count);
            return visit;
        }

        private DoctorVisitState Inserted(DoctorVisitState visit, string own, int at)
        {
            if (visit.Chosen.Count >= MostQuestions)
                return visit;
            var number = visit.Own.Keys.Concat(Visit.Own.Keys).Select(key => int.Parse(key["own-".Length..], CultureInfo.InvariantCulture)).DefaultIfEmpty(0).Max() + 1;
            var id = "own-" + number.ToString(CultureInfo.InvariantCulture);
            var chosen = visit.Chosen.ToList();
            chosen.Insert(Math.Clamp(at, 0, chosen.Count), id);
            return visit with { Chosen = chosen, Own = With(visit, id, Printed(own)) };
        }

        private string Printed(string own) => !PrescriptionDetector.Prescribes(own) ? own : QuotedQuestion.Of(own) ?? WithoutNumbers;

        private Dictionary<string, string> Without(string id) => Visit.Own.Where(own => own.Key != id).ToDictionary();

        private static Dictionary<string, string> With(DoctorVisitState visit, string id, string own) => new(visit.Own) { [id] = own };

        private static bool IsUnclear(string edit) => OnlyOpens.IsMatch(edit) || Editing.IsMatch(edit) && PlainWords.Split(PlainWords.Of(edit)).Length <= LongestUnclear;
    }

    private const string Verb = @"(?:remove|delete|drop|scrap|get rid of|take out|take off|leave out|cross (?:out|off)|keep(?: only| just)?|move|put|bring|shift|change|replace|swap|switch|split|break|merge|join|combine|reword|rewrite|rephrase|make|start with|just|only)";

    private const string Place = @"(?:the\s+)?(?:numbers?\s+|nos?\.?\s+|questions?\s+|#\s?)?(?:\d|first\b|second\b|third\b|fourth\b|fifth\b|sixth\b|last\b|bottom\b|top\b|one about\b|mine\b|my (?:own|two|questions)\b|that (?:one\b|too\b)|those\b|these\b|it\b(?=\s+(?:to|at|up|down|first)\b))";
}
