using System.Text.RegularExpressions;
using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Dialogs.Told;

namespace BackPainBot.Conversation.Dialogs.Visit;

/// <summary>What a message wants of a list that is not open for changes: to change it, to open it again, to have only what it names, or to be done with it.</summary>
public static class ListWish
{
    private static readonly Regex Politeness = new(@"^(?:(?:please|pls|no|ok|okay|oh|actually|sorry|oops|wait|hang on|hmm?|now|so|then|yes|can you|could you|can we|could we|can i|could i|may i|let me|would you|i need to|i(?:'d| would)? like (?:you )?to|i want (?:you )?to|change (?:it|list|that|this|(?:the|my) list)(?=\s*[:,])|let'?s|i think|i'?d say|maybe|perhaps|just(?= (?:remove|delete|swap|move|split|drop)))\b[\s,.!:]*)+", RegexOptions.IgnoreCase);
    // "Change 4, I don't want the scan one."
    private static readonly Regex Unwanted = new(@"\b(?:change|forget|swap)\s+(?<what>(?:number |no\.? |question )?\d{1,2})\b\s*,?\s*i (?:do(?:n'?t| not)|no longer) (?:want|need)\s+(?:that one|it|the [\w ]{1,20}?(?:one|question)|that question)\b", RegexOptions.IgnoreCase);
    private static readonly Regex OnlyOpens = new(@"^\W*(?:(?:i )?(?:want|need|like)(?: to)? )?(?:edit|reorder|change|redo|reopen|open|fix|alter|amend|update)(?: (?:something|a few things|things|it|that|some)(?: (?:on|in|of|about))?)? (?:(?:my|the) )?(?:list|questions|order|page)(?: (?:again|please|pls|a bit))*\W*$", RegexOptions.IgnoreCase);
    private static readonly Regex Leaving = new(@"^(?:take (?:out|off|away)|remove|delete|drop|leave out|cross (?:out|off)|(?:all|everything|keep (?:all|everything)) (?:but|except|apart from)|without)\b", RegexOptions.IgnoreCase);
    private static readonly Regex OnlyOwn = new(@"(?:^|\b(?:i )?want )(?:just|only|keep|nothing but|(?:i )?(?:just|only) want) (?:those|these|them|mine|my own|my (?:two |three )?questions|my own (?:ones|questions)|the ones i (?:wrote|said|asked|typed|added))(?: (?:two|three|2|3|ones|questions))?(?: (?:please|thanks|then))?$|\b(?:just|only) (?:those|these|them|mine)(?: (?:two|three|2|3))?(?: please)?$|^(?:none|no|not (?:one|any)|neither) of (?:these|those|them|yours)\b(?! (?:(?:actually|really|even|quite|seem to|do|does) )*(?:says?|mentions?|asks?|covers?|names?|touch|talks?|speaks?|deals?|(?:is|are) about))|^(?:no )?none(?: (?:thanks|thank you|please|for me|really|at all|fit))*$|^(?:i )?(?:dont|do not) (?:want|need|like|fancy) (?:any|one) of (?:these|those|them)(?: (?:thanks|questions|really))*$");
    private static readonly Regex Done = new(@"^(?:(?:ok|yes|great|good|no|grand|lovely|right|sound|super|brilliant|thanks|then|and|well|otherwise|ah|sure)\s+)*(?:(?:im |i am )?(?:done|finished)(?: otherwise| then)?|thats me(?: done| then)?|(?:that will|thatll) (?:be all|be it|do)(?: thanks)?|all done|that(?:s| is) (?:all|it|everything|perfect|great|good|fine)(?: (?:done|thanks|thank you|now))*|perfect(?: (?:done|thanks|thank you))*|all good|looks good|looks great|im happy(?: with (?:that|it))?|nothing else|(?:(?:thats|its|that is|it is|looks|all) )?(?:(?:good|great|fine|perfect|ok) )?(?:(?:now|you can|can you|please|just|and) )*print(?: (?:it|this|that|out|(?:the|my) (?:list|page)|now|please|for me))*|no more(?: thats (?:it|all))?)(?: (?:thanks|thank you|done|cheers|ta))*(?: (?:(?:and|then|now|please|can you|could you|will you|just) )*(?:make|show|give|send|print|do|get)(?: me)?(?: (?:the|my|a))?(?: visit| doctors)? (?:page|pack|sheet|pdf|printout)(?: (?:now|please|thanks))*)?$");
    // "Done, and how do I print it": the page is what comes next.
    private static readonly Regex DoneAndTaken = new(@"^(?:im )?(?:done|finished|thats (?:it|all|the list))\b.{0,20}\b(?:how|can|could|where|what)\b.{0,30}\b(?:print|copy|save|send|e ?mail|download|share|keep)\b.{0,25}$");
    private static readonly Regex Asking = new(@"^(?:(?:please|pls|no|ok|okay|oh|actually|sorry|wait|can you|could you|can i|could i|i want to|i'd like to|let me)\b[\s,]*)*(?:(?:move|swap|switch|remove|delete|put|take)\b.*\b(?:\d+|one|first|last|second|third|top|bottom|off|out)\b|add\s*(?::|to (?:my|the) list)|change the (?:order|list)|change (?:number |no\.? |question )?\d|.{0,80}\badd\s*:|.{0,80}\b(?:take (?:off|out)|remove|leave out|drop|delete) (?:the )?[\w ]{1,25}\b(?:question|one)\b|.{0,80}\btake (?:the )?[\w ]{1,25}\b(?:question|one) (?:off|out)\b|(?:(?:i )?(?:want|need|like)(?: to)? )?(?:edit|reorder|change|redo|reopen|open|fix|alter|amend|update)(?: (?:something|a few things|things|some)(?: (?:on|in|of|about))?)? (?:(?:my|the) )?(?:list|questions|order|page)\b|change (?:it|that|this)\s*[:,]|(?:number |no\.? |question )?\d+ (?:to|at|on) (?:the )?(?:top|bottom|end)\b|(?:numbers? |no\.? |questions? )?\d+(?:(?:\s*(?:,|and|&)\s*)+\d+)* (?:should(?:n'?t| not)(?: be)? (?:on|there)\b|(?:is|are)(?:n'?t| not) (?:mine\b|for (?:the|my) list)|do(?:es)?(?:n'?t| not) belong))", RegexOptions.IgnoreCase);
    private static readonly Regex Pointing = new(@"\b(?:q?\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|ones|numbers?|questions?|list|page|first|last|top|bottom|mine|add)\b", RegexOptions.IgnoreCase);
    private static readonly Regex PointingBack = new(@"\b(?:them|these|those|both)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Altering = new(@"\b(?:(?:others|rest) (?:can |could |should |may )?go(?:es)?|remove|delete|drop|take|scrap|get rid|cross|leave out|lose|cut|strike|bin|ditch|swap|switch|move|put|bring|shift|reverse|reorder|split|merge|join|combine|change|replace|reword|rephrase|make|keep|add|start with|end with|first|last|top|bottom|above|below|should(?:n'?t| not)? (?:be|come|go)|(?:is|are|was|were)(?:n'?t| not) (?:for|on|mine|needed|meant)|(?:was|is|were|are) (?:a )?(?:question )?(?:for|to) you|do(?:n'?t| not) (?:want|need|belong))\b", RegexOptions.IgnoreCase);

    /// <summary>A letter, in UTF-16 units, asks for no change.</summary>
    private const int Longest = 1500;

    /// <summary>Whether a text asks to change the list, where no list is open.</summary>
    public static bool Asks(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length <= Longest && Asking.IsMatch(text);
    }

    /// <summary>The sentences of a text that ask to change the list; empty if none does.</summary>
    public static string AskedIn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length > Longest ? "" : Unwanted.IsMatch(text) || (text.Contains(':', StringComparison.Ordinal) && Asks(text)) ? text : string.Join(". ", Clauses.Sentences(text).Where(Asks));
    }

    /// <summary>Whether it only wants the list open again, and says no change.</summary>
    public static bool OnlyReopens(string text) => OnlyOpens.IsMatch(Politeness.Replace(text, ""));

    /// <summary>Whether a text names something of a list and a change of it.</summary>
    public static bool NamesChange(string text) => Pointing.IsMatch(text) && Altering.IsMatch(text);

    /// <summary>The same, or a change of what was named before: "drop them both".</summary>
    public static bool ChangesThem(string text) => (Pointing.IsMatch(text) || PointingBack.IsMatch(text)) && Altering.IsMatch(text);

    /// <summary>Whether a text changes something on a list: it adds, removes or moves.</summary>
    public static bool Alters(string text) => OwnQuestion.IsAddition(text) || (!Questions.Looks(text) && (Asks(text) || Removes(text) || NamesChange(text)));

    /// <summary>Whether a message says that the list is finished.</summary>
    public static bool IsDone(string text) => Closing.Is(text) || (PlainWords.Of(text) is var plain && (Done.IsMatch(plain) || DoneAndTaken.IsMatch(plain)));

    /// <summary>Whether a message wants nothing on the list but what it names itself.</summary>
    public static bool WantsOnlyOwn(string text) => OnlyOwn.IsMatch(PlainWords.Of(text));

    /// <summary>Whether a message leaves something out, so that the rest is meant to stay: "take out the last one".</summary>
    public static bool Removes(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Leaving.IsMatch(Politeness.Replace(text, ""));
    }
}
