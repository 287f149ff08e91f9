using System.Text.RegularExpressions;
using BackPainBot.Conversation.Dialogs.Asking;

namespace BackPainBot.Conversation.Turn.Routing;

/// <summary>"No sorry, I meant bodyweight", "nobody said anything about lifting, I meant planks": what is left to answer once what it is not about is put aside.</summary>
public static class Corrected
{
    /// <summary>A longer message is a story of its own.</summary>
    private const int Longest = 50;

    private const int LongestLetters = 600;

    /// <summary>What is told beside a complaint needs as many telling words to be more than one word for another.</summary>
    private const int FewestTelling = 3;

    /// <summary>A question with fewer telling words goes with the one before it.</summary>
    private const int StandsAlone = 2;

    private const int MostTried = 8;

    private const string Manners = @"^\W*(?:(?:no|nah|nope|not|sorry|oops|oh|ah|er|um|well|ok|okay|yeah|yes|yep|right|but|and|haha|hah|lol|huh|mate|actually|hang on|hold on|wait|thanks|ta|with respect|to be precise|to be clear|however|fair enough)\b[\s,.!:-]*)*";

    // "I meant my manager", "what I was asking is whether it wears out", "that's what I'm asking".
    private static readonly Regex Leads = new($@"{Manners}(?:what |that'?s what |all |the thing )?i(?:'m| am| was|'ve been| have been|'d)? ?(?:only |just |really |actually )?(?:mean(?:t|ing)?|ask(?:ed|ing)?|want(?:ed)? to (?:know|ask)|talking|saying)(?: to ask| to say)?(?: you)?(?: (?:is|was|about|for|that))?\b[\s,:]*(?=\S)|{Manners}my (?:actual |real )?question (?:is|was)\b[\s,:]*(?=\S)", RegexOptions.IgnoreCase);

    // "You didn't say how long", "u never said anything about my daughter": left out, and asked once more.
    private static readonly Regex LeftOut = new($@"{Manners}(?:but )?(?:you|u) (?:did ?n[o']?t|did not|never|have ?n[o']?t|have not)(?: (?:really|actually|even))? (?:say|said|tell|told|mention|mentioned|answer|answered|explain|explained)(?: me)?(?: (?:anything|a word|a thing|one word))?\s+(?<what>(?:about|on|regarding|whether|if|how|when|what|why|which|where)\b.{{2,120}})$", RegexOptions.IgnoreCase);

    // "I'm on blood pressure tablets, is that bad? And you didn't answer how I stop the spasms": asked beside something else.
    private static readonly Regex LeftOutBeside = new(@"^(?<rest>.{12,}?)(?:[.!?;,]\s*|\s+)(?:(?:and|but|also|plus|anyway)\s+){0,3}(?:you|u) (?:still )?(?:did ?n[o']?t|did not|never|have ?n[o']?t|have not)(?: (?:really|actually|even))? (?:say|said|tell|told|mention|mentioned|answer|answered|explain|explained)(?: me)?\s+(?<what>(?:about|on|regarding|whether|if|how|when|what|why|which|where)\b.{2,120})$", RegexOptions.IgnoreCase | RegexOptions.Singleline);

    private static readonly Regex LeftAbout = new(@"^(?:about|on|regarding)\s+", RegexOptions.IgnoreCase);

