using System.Text.RegularExpressions;

namespace BackPainBot.Conversation.Answers;

/// <summary>
/// Medicines by what they are: the sheets speak of kinds, people of names ("Is Aleve safe with lisinopril?"), and a name alone lies near to any
/// answer that has another name in it.
/// </summary>
public static class MedicineNames
{
    private static readonly (Regex Name, string Kind)[] Kinds =
    [
        (Of("lisinopril|ramipril|enalapril|perindopril|captopril|losartan|candesartan|valsartan|irbesartan|olmesartan|telmisartan|amlodipine|nifedipine|felodipine|bisoprolol|atenolol|metoprolol|indapamide|bendroflumethiazide|hydrochlorothiazide|hctz|furosemide|spironolactone|zestril|diovan|cozaar|norvasc"), "blood pressure tablets"),
        (Of("warfarin|coumadin|apixaban|eliquis|rivaroxaban|xarelto|edoxaban|lixiana|dabigatran|pradaxa|clopidogrel|plavix|heparin"), "blood thinners"),
        (Of("sertraline|citalopram|escitalopram|fluoxetine|paroxetine|venlafaxine|prozac|zoloft|lexapro|cymbalta"), "antidepressants"),
        (Of("aleve|naprosyn"), "naproxen"),
        (Of("advil|motrin|nurofen|brufen"), "ibuprofen"),
        (Of("tylenol|panadol|acetaminophen|calpol|doliprane"), "paracetamol"),
        (Of("voltaren|voltarol"), "diclofenac gel"),
        (Of("metformin|gliclazide|insulin|ozempic"), "diabetes medicine"),
    ];

    /// <summary>The same text with kinds in the place of names.</summary>
    public static string ByKind(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var said = text;
        foreach (var (name, kind) in Kinds)
            said = name.Replace(said, kind);
        return said;
    }

    private static Regex Of(string names) => new($@"\b(?:{names})\b", RegexOptions.IgnoreCase);
}
