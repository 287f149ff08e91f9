using System.Text.RegularExpressions;
using BackPainBot.Conversation.Dialogs.Told;

namespace BackPainBot.Conversation.Dialogs.Visit;

/// <summary>What somebody said that they want back, in their own words: "I just want to play with my kids again".</summary>
public static partial class GoalTalk
{
    private const int Longest = 60;

    /// <summary>The last goal named, or null.</summary>
    public static string? Find(string told)
    {
        ArgumentNullException.ThrowIfNull(told);
        var goals = Clauses.Of(told).Select(clause => Goal().Match(clause)).Where(found => found.Success && !NoGoal().IsMatch(found.Groups[1].Value));
        return goals.Select(found => OwnWords.Tidy(found.Groups[1].Value, Longest)).LastOrDefault(goal => goal.Length > 2);
    }

    [GeneratedRegex(@"\b(?:i (?:just |only |really )*(?:want|hope|need|would (?:like|love)|'?d (?:like|love))(?: to)?(?: be able to)?(?: (?:get|go))? back (?:to|into|in|on)|i (?:just |only |really )*want to be able to|i'?d (?:like|love) to be able to|i miss(?: my)?|my goal is(?: to)?|return to)\s+(.{3,80})$", RegexOptions.IgnoreCase)]
    private static partial Regex Goal();

    [GeneratedRegex(@"^(?:normal|it|that|you|shape|know|ask|him|her)\b", RegexOptions.IgnoreCase)]
    private static partial Regex NoGoal();
}