    // "Nobody said anything about lifting", "that's not what I asked", "not the garden", "forget the garden": said to put something aside.
    private static readonly Regex Aside = new($@"{Manners}(?:(?:nobody|no one|who) (?:said|asked|mentioned)\b|(?:that|this|it)(?:'?s| is| was)? ?(?:not|isn'?t|wasn'?t) (?:really |quite |at all )?(?:what i|my question|the question|about|for me|me\b|it\W*$|that\W*$)|i (?:did not|didn'?t|never|don'?t|wasn'?t|am not|'m not)(?: really)? (?:ask(?:ed|ing)?|mean|meant|say|said|talk(?:ed|ing)?|mention(?:ed)?)\b|i'?m not (?:asking|talking)\b|(?:please )?forget (?:about )?(?:the|my|that)\b|not (?:the|my|about|those|these) |nothing to do with\b|(?<=^\W*no\b[^.!?]{0,12})i(?:'m| am|m) not (?!sure|the\b|a\b|in\b|too\b|so\b)\w+ing (?:any|a|an|the|at|on|in)\b|you (?:did ?n[o']?t|never|have ?n[o']?t)(?: really| actually)? (?:say|said|tell me|told me|answer\w*|mention\w*)(?: that| it)?\W*$|you(?:'ve| have)? (?:misunderstood|misread|missed|got (?:me|that|it) wrong)\b|(?:that|this|it)(?:'?s| is) (?:a |the )?(?:wrong|different|another|other) (?:question|thing|answer|page)\b|wrong (?:question|answer|page)\b|you(?:'ve| have)? (?:already )?(?:said|told me|gave me|showed me)\b.{0,12}\b(?:already|before|just now)\b|same (?:answer|thing|page) (?:again|as before))", RegexOptions.IgnoreCase);

    // "Hot yoga is what I asked."
    private static readonly Regex Trails = new(@"\s+(?:is|was|are|were) (?:really |actually )?what i(?:'m|'ve| am| was| have)? ?(?:asked|asking|meant|mean|said|talking)(?: about| for)?\W*$", RegexOptions.IgnoreCase);

    private static readonly Regex Polite = new(Manners, RegexOptions.IgnoreCase);

    // What any question about a back may hold.
    private static readonly HashSet<string> Common = ["bad", "sore", "hurt", "hurts", "hurting", "stiff", "aching", "lower", "okay", "alright", "right", "safe", "wrong", "best", "better", "helps", "again", "really", "start", "often", "much", "make", "makes", "worse", "try", "take", "use", "still", "yet"];

    // "I said it's not hurting" puts the pain right, and not what was asked.
    private static readonly Regex AboutPain = new(@"\bi (?:just |already |only )?(?:said|told you)\b[^.!?]{0,25}(?:\bnot hurting|n'?t hurt|\bno pain|\bpain[- ]?free)", RegexOptions.IgnoreCase);

    // "I asked whether he can ride a pony."
    private static readonly Regex Whether = new(@"^\W*(?:whether|if)\b", RegexOptions.IgnoreCase);

    private static readonly Regex Bare = new(@"^\W*(?:no|nah|nope|no no|sorry|haha|lol|huh|with respect|however|to be precise|but)\W*$", RegexOptions.IgnoreCase);
    private static readonly Regex Numbers = new(@"^\W*(?:a |an |about |maybe |more like |it'?s )*\d{1,3}\b", RegexOptions.IgnoreCase);
    private static readonly Regex Splits = new(@"(?<=[.!?])\s+|[\r\n]+|,\s+|\s[-–—]+\s|(?<!\bwhat)\s+(?=but i\b|i mean\b|i meant\b|(?:thats|that's) what i(?:'m|m)? ask)|(?<=\b(?:haha|lol|mate)\b)\s+|(?<=\bi asked(?: mate| you)?)\s+(?=(?:how|what|when|why|whether|if|is|can|do)\b)", RegexOptions.IgnoreCase);

    // "I said fencing, swords": says again what was asked, where something else of it is put aside or echoed.
    private static readonly Regex Repeats = new($@"{Manners}(?:like |as )?i (?:only |just |actually |clearly |literally )*said\b(?: i (?:meant|wanted|mean))?[\s,:]*(?=\S)", RegexOptions.IgnoreCase);

    // "Digging??", "what garden?": a word of the answer, thrown back.
    private static readonly Regex Echo = new(@"^\W*(?:what |which |a |an |the |my |whose )?(?<what>\p{L}{3,}(?:[ -]\p{L}{3,})?)\s*\?[?!]*\W*$", RegexOptions.IgnoreCase);
    private static readonly HashSet<string> NoEcho = ["why", "how", "when", "where", "what", "really", "sorry", "pardon", "huh", "right", "okay", "yes", "who", "seriously", "well", "excuse me", "say again", "come again"];

