using BackPainBot.Conversation.Dialogs.Asking;

namespace BackPainBot.Conversation.Turn.Routing;

/// <summary>Whose back a message is about, when somebody writes for a relative or a friend.</summary>
public static class Relatives
{
    private static readonly (string Family, string Pronoun)[] Kinds = [("relative-she", "her"), ("relative-he", "him"), ("relative-they", "them")];

    private static readonly HashSet<string> Third = ["she", "shes", "he", "hes", "her", "his", "him", "they", "theyre", "their", "them", "herself", "himself"];

    private static readonly HashSet<string> Telling = ["has", "is", "hurt", "hurts", "fell", "was", "had", "cant", "keeps", "back", "aged", "who", "hasnt", "got", "lives"];

    /// <summary>Whether the facts of a message are the writer's own.</summary>
    public static bool IsAboutWriter(CurrentTurn turn) => !IsAboutOther(turn);

    /// <summary>Whether it asks for somebody else; once said it holds until the writer speaks of their own back.</summary>
    public static bool IsAboutOther(CurrentTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (turn.Said.Mentions(turn.Text, "own-back"))
            return false;
        return Named(turn) is not null ? SpeaksOfThem(turn) : turn.Memory.Journey.About.Length > 0;
    }

    /// <summary>Keeps who it is about.</summary>
    public static void Note(CurrentTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var about = !IsAboutOther(turn) ? (turn.Said.Mentions(turn.Text, "own-back") ? "" : turn.Memory.Journey.About) : Named(turn)?.Who ?? turn.Memory.Journey.About;
        var pronoun = Named(turn)?.Pronoun ?? turn.Memory.Journey.AboutPronoun;
        if (about != turn.Memory.Journey.About)
            turn.Journey(journey => journey with { About = about, AboutPronoun = about.Length > 0 ? pronoun : "" });
    }

    private static (string Who, string Pronoun)? Named(CurrentTurn turn)
    {
        var plain = PlainWords.Of(turn.Text);
        foreach (var (family, pronoun) in Kinds)
        {
            if (turn.Said.First(plain, family) is { } phrase)
                return ("your " + phrase[3..], pronoun);
        }

        return null;
    }

    // "My wife says I should rest" is about the writer; "my wife, 71, her back" is not.
    private static bool SpeaksOfThem(CurrentTurn turn)
    {
        var plain = PlainWords.Of(turn.Text);
        if (Array.Exists(Kinds, kind => turn.Said.First(plain, kind.Family) is { } who && StartsTelling(plain, who)))
            return true;
        var words = PlainWords.Split(plain);
        return IsHelping(plain) || (words.Any(Third.Contains) && !words.Any(word => word is "im" or "ive" or "me"));
    }

    private static bool IsHelping(string plain) => Holds(plain, "for my") || Holds(plain, "help my") || Holds(plain, "helping my") || Holds(plain, "asking for");

    private static bool StartsTelling(string plain, string who)
    {
        var at = PlainWords.IndexOf(plain, who);
        var rest = PlainWords.Split(plain[(at + who.Length)..]);
        return PlainWords.IndexOf(plain, who + "s back") >= 0 || (rest is [var next, ..] && (Telling.Contains(next) || next.All(char.IsDigit)));
    }

    private static bool Holds(string plain, string phrase) => PlainWords.IndexOf(plain, phrase) >= 0;
}
