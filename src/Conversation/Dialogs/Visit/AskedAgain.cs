using System.Text.RegularExpressions;

namespace BackPainBot.Conversation.Dialogs.Visit;

/// <summary>A question to us that was put before and is put again with a complaint: "is that normal or not, you didn't answer".</summary>
public static class AskedAgain
{
    private const string Complaint = @"(?:(?:but|and|because|cos|as|since|like)\s+)?(?:you(?:'?ve| have)?(?: still)? (?:did(?:n'?t| not)|never|have(?:n'?t| not)|not|ignored|missed|skipped|dodged)(?: (?:answer\w*|respond\w*|reply|replied|say|said|tell|told|it|that|me|my question|the question|to (?:that|it|me)|yet|at all|this time|before))*|i (?:already |just |did )*(?:asked|ask) (?:you )?(?:that|this|it|before|already|twice|again)+(?: (?:before|already|twice))*|(?:i'?m|i am|i was) asking you(?: that| this)?|(?:please )?answer (?:me|that|the question|my question|it))";

    private static readonly Regex Beside = new(@"^\W*" + Complaint + @"\W+(?=\w)|[\s,.;:!?–-]+" + Complaint + @"\W*$", RegexOptions.IgnoreCase);

    /// <summary>In letters; nobody complains at such length in one question.</summary>
    private const int Longest = 500;

    /// <summary>The question without the complaint, with its mark.</summary>
    public static string Plain(string question)
    {
        ArgumentNullException.ThrowIfNull(question);
        if (question.Length > Longest)
            return question;
        var bare = Beside.Replace(question, "").Trim();
        return bare == question.Trim() || bare.Length == 0 ? question : bare.TrimEnd('.', ',', '?') + "?";
    }
}
