using System.Text.RegularExpressions;
using BackPainBot.Conversation.Dialogs.State;
using BackPainBot.Conversation.Turn.Routing;

namespace BackPainBot.Conversation.Dialogs.Visit;

/// <summary>"The last one was a question to you, take it off", "that wasn't for the list": what was put on the list and was not meant for it.</summary>
public static class TakenBack
{
    private const string List = @"(?:the|my|that|this|a) (?:list|page|sheet)";
    private const string Them = @"(?:him|her|them|the (?:physio|doctor|gp|doc|surgeon|consultant|nurse|specialist))";
    private const string Lead = @"(?:(?:no|oh|oops|sorry|wait|actually|ah|hang on|ok|but|and|well|hey|please)\b[\s,.!-]*)*";
    private const string Named = @"(?:numbers? |no\.? |questions? )?\d{1,2}(?:(?:\s*,\s*|\s+and\s+|\s*&\s*)\d{1,2})*|(?:the )?(?:one|question) about [\w ]{2,30}?|the (?!last|latest|first)[\w ]{2,25}? one";
    private const string Last = @"(?:that|this)(?: (?:one|last one|last question|question|bit))?|it|(?:the |my )?(?:last|latest|previous) (?:one|question|thing|bit)|those|they|what i just (?:asked|said|wrote)";
    private const string Not = @"(?:n'?t| not| never)";
    private const string Aimed = @"(?:(?: really| actually| just| only| meant| intended| aimed| supposed to be| more| as)*(?: a| my)?(?: question| one| thing| something| query)?(?: of mine)?(?: meant)? (?:to|for|at) (?:you|the bot|this chat)|" + Not + @"(?: really| actually| even| meant| intended| supposed)*(?: to be| as)?(?: a)?(?: question| one)?(?: to go)? (?:for|on|to|in) (?:" + List + "|" + Them + "))";
    private const string Followed = @"(?:[\s,.;:–-]+(?:(?:so|and|but|please|pls|can you|could you|just|then)\b[\s,]*)*(?:(?:take|get|remove|delete|drop|leave|scrap|cross|bin|strike)\s+(?:it|that|them|this|those|both)(?:\s+one)?(?:\s+(?:off|out|away))?(?:\s+(?:of |from |off )?" + List + ")?|not (?:for|on) " + List + "|not " + Them + @")(?:\s+(?:again|please|pls))*)?";

    private static readonly Regex Aside = new($@"(?<=^|[.!?;\n]\s*){Lead}(?:(?<named>{Named})|(?<last>{Last}))(?:\s+(?:was|is|were|are)|'s){Aimed}\b{Followed}", RegexOptions.IgnoreCase);
    private static readonly Regex Bare = new($@"^\W*{Lead}(?:not (?:for|on|to) {List}|(?:i was|i'?m|i am) (?:just |only )?(?:asking|talking to) you\b(?: that)?|i (?:just |only )?(?:asked|meant to ask|wanted to ask) you\b(?: that)?|i (?:did{Not}|do{Not}|never) (?:mean|want|ask)(?: for)? (?:that|it|this|you)(?: one)?(?: to (?:go|be|put|add))?(?: it| that)?(?: put| added)? (?:on|to|for|in) {List}|(?:do{Not}|please do{Not}|why did you) (?:put|add|write) (?:that|it|this)(?: one)?(?: (?:on|to|in) {List})?|(?:that|it|this)(?: one)? (?:should{Not}|does{Not}) (?:be|go|belong) (?:on|in) {List}){Followed}(?=\W*$|\W+(?:then|and|i'?m|that'?s)\b)", RegexOptions.IgnoreCase);

    // "I meant the warm-up as a question to you."
    private static readonly Regex Meant = new($@"(?<=^|[.!?;\n]\s*){Lead}(?:i (?:only |just )?meant (?:it|that|this|(?:the|my) (?<thing>[\w' -]{{2,40}}?))(?: more)?(?: as (?:a |my )?(?:question|one|thing)(?: for me)?)?|(?:the|my) (?<thing>(?!last |latest |first |other )[\w' -]{{2,40}}?) (?:was|is)(?: a| my)?(?: question| one)?(?: meant)?) (?:to|for|at) you\b{Followed}", RegexOptions.IgnoreCase);

    private const int Longest = 300;

    /// <summary>Whether a message takes back what was put on the list.</summary>
    public static bool Is(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length <= Longest && (Aside.IsMatch(text) || Bare.IsMatch(text) || Meant.IsMatch(text));
    }

    /// <summary>The message with a plain "remove" in its place: of what is named, or of the question of their own that went on last.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="last">What points at the last question of their own; empty if none was put on.</param>
    public static string Plainly(string text, string last)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!Is(text))
            return text;
        var removed = last.Length > 0 ? "remove " + last : "";
        return Meant.Replace(text, found => found.Groups["thing"].Success ? $"remove the {found.Groups["thing"].Value} one" : removed) is var without && without != text ? without : Bare.Replace(Aside.Replace(text, found => found.Groups["named"].Success ? "remove " + found.Groups["named"].Value : removed), removed);
    }

    /// <summary>The question of their own that a message takes back since it was put to the helper, who is to answer it; empty for any other message.</summary>
    public static string Asked(DoctorVisitState visit, string text)
    {
        ArgumentNullException.ThrowIfNull(visit);
        if (!Is(text) || Aside.Match(text).Groups["named"].Success)
            return "";
        var own = visit.Chosen.Where(ListPlaces.IsOwn).ToList();
        var thing = Meant.Match(text).Groups["thing"].Value;
        var id = thing.Length > 0 ? own.OrderByDescending(one => AskedThings.Shared(thing, visit.Own.GetValueOrDefault(one, ""))).FirstOrDefault() : own.LastOrDefault();
        return id is null ? "" : visit.Own.GetValueOrDefault(id, "");
    }
}
