using System.Text.RegularExpressions;

namespace BackPainBot.Conversation.Dialogs.Visit;

/// <summary>A person's own question with a number in it, printed as theirs: "Can I lift a 20 kg box at work?" A question to a clinician prescribes nothing; an instruction or a routine does, whoever wrote it.</summary>
public static class QuotedQuestion
{
    private static readonly Regex Asking = new(@"^(?:(?:and|also|but|so|ok|please|when|how|what|which|where|why|who|if|whether|from what|at what|up to what|for how)\b[\s,]*)*(?:can|could|should|may|must|might|how|what|when|where|which|who|why|is|are|am|do|does|did|will|would|if|whether)\b[^.:;!?\n""]*$", RegexOptions.IgnoreCase);
    private static readonly Regex Offering = new(@"^\W*(?:how about|what about|why (?:not|don'?t)|shall|do you want|would you|can you|could you|will you)\b|\b(?:try|you|your|let'?s|please do)\b", RegexOptions.IgnoreCase);
    private static readonly Regex ToThem = new(@"^(?:can|could|would|will|do) you (?:please )?(?:tell|let|say|think|allow|clear|show|explain|write|advise|expect|mind)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Mine = new(@"\b(?:i|i'm|i'd|im|me|my|we|our|he|him|she|her|they|them|it|this|that)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Routine = new(@"\d\s*(?:x|×|by)\s*\d|\b(?:sets?|reps?|repetitions?|rounds?)\b|\d\s?%|\bpercent\b|\brm\b", RegexOptions.IgnoreCase);

    private const int Longest = 160;

    /// <summary>The question with a capital, a question mark and quotation marks; null if it is no plain question.</summary>
    public static string? Of(string own)
    {
        ArgumentNullException.ThrowIfNull(own);
        var bare = own.Trim().TrimEnd('?', '.', ' ');
        if (bare.Length is 0 or > Longest || !Asking.IsMatch(bare) || Offering.IsMatch(ToThem.Replace(bare, "")) || Routine.IsMatch(bare) || !Mine.IsMatch(bare))
            return null;
        return $"\"{char.ToUpperInvariant(bare[0])}{bare[1..]}?\"";
    }

    /// <summary>Whether a text is such a question in its marks.</summary>
    public static bool Is(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length > 2 && text[0] == '"' && Of(text.Trim('"')) == text;
    }
}
