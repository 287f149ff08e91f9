using System.Text.RegularExpressions;

namespace BackPainBot.Conversation.Dialogs.Told;

/// <summary>A person's few words turned round to be said back to them: "lie still with my legs up" is "lying still with your legs up".</summary>
public static class ToYou
{
    private static readonly Dictionary<string, string> Turned = new(StringComparer.OrdinalIgnoreCase)
    {
        ["my"] = "your", ["mine"] = "yours", ["myself"] = "yourself", ["me"] = "you", ["i"] = "you", ["i'm"] = "you're", ["im"] = "you're", ["i've"] = "you've", ["ive"] = "you've", ["i'd"] = "you'd", ["id"] = "you'd", ["i'll"] = "you'll", ["am"] = "are", ["our"] = "your", ["we"] = "you",
    };

    private static readonly Dictionary<string, string> Doing = new(StringComparer.OrdinalIgnoreCase)
    {
        ["lie"] = "lying", ["lay"] = "lying", ["sit"] = "sitting", ["stand"] = "standing", ["walk"] = "walking", ["lean"] = "leaning", ["kneel"] = "kneeling", ["bend"] = "bending", ["move"] = "moving", ["get"] = "getting", ["turn"] = "turning", ["twist"] = "twisting", ["carry"] = "carrying", ["lift"] = "lifting", ["drive"] = "driving", ["rest"] = "resting", ["sleep"] = "sleeping",
        ["cough"] = "coughing", ["sneeze"] = "sneezing", ["run"] = "running", ["reach"] = "reaching", ["work"] = "working", ["stoop"] = "stooping", ["climb"] = "climbing", ["curl"] = "curling", ["stretch"] = "stretching", ["hang"] = "hanging", ["keep"] = "keeping", ["use"] = "using", ["have"] = "having", ["take"] = "taking", ["put"] = "putting", ["roll"] = "rolling",
    };

    private static readonly Regex Words = new(@"[\p{L}']+");
    private static readonly Regex Lead = new(@"^(?:(?:if|when|while|as long as|by|just|only|to|i'?m|i am|i|(?:oddly|funnily|strangely|weirdly|surprisingly|actually)(?: enough)?,?)\s+)+", RegexOptions.IgnoreCase);

    /// <summary>The words as they are said to the one who wrote them.</summary>
    public static string Say(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return Words.Replace(words, match => Turned.GetValueOrDefault(match.Value, match.Value));
    }

    /// <summary>The same, beginning with what is done: "if I lie still" is "lying still".</summary>
    public static string SayDoing(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var bare = Lead.Replace(words.Trim(), "");
        var first = Words.Match(bare);
        return Say(first is { Success: true, Index: 0 } && Doing.TryGetValue(first.Value, out var doing) ? doing + bare[first.Length..] : bare);
    }

    /// <summary>What is done, from one plain word for it ("lean", "leaning"); null if the word is no doing that we know.</summary>
    public static string? DoingOf(string word) =>
        Doing.TryGetValue(word, out var doing) ? doing : Doing.Values.FirstOrDefault(known => string.Equals(known, word, StringComparison.OrdinalIgnoreCase));
}
