using System.Text.RegularExpressions;
using BackPainBot.Conversation.Dialogs;
using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Dialogs.Visit;
using BackPainBot.Conversation.Turn.Replies;
using BackPainBot.Conversation.Turn.Routing;
using BackPainBot.Conversation.Turn.State;

namespace BackPainBot.Conversation.Turn.Interrupts;

/// <summary>A question to the helper while the list of questions is open: answered, kept off the list, and put on it if that is wished.</summary>
public sealed class ListAside(DialogHost dialogs, AskReply ask, Speaker speaker)
{
    private const string Visit = "doctor-visit";

    private static readonly Regex PutsOn = new(@"^\W*(?:(?:yes|yeah|yep|ok|okay|sure|oh|and|actually|please|pls|can you|could you|i'?d like to|let'?s|do)\b[\s,.!]*)*(?:(?:put|add|write|stick|pop|include|ask|have)\b(?: (?:it|that|this|them|him|her)(?: one| too| that| it)?)?(?: (?:on|to|onto|in|down|as well|too|also)\b)*(?: (?:the|my) (?:list|page))?|on the list|yes|yeah|yep|yes please|sure)(?: (?:as well|too|please|pls|thanks|then|also))*\W*$", RegexOptions.IgnoreCase);
    private static readonly Regex PutsOnPage = new(@"^\W*(?:(?:yes|yeah|ok|okay|oh|and|actually|please|pls|can you|could you|then)\b[\s,.!]*)*(?:put|add|write|stick|pop|include)\b (?:it|that|this)(?: one| question)?(?: too| as well)? (?:on|to|onto|in) (?:the|my) (?:list|page)(?: (?:as well|too|please|pls|thanks|then|also))*\W*$", RegexOptions.IgnoreCase);
    private static readonly Regex StaysOff = new(@"^\W*(?:(?:no|nope|nah|not|it'?s|that'?s|ok|oh|thanks)\b[\s,.!]*)*(?:no|nope|no need|no thanks|no thank you|fine|just (?:asking|wondering|curious)|i was just (?:asking|wondering)|leave it off|off the list|not on (?:the|my) list|don'?t (?:add|put) it(?: on)?)(?: (?:thanks|thank you|please|ta|cheers))*\W*$", RegexOptions.IgnoreCase);

    /// <summary>More words than this say something besides.</summary>
    private const int LongestOff = 12;

    /// <summary>True if the message was a question to the helper, or says what is to become of one, and is answered.</summary>
    public async Task<bool> AnswerAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (turn.Memory.Talk.Pending is not { Stem: Visit, Step: "tick" or "arrange" } open || turn.Card.Count > 0)
            return false;
        if (AskedOfUs.In(turn.Text) is { Asked.Length: > 0, Left.Length: 0 } && turn.Reading.Unreadable is null)
            return await TellAsync(turn, open, cancellationToken).ConfigureAwait(false);
        var aside = turn.Memory.Visit.Aside;
        if (aside.Length == 0)
            return false;
        if (PutsOn.IsMatch(turn.Text))
        {
            Keep(turn, "");
            return await dialogs.AnswerInAsync(turn, open, "add: " + aside, cancellationToken).ConfigureAwait(false);
        }

        if (StaysOff.IsMatch(turn.Text) || (TakenBack.Is(turn.Text) && PlainWords.Split(PlainWords.Of(turn.Text)).Length <= LongestOff && !ListTalk.Of(turn.Text).Done))
        {
            Keep(turn, "");
            return await SayAsync(turn, open, "aside-off", cancellationToken).ConfigureAwait(false);
        }

        return false;
    }

    /// <summary>The question that was asked last, where a message wants it on the page that is made already; empty if it doesn't.</summary>
    public static string ForPage(CurrentTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return turn.Memory.Talk.LastQuestion is { Length: > 0 } asked && PutsOnPage.IsMatch(turn.Text) ? "add: " + asked : "";
    }

    private async Task<bool> TellAsync(CurrentTurn turn, Pending open, CancellationToken cancellationToken)
    {
        var (text, reading) = (turn.Text, turn.Reading);
        FactTaker.Take(turn, withTriggers: false);
        var reply = await ask.ComposeAsync(turn, "", cancellationToken).ConfigureAwait(false);
        (turn.Text, turn.Reading) = (text, reading);
        turn.Talk(talk => talk with { LastTheme = "" });
        await speaker.SayAsync(turn, reply, cancellationToken).ConfigureAwait(false);
        return await LeaveOpenAsync(turn, open, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>After the answer to a question: the list stays open, and the question may still be put on it. False if no list is open.</summary>
    public async Task<bool> LeaveOpenAsync(CurrentTurn turn, Pending open, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (open is not { Stem: Visit, Step: "tick" or "arrange" })
            return false;
        Keep(turn, PlainText.Clean(turn.Text.Trim()));
        return await SayAsync(turn, open, "aside", cancellationToken).ConfigureAwait(false);
    }

    // The question stays open, and a list that stands above is not written out once more.
    private async Task<bool> SayAsync(CurrentTurn turn, Pending open, string says, CancellationToken cancellationToken)
    {
        var words = speaker.Words(turn, Visit, open.Step == "tick" ? says + "-ticks" : says);
        var done = open.Step == "tick" ? "all" : "done";
        await speaker.SayAsync(turn, new Reply(words, ReplyKind.Answer) { Buttons = [speaker.Book.Get(Visit).Step(open.Step).Find(done)!.Title] }, cancellationToken).ConfigureAwait(false);
        return true;
    }

    private static void Keep(CurrentTurn turn, string aside) => turn.Memory = turn.Memory with { Visit = turn.Memory.Visit with { Aside = aside } };
}
