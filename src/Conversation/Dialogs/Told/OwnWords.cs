using System.Text.RegularExpressions;
using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Turn.Gates;

namespace BackPainBot.Conversation.Dialogs.Told;

/// <summary>A person's words made fit to be shown back on a note: without "like I said" and the like, and never with a training plan in them.</summary>
public static class OwnWords
{
    private static readonly Regex Fillers = new(@"\b(?:(?:like|as) i(?:'ve| have)? (?:just |already )?(?:said|told you|mentioned)|i(?:'ve| have)? (?:just |already )?(?:said(?: that)?|told you(?: that)?)|already (?:said|told you)|you (?:already )?know|(?:lol|haha|tbh|imo|idk|obviously|literally|i guess|i think|i suppose|i reckon|i'd say|to be honest|honestly|please|thanks|thank you|mate|love|dear))\b", RegexOptions.IgnoreCase);
    private static readonly Regex Leads = new(@"^(?:(?:it'?s|its|it is|that'?s|it takes|takes|that would be|well|hmm+|u+m+|e+r+m*|its more|it's more|more like|so|and|n|or|but|actually|yeah|depends|it depends|like|just|mostly|mainly|usually|probably|when i'?m|when i am|when i|it'?s when|oh|wait|hang on|go back|sorry|i mean(?:t)?(?: to say)?|also|plus|i forgot(?: to say)?|forgot|(?:oddly|funnily|strangely|weirdly|surprisingly)(?: enough)?)\b[\s,.:]*)+", RegexOptions.IgnoreCase);
    // A word to the bot beside the answer: a command, a complaint.
    private static readonly Regex Chat = new(@"\b(?:(?:had|that'?s) enough|give me (?:the|my|a)\b|show me (?:the|my)\b|just (?:the|give|show|do)\b.{0,12}\b(?:map|list|page|it)\b|next question|move on|stop asking|(?<!\b(?:physio|doctor|gp|he|she|they|surgeon|nurse) )(?:didn'?t|never) (?:say|said)|print (?:it|this|that)|why (?:do|did|are|have) you|i (?:didn'?t|did not|never) ask|you (?:never|didn'?t|don'?t|keep|changed|asked|forgot)|hurry up|can i (?:see|have) (?:the|my)|are we done|how many more)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Stops = new(@"(?<!\d)[.;!?\n]+|[.;!?\n]+(?!\d)|,\s*(?=(?:had|just|give|show|why|can|you|next|stop)\b)", RegexOptions.IgnoreCase);
    private static readonly Regex Spaces = new(@"\s+");
    private static readonly Regex Commas = new(@"(?:\s*,){2,}|\s+,");

    private const int Longest = 90;

    /// <summary>The words, or empty if nothing is left or they read like a prescription.</summary>
    public static string Tidy(string text, int most = Longest)
    {
        ArgumentNullException.ThrowIfNull(text);
        var bare = Fillers.Replace(WithoutChat(text), " ");
        bare = Leads.Replace(Commas.Replace(Spaces.Replace(bare, " "), ",").Trim(' ', '.', ',', ';', '-', '!', '?'), "");
        var tidy = PlainText.Clean(bare.Trim(' ', '.', ',', ';', '-'), most);
        return tidy.Length > 1 && !JudgedTexts.Prescribes(tidy) ? tidy : "";
    }

    private static string WithoutChat(string text) =>
        Chat.IsMatch(text) ? string.Join(", ", Stops.Split(text).Select(clause => clause.Trim()).Where(clause => clause.Length > 0 && !Chat.IsMatch(clause))) : text;
}
