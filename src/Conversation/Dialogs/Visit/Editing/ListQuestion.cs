using BackPainBot.Conversation.Dialogs.Asking;

namespace BackPainBot.Conversation.Dialogs.Visit.Editing;

/// <summary>Makes the line on the page of the words in which a question was told: "whether I may lift him" is "May I lift him?"</summary>
internal static class ListQuestion
{
    private static readonly HashSet<string> Subjects = ["i", "we", "he", "she", "it", "they", "you", "that", "this"];
    private static readonly HashSet<string> Auxiliaries = ["can", "could", "may", "might", "should", "must", "will", "would", "shall", "is", "are", "was", "were", "has"];
    private static readonly Dictionary<string, string> Pasts = new() { ["got"] = "get", ["had"] = "have", ["did"] = "do", ["went"] = "go", ["took"] = "take", ["made"] = "make", ["came"] = "come", ["caught"] = "catch", ["broke"] = "break", ["tore"] = "tear", ["slipped"] = "slip", ["caused"] = "cause", ["damaged"] = "damage", ["injured"] = "injure", ["pulled"] = "pull", ["strained"] = "strain", ["inherited"] = "inherit", ["started"] = "start", ["found"] = "find", ["saw"] = "see", ["gave"] = "give", ["left"] = "leave", ["lost"] = "lose", ["missed"] = "miss", ["needed"] = "need" };
    private static readonly string[] Tails = [", yes or no", " yes or no", ", please", " please", ", thanks", " thanks", ", worded decently", " as well", " too"];

    /// <summary>The question as it stands on the page.</summary>
    public static string Turned(string said)
    {
        var bare = said.Trim().TrimEnd('?', '.', '!', ' ', ',');
        foreach (var tail in Tails)
        {
            if (bare.EndsWith(tail, StringComparison.OrdinalIgnoreCase))
                bare = bare[..^tail.Length].TrimEnd(' ', ',');
        }

        bare = string.Join(' ', bare.Split(' ').Select(word => word == "i" ? "I" : word.StartsWith("i'", StringComparison.Ordinal) ? "I" + word[1..] : word));
        if (bare.Length == 0)
            return "";
        var turned = Inverted(bare);
        if (turned == bare && !Asks(bare) && !said.EndsWith('?'))
            return bare;
        return char.ToUpperInvariant(turned[0]) + turned[1..] + "?";
    }

    /// <summary>A question that says "it" or "them" of a thing that was named before it.</summary>
    public static string With(string question, string thing)
    {
        foreach (var back in new[] { " them", " it" })
        {
            if (question.IndexOf(back, StringComparison.Ordinal) is > 0 and var at && (at + back.Length == question.Length || !char.IsLetter(question[at + back.Length])))
                return question[..at] + " " + thing + question[(at + back.Length)..];
        }

        return question;
    }

    private static bool Asks(string bare) => Questions.Looks(bare + " so");

    private static string Inverted(string bare)
    {
        var words = bare.Split(' ');
        if (words.Length < 3)
            return bare;
        var first = PlainWords.Of(words[0]);
        // A contraction: "she'll inherit it" is "will she inherit it".
        if (first is "whether" or "if")
            return Opened(words, 1) ?? bare;
        // "How long I am off work": the person and the verb change places.
        const int farthest = 4;
        if (first is "how" or "what" or "which" or "when")
        {
            var at = Array.FindIndex(words, 1, Math.Min(farthest, words.Length - 2), word => Subjects.Contains(word.ToLowerInvariant()));
            if (at > 1 && (Auxiliaries.Contains(words[at + 1]) || words[at + 1] == "am") && !words[1..at].Any(word => Auxiliaries.Contains(word) || word is "do" or "does" or "until" or "till" or "before" or "after" or "since"))
                return string.Join(' ', [.. words[..at], words[at + 1], words[at] == "i" ? "I" : words[at], .. words[(at + 2)..]]);
        }

        if (first is "when" or "how" or "what" or "where" or "why" or "who" && Subjects.Contains(PlainWords.Of(words[1])) && Opened(words, 1) is { } opened)
            return words[0] + " " + char.ToLowerInvariant(opened[0]) + (opened.StartsWith("I ", StringComparison.Ordinal) ? opened : opened[1..]);
        return bare;
    }

    private static string? Opened(string[] words, int at)
    {
        var (subject, rest) = (words[at], words[(at + 1)..]);
        var plain = subject.Replace('’', '\'').ToLowerInvariant();
        if (plain.Split('\'') is [var who, var had] && Subjects.Contains(who))
            return had switch { "ll" => Joined("will", who, rest), "m" => Joined("am", who, rest), "re" => Joined("are", who, rest), "s" => Joined("is", who, rest), "d" => Joined("would", who, rest), _ => null };
        if (Subjects.Contains(plain))
        {
            if (Auxiliaries.Contains(PlainWords.Of(rest[0])) || rest[0] == "am")
                return Joined(rest[0], subject, rest[1..]);
            // "I got this from my mum" asks "did I get this …".
            if (Pasts.TryGetValue(PlainWords.Of(rest[0]), out var verb))
                return Joined("did", subject, [verb, .. rest[1..]]);
            return plain is "i" or "we" or "they" or "you" ? Joined("do", subject, rest) : rest[0].EndsWith('s') && rest[0].Length > 3 ? Joined("does", subject, [Plural(rest[0]), .. rest[1..]]) : null;
        }

        // "Whether stooping harms it" asks "does stooping harm it".
        if (plain.EndsWith("ing", StringComparison.Ordinal) && rest[0].Length > 3 && rest[0].EndsWith('s') && !Auxiliaries.Contains(PlainWords.Of(rest[0])))
            return Joined("does", subject, [Plural(rest[0]), .. rest[1..]]);
        var aux = Array.FindIndex(words, at + 1, word => Auxiliaries.Contains(PlainWords.Of(word)));
        const int longestSubject = 8;
        return aux > at && aux - at <= longestSubject ? Joined(words[aux], string.Join(' ', words[at..aux]), words[(aux + 1)..]) : null;
    }

    // "Runs" is "run", "goes" is "go", "carries" is "carry".
    private static string Plural(string verb) =>
        verb.EndsWith("ies", StringComparison.Ordinal) ? verb[..^3] + "y" : verb.EndsWith("oes", StringComparison.Ordinal) || verb.EndsWith("ches", StringComparison.Ordinal) || verb.EndsWith("shes", StringComparison.Ordinal) || verb.EndsWith("sses", StringComparison.Ordinal) ? verb[..^2] : verb[..^1];

    private static string Joined(string auxiliary, string subject, string[] rest) => $"{auxiliary} {(subject == "i" ? "I" : subject)} {string.Join(' ', rest)}".Trim();
}
