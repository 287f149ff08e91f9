using System.Text.RegularExpressions;
using BackPainBot.Conversation.Dialogs.Asking;

namespace BackPainBot.Conversation.Dialogs.Visit;

/// <summary>Several wishes for a list in one message: "the first two, the cost one and the last. not 3. also add: can I drive?"</summary>
public static class TickTalk
{
    private static readonly Regex Parts = new(@"(?<=[.;!\n])\s+|,?\s*\b(?:and|but|also|plus)\s+(?=(?:also\s+)?(?:please\s+)?(?:add|put in|include|ask|(?:i )?(?:want|like) to add)\b)|,?\s*\bbut\s+(?=not\b)|,\s*(?=(?:not|without|except|also add|add)\b)", RegexOptions.IgnoreCase);
    private static readonly Regex Lead = new(@"^(?:(?:i(?:'?d| would)? (?:like|want|take|need|think|mean|meant)|i'?ll (?:have|take|go (?:with|for))|i'?m (?:going|happy) with|give me|let'?s (?:have|take|do)|just|only|please|ok|okay|yes|yeah|keep|tick|use|choose|pick|select|take|go with|and|then|so|well|maybe|probably|hmm|um|erm)\b[\s,:]*)+", RegexOptions.IgnoreCase);
    private static readonly Regex Tail = new(@"[\s,]*\b(?:(?:will|would|should|'ll) (?:do|be fine|be enough)(?: nicely| me)?|(?:is|are) (?:enough|fine|good|the ones|what i want)|please|pls|thanks|thank you|ta|for me|nicely|sounds? good|look good|i think|yes|yeah|yep)(?:[\s,.!]*(?:please|thanks|thank you|ta|for me|nicely))*\W*$", RegexOptions.IgnoreCase);
    private static readonly Regex Without = new(@"^(?:(?:but|and|just|please)\s+)*(?:not|without|except(?: for)?|leave (?:out|off)|skip|drop|minus|remove|take (?:out|off)|no need for|(?:i )?do(?:n'?t| not) (?:want|need))\s+(?<what>.+)$", RegexOptions.IgnoreCase);

    // "All of them except 1, it's free through work": what follows the number is the reason.
    private static readonly Regex AllExcept = new(@"^(?:all|everything|the lot)(?: of (?:them|it|those|these))?,? (?:but|except(?: for)?|apart from|other than|bar|minus|without)\s+(?<what>.+?)(?:\s*[,;:(].*)?$", RegexOptions.IgnoreCase);

    /// <summary>What is told of a list, or null if the message picks and drops nothing by name.</summary>
    /// <param name="ids">The list as shown.</param>
    /// <param name="finder">Finds questions by what they are about.</param>
    /// <param name="text">What was written.</param>
    public static TickTold? Read(IReadOnlyList<string> ids, ListFinder finder, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var places = new ListPlaces(ids, ids, finder);
        var told = new TickTold();
        foreach (var part in Parts.Split(text).Select(part => part.Trim(' ', ',', ';', '.', '!', '\n')).Where(part => part.Length > 0))
            told = Take(told, part, places);
        return told.Ids.Count + told.Without.Count + told.Missing.Count == 0 ? null : told;
    }

    private static TickTold Take(TickTold told, string part, ListPlaces places)
    {
        var bare = Tail.Replace(Lead.Replace(part, ""), "");
        if (AllExcept.Match(part) is { Success: true } but && places.Points(but.Groups["what"].Value))
            return told with { Ids = [.. places.All], Without = [.. told.Without, .. places.In(but.Groups["what"].Value)], Missing = [.. told.Missing, .. places.Missing(but.Groups["what"].Value)] };
        if (Without.Match(bare) is { Success: true } without && places.Points(without.Groups["what"].Value))
            return told with { Without = [.. told.Without, .. places.In(without.Groups["what"].Value)], Missing = [.. told.Missing, .. places.Missing(without.Groups["what"].Value)] };
        if (!OwnQuestion.IsAddition(part) && places.Points(bare))
            return told with { Ids = [.. told.Ids, .. places.In(bare)], Missing = [.. told.Missing, .. places.Missing(bare)] };
        return OwnQuestion.IsAddition(part) || Questions.Looks(part) ? told with { Own = [.. told.Own, part] } : told;
    }
}
