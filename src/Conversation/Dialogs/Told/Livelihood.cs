using System.Text.RegularExpressions;

namespace BackPainBot.Conversation.Dialogs.Told;

/// <summary>What somebody does for a living: "I drive artics, 25 years", "I'm a roofer". It brings nothing on unless they say so.</summary>
public static class Livelihood
{
    private const string Years = @"(?:\d{1,2}|a few|several|many|ten|fifteen|twenty|thirty|forty|all my)(?: odd)? ?(?:years?|yrs?|life)";

    private static readonly Regex Trade = new($@"^\W*(?:(?:hi|hello|so|and|well|yes|ok|just)\b[\s,]*)*(?:(?:i'?m|im|i am|i was|i work as|working as|been|i'?ve been|as) an? (?:[\p{{L}}-]+ ){{0,3}}?[\p{{L}}-]+(?:er|or|ist|ian|man|woman|nurse|chef|cook|clerk|guide|guard|smith|wright|hand|medic|mum|dad|pilot|courier|mechanic)\b(?:\W+(?:by trade|here|for|now|on the tools|in (?:a|the) \w+|{Years}))*\W*$|[\p{{L}}-]+(?: [\p{{L}}-]+)? (?:by trade|here)\b\W*(?:for )?(?:{Years})?\W*$|(?:[\p{{L}}-]+ ){{0,2}}(?:driver|trucker|courier)\W*$)", RegexOptions.IgnoreCase);
    private static readonly Regex ForYears = new($@"^\W*(?:(?:i|i'?m|im|i am|i'?ve|ive|been|have|and|so|well|worked?|working)\b\s*)*(?:[\p{{L}}'-]+ ){{0,5}}?(?:for )?(?:(?:about|over|nearly|almost) )?{Years}(?: (?:on|in|at|as|of|driving|behind) (?:[\p{{L}}'-]+ ?){{1,4}})?\W*$", RegexOptions.IgnoreCase);
    private static readonly Regex Living = new(@"\bfor a living\b|\bmy (?:job|trade|line of work) is\b", RegexOptions.IgnoreCase);

    // How long it has hurt is no livelihood, and what a back does in one is no mere one.
    private static readonly Regex Hurts = new(@"\b(?:pain\w*|hurt\w*|ach\w+|sore\w*|stiff\w*|bad|worse|worst|back|spine|trouble|problem\w*|suffer\w*|flar\w+|goes|gone|went|kills?|murder|twinges?|niggl\w*|spasm\w*|it|lift\w*|sit(?:s|ting)?|stand\w*|bend\w*|carry\w*|kneel\w*|stoop\w*|dig\w*|twist\w*)\b", RegexOptions.IgnoreCase);

    /// <summary>Whether a clause tells that, and nothing else.</summary>
    public static bool IsOnly(string clause)
    {
        ArgumentNullException.ThrowIfNull(clause);
        return !Hurts.IsMatch(clause) && (Trade.IsMatch(clause) || ForYears.IsMatch(clause) || Living.IsMatch(clause));
    }

    /// <summary>The clauses of a text, cut at its stops and commas: those that tell only that, and the others.</summary>
    public static (IReadOnlyList<string> Living, IReadOnlyList<string> Others) Apart(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var clauses = text.Split(Stops).ToLookup(IsOnly);
        return ([.. clauses[true]], [.. clauses[false]]);
    }

    private static readonly char[] Stops = ['.', ',', ';', '!', '?', '\n', '(', ')'];
}
