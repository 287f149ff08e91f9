using System.Text.RegularExpressions;
using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Turn.Interrupts;

namespace BackPainBot.Conversation.Turn.Routing;

/// <summary>Whether a short message speaks of a back at all, for follow-ups that are too short for the reader to place.</summary>
public sealed class Subject(CommandMatcher commands)
{
    private const string Back = "subject";
    private const string Activity = "activity";

    public bool IsMentioned(CurrentTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return commands.HearAnywhere(SmallWords.Stem, turn.Text, Back) || commands.HearAnywhere(SmallWords.Stem, turn.Text, Activity);
    }

    /// <summary>Whether somebody asks about themselves, or says that something hurts: who writes here means their back.</summary>
    public static bool IsOwn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Own.IsMatch(text);
    }

    private static readonly Regex Own = new(@"\b(?:will|can|could|should|may|do|does|am|must|would|shall) i\b|\bhow (?:do|can|should|long (?:can|will|should)) i\b|\bi(?:'?m| am|'?ve| have)? (?:must|have to|need to|got to|will|going to|ll) (?:be )?(?:sit|stand|lie|walk|drive|carry|lift|bend|fly|travel|dig|climb|stoop)(?:t?ing)?\b|\b(?:worse|sore|stiff|hurts?|hurting|aches?|aching|twinges?|bites|niggles?)\b", RegexOptions.IgnoreCase);

    /// <summary>Whether it names something that loads a back: lifting, sport, the gym.</summary>
    public bool IsActivity(CurrentTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return commands.HearAnywhere(SmallWords.Stem, turn.Text, Activity);
    }
}
