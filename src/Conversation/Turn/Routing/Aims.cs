using BackPainBot.Conversation.Dialogs.Asking;

namespace BackPainBot.Conversation.Turn.Routing;

/// <summary>What a person wants back, if they say so: an activity that a message only mentions is not an aim.</summary>
public static class Aims
{
    private const int Reach = 7;

    private const string Gym = "gym";

    // What eases a back, or fills a day, is told in the same words as a hobby.
    private static readonly string[] Everyday = ["walking", "driving", "work", "housework"];

    private static readonly string[] Firm = ["back to", "get back", "getting back", "go back", "return", "miss", "again"];

    /// <summary>The activity in plain words, or empty.</summary>
    public static string Of(CurrentTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var activity = turn.Reading.Activity ?? "";
        if (activity.Length == 0 || (activity == Gym && !turn.Said.Holds(turn.Text, Gym)))
            return "";
        var quote = turn.Reading.Evidence.TryGetValue("activity", out var quotes) && quotes.Count > 0 ? PlainWords.Of(quotes[0]) : activity;
        return MessageParts.Wide(turn.Text).Any(clause => IsWanted(turn.Said, clause, quote, activity) || (activity == Gym && turn.Said.First(clause, Gym) is { } word && IsWanted(turn.Said, clause, word, activity)))
            ? PlainText.Clean(activity, 40)
            : "";
    }

    private static bool IsWanted(Said said, string clause, string quote, string activity)
    {
        var at = PlainWords.IndexOf(clause, quote);
        if (at < 0 || Mentions.IsDenied(clause, quote))
            return false;
        var before = string.Join(' ', PlainWords.Split(clause[..at]).TakeLast(Reach));
        var after = string.Join(' ', PlainWords.Split(clause[at..]).Take(Reach));
        var wish = said.First(before, "wants");
        if (Everyday.Contains(activity))
            return Array.Exists(Firm, firm => PlainWords.IndexOf(before, firm) >= 0) || (wish is "wanna" or "want to" && activity == "walking");
        return wish is not null || PlainWords.IndexOf(after, "again") >= 0;
    }
}
