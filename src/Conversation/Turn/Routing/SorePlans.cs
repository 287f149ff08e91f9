using System.Text.RegularExpressions;
using BackPainBot.Domain.Pain;

namespace BackPainBot.Conversation.Turn.Routing;

/// <summary>"Still a bit sore, but I'm gonna do it tonight": told and not asked, and met with a no all the same.</summary>
public static class SorePlans
{
    private const string Will = @"\b(?:gonna|going to|about to|will|i'?ll|planning to) (?:just |still |probably )*";

    private static readonly Regex DoingIt = new(Will + @"(?:do|try|hit|have a go at) (?:it|that|this)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Loading = new(Will + @"(?:go (?:and |to )?)?(?:(?:do|hit|the) )?(?:(?:the |my )?gym\b|lift(?:ing)?\b|dead ?lift\w*|squat\w*|bench\w*|train\b(?! (?:is|at|to|from))|run\b(?! (?:a|the|to|you|some|out) )|race\b|play\b(?! with)|spar\b)", RegexOptions.IgnoreCase);
    private static readonly Regex LoadingAsked = new(@"\b(?:dead ?lift\w*|squat\w*|bench\w*|lift(?:ing|s)?|weights?|barbell|\d+ ?kg|gym|run(?:ning)?|sprints?|match|football|rugby|tennis|squash|crossfit|hiit|circuits?)\b", RegexOptions.IgnoreCase);
    private static readonly Regex When = new(@"\b(?:tonight|today|tomorrow|anyway|regardless|later|this (?:evening|afternoon|weekend|week)|now|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Sparing = new(@"\b(?:not|never|without|ask|ring|call|rest|wait|skip|stop|walk\w*|leave|physio|doctor|gp|a&e|hospital|111|999|pharmac\w*|chemist|tablets?|ibuprofen|bath|bed|sleep\w*|careful\w*|when it|once it)\b|n['\u2019]?t\b", RegexOptions.IgnoreCase);
    private static readonly Regex Tag = new(@"\b(?:yes|no|ok|okay|allowed|fine|right)\b.{0,14}$", RegexOptions.IgnoreCase);

    /// <summary>Whether they tell that they are about to load a back that hurts now.</summary>
    public static bool AreTold(CurrentTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return turn.Memory.Journey.PainState.StandingAt(turn.Now) == PainStanding.Present && !Relatives.IsAboutOther(turn) && When.IsMatch(turn.Text) && !Sparing.IsMatch(turn.Text)
            && (Loading.IsMatch(turn.Text) || (DoingIt.IsMatch(turn.Text) && LoadingAsked.IsMatch(turn.Memory.Talk.LastAsk + " " + turn.Text)))
            && AskedThings.QuestionsOf(turn.Text).All(question => Tag.IsMatch(question) || Loading.IsMatch(question));
    }
}
