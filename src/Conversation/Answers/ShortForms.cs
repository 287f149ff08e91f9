using System.Text.RegularExpressions;

namespace BackPainBot.Conversation.Answers;

/// <summary>Short forms of texting written out: the model knows "tomorrow" and makes nothing of "tmrw".</summary>
public static class ShortForms
{
    private static readonly Dictionary<string, string> Long = new(StringComparer.OrdinalIgnoreCase)
    {
        ["tmrw"] = "tomorrow", ["tmr"] = "tomorrow", ["tmoz"] = "tomorrow", ["tomoz"] = "tomorrow", ["2moro"] = "tomorrow", ["2morrow"] = "tomorrow", ["2day"] = "today", ["2nite"] = "tonight", ["tonite"] = "tonight",
        ["u"] = "you", ["ur"] = "your", ["r"] = "are", ["wat"] = "what", ["wot"] = "what", ["wen"] = "when", ["y"] = "why", ["b4"] = "before", ["gr8"] = "great", ["bc"] = "because", ["cuz"] = "because", ["coz"] = "because",
        ["shoud"] = "should", ["shud"] = "should", ["shld"] = "should", ["coud"] = "could", ["cud"] = "could", ["woud"] = "would", ["wud"] = "would", ["wich"] = "which", ["teh"] = "the", ["nite"] = "night",
        ["pls"] = "please", ["plz"] = "please", ["thx"] = "thanks", ["idk"] = "I don't know", ["gonna"] = "going to", ["wanna"] = "want to", ["gotta"] = "have to", ["appt"] = "appointment", ["docs"] = "doctors", ["meds"] = "medicines", ["paras"] = "paracetamol", ["ibu"] = "ibuprofen", ["cn"] = "can", ["shd"] = "should", ["wk"] = "week", ["wks"] = "weeks", ["mth"] = "month", ["mths"] = "months", ["hrs"] = "hours", ["mins"] = "minutes",
    };

    // Where one rings for a doctor, and no operation.
    private static readonly Regex Practice = new(@"\b(?<to>(?:ask|ring|call|phone|tell|e-?mail|contact|write to) (?:the|my|our) )surgery\b(?! (?:went|was|is|scar|date|team|in|on my|to my)\b)", RegexOptions.IgnoreCase);

    // "So no bike either?"
    private static readonly Regex NoMore = new(@"^\W*(?:(?:so|and|but|ok|then)\b[\s,]*)*no (?<what>\w{3,}ing|bike|gym|swims?|runs?|golf|football|yoga|pilates|weights|deadlifts|squats|walks?|treadmill|tennis) (?:either|then|as well|at all)\s*\?+$", RegexOptions.IgnoreCase);

    // "Just curls and bench then": what is left is asked for.
    private static readonly Regex OnlyThat = new(@"^\W*(?:(?:so|and|but|ok|okay|right|well)\b[\s,]*)*(?:just|only) (?<what>(?!a\b|the\b|tell\b|that\b|it\b|this\b|thanks\b|yes\b|no\b)[\w' -]{3,40}?) then\W*$", RegexOptions.IgnoreCase);

    private static readonly Regex Words = new(@"(?<![\w'’])[A-Za-z0-9]{1,7}(?![\w'’])");

    /// <summary>The text with its short forms written out; the same text if it has none.</summary>
    public static string Spelt(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Written(OnlyThat.Replace(NoMore.Replace(Practice.Replace(text, "${to}doctor's practice"), "can I do ${what}?"), "can I just do ${what}?"), 1);
    }

    /// <summary>The same for what may be an answer: a single letter may be a "yes" or a side, and a surgery stays one.</summary>
    public static string SpeltButLetters(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Written(text, 2);
    }

    private static string Written(string text, int shortest) => Words.Replace(text, word => word.Length < shortest ? word.Value : Long.GetValueOrDefault(word.Value, word.Value));
}
