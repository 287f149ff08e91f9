namespace BackPainBot.Conversation.Dialogs.Asking;

/// <summary>Whether a text asks something, as opposed to answering.</summary>
public static class Questions
{
    private static readonly string[] Openers =
    [
        "what", "how", "why", "when", "where", "which", "who", "can i", "could i", "should i", "may i", "is it", "is there", "are there",
        "do i", "does it", "will i", "will it", "would it", "am i", "tell me", "explain", "so what", "but what", "but how", "and what",
        "can you", "could you", "do you", "is my", "is walking", "are", "whats", "hows", "so can i", "so how", "what if", "give me", "write me", "just want to know", "i want to know", "want to know if", "wondering if", "im wondering", "i wonder", "any idea", "any tips", "any advice", "does anyone", "has anyone", "should", "would", "did", "was it", "has it", "have you", "and how", "ok how", "ok what", "ok so", "but why", "and why",
    ];

    public static bool Looks(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var plain = PlainWords.Of(text);
        var words = PlainWords.Split(plain).Length;
        if (words == 0 || (words == 1 && !text.Contains('?', StringComparison.Ordinal)))
            return false;
        return text.Contains('?', StringComparison.Ordinal)
            || Array.Exists(Openers, opener => plain.Length > opener.Length && plain[opener.Length] == ' ' && plain.StartsWith(opener, StringComparison.Ordinal));
    }
}
