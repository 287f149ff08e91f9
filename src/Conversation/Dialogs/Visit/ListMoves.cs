using System.Globalization;
using System.Text.RegularExpressions;
using BackPainBot.Conversation.Dialogs.Asking;

namespace BackPainBot.Conversation.Dialogs.Visit;

/// <summary>Puts a list in another order, in any words: "swap 1 and 2", "put the last one first", "4 before 2", "3 is the most important", "reverse the order".</summary>
public static class ListMoves
{
    private static readonly Regex Reverse = new(@"^(?:reverse|flip|turn|invert)\b.{0,20}\b(?:order|list|it|them|round|around)\b|^(?:the )?other way (?:round|around)$|^in reverse(?: order)?$", RegexOptions.IgnoreCase);
    private static readonly Regex Swap = new(@"^(?:(?:swap|switch|exchange|interchange|flip|swop)\s+(?:round\s+|around\s+|over\s+|places of\s+)?(?<what>.+?)|(?:change|turn|put|switch|swap)\s+(?<what>.+?)\s+(?:round|around|over|the other way(?: round| around)?)|(?<what>.+?)\s+(?:should be |need to be |to be )?(?:the other way (?:round|around)|swapped|switched))(?:\s+(?:round|around|over|please))*\W*$", RegexOptions.IgnoreCase);
    private static readonly Regex NextTo = new(@"^(?:(?:move|put|bring|place|shift|i(?:'d)? (?:want|like))\s+)?(?<what>.+?)\s+(?:should (?:be|come|go)\s+|comes?\s+|goes\s+|to be\s+)?(?:directly |straight |right )?(?:(?<before>above|before|over|in front of|ahead of)|(?<after>below|after|under|behind|underneath))\s+(?<ref>.+)$", RegexOptions.IgnoreCase);
    private static readonly Regex Move = new(@"^(?:move|put|bring|place|shift|have|make|get|take|push|i(?:'d)? (?:want|like)(?: to have| to put)?)\s+(?<what>.+?)\s+(?:(?:to|at|as|in|into|be|on|go|up to|right (?:to|at)|all the way (?:to|up|down))\s+)*(?:the\s+)?" + Where + @"\b(?: (?:of|on|in) .*)?(?: (?:please|instead|then|now))?\W*$", RegexOptions.IgnoreCase);
    private static readonly Regex Stand = new(@"^(?<what>.+?)\s+(?:(?:should|must|needs to|has to|can|ought to|is to)\s+(?:be|go|come|move|stand)\s+|goes\s+|comes\s+|is\s+|are\s+|be\s+)?(?:(?:to|at|on|in)\s+)?(?:the\s+)?" + Where + @"(?: (?:of|on|in) (?:the |my )?(?:list|page))?(?: (?:please|instead))?\W*$", RegexOptions.IgnoreCase);
    private static readonly Regex StartWith = new(@"^(?:(?:start|begin|open)(?: the list| it)? with|(?:the )?most important(?: one| question)?(?: is| are|:)|first(?: comes| should be|:))\s+(?<what>.+?)\W*$", RegexOptions.IgnoreCase);
    private static readonly Regex EndWith = new(@"^(?<last>(?:end|finish|close)(?: the list| it)? with|last(?: comes| should be|:))\s+(?<what>.+?)\W*$", RegexOptions.IgnoreCase);
    private static readonly Regex OnlyNumbers = new(@"^\s*(?:(?:the )?order:?\s+|in this order:?\s+)?\d+(?:\s*(?:,|and|&|then|\s)\s*\d+)*\s*\.?\s*$", RegexOptions.IgnoreCase);

    private static readonly string[] Ordinals = ["", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

    /// <summary>The list in its new order, or null if the words ask for none.</summary>
    public static IReadOnlyList<string>? Apply(IReadOnlyList<string> chosen, ListPlaces places, string edit)
    {
        ArgumentNullException.ThrowIfNull(chosen);
        ArgumentNullException.ThrowIfNull(places);
        if (Reverse.IsMatch(edit))
            return [.. chosen.Reverse()];
        return Ordered(chosen, places, edit) ?? Swapped(chosen, places, edit) ?? Beside(chosen, places, edit) ?? Moved(chosen, places, edit);
    }

    private static List<string>? Swapped(IReadOnlyList<string> chosen, ListPlaces places, string edit)
    {
        if (Swap.Match(edit) is not { Success: true } swap || !places.IsOnly(swap.Groups["what"].Value) || places.In(swap.Groups["what"].Value) is not [var one, var other])
            return null;
        return [.. chosen.Select(id => id == one ? other : id == other ? one : id)];
    }

    private static List<string>? Beside(IReadOnlyList<string> chosen, ListPlaces places, string edit)
    {
        if (NextTo.Match(edit) is not { Success: true } found || !places.IsOnly(found.Groups["what"].Value) || places.In(found.Groups["ref"].Value) is not [var mark, ..])
            return null;
        var moved = places.In(found.Groups["what"].Value).Where(id => id != mark).ToList();
        var rest = chosen.Except(moved).ToList();
        rest.InsertRange(rest.IndexOf(mark) + (found.Groups["after"].Success ? 1 : 0), moved);
        return rest;
    }

    private static List<string>? Moved(IReadOnlyList<string> chosen, ListPlaces places, string edit)
    {
        var found = new[] { Move, Stand, StartWith, EndWith }.Select(pattern => pattern.Match(edit)).FirstOrDefault(match => match.Success && places.IsOnly(match.Groups["what"].Value));
        if (found is null)
            return null;
        var moved = places.In(found.Groups["what"].Value);
        var rest = chosen.Except(moved).ToList();
        rest.InsertRange(Math.Clamp(PlaceOf(found, chosen, moved[0]), 0, rest.Count), moved);
        return rest;
    }

    private static int PlaceOf(Match found, IReadOnlyList<string> chosen, string moved) => found.Groups["where"].Value.ToLowerInvariant() switch
    {
        "up" or "higher" => Index(chosen, moved) - 1,
        "down" or "lower" => Index(chosen, moved) + 1,
        "bottom" or "end" or "last" or "back" or "least important" => chosen.Count,
        var ordinal when Array.IndexOf(Ordinals, ordinal) is > 0 and var place => place - 1,
        var where when int.TryParse(where, NumberStyles.None, CultureInfo.InvariantCulture, out var place) => place - 1,
        var where when SmallNumbers.Of(where) is > 0 and var place => place - 1,
        _ => found.Groups["last"].Success ? chosen.Count : 0,
    };

    // "2, 1, 3" is the order they want; what they did not name follows.
    private static List<string>? Ordered(IReadOnlyList<string> chosen, ListPlaces places, string edit)
    {
        if (!OnlyNumbers.IsMatch(edit))
            return null;
        var first = places.In(edit);
        return [.. first, .. chosen.Except(first)];
    }

    private static int Index(IReadOnlyList<string> chosen, string id)
    {
        for (var i = 0; i < chosen.Count; i++)
        {
            if (chosen[i] == id)
                return i;
        }

        return 0;
    }

    private const string Where = @"(?:number |no\.? |place |position |very |spot )*(?<where>top|first|start|beginning|front|up|down|higher|lower|bottom|end|last|back|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|one|two|three|four|five|most important|least important|\d{1,2})(?: place| position| one| spot| question)?";
}
