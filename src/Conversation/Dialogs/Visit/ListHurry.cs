using System.Text.RegularExpressions;

namespace BackPainBot.Conversation.Dialogs.Visit;

/// <summary>Words of somebody in a hurry for the list, where the goal is asked for.</summary>
internal static class ListHurry
{
    // "Skip that, just the list", "all of them pls and done": words to us, and none for the page.
    public static Regex Skips { get; } = new(@"^\W*(?:(?:no|ok|please|pls|can we|can you|let'?s)\b[\s,]*)*(?:skip|leave (?:that|it|this)|never ?mind|no goal|don'?t (?:have|need) (?:one|a goal)|just (?:the|my|show me the|give me the) (?:list|questions?)|straight to the (?:list|questions))\b", RegexOptions.IgnoreCase);
    public static Regex AllAndDone { get; } = new(@"^\W*(?:(?:ok|yes|please|pls|just|i want|i'?ll (?:take|have)|tick|keep|skip to the list|the)\b[\s,]*)*(?:all(?: of (?:them|those|these|it))?|everything|the lot|the whole list)\b[\s,]*(?:(?:please|pls|thanks|and|then|i'?m|that'?s it|done|print|it|them|ta)\b[\s,.!]*)*$|^\W*(?:skip|go|straight) to the list\W*$", RegexOptions.IgnoreCase);

    // In a hurry for the page: the goal is passed over.
    public static Regex AndDone { get; } = new(@"\b(?:done|print|that'?s it|finished|skip|straight|go to)\b", RegexOptions.IgnoreCase);
    public static Regex NoGoal { get; } = new(@"^\W*(?:no|none|nothing|n/?a|none of (?:these|those|them|that)|not really|nothing really|no goal|no idea)\W*$", RegexOptions.IgnoreCase);
}
