using System.Text.RegularExpressions;
using BackPainBot.Domain.Pain;

namespace BackPainBot.Conversation.Turn.Routing;

/// <summary>"Still a bit sore, but I'm gonna do it tonight": told and not asked, and met with a no all the same.</summary>
public static class Plans
{
    private static readonly Regex Meaning = new(@"\b(?:i'?m |i am |im |just |so )?(?:gonna|going to|about to|will|i'?ll|planning to) (?:just |still |be )?(?:do|doing|try|lift\w*|deadlift\w*|squat\w*|bench|train\w*|run|running|race|play|playing|row|go|hit|have a go|give it)\b|\b(?:doing|lifting|training|running|racing|playing) (?:it )?(?:tonight|today|tomorrow|anyway|regardless|later)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Loading = new(@"\b(?:dead ?lift\w*|squat\w*|bench\w*|lift(?:ing|s)?|weights?|barbell|kg|kilos?|lbs|gym|train(?:ing)?|run(?:ning)?|race|sprints?|match|game|football|rugby|tennis|squash|golf|crossfit|class|hiit|circuits?|rowing|press(?:es|ing)?)\b", RegexOptions.IgnoreCase);
    private static readonly Regex When = new(@"\b(?:tonight|today|tomorrow|anyway|regardless|later|this (?:evening|afternoon|weekend|week)|now|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Sparing = new(@"\b(?:not|n't|never|without|ask|rest|wait|skip|stop|walk|walking|leave it|leave out|give it a miss|physio|doctor|gp|when it|once it)\b|n't\b", RegexOptions.IgnoreCase);

    /// <summary>"Quite possibly is a yes then?" asks for nothing of its own.</summary>
    private const int MostAsked = 4;

    /// <summary>Whether they say that they are about to load a back that hurts.</summary>
    public static bool ToLoadWhileSore(CurrentTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return turn.Memory.Journey.Pain == PainNow.Yes && !Relatives.IsAboutOther(turn) && AskedThings.QuestionsOf(turn.Text).All(question => Meaning.IsMatch(question) || AskedThings.Telling(question) <= MostAsked)
            && Meaning.IsMatch(turn.Text) && When.IsMatch(turn.Text) && !Sparing.IsMatch(turn.Text) && (Loading.IsMatch(turn.Text) || Loading.IsMatch(turn.Memory.Talk.LastAsk));
    }
}