    // "The pillow not the mattress", "planks rather than squats".
    private static readonly Regex NotThat = new(@"(?:^|[\s,]+)(?:and |but )?(?:not|instead of|rather than)\s+(?:about |for |in |on |at |the |a |an |my |any |with |to )*(?<what>\p{L}{3,}(?:[ -]\p{L}+){0,2})\W*$", RegexOptions.IgnoreCase);

    /// <summary>Goes on with what a message that puts an answer right asks in its place; false if it is no such message.</summary>
    /// <remarks>What was answered past it is not said again, nothing of its page is, and what it puts aside is not looked up.</remarks>
    public static bool GoOn(CurrentTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (turn.Card.Count == 0 && turn.Memory.Talk.LastQuestion.Length > 0 && AskedAgain(turn.Text) is { Length: > 0 } leftOut)
        {
            turn.GoOnWith(leftOut);
            return true;
        }

        if (turn.Card.Count > 0 || turn.Memory.Talk is not { LastQuestion: { Length: > 0 } last } || AboutPain.IsMatch(turn.Text) || Take(turn.Text) is not { Rest.Length: > 0 } put)
            return false;
        var isQuestion = (MessageParts.Sentences(put.Rest).Any(Questions.Looks) || Whether.IsMatch(put.Rest)) && AskedThings.Telling(put.Rest) > 0;
        if (!isQuestion && AskedThings.Telling(put.Rest) < (put.IsMeant ? 1 : FewestTelling))
            return false;
        Refusal.Note(turn, put.Rest);
        turn.PutAside = [.. turn.PutAside, .. put.Aside.Concat(Refused.In(turn.Text)).Distinct()];
        turn.Talk(talk => talk with { LastQuestion = "", Tried = [.. talk.LastShown.Concat(talk.Tried).Distinct().Take(MostTried)] });
        turn.GoOnWith(isQuestion && AskedThings.Telling(put.Rest) >= StandsAlone ? put.Rest : InPlace(last, put));
        return true;
    }

