using System.Text.RegularExpressions;
using BackPainBot.Conversation.Dialogs.Asking;

namespace BackPainBot.Conversation.Turn.Routing;

/// <summary>What the clauses of a message say about an activity: that it hurts, that it is fine, or that the person would like it back.</summary>
public sealed class Mentions(Said said)
{
    private static readonly Regex OtherNot = new(@"\b(?:not|never|isnt|no|what) (?:\w+ )?(?:asking|asked|ask|talking|wanting|want|going|trying|sure|able|allowed|only|just|how|interested|about|wondering|here for)\b|\bdid(?:nt| not) (?:ask|mean)\b");
    private static readonly Regex AsksLeave = new(@"\b(?:is it|is|am i|are|it be|its|would it be|if it is|if its) (?:ok|okay|safe|fine|alright|all right|wise|sensible|good|bad|harmful|allowed|too soon|too early|right)\b.{0,12}\b(?:to|for)\b|\bhow (?:do|can|should|shall|would|to|much|often|long|far)\b|\b(?:can|could|should|may|shall|when can|will) i\b");

    private static readonly Regex NotOnly = new(@"\b(?:not|isnt) (?:just|only|merely|simply)\b");

    private static readonly Regex NotLeaving = new(@"\b(?:not|never|wont|cant|dont|couldnt|wouldnt) (?:\w+ ){0,2}(?:giv\w+|quit\w*|stopp?\w*|drop\w*|los\w+|miss\w*|part with)\b|\bit is about\b|\bno (?:it|that) is\b");

    // "OK OK. No running": agreed to, and no word that it is about something else.
    private static readonly Regex GivenUp = new(@"^(?:(?:ok|okay|fine|alright|right|so|sure|then|well) )*no \w+(?: (?:then|fine|ok|okay|for now|got it))*$");

    /// <summary>A "not" stands at most this many words before what it denies.</summary>
    private const int DenialReach = 4;

    private static readonly HashSet<string> Denials = ["not", "isnt", "never", "no", "wasnt", "nor", "arent", "what"];
    private static readonly HashSet<string> LaterDenials = ["doesnt", "isnt", "dont", "didnt", "never", "not", "wasnt"];

    /// <summary>Whether a trigger that was read is one: not if every clause that names it says that it is fine, wanted back or not it.</summary>
    public bool IsTrigger(string text, string trigger)
    {
        ArgumentNullException.ThrowIfNull(trigger);
        var clauses = MessageParts.Of(text).Where(clause => IndexIn(clause, trigger) >= 0).ToList();
        return clauses.Count == 0 || clauses.Exists(clause => !Clears(clause, trigger));
    }

    /// <summary>Whether a message takes an activity back: it is fine, or it is not it.</summary>
    public bool Clears(IEnumerable<string> clauses, string activity)
    {
        var naming = clauses.Where(clause => IndexIn(clause, activity) >= 0).ToList();
        return naming.Count > 0 && naming.TrueForAll(clause => IsNotIt(clause, activity) || IsFine(clause));
    }

    /// <summary>Whether a message says that an activity is fine.</summary>
    public bool IsFine(string text, string activity) => MessageParts.Of(text).Any(clause => IndexIn(clause, activity) >= 0 && IsFine(clause));

    /// <summary>Whether a clause says that it is not it.</summary>
    public static bool IsDenied(string clause, string activity)
    {
        var words = PlainWords.Split(clause);
        var at = IndexIn(clause, activity);
        if (at < 0)
            return false;
        // "It's not just sitting" and "I'm not giving the garden up" keep it.
        if (NotOnly.IsMatch(clause) || NotLeaving.IsMatch(clause) || GivenUp.IsMatch(clause))
            return false;
        if (words.Take(at).TakeLast(DenialReach).Any(Denials.Contains))
            return true;
        var after = words.Skip(at + 1).ToArray();
        return after.Any(LaterDenials.Contains) && after.Any(word => word.StartsWith("set", StringComparison.Ordinal) || word.StartsWith("hurt", StringComparison.Ordinal) || word is "bother" or "problem" or "trouble" or "issue" or "it");
    }

    private static readonly HashSet<string> OfAnswers = ["bit", "tip", "tips", "advice", "section", "answer", "page"];
    private static readonly Regex Praised = new(@"\b(?:help\w*|useful|good|great|thanks|nice|handy)\b");

    /// <summary>The number of the word that names the activity in a plain clause, or -1.</summary>
    public static int IndexIn(string clause, string activity)
    {
        var root = RootOf(activity);
        var words = PlainWords.Split(clause);
        // "The standing bit helps" praises what was said about it.
        return Array.FindIndex(words, 0, word => IsForm(word, root) || (root == "ly" && word is "lie" or "lies" or "lay" or "laying")) is >= 0 and var at && !(at + 1 < words.Length && OfAnswers.Contains(words[at + 1]) && Praised.IsMatch(clause)) ? at : -1;
    }

    private bool Clears(string clause, string trigger) =>
        IsNotIt(clause, trigger) || IsFine(clause) || IsWanted(clause, trigger) || IsAskedAbout(clause, trigger) || IndexIn(Idioms.Without(clause), trigger) < 0;

    // "I'm not asking how to bend" says nothing about bending.
    private static bool IsNotIt(string clause, string trigger) => IsDenied(clause, trigger) && !OtherNot.IsMatch(clause);

    // "Is it OK to walk?" asks for leave; it does not say that walking hurts.
    private bool IsAskedAbout(string clause, string trigger) =>
        AsksLeave.Match(clause) is { Success: true } asks && said.IsIn(clause, "hurts") is not true && IndexIn(clause[asks.Index..], trigger) >= 0;

    private bool IsFine(string clause) => said.IsIn(clause, "fine") == true && said.IsIn(clause, "hurts") is not true;

    private bool IsWanted(string clause, string trigger) =>
        said.IsIn(clause, "hurts") is not true && said.First(clause, "wants") is { } wish && PlainWords.IndexOf(clause, wish) < clause.IndexOf(RootOf(trigger), StringComparison.Ordinal);

    private static bool IsForm(string word, string root) =>
        word.StartsWith(root, StringComparison.Ordinal) && word.Length - root.Length <= 5;

    // "sitting" is told as "sit", "running" as "run".
    private static string RootOf(string activity)
    {
        var first = activity.Split(' ')[0];
        var root = first.EndsWith("ing", StringComparison.Ordinal) && first.Length > 5 ? first[..^3] : first.EndsWith("ing", StringComparison.Ordinal) ? first[..^3] : first;
        return root.Length > 3 && root[^1] == root[^2] && root[^1] is not ('s' or 'l') ? root[..^1] : root;
    }
}
