using System.Text.RegularExpressions;
using BackPainBot.Conversation.Dialogs.Asking;

namespace BackPainBot.Conversation.Dialogs.Visit;

/// <summary>What is said around ticks and changes: praise in front of them, that it is done behind them, a question to the bot beside them.</summary>
/// <param name="Text">What is left for the list.</param>
/// <param name="Asked">What is asked beside it; may be empty.</param>
/// <param name="Done">Whether it ends by saying that the list is finished.</param>
public sealed record ListTalk(string Text, string Asked, bool Done)
{
    private static readonly Regex Ends = new(@"(?<=[.!?\n])\s+");
    private static readonly Regex DoneTail = new(@"[\s,.;]+(?:(?:and|then|now|so)[\s,]+)*(?:(?:(?:i'?m|we'?re|all) )?(?:done|finished)|that'?s (?:it|all|everything|me|the lot)(?:,? that'?s (?:it|all|the lot))?(?: then| done)?|(?:that will|that'?ll) (?:be all|be it|do)|(?:done|finished) otherwise)(?: (?:now|please|thanks|thank you|ta|cheers))*\W*$", RegexOptions.IgnoreCase);
    private static readonly Regex Opening = new(@"^\W*(?:i (?:think|guess|suppose|reckon|would say)|i'?d say|well|so|right|hmm+|um+|er+m?)\b[\s,:]*(?=(?:numbers? |no\.? |questions? )?\d)", RegexOptions.IgnoreCase);
    // "I said 1, 5 and 6": those and no others.
    private static readonly Regex Insisting = new(@"^\W*(?:(?:no|but|sorry)\b[\s,]*)*i (?:only |just )?(?:said|meant|asked for|wanted|picked|chose|ticked)\b[\s,:]*(?:only |just )?(?=(?:numbers? |no\.? |questions? )?\d)", RegexOptions.IgnoreCase);
    private static readonly Regex Hedge = new(@"(?<=\d)\s+(?:i (?:think|guess|suppose|reckon)|probably|maybe|please|pls)(?=\s*[,.;!?]|\s+(?:and|but)\b|\s*$)", RegexOptions.IgnoreCase);
    private static readonly Regex Numbered = new(@"^\W*(?:numbers? |no\.? |questions? )?\d");
    private static readonly Regex Joint = new(@"^\W*(?:and|but|also|oh|by the way|btw)\b[\s,]*", RegexOptions.IgnoreCase);

    private static readonly HashSet<string> Praise =
    [
        "lovely", "great", "good", "perfect", "brilliant", "super", "nice", "excellent", "fantastic", "wonderful", "thanks", "thank", "you", "cheers", "ta", "yes", "yep", "ok", "okay", "oh", "ah", "right", "well", "thats", "that", "this", "is", "these", "those", "are",
        "much", "more", "like", "it", "better", "very", "really", "helpful", "useful", "so", "a", "list", "looks", "sounds", "just", "what", "i", "need", "needed", "wanted", "now", "all", "of", "them", "questions", "some", "there", "love",
    ];

    private const int LongestPraise = 9;

    private const int Longest = 600;

    /// <summary>Takes a message at the list apart.</summary>
    public static ListTalk Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        // A letter is no change to a list, and the patterns look for their end from every blank in it.
        if (text.Length > Longest || ListWish.IsDone(text))
            return new ListTalk(text.Trim(), "", false);
        var (change, closes) = Closing.Beside(text);
        var sentences = Ends.Split(change.Trim()).Where(sentence => sentence.Length > 0).ToList();
        while (sentences.Count > 1 && IsPraise(sentences[0]))
            sentences.RemoveAt(0);
        var asked = "";
        if (sentences.Count > 1 && (ListWish.IsDone(sentences[0]) || IsEdit(sentences[0])) && Rest(sentences) is { Length: > 0 } rest && Questions.Looks(rest) && !OwnQuestion.IsAddition(rest) && !ListWish.Asks(rest) && !Numbered.IsMatch(rest))
        {
            asked = rest;
            sentences.RemoveRange(1, sentences.Count - 1);
        }

        var left = Insisting.Replace(Opening.Replace(string.Join(' ', sentences), ""), "only ");
        return new ListTalk(Hedge.Replace(DoneTail.Replace(left, ""), ""), asked, closes || DoneTail.IsMatch(left));
    }

    private static string Rest(List<string> sentences) => Joint.Replace(string.Join(' ', sentences.Skip(1)), "");

    private static bool IsEdit(string sentence) => ListWish.Asks(sentence) && !OwnQuestion.IsAddition(sentence);

    private static bool IsPraise(string sentence) => PlainWords.Split(PlainWords.Of(sentence)) is { Length: > 0 and <= LongestPraise } words && words.All(Praise.Contains);
}