    /// <summary>What a message asks or tells beside what it puts aside; empty for a message that puts nothing right.</summary>
    public static string In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return AskedAgain(text) is { Length: > 0 } leftOut ? leftOut : Take(text).Rest;
    }

    /// <summary>Whether a text says outright what was meant, or what was left out.</summary>
    public static bool Means(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return AskedAgain(text).Length > 0 || Take(text) is { Rest.Length: > 0, IsMeant: true };
    }

    private static string AskedAgain(string text)
    {
        if (text.Length > LongestLetters)
            return "";
        var plain = text.TrimEnd('.', '!', '?', ' ');
        if (LeftOut.Match(plain) is { Success: true } alone)
            return Asked(alone.Groups["what"].Value);
        return LeftOutBeside.Match(plain) is { Success: true } beside && AskedThings.Telling(beside.Groups["rest"].Value) > 0 && !Aside.IsMatch(beside.Groups["rest"].Value)
            ? $"{beside.Groups["rest"].Value.TrimEnd(' ', ',')}{(text.Contains(beside.Groups["rest"].Value + "?", StringComparison.Ordinal) ? "?" : ".")} {Asked(beside.Groups["what"].Value)}"
            : "";
    }

    private static string Asked(string what) => LeftAbout.Match(what) is { Success: true } about ? $"What about {what[about.Length..]}?" : $"{char.ToUpperInvariant(what[0])}{what[1..]}?";

    private static PutRight Take(string text)
    {
        if (PlainWords.Split(PlainWords.Of(text)).Length > Longest)
            return PutRight.Nothing;
        // "I asked about swimming, gardening and carrying them": a list stays one.
        if (Leads.Match(text) is { Success: true, Index: 0 } all && text[all.Length..].TrimEnd('.', '!', '?', ' ') + "?" is var listed && Enumerated.In(listed).Count > 1)
            return new("what about " + listed, true, []);
        var pieces = Splits.Split(text).Select(piece => piece.Trim()).Where(piece => piece.Any(char.IsLetterOrDigit)).ToList();
        var echoed = pieces.Where(piece => Echo.Match(piece) is { Success: true } echo && !NoEcho.Contains(echo.Groups["what"].Value.ToLowerInvariant())).ToList();
        var saysAgain = (echoed.Count > 0 || pieces.Exists(piece => Aside.IsMatch(piece) || NotThat.IsMatch(piece))) && pieces.Exists(piece => Repeats.IsMatch(piece));
        var isMeant = saysAgain || pieces.Exists(piece => Leads.IsMatch(piece) || Trails.IsMatch(piece));
        var (kept, aside, isCorrected) = (new List<string>(), new List<string>(), isMeant);
        foreach (var piece in pieces)
        {
            if (isMeant && echoed.Contains(piece))
            {
                aside.AddRange(RootsOf(Echo.Match(piece)));
                continue;
            }

            var led = Leads.Match(piece) is { Success: true } lead ? lead : saysAgain ? Repeats.Match(piece) : Match.Empty;
            isCorrected |= Aside.IsMatch(piece);
            var what = led.Success ? Subject(led.Value, piece[led.Length..]) : isMeant && Trails.IsMatch(piece) ? Polite.Replace(Trails.Replace(piece, ""), "") : piece;
            if (isMeant && NotThat.Match(what) is { Success: true } not && RootsOf(not) is { Count: > 0 } roots)
            {
                aside.AddRange(roots);
                what = what[..not.Index];
            }

            if (led.Success || (!Aside.IsMatch(piece) && !Bare.IsMatch(piece)))
                kept.Add(what);
        }

        var rest = string.Join(", ", kept.Where(piece => piece.Any(char.IsLetterOrDigit)));
        rest = rest.Replace("?,", "?", StringComparison.Ordinal).Replace(".,", ".", StringComparison.Ordinal);
        return isCorrected && !Numbers.IsMatch(rest) && AskedThings.Telling(rest) > 0 ? new(rest, isMeant, aside) : PutRight.Nothing;
    }

    private static List<string> RootsOf(Match found) => [.. Refused.RootsOf(found.Groups["what"].Value)];

    // Their own question with the word that is meant in the place of the one that isn't; else what is meant in front of it.
    private static string InPlace(string last, PutRight put)
    {
        var words = last.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var at = Array.FindIndex(words, word => put.Aside.Contains(AskedThings.StemOf(PlainWords.Of(word))));
        // "Can I do zumba", and salsa was meant: the one thing that it is about gives way.
        if (at < 0 && Enumerable.Range(0, words.Length).Where(index => IsThing(words[index])).Take(2).ToList() is [var only] && !Questions.Looks(put.Rest))
            at = only;
        if (at < 0)
            return $"{put.Rest.TrimEnd('.', '?', ' ')}. {last}";
        var left = words.Where((word, index) => index > at && !put.Aside.Contains(AskedThings.StemOf(PlainWords.Of(word))));
        return string.Join(' ', [.. words[..at], put.Rest.TrimEnd('.', '?', ' '), .. left]).TrimEnd('.', '?', ' ') + "?";
    }

    private static bool IsThing(string word) => PlainWords.Of(word) is var plain && AskedThings.Telling(plain) > 0 && !Common.Contains(plain);

    // "I asked about swimming": a subject in place of another.
    private static string Subject(string lead, string rest) =>
        lead.TrimEnd(' ', ':', ',').EndsWith("about", StringComparison.OrdinalIgnoreCase) && !Questions.Looks(rest) ? $"what about {rest.TrimEnd('.', '!', ' ')}?" : rest;

    /// <param name="Rest">What it asks or tells.</param>
    /// <param name="IsMeant">Whether it says outright that this is what was meant.</param>
    /// <param name="Aside">Roots of the words that it is not about.</param>
    private sealed record PutRight(string Rest, bool IsMeant, IReadOnlyList<string> Aside)
    {
        public static PutRight Nothing { get; } = new("", false, []);
    }
}
