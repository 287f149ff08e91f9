using System.Text.RegularExpressions;
using BackPainBot.Conversation.Dialogs.Asking;

namespace BackPainBot.Conversation.Dialogs.Told;

/// <summary>How somebody stands towards their recovery, told as a story: going back and paying for it, avoiding everything, keeping up what the physio gave them.</summary>
public static class AttitudeTalk
{
    private const string Price = @"laid up|flare|pay(?:ing)? for it|paid for it|bites?|bitten|goes again|went again|worse|in bed|on the floor|suffer\w*|hurts? (?:after|again|for|the next)|sore for|regret\w*|back to square one|out (?:of action )?for|can'?t (?:move|walk)|seize\w*|wrecked|set\w* (?:it|me) (?:off|back)|in agony|knock\w* me";

    private static readonly Regex Returns = new(@"\b(?:(?:go|goes|going|went|gone|get|getting|got|jump\w*|head\w*) (?:straight |right )?(?:back|again)\b|kept? (?:on )?\w+ing|keep(?:s)? (?:on )?\w+ing|carr(?:y|ied|ying) on|push(?:ed|ing)? (?:on|through)|try(?:ing)? again|tried again|every time i (?:try|go|play|run|lift|start))[^?]{0,80}\b(?:" + Price + @")\b|\b(?:over ?do(?:ing)? it|overdid it|do(?:ing)? too much|can'?t (?:stop|sit still|help myself)|no choice but|(?:have|got) to (?:work|keep going)|push(?:ing)? through|play(?:ing)? through|train(?:ing)? through|boom and bust)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Rests = new(@"\b(?:avoid\w*|(?:stopped|given up|gave up|quit) (?:doing )?(?:everything|anything|it all|all of it|most things)|do(?:ing)? (?:nothing|very little|hardly anything|next to nothing|not much of anything)|(?:stay|staying|lie|lying|spend\w*)[^.?!]{0,25}\b(?:in bed|on the sofa|on the couch|sofa|lying down)|scared|afraid|terrified|frightened|petrified|nervous of|daren'?t|don'?t dare|too (?:scared|frightened|nervous)|rest(?:ing)? (?:a lot|all|most|mainly|up)|(?:mostly|mainly|just) rest\w*|hardly move|barely move|wrap\w* myself in|(?:in bed|on the (?:sofa|couch|settee)|bed ?ridden|housebound|flat on my back|lying (?:down|flat)|laid up) (?:since|for (?:the (?:last|past) )?(?:\d+|a|two|three|four|five|six|weeks|months|ages|days|most)|all (?:day|week|month|the time)|most of the (?:day|time|week)))\b", RegexOptions.IgnoreCase);
    private static readonly Regex Rehab = new(@"\b(?:do|doing|did|done|keep\w* up|kept up|keep\w* (?:on )?with|stick\w* (?:to|with)|still (?:do|doing)|follow\w*) (?:with )?(?:my|the|all my|all the|those|what)\b[^.?!]{0,20}\b(?:exercises?|stretches|physio|rehab|programme|program|homework|sheet|routine|plan|gave me|set me)\b|\b(?:exercises?|stretches) (?:every|each|daily|twice|most|religiously)\b|\bbit by bit\b|\bslowly (?:building|getting)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Not = new(@"\b(?:not really|none|neither|not sure|i don'?t think|wouldn'?t say|i'?m not|i am not|not (?:any|one) of)\b", RegexOptions.IgnoreCase);

    /// <summary>The id of the choice that it amounts to, or null.</summary>
    public static string? Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var told = string.Join(". ", Clauses.Sentences(text).Where(sentence => !Questions.Looks(sentence)));
        if (told.Length == 0)
            return null;
        if (Not.IsMatch(told) && !Returns.IsMatch(told))
            return Rests.IsMatch(told) ? "over-resting" : Rehab.IsMatch(told) ? "still-rehabbing" : "not-sure";
        return Returns.IsMatch(told) ? "jumping-back-in" : Rests.IsMatch(told) ? "over-resting" : Rehab.IsMatch(told) ? "still-rehabbing" : null;
    }
}
