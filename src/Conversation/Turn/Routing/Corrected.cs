using System.Text.RegularExpressions;
using BackPainBot.Conversation.Dialogs.Asking;

namespace BackPainBot.Conversation.Turn.Routing;

/// <summary>"No sorry, I meant bodyweight", "nobody said anything about lifting, I meant planks": what is left to answer once what it is not about is put aside.</summary>
public static class Corrected
{
    /// <summary>A longer message is a story of its own.</summary>
    private const int Longest = 50;

    /// <summary>What is told in place of something needs as many telling words to be more than one word for another.</summary>
    private const int FewestTelling = 3;

    private const int MostTried = 8;

    private const string Manners = @"^\W*(?:(?:no|nah|nope|not|sorry|oops|oh|ah|er|um|well|ok|okay|yeah|yes|yep|right|but|and|haha|hah|lol|huh|mate|actually|hang on|hold on|wait|thanks|ta|with respect|to be precise|to be clear|however|fair enough)\b[\s,.!:-]*)*";

    // "I meant my manager", "what I was asking is whether it wears out", "that's what I'm asking".
    private static readonly Regex Leads = new($@"{Manners}(?:what |that'?s what |all |the thing )?i(?:'m| am| was|'ve been| have been|'d)? ?(?:only |just |really |actually )?(?:mean(?:t|ing)?|ask(?:ed|ing)?|want(?:ed)? to (?:know|ask)|talking|saying)(?: to ask| to say)?(?: you)?(?: (?:is|was|about|for|that))?\b[\s,:]*(?=\S)|{Manners}my (?:actual |real )?question (?:is|was)\b[\s,:]*(?=\S)", RegexOptions.IgnoreCase);

    // "Nobody said anything about lifting", "that's not what I asked", "not the garden", "forget the garden": said to put something aside.
    private static readonly Regex Aside = new($@"{Manners}(?:(?:nobody|no one|who) (?:said|asked|mentioned)\b|(?:that|this|it)(?:'?s| is| was)? ?(?:not|isn'?t|wasn'?t) (?:really |quite |at all )?(?:what i|my question|the question|about|for me|me\b|it\W*$|that\W*$)|i (?:did not|didn'?t|never|don'?t|wasn'?t|am not|'m not)(?: really)? (?:ask(?:ed|ing)?|mean|meant|say|said|talk(?:ed|ing)?|mention(?:ed)?)\b|i'?m not (?:asking|talking)\b|(?:please )?forget (?:about )?(?:the|my|that)\b|not (?:the|my|about|those|these) |nothing to do with\b|you(?:'ve| have)? (?:misunderstood|misread|missed|got (?:me|that|it) wrong)\b|(?:that|this|it)(?:'?s| is) (?:a |the )?(?:wrong|different|another|other) (?:question|thing|answer|page)\b|wrong (?:question|answer|page)\b|you(?:'ve| have)? (?:already )?(?:said|told me|gave me|showed me)\b.{0,12}\b(?:already|before|just now)\b|same (?:answer|thing|page) (?:again|as before))", RegexOptions.IgnoreCase);

    private static readonly Regex Bare = new(@"^\W*(?:no|nah|nope|no no|sorry|haha|lol|huh|with respect|however|to be precise|but)\W*$", RegexOptions.IgnoreCase);
    private static readonly Regex Numbers = new(@"^\W*(?:a |an |about |maybe |more like |it'?s )*\d{1,3}\b", RegexOptions.IgnoreCase);
    private static readonly Regex Splits = new(@"(?<=[.!?])\s+|[\r\n]+|,\s+|\s[-–—]+\s|\s+(?=but i\b|i mean\b|i meant\b|(?:thats|that's) what i(?:'m|m)? ask)|(?<=\b(?:haha|lol|mate)\b)\s+|(?<=\bi asked(?: mate| you)?)\s+(?=(?:how|what|when|why|whether|if|is|can|do)\b)", RegexOptions.IgnoreCase);

    /// <summary>Goes on with what a message that puts an answer right asks in its place; false if it is no such message.</summary>
    /// <remarks>What was answered past it is not said again, and what it puts aside is not looked up.</remarks>
    public static bool GoOn(CurrentTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (turn.Card.Count > 0 || turn.Memory.Talk is not { LastQuestion: { Length: > 0 } last } || In(turn.Text) is not { Length: > 0 } rest)
            return false;
        var isQuestion = Questions.Looks(rest) && AskedThings.Telling(rest) > 0;
        if (!isQuestion && AskedThings.Telling(rest) < FewestTelling)
            return false;
        // What is told in its place goes with the question that still stands.
        var asked = isQuestion ? rest : $"{rest.TrimEnd('.', ' ')}. {last}";
        turn.PutAside = [.. turn.PutAside, .. Refused.In(turn.Text)];
        turn.Talk(talk => talk with { LastQuestion = "", Tried = [.. talk.LastShown.Concat(talk.Tried).Distinct().Take(MostTried)] });
        turn.GoOnWith(asked);
        return true;
    }

    /// <summary>What a message asks or tells beside what it puts aside; empty for a message that puts nothing right.</summary>
    public static string In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (PlainWords.Split(PlainWords.Of(text)).Length > Longest)
            return "";
        // "I asked about swimming, gardening and carrying them": a list stays one.
        if (Leads.Match(text) is { Success: true, Index: 0 } all && text[all.Length..].TrimEnd('.', '!', '?', ' ') + "?" is var listed && Enumerated.In(listed).Count > 1)
            return "what about " + listed;
        var pieces = Splits.Split(text).Select(piece => piece.Trim()).Where(piece => piece.Any(char.IsLetterOrDigit)).ToList();
        var (kept, isCorrected) = (new List<string>(), false);
        foreach (var piece in pieces)
        {
            var led = Leads.Match(piece);
            isCorrected |= led.Success || Aside.IsMatch(piece);
            if (led.Success)
                kept.Add(Subject(led.Value, piece[led.Length..]));
            else if (!Aside.IsMatch(piece) && !Bare.IsMatch(piece))
                kept.Add(piece);
        }

        var rest = string.Join(", ", kept.Where(piece => piece.Any(char.IsLetterOrDigit)));
        rest = rest.Replace("?,", "?", StringComparison.Ordinal).Replace(".,", ".", StringComparison.Ordinal);
        return isCorrected && !Numbers.IsMatch(rest) && AskedThings.Telling(rest) > 0 ? rest : "";
    }

    // "I asked about swimming": a subject in place of another.
    private static string Subject(string lead, string rest) =>
        lead.TrimEnd(' ', ':', ',').EndsWith("about", StringComparison.OrdinalIgnoreCase) && !Questions.Looks(rest) ? $"what about {rest.TrimEnd('.', '!', ' ')}?" : rest;
}
