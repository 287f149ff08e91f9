using System.Text.RegularExpressions;

namespace BackPainBot.Conversation.Answers;

/// <summary>
/// Two medicines named together: which answer fits hangs on what they are, and not on how near their names lie to those of others.
/// Ibuprofen and naproxen are one family, co-codamol holds paracetamol, codeine and a sleeping tablet both slow the breath.
/// </summary>
public static class MedicinePairs
{
    public const string SameFamily = "Ibuprofen with naproxen, diclofenac or aspirin, together or in turns?";
    public const string SharedParacetamol = "Can I take turns with co-codamol and paracetamol?";
    public const string WithCocodamol = "Ibuprofen and co-codamol together, what should I know?";
    public const string TwoOpioids = "Two medicines with codeine in them, what about that?";
    public const string Sleepy = "Sleeping tablets with opioids or pregabalin, what's the risk?";
    public const string Plain = "Can I take paracetamol and ibuprofen together?";

    private enum Kind
    {
        AntiInflammatory,
        Paracetamol,
        Combined,
        Opioid,
        Sleepy,
    }

    private static readonly (Regex Name, Kind Kind)[] Kinds =
    [
        (Of("ibuprofen|ibruprofen|ibuprofin|ibu|nurofen|advil|motrin|brufen|naproxen|naprosyn|aleve|diclofenac|aspirin|celecoxib|celebrex|etoricoxib|arcoxia|meloxicam|indometacin|ketoprofen|mefenamic acid"), Kind.AntiInflammatory),
        (Of("co[- ]?codamol|zapain|solpadol|solpadeine|co[- ]?dydramol|paramol|vicodin|norco|percocet"), Kind.Combined),
        (Of("paracetamol|paracetemol|paras|acetaminophen|tylenol|panadol|calpol|lemsip|beechams"), Kind.Paracetamol),
        (Of("codeine|dihydrocodeine|tramadol|morphine|oramorph|oxycodone|oxycontin|buprenorphine|tapentadol|fentanyl"), Kind.Opioid),
        (Of("zopiclone|zolpidem|ambien|temazepam|diazepam|valium|lorazepam|gabapentin|pregabalin|lyrica|amitriptyline|nytol|promethazine|sleeping (?:tablets?|pills?)"), Kind.Sleepy),
    ];

    private static readonly Regex Together = new(@"\b(?:together|both|mix\w*|combin\w*|with|plus|same (?:time|day|night)|at once|on top of|as well as|alternat\w*|in turns|take turns)\b|\+|&|\b(?:take|taking|have|ok|okay|safe|can i|could i|may i|allowed|use|using|add)\b[^.?!]{0,80}\band\b|^[^.?!]{0,40}\band\b[^.?!]{0,25}\?\W*$", RegexOptions.IgnoreCase);
    private static readonly Regex TheTwo = new(@"\b(?:the two|both|those two|these two|the pair)\b[^.?!]{0,30}\b(?:together|at once|at the same time|in one (?:night|day|go)|mixed|same (?:night|day))\b", RegexOptions.IgnoreCase);

    // Which of them, what was taken already, who takes them, or what else they do: asked about more than the two.
    private static readonly Regex Else = new(@"\b(?:better|best|stronger|or|rather than|instead of|versus|vs|which|took|taken|had|already|by mistake|accident\w*|doubled?|overdos\w*|too (?:many|much)|pregnan\w*|breast\w*|warfarin|thinners?|apixaban|rivaroxaban|clopidogrel|lisinopril|ramipril|blood pressure|kidneys?|liver|ulcers?|asthma|heart|com(?:e|ing) off|stop\w*|wean\w*|withdraw\w*|driv\w*|drows\w*|same (?:thing|drug|as)|difference|differ|help\w*|touch|works?|working|what else|addict\w*|constipat\w*|codeine in|nurofen plus|migraleve|cuprofen plus)\b", RegexOptions.IgnoreCase);

    /// <summary>The question that is answered for the two medicines of a text, or null where it names no two, or asks which of them.</summary>
    /// <param name="text">What is asked.</param>
    /// <param name="told">What was said before it, where "the two together" finds their names; may be empty.</param>
    public static string? QuestionOf(string text, string told)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(told);
        if (Else.IsMatch(text))
            return null;
        var named = NamedIn(text);
        if (named.Count == 0 && TheTwo.IsMatch(text))
            named = NamedIn(told);
        else if (!Together.IsMatch(text))
            return null;
        return named.Count == 2 ? AnswerTo(named[0], named[1]) : null;
    }

    private static string AnswerTo(Kind one, Kind other) => (one < other ? (one, other) : (other, one)) switch
    {
        (Kind.AntiInflammatory, Kind.AntiInflammatory) => SameFamily,
        (Kind.Paracetamol, Kind.Combined) or (Kind.Paracetamol, Kind.Paracetamol) => SharedParacetamol,
        (Kind.AntiInflammatory, Kind.Combined) => WithCocodamol,
        (Kind.Combined, Kind.Combined) or (Kind.Combined, Kind.Opioid) or (Kind.Opioid, Kind.Opioid) => TwoOpioids,
        (Kind.Combined or Kind.Opioid or Kind.Sleepy, Kind.Sleepy) => Sleepy,
        _ => Plain,
    };

    // Each name once, in the order of the text.
    private static List<Kind> NamedIn(string text) =>
        [.. Kinds.SelectMany(kind => kind.Name.Matches(text).Select(found => (found.Index, found.Value, kind.Kind))).OrderBy(found => found.Index).DistinctBy(found => found.Value.ToLowerInvariant()).Select(found => found.Kind)];

    private static Regex Of(string names) => new($@"\b(?:{names})\b", RegexOptions.IgnoreCase);
}
