using System.Text.RegularExpressions;
using BackPainBot.Conversation.Dialogs.Asking;

namespace BackPainBot.Conversation.Turn.Routing;

/// <summary>The words of a scan report that a message names and asks the meaning of: each is a question of its own.</summary>
public static class ScanTerms
{
    /// <summary>More at once nobody takes in.</summary>
    private const int Most = 4;

    // What stands in reports, with the plain question that an answer is written for, in the order in which a report is best understood.
    private static readonly (Regex Named, string Asked)[] Terms =
    [
        (Term(@"multi-?\s?level (?:\w+ )?degenerat\w+"), "what does multilevel degenerative change mean"),
        (Term(@"degenerative (?:changes?|discs?|disease)|disc degeneration|ddd|wear and tear"), "what do age-related or degenerative changes mean"),
        (Term(@"protrusions?|extrusions?|prolapsed?"), "what's the difference between a bulge, a protrusion and an extrusion"),
        (Term(@"bulg(?:e|es|ing)"), "what is a bulging disc"),
        (Term(@"(?:annular|annulus) (?:fissures?|tears?)|fissures?"), "what is an annular tear"),
        (Term(@"modic\w*"), "what are Modic changes"),
        (Term(@"facet (?:joints? )?effusions?"), "what does facet joint effusion mean"),
        (Term(@"facet (?:joints? )?(?:arthropathy|arthritis|arthrosis|hypertrophy|degeneration|changes?|oa|joints?)"), "what is a facet joint"),
        (Term(@"foraminal (?:stenosis|narrowing)"), "what is foraminal stenosis"),
        (Term(@"lateral recess(?: stenosis| narrowing)?"), "what is lateral recess stenosis"),
        (Term(@"(?:spinal|central|canal|lumbar) (?:canal )?(?:stenosis|narrowing)"), "what is spinal stenosis"),
        (Term(@"(?:retro|antero)?listhesis|spondylolisthesis"), "what is spondylolisthesis"),
        (Term(@"pars defects?|spondylolysis"), "what is a pars defect or spondylolysis"),
        (Term(@"schmorl'?s? nodes?"), "what are Schmorl's nodes"),
        (Term(@"(?:loss of )?disc height(?: loss)?|black discs?|desiccat\w+|dehydrat\w+ discs?"), "what do black disc and loss of disc height mean"),
        (Term(@"ligamentum flavum\w*"), "what does thickening of the ligamentum flavum mean"),
        (Term(@"transitional vertebra|sacrali[sz]ation|lumbari[sz]ation"), "what is a transitional vertebra"),
        (Term(@"ha?emangioma"), "what is a haemangioma in the spine"),
        (Term(@"tarlov cysts?"), "is a Tarlov cyst dangerous"),
        (Term(@"sequest\w+"), "my report says sequestrated disc, is that bad"),
    ];

    private static readonly Regex Meaning = new(@"\b(?:mean\w*|explain\w*|what(?:'?s| is| are| about)|whats|plain english|understand|translate|stands? for|(?:it|report|scan|mri|x-?ray|letter|results?|they) (?:says?|shows?|showed|said|reads?|found))\b", RegexOptions.IgnoreCase);

    // Whether to swim with one, or why it is worse on a walk, asks nothing of its meaning.
    private static readonly Regex Doing = new(@"\b(?:can|could|should|may|must|shall|do) i\b|\b(?:is it|are they) (?:ok|okay|safe|all right|alright) to\b|\b(?:exercises?|treat\w*|helps?|cure\w*|operation|surgery|injection|why|how long|when|difference)\b", RegexOptions.IgnoreCase);

    /// <summary>A question for each word that a message asks about, with what it asks besides; empty unless it names two of them and asks their meaning.</summary>
    public static IReadOnlyList<string> In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!Meaning.IsMatch(text) || Doing.IsMatch(text))
            return [];
        // A term within a longer one is named by that.
        var left = text;
        var asked = new List<string>();
        foreach (var (named, question) in Terms)
        {
            if (!named.IsMatch(left))
                continue;
            asked.Add(question);
            left = named.Replace(left, " ");
        }

        if (asked.Count < 2)
            return [];
        var besides = MessageParts.Sentences(text).Where(sentence => Questions.Looks(sentence) && !Array.Exists(Terms, term => term.Named.IsMatch(sentence)) && AskedThings.IsTelling(sentence) && !sentence.Contains("mean", StringComparison.OrdinalIgnoreCase));
        return [.. besides.Take(1), .. asked.Take(Most)];
    }

    /// <summary>Whether a text names a word of a scan report.</summary>
    public static bool Names(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Array.Exists(Terms, term => term.Named.IsMatch(text));
    }

    private static Regex Term(string words) => new($@"\b(?:{words})\b", RegexOptions.IgnoreCase);
}
