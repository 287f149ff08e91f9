using System.Text.RegularExpressions;
using BackPainBot.Conversation.Answers;

namespace BackPainBot.Conversation.Turn.Routing;

/// <summary>Answers for those whose back does not hurt now. Most were written for a sore one and open with "not while it hurts".</summary>
public static class CalmAnswers
{
    /// <summary>How much nearer than another an answer that holds back has to lie to be given to somebody with no pain.</summary>
    private const double Lead = 0.3;

    private static readonly Regex Holding = new(@"\A[^.!?]*\b(?:while|if|yet,? if|as long as) (?:it|you|your back|yours|that|they)(?:'re|'s| is| are)?(?: still)? (?:hurts?|sore|in pain)\b", RegexOptions.IgnoreCase);

    private static readonly Regex InPain = new(@"\b(?:while|as long as) (?:it|you|yours|your back)(?:'re| is)?(?: still)? (?:hurts?|sore|in pain|aches?)\b", RegexOptions.IgnoreCase);

    // "Not while it hurts: jumps and turns ...", "No, not while you hurt. They bend the spine ...".
    private static readonly Regex No = new(@"\A(?:no,? )?(?:not|better not|neither|nor)(?: yet)?,? (?:while|if) (?:it|you|your back)(?:'s|'re| is)?(?: still)? (?:hurts?|sore)(?: on ordinary days)?(?:, easy walks aside|, unless your clinician [^.:;]{3,40})?(?:,? (?:in our view|i'm (?:sorry|afraid)|sorry|please))*[.:;] *(?<rest>\S)", RegexOptions.IgnoreCase);

    /// <summary>Whether an answer begins by holding back while it hurts.</summary>
    public static bool HoldsBack(string text) => Holding.IsMatch(text);

    private static bool IsForPain(string text) => HoldsBack(text) || InPain.IsMatch(text);

    /// <summary>An answer without its "not while it hurts", where that stands by itself.</summary>
    public static string WithoutTheNo(string text) => No.Replace(text, no => no.Groups["rest"].Value.ToUpperInvariant());

    /// <summary>Of the answers to a question the one for somebody with no pain: the nearest, unless it holds back and another that does not lies nearly as near.</summary>
    public static Passage? Best(IReadOnlyList<Passage> answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return answers is [var first, ..] ? (IsForPain(first.Text) ? answers.FirstOrDefault(other => !IsForPain(other.Text) && first.Nearness - other.Nearness <= Lead) : null) ?? first : null;
    }
}
