using System.Text.RegularExpressions;
using BackPainBot.Conversation.Answers;

namespace BackPainBot.Conversation.Turn.Routing;

/// <summary>Keeps answers that were written for a condition from those who never named it: what is right with a fused spine answers nobody else.</summary>
public static class ConditionNeeds
{
    // Each line is one thing in the words that people have for it.
    private static readonly Regex[] Conditions =
    [
        Of(@"ankylosing|ax ?spa|axial spond\w*|\bAS\b"), Of(@"osteopor\w*|osteopen\w*|(?:thin|brittle|weak|soft) bones?|bone density|dexa"), Of(@"fusion|fused|fusing|screws|rods"), Of(@"scoliosis|curve[ds]?\b|curvature"),
        Of(@"stenosis|narrow\w*"), Of(@"spondylolis\w*|spondylolys\w*|slipped vertebra|pars"), Of(@"pregnan\w*|trimester|expecting|bump|weeks along|due in|antenatal"), Of(@"parkinson\w*"), Of(@"rheumatoid|\bRA\b"), Of(@"lupus"),
        Of(@"hypermobil\w*|ehlers|bendy|\bEDS\b"), Of(@"wheelchair"), Of(@"multiple sclerosis|\bMS\b"), Of(@"stroke\b"), Of(@"twins?\b|triplets"), Of(@"fibromyalgia|fibro"), Of(@"haemophil\w*|hemophil\w*"), Of(@"discectom\w*|micro ?disc\w*|laminectom\w*|decompression|surg\w+|operat\w+|ops?\b"), Of(@"injection\w*|injected|jabs?\b|epidural|nerve block\w*|cortisone"), Of(@"tarlov|cyst"), Of(@"haemangioma|hemangioma"),
    ];

    /// <summary>Whether an answer is for a condition that neither this message nor anything told before it names.</summary>
    public static bool AreUnmet(CurrentTurn turn, Passage answer)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(answer);
        return Array.Exists(Conditions, condition => condition.IsMatch(answer.Question) && !condition.IsMatch(turn.Text) && !condition.IsMatch(turn.Memory.Talk.Told));
    }

    private static Regex Of(string words) => new($@"\b(?:{words})", RegexOptions.IgnoreCase);
}
