using System.Text.RegularExpressions;
using BackPainBot.Conversation.Dialogs.Asking;

namespace BackPainBot.Conversation.Answers;

/// <summary>What stands before a question and says nothing of it: "ok thanks, and", "also", "last thing".</summary>
internal static class LeadIns
{
    private const string Turning = @"also|(?:one|two) (?:more|last|other) (?:thing|question)s?|last (?:thing|question|one)|another (?:thing|question)|(?:an?|the) ?other (?:thing|question)|other (?:thing|question)|(?:new|different|separate|quick) (?:question|thing|one|q|subject)|by the way|btw|unrelated";

    private static readonly Regex Leads = new($@"^\W*(?:(?:and|ok|okay|well|right|yes|yeah|yh|thanks|thank you|thx|ta|cheers|oh|ah|hmm|hi|hello|hey|{Turning})\b[\s,:;.!-]*)+", RegexOptions.IgnoreCase);
    private static readonly Regex Turns = new($@"^\W*(?:(?:and|so|ok|okay|thanks|thank you|thx|right|well)\b[\s,.!]*)*(?:{Turning})\b", RegexOptions.IgnoreCase);

    private const int FewestLeft = 5;

    /// <summary>The question without them; as it is where hardly anything would be left.</summary>
    public static string Without(string question) =>
        Leads.Replace(question, "") is var bare && PlainWords.Split(PlainWords.Of(bare)).Length >= FewestLeft ? bare : question;

    /// <summary>Whether a question says of itself that it is another one than that before it.</summary>
    public static bool TurnAway(string question) => Turns.IsMatch(question);
}
