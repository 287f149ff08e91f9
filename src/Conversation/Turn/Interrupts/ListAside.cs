using System.Text.RegularExpressions;
using BackPainBot.Conversation.Dialogs;
using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Dialogs.State;
using BackPainBot.Conversation.Dialogs.Visit;
using BackPainBot.Conversation.Dialogs.Visit.Editing;
using BackPainBot.Conversation.Turn.Replies;
using BackPainBot.Conversation.Turn.Routing;
using BackPainBot.Conversation.Turn.State;

namespace BackPainBot.Conversation.Turn.Interrupts;

/// <summary>A question to the helper while the list of questions is open: answered, kept off the list, and put on it if that is wished.</summary>
public sealed class ListAside(DialogHost dialogs, AskReply ask, Speaker speaker, VisitFacts facts, Offers offers)
{
    private const string Visit = "doctor-visit";

    private static readonly Regex PutsOn = new(@"^\W*(?:(?:yes|yeah|yep|ok|okay|sure|oh|and|actually|please|pls|can you|could you|i'?d like to|let'?s|do)\b[\s,.!]*)*(?:(?:put|add|write|stick|pop|include|ask|have)\b(?: (?:it|that|this|them|him|her)(?: one| too| that| it)?)?(?: (?:on|to|onto|in|down|as well|too|also)\b)*(?: (?:the|my) (?:list|page))?|on the list|yes|yeah|yep|yes please|sure)(?: (?:as well|too|please|pls|thanks|then|also))*\W*$", RegexOptions.IgnoreCase);
    private static readonly Regex PutsOnPage = new(@"^\W*(?:(?:yes|yeah|ok|okay|oh|and|actually|please|pls|can you|could you|then)\b[\s,.!]*)*(?:put|add|write|stick|pop|include)\b (?:it|that|this)(?: one| question)?(?: too| as well)? (?:on|to|onto|in) (?:the|my) (?:list|page)(?: (?:as well|too|please|pls|thanks|then|also))*\W*$", RegexOptions.IgnoreCase);
    private static readonly Regex StaysOff = new(@"^\W*(?:(?:no|nope|nah|not|it'?s|that'?s|ok|oh|thanks)\b[\s,.!]*)*(?:no|nope|no need|no thanks|no thank you|fine|just (?:asking|wondering|curious)|i was just (?:asking|wondering)|leave it off|off the list|not on (?:the|my) list|don'?t (?:add|put) it(?: on)?)(?: (?:thanks|thank you|please|ta|cheers))*\W*$", RegexOptions.IgnoreCase);

    // "Put my pain details on it too": what was told stands on the page without being asked for.
    private static readonly Regex WantsDetails = new(@"^\W*(?:(?:and|also|ok|yes|please|pls|can you|could you|will you|would you)\b[\s,]*)*(?:put|add|include|write|stick|pop|print|have)\b (?:all )?(?:my|the) (?:\w+ )?(?:details|story|history|info|information|pain|triggers?|symptoms|map|pain (?:level|score))\b(?: (?:and|or|too|also|on|onto|in|to|at|it|there|the|my|that|top|list|page|sheet|for|physio|doctor|gp|surgeon|her|him|them|as well|please|pls|thanks|triggers?|pain))*\W*$", RegexOptions.IgnoreCase);
    private static readonly Regex WantsToSee = new(@"^\W*(?:(?:ok|so|and|can you|could you|please|let me|can i)\b[\s,]*)*(?:show|see|read|view|what(?:'?s| is)) (?:me )?(?:on )?(?:the|my) list(?: (?:again|now|so far|please|pls|then))*\W*$", RegexOptions.IgnoreCase);

    /// <summary>More words than this say something besides.</summary>
    private const int LongestOff = 12;

