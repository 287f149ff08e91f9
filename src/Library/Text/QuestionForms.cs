using System.Text.RegularExpressions;

namespace BackPainBot.Library.Text;

/// <summary>Tells the forms of questions apart: a "yes" is no answer to "how far".</summary>
internal static partial class QuestionForms
{
    private static readonly Dictionary<string, QuestionForm> AfterHow = new(StringComparer.Ordinal)
    {
        ["long"] = QuestionForm.HowLong,
        ["soon"] = QuestionForm.HowLong,
        ["quick"] = QuestionForm.HowLong,
        ["quickly"] = QuestionForm.HowLong,
        ["fast"] = QuestionForm.HowLong,
        ["often"] = QuestionForm.HowMuch,
        ["much"] = QuestionForm.HowMuch,
        ["many"] = QuestionForm.HowMuch,
        ["far"] = QuestionForm.HowMuch,
        ["bad"] = QuestionForm.YesOrNo,
        ["safe"] = QuestionForm.YesOrNo,
        ["likely"] = QuestionForm.YesOrNo,
        ["normal"] = QuestionForm.YesOrNo,
        ["come"] = QuestionForm.Why,
    };

    private static readonly string[] Polar = ["is", "are", "am", "can", "should", "shall", "does", "do", "did", "will", "would", "may", "must", "could", "ok", "okay", "safe", "allowed", "normal"];
    private static readonly string[] YesAndNo = ["yes", "no", "probably", "maybe"];

    /// <summary>The form of the first question word.</summary>
    public static QuestionForm Of(string text)
    {
        string[] words = [.. Word().Matches(text.ToLowerInvariant()).Select(match => match.Value)];
        for (var at = 0; at < words.Length; at++)
        {
            if (Of(words[at], at + 1 < words.Length ? words[at + 1] : "", at == 0) is var form and not QuestionForm.None)
            {
                return form;
            }
        }

        return words.Any(Polar.Contains) ? QuestionForm.YesOrNo : QuestionForm.None;
    }

    /// <summary>Whether a text begins by saying yes, no, or how often so.</summary>
    public static bool SaysYesOrNo(string text) => YesAndNo.Contains(Word().Match(text.ToLowerInvariant()).Value) || HowOften().IsMatch(text);

    // "When" and "where" inside a sentence are mostly no questions.
    private static QuestionForm Of(string word, string next, bool first) => word switch
    {
        "how" => AfterHow.GetValueOrDefault(next, QuestionForm.How),
        "who" or "whom" => QuestionForm.Who,
        "why" => QuestionForm.Why,
        "when" when first => QuestionForm.HowLong,
        "where" when first => QuestionForm.Where,
        "what" or "which" when next == "if" => QuestionForm.WhatIf,
        "what" or "which" or "whats" => QuestionForm.What,
        _ => QuestionForm.None,
    };

    // "Usually not", "mostly, yes"; "mostly questions, then a look" answers something else.
    [GeneratedRegex(@"^\W*(?:usually|often|rarely|mostly|sometimes)(?:\s+(?:not|yes|no)\b|\s*[,.;:])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HowOften();

    [GeneratedRegex("[a-z]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
