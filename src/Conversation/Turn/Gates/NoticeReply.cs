using BackPainBot.Conversation.Turn.Replies;
using BackPainBot.Conversation.Turn.State;
using BackPainBot.Domain.Safety;
using BackPainBot.Library;
using BackPainBot.Library.Topics;

namespace BackPainBot.Conversation.Turn.Gates;

/// <summary>Builds the fixed notice of a red flag from the library's own words.</summary>
public sealed class NoticeReply(ITopicLibrary library, Speaker speaker)
{
    /// <summary>How often the words of a notice are repeated after the first time; after that a brief line says what to do.</summary>
    public const int InFull = 1;

    /// <summary>The whole notice, the second time only its words below a calm line, and after that one line.</summary>
    public string TextOf(CurrentTurn turn, OpenFlag flag)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(flag);
        if (flag.Shown > InFull)
            return speaker.Words(turn, NoticeWords.Stem, BriefFor(flag));
        var notice = library.Notice(flag.Flag);
        var words = library.Contacts.Fill(WordsOf(notice, flag.Urgency) ?? speaker.Words(turn, NoticeWords.Stem, NoticeWords.Fallback), speaker.CountryOf(turn));
        if (flag.Shown > 0)
            return speaker.Words(turn, NoticeWords.Stem, flag.Flag == RedFlag.SelfHarm ? NoticeWords.AgainCrisis : NoticeWords.Again) + "\n\n" + words;
        return notice is null || flag.Urgency < Urgency.SameDay ? words : words + Extras(turn, notice);
    }

    /// <summary>The words for this urgency, or for the next higher one that is written.</summary>
    public static string? WordsOf(SafetyNotice? notice, Urgency urgency) => notice?.Words
        .Where(words => words.Key >= urgency)
        .OrderBy(words => words.Key)
        .Select(words => words.Value)
        .FirstOrDefault() ?? notice?.Words.OrderByDescending(words => words.Key).Select(words => words.Value).FirstOrDefault();

    private static string BriefFor(OpenFlag flag) => flag.Flag switch
    {
        RedFlag.SelfHarm => NoticeWords.AgainBriefCrisis,
        RedFlag.Minor => NoticeWords.AgainBriefMinor,
        _ => flag.Urgency == Urgency.Emergency ? NoticeWords.AgainBrief : NoticeWords.AgainBriefSoon,
    };

    private string Extras(CurrentTurn turn, SafetyNotice notice)
    {
        var extras = "";
        if (notice.SayOnThePhone.Length > 0)
            extras += "\n\n" + OnThePhone(turn, notice);
        if (notice.WhileYouWait.Length > 0)
            extras += "\n\n" + speaker.Words(turn, NoticeWords.Stem, NoticeWords.Waiting) + " " + Filled(turn, notice.WhileYouWait);
        return extras;
    }

    /// <summary>What to tell those who help, or empty where none of it is written.</summary>
    public string OnThePhone(CurrentTurn turn, OpenFlag flag)
    {
        ArgumentNullException.ThrowIfNull(flag);
        return library.Notice(flag.Flag) is { SayOnThePhone.Length: > 0 } notice ? OnThePhone(turn, notice) : "";
    }

    private string OnThePhone(CurrentTurn turn, SafetyNotice notice) => speaker.Words(turn, NoticeWords.Stem, NoticeWords.Phone) + " " + Filled(turn, notice.SayOnThePhone);

    private string Filled(CurrentTurn turn, string text) => library.Contacts.Fill(text, speaker.CountryOf(turn));
}