    /// <summary>True if the message was a question to the helper, or says what is to become of one, and is answered.</summary>
    public async Task<bool> AnswerAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (turn.Memory.Talk.Pending is not { Stem: Visit, Step: "tick" or "arrange" } open || turn.Card.Count > 0)
            return false;
        if (WantsDetails.IsMatch(turn.Text))
            return await SayAsync(turn, open, "details", cancellationToken).ConfigureAwait(false);
        if (turn.Reading.Unreadable is null && ListPlans.GivesUp(Terms, turn.Text))
            return await LeaveAsync(turn, open, cancellationToken).ConfigureAwait(false);
        if (open.Step == "tick" && turn.Reading.Unreadable is null && ListPlans.Only(Terms, turn.Text))
            return await SayAsync(turn, open, "remark", cancellationToken).ConfigureAwait(false);
        // Nothing is ticked yet: what they wrote themselves is all that stands on it.
        if (open.Step == "tick" && WantsToSee.IsMatch(turn.Text) && OwnOf(turn) is { Length: > 0 } own)
            return await SayAsync(turn, open, "so-far", cancellationToken, ("list", own)).ConfigureAwait(false);
        if (open.Step == "tick" && AskedOfUs.In(turn.Text) is { Asked.Length: > 0, Left.Length: 0 } && !PutsThose.Ends(Terms, turn.Text) && !AddedQuote.IsIn(Terms, turn.Text) && turn.Reading.Unreadable is null && TickPlain.Read(turn.Memory.Visit.Suggested, turn.Text, Finder(turn), Terms) is null)
            return await TellAsync(turn, open, cancellationToken).ConfigureAwait(false);
        var reading = open.Step == "arrange" && turn.Reading.Unreadable is null && !BotWords.AreIn(turn.Text) ? Read(turn) : null;
        // "No list", said to the suggestions.
        if (open.Step == "tick" && turn.Reading.Unreadable is null && !ListWish.WantsOnlyOwn(turn.Text) && ListEdit.Read(turn.Memory.Visit with { Chosen = turn.Memory.Visit.Suggested }, turn.Text, Finder(turn), Terms) is { Refuses: true } refusing)
            return await RefuseAsync(turn, refusing, cancellationToken).ConfigureAwait(false);
        if (reading is not null && (reading.Refuses || LeavesNothing(turn, reading)))
            return await RefuseAsync(turn, reading, cancellationToken).ConfigureAwait(false);
        // "6 and 7 aren't questions. And what do I say first?", of a list of five: that there are none is said too.
        if (reading is { Changes: false, Done: false, Asked.Length: > 0, Beyond.Count: 0 })
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

