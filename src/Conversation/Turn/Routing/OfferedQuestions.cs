using System.Text.RegularExpressions;
using BackPainBot.Conversation.Dialogs.Asking;

namespace BackPainBot.Conversation.Turn.Routing;

/// <summary>"Yes, the one about losing my nerve", "the first of those": one of the questions that were offered beside the last answer, chosen in own words and not by its button.</summary>
public static class OfferedQuestions
{
    private const string Leads = @"^(?:(?:yes|yeah|yep|ok|okay|right|sure|well|so|no|sorry|please|thanks|thank you|er|um|oh|its|it is|thats|i mean|i meant|id say|ill take|lets have|give me|go for|probably|maybe) )*";

    private static readonly Regex Ordinal = new(Leads + @"(?:the )?(?<which>first|1st|former|second|2nd|third|3rd|last|latter)(?: (?:one|of (?:those|these|them|the two)|question|bit))(?: (?:please|then|thanks))?$|" + Leads + @"(?:the )?(?<which>first|second|third|last|former|latter)(?: please| then)?$|" + Leads + @"(?:number|no|option|question) (?<which>[123]|one|two|three)(?: please| then)?$");
    private static readonly Regex About = new(Leads + @"(?:the )?(?:one|question|bit) (?:about|on|with|for|where) (?<what>.+)$");
    private static readonly Regex Kind = new(Leads + @"(?:the|that) (?<what>[\w' ]{3,40}?) one(?: please| then)?$");
    private static readonly Regex Yes = new(@"^(?:yes|yeah|yep|yes please|yes that|yes that one|that one|that one please|exactly|exactly that|thats it|yes thats it|yes exactly|that please)$");

    /// <summary>Goes on with the offered question that a message chooses, and with what else it asks; what was offered is forgotten either way.</summary>
    public static void Take(CurrentTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (turn.Memory.Talk.Choices is not { Count: > 0 } offered)
            return;
        turn.Talk(talk => talk with { Choices = [] });
        if (turn.Card.Count > 0)
            return;
        var sentences = MessageParts.Sentences(turn.Text);
        var choosing = sentences.Select((sentence, at) => (At: at, Chosen: Chosen(sentence, offered))).FirstOrDefault(found => found.Chosen is not null);
        if (choosing.Chosen is not { } chosen)
            return;
        // What is told beside the choice is kept.
        FactTaker.Take(turn);
        turn.GoOnWith(string.Join(' ', sentences.Where((sentence, at) => at != choosing.At && Questions.Looks(sentence)).Prepend(chosen)));
    }

    private static string? Chosen(string sentence, IReadOnlyList<string> offered)
    {
        // "The first of those, scared of bending down": what stands behind the comma only says it again.
        var plain = PlainWords.Of(sentence.Split([',', ';'], 2)[0]);
        var whole = PlainWords.Of(sentence);
        if (Yes.IsMatch(whole))
            return offered.Count == 1 ? offered[0] : null;
        foreach (var text in (string[])[plain, whole])
        {
            if (Ordinal.Match(text) is { Success: true } ordinal && At(ordinal.Groups["which"].Value, offered.Count) is var at && at < offered.Count)
                return offered[at];
        }

        if (Kind.Match(plain) is { Success: true } kind && offered.MaxBy(title => AskedThings.Shared(kind.Groups["what"].Value, title)) is { } like && AskedThings.Shares(kind.Groups["what"].Value, like))
            return like;
        return About.Match(whole) is { Success: true } about && offered.MaxBy(title => AskedThings.Shared(about.Groups["what"].Value, title)) is { } named && AskedThings.Shares(about.Groups["what"].Value, named) ? named : null;
    }

    private static int At(string which, int count) => which switch
    {
        "first" or "1st" or "former" or "1" or "one" => 0,
        "second" or "2nd" or "2" or "two" => 1,
        "third" or "3rd" or "3" or "three" => 2,
        _ => count - 1,
    };
}