    /// <summary>True if the message only says something to the open list: it is heard in a line, and the list is not written out once more.</summary>
    public async Task<bool> HearAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (turn.Memory.Talk.Pending is not { Stem: Visit, Step: "arrange" } open || turn.Card.Count > 0 || turn.Text.Length == 0 || turn.Reading.Unreadable is not null || BotWords.AreIn(turn.Text) || offers.Chosen(turn.Text) is not null)
            return false;
        if (!Read(turn).IsRemark || GoalChange.In(turn.Text) is not null || (turn.Memory.Visit.Goal.Length == 0 && GoalTalk.Back(turn.Text) is not null) || IsButton(turn, open))
            return false;
        FactTaker.Take(turn, withTriggers: false);
        return await SayAsync(turn, open, "remark", cancellationToken).ConfigureAwait(false);
    }

    // A button's words, and the title of another visit, are answers of their own.
    private bool IsButton(CurrentTurn turn, Pending open)
    {
        var plain = PlainWords.Of(turn.Text);
        var script = speaker.Book.Get(Visit);
        return script.Step(open.Step).Choices.Any(choice => choice.Like.Append(choice.Title).Any(like => PlainWords.Of(like) == plain)) || script.Step("visit").Choices.Any(choice => PlainWords.Of(choice.Title) == plain);
    }

    private ListReading Read(CurrentTurn turn) => ListEdit.Read(turn.Memory.Visit, turn.Text, Finder(turn), Terms);

    private ListFinder Finder(CurrentTurn turn) => new(id => facts.TextOf(turn, id)) { GroupOf = facts.GroupOf };

    private ListWords Terms => ListWords.Of(speaker.Book);

    // A list with nothing on it is no page.
    private bool LeavesNothing(CurrentTurn turn, ListReading reading) =>
        reading.Changes && ListEdit.Apply(turn.Memory.Visit, reading, "", Finder(turn)).Chosen.Count == 0;

    // Whoever gives it up finds what was ticked and written where it was.
    private async Task<bool> LeaveAsync(CurrentTurn turn, Pending open, CancellationToken cancellationToken)
    {
        await dialogs.StopAsync(turn, cancellationToken).ConfigureAwait(false);
        await speaker.SayAsync(turn, new Reply(speaker.Words(turn, Visit, open.Step == "tick" ? "left-ticks" : "left"), ReplyKind.Answer) { Buttons = offers.For(turn, "") }, cancellationToken).ConfigureAwait(false);
        return true;
    }

    private async Task<bool> RefuseAsync(CurrentTurn turn, ListReading reading, CancellationToken cancellationToken)
    {
        // What they wrote and noted themselves is theirs, and stays.
        turn.Memory = turn.Memory with { Visit = new DoctorVisitState { Goal = turn.Memory.Visit.Goal, Own = turn.Memory.Visit.Own, Answers = turn.Memory.Visit.Answers, Notes = turn.Memory.Visit.Notes } };
        await dialogs.StopAsync(turn, cancellationToken).ConfigureAwait(false);
        turn.Talk(talk => talk with { Left = [.. talk.Left.Where(left => left.Stem != Visit)] });
        await speaker.SayAsync(turn, new Reply(speaker.Words(turn, Visit, "refused"), ReplyKind.Answer) { Buttons = offers.For(turn, Visit) }, cancellationToken).ConfigureAwait(false);
        // "Forget the list. Which exercises can I do at home?": what is wanted in its place is answered.
        var wanted = reading.Asked.Length > 0 ? reading.Asked : string.Join(' ', reading.Acts.Where(act => act.Kind == ListActKind.Add).Select(act => act.Text));
        if (wanted.Length > 0)
        {
            var (text, read) = (turn.Text, turn.Reading);
            turn.GoOnWith(wanted);
            await speaker.SayAsync(turn, await ask.ComposeAsync(turn, "", cancellationToken).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
            (turn.Text, turn.Reading) = (text, read);
        }

        return true;
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
        // "Perfect. And what should I write down?": praise of the list is no part of the question.
        var asked = ListTalk.Of(text) is { Asked.Length: 0, Text.Length: > 0 } talk ? talk.Text : text.Trim();
        if (AskedOfUs.Plain(asked) is var plain && plain != text.Trim())
            turn.GoOnWith(plain);
        var reply = await ask.ComposeAsync(turn, "", cancellationToken).ConfigureAwait(false);
        turn.Talk(talk => talk with { LastTheme = "" });
        await speaker.SayAsync(turn, reply, cancellationToken).ConfigureAwait(false);
        (turn.Text, turn.Reading) = (asked, reading);
        var left = await LeaveOpenAsync(turn, open, cancellationToken).ConfigureAwait(false);
        turn.Text = text;
        return left;
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
    private async Task<bool> SayAsync(CurrentTurn turn, Pending open, string says, CancellationToken cancellationToken, params (string Name, string Value)[] fills)
    {
        var words = speaker.Words(turn, Visit, open.Step == "tick" ? says + "-ticks" : says, fills);
        var done = open.Step == "tick" ? "all" : "done";
        await speaker.SayAsync(turn, new Reply(words, ReplyKind.Answer) { Buttons = [speaker.Book.Get(Visit).Step(open.Step).Find(done)!.Title] }, cancellationToken).ConfigureAwait(false);
        return true;
    }

    private string OwnOf(CurrentTurn turn) => string.Join("\n", turn.Memory.Visit.Chosen.Where(ListPlaces.IsOwn).Select((id, index) => $"{index + 1}. {facts.TextOf(turn, id)}"));

    private static void Keep(CurrentTurn turn, string aside) => turn.Memory = turn.Memory with { Visit = turn.Memory.Visit with { Aside = aside } };
}
