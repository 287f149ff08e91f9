using System.Text.RegularExpressions;
using BackPainBot.Conversation.Dialogs;
using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Dialogs.Told;
using BackPainBot.Conversation.Dialogs.Visit;
using BackPainBot.Conversation.Turn.Gates;
using BackPainBot.Conversation.Turn.Replies;
using BackPainBot.Domain.Inbox;
using BackPainBot.Domain.Safety;
using BackPainBot.Library.Answers;

namespace BackPainBot.Conversation.Turn.Routing;

/// <summary>Takes a message that no dialog waits for to where it belongs.</summary>
public sealed class Router(StraightAnswers straight, Complaints complaints, Simpler simpler, Offers offers, SmallTalk smallTalk, Greeter greeter, StoryReply story, Themes themes, Subject subject, Situations situations, DirectAnswers direct, Understood understood, Speaker speaker, DialogHost dialogs)
{
    /// <summary>Mid-conversation, a message of at most this many words is a follow-up and not a new subject.</summary>
    private const int LongestFollowUp = 16;

    /// <summary>What comes up in the middle of a talk about a back ("my daughter says to get a kneeler, are they any good") belongs to it.</summary>
    private const int LongestGoingOn = 30;

    /// <summary>A longer message is a story, whatever dialog its words would fit.</summary>
    private const int LongestRequest = 16;

    /// <summary>A story that ends in the wish to find its triggers gets the dialog and not a page about it.</summary>
    private const int LongestWish = 60;

    // What a story may end in asking for; what to do today is answered as a story.
    private static readonly string[] AtTheEnd = ["walking", "triggers", "doctor-visit", "clearance", "loop-holes"];

    private static readonly Regex WalkWish = new(@"\b(?:i'?d (?:like|love) to|i (?:just |really )?want to|i'?m trying to|help me|i need to)\s+(?:start|begin|get|go)\s*(?:back )?(?:to |into |out )?walk", RegexOptions.IgnoreCase);

    // "The doctor says I should walk more. How do I start?"
    private static readonly Regex WalkStart = new(@"\bwalk(?:ing)? more\b[^?]{0,60}\bhow (?:do|should|can|would) i (?:start|begin|go about)\b|\bhow (?:do|should|can) i (?:start|begin) (?:with )?(?:walking|to walk)\b", RegexOptions.IgnoreCase);

    private const int LongestRealWord = 35;

    private const int FewWords = 3;

    private const int LongestAboutIt = 8;
    private const int MostAboutIt = 2;

    private const int MostBeside = 2;

    public async Task RouteAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        Pleasantries.PutAside(turn);
        OfferedQuestions.Take(turn);
        if (turn.Card.Count > 0)
            await EdgeAsync(turn, EdgeWords.OldButton, cancellationToken).ConfigureAwait(false);
        else if (await simpler.AnswerAsync(turn, offers.For(turn), cancellationToken).ConfigureAwait(false))
            return;
        else if (!Corrected.GoOn(turn) && Complaints.IsOne(turn) && await LookAgainAsync(turn, cancellationToken).ConfigureAwait(false))
            return;
        else if (await IsWrittenForAsync(turn, cancellationToken).ConfigureAwait(false))
            await AnswerAsync(turn, cancellationToken).ConfigureAwait(false);
        else if (await smallTalk.AnswerAsync(turn, cancellationToken).ConfigureAwait(false))
            await BeginNextAsync(turn, cancellationToken).ConfigureAwait(false);
        else if (DialogFor(turn, await IsAnsweredAsync(turn, cancellationToken).ConfigureAwait(false)) is { } stem)
        {
            await AnswerBesideAsync(turn, stem, cancellationToken).ConfigureAwait(false);
            await BeginAsync(turn, stem, cancellationToken).ConfigureAwait(false);
        }
        else if (await EdgeOfAsync(turn, cancellationToken).ConfigureAwait(false) is { } edge)
            await EdgeAsync(turn, edge, cancellationToken).ConfigureAwait(false);
        else
        {
            turn.Next = WishBeside(turn) ?? "";
            await AnswerAsync(turn, cancellationToken).ConfigureAwait(false);
            await BeginNextAsync(turn, cancellationToken).ConfigureAwait(false);
        }
    }

    // "Let's do the trigger thing. And can I keep cycling this week?": the question is answered, and then the wish is granted.
    private string? WishBeside(CurrentTurn turn)
    {
        var sentences = MessageParts.Sentences(turn.Text);
        if (sentences.Count < 2 || Relatives.IsAboutOther(turn) || !sentences.Any(Questions.Looks))
            return null;
        return sentences.Where(sentence => !Questions.Looks(sentence)).SelectMany(MessageParts.Of)
            .Where(clause => PlainWords.Split(clause).Length <= LongestClause && (offers.IsNamed(clause) || Asking.IsMatch(clause))).Select(offers.Chosen).FirstOrDefault(stem => stem is not null && Begun.Contains(stem));
    }

    // What to do today and where somebody stands are answers, and a flare is met before anything else.
    private static readonly string[] Begun = ["triggers", "doctor-visit", "walking", "clearance", "loop-holes"];

    private const int LongestClause = 10;

    // "It hurts when I start walking" names a dialog and wishes for none.
    private static readonly Regex Asking = new(@"\b(?:lets|let us|can we|could we|please|id like|i would like|i want|do the|do my|go through|make me)\b", RegexOptions.IgnoreCase);

    // What was written for the very question is the answer, and no dialog that its words could start as well.
    private async Task<bool> IsWrittenForAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        var dialog = DialogFor(turn);
        // A question that was offered as a button and is tapped is answered, whatever its words would begin.
        if (dialog is not (null or "flare-day") && !offers.IsNamed(turn.Text) && await straight.WrittenAsync(turn, cancellationToken).ConfigureAwait(false) is { } tapped && PlainWords.Of(tapped.Question) == PlainWords.Of(turn.Text))
            return true;
        if (dialog is not "flare-day" && await straight.WrittenAsync(turn, cancellationToken).ConfigureAwait(false) is not null && (dialog is null || (dialog != "doctor-visit" && Questions.Looks(turn.Text) && AskedThings.IsParticular(turn.Text))))
            return true;
        // A letter that asks something is answered, whatever dialog its other words would start.
        if (dialog is not (null or "flare-day" or "check-in") && !(dialog == "walking" && (WalkWish.IsMatch(turn.Text) || WalkStart.IsMatch(turn.Text))) && !AsksForVisit(turn) && !(dialog == "triggers" && (AsksForTriggers(turn) || TriggerSearch.Asks(turn) || AskedThings.QuestionsOf(turn.Text).Count == 0)) && !EndsInToday(turn) && !(dialog == "doctor-visit" && AskedBeside.IsWhatToAsk(turn.Text)) && !offers.IsNamed(turn.Text) && await story.IsAnsweredAsync(turn, cancellationToken).ConfigureAwait(false))
            return true;
        return dialog is not (null or "flare-day" or "triggers" or "check-in" or "loop-holes") && !AsksForVisit(turn) && !EndsInToday(turn) && !(dialog == "doctor-visit" && AskedBeside.IsWhatToAsk(turn.Text)) && !Relatives.IsAboutOther(turn) && Questions.Looks(turn.Text) && AskedThings.IsParticular(turn.Text) && !offers.IsNamed(turn.Text)
            && await straight.OfAsync(turn, AnswerFit.Certain, cancellationToken).ConfigureAwait(false) is not null;
    }

    // What they did ask, if they say it; else the question before, with other sources.
    private async Task<bool> LookAgainAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        if (Complaints.OtherWords(turn.Text) is { Length: > 0 } asked)
        {
            // It stands by itself, and what was said before answers it no better.
            Refusal.Note(turn, asked);
            turn.Talk(talk => talk with { LastQuestion = "" });
            turn.GoOnWith(asked);
            return false;
        }

        await speaker.SayAsync(turn, await complaints.AgainAsync(turn, mayOffer: true, cancellationToken).ConfigureAwait(false) with { Buttons = offers.For(turn) }, cancellationToken).ConfigureAwait(false);
        return true;
    }

    private static readonly Regex FlaresInGeneral = new(@"\bflares\b|\b(?:a|the|next|another|any|every|each|of)\s+(?:\w+\s+)?flare", RegexOptions.IgnoreCase);

    // "How do I tell a flare from a fresh injury?" asks about flares.
    private async Task<bool> IsAnsweredAsync(CurrentTurn turn, CancellationToken cancellationToken) =>
        Questions.Looks(turn.Text) && FlaresInGeneral.IsMatch(turn.Text) && PlainWords.Split(PlainWords.Of(turn.Text)).Length <= LongestFollowUp && await straight.OfAsync(turn, AnswerFit.Certain, cancellationToken).ConfigureAwait(false) is not null;

    // A flare that is told comes first, a longer one too; what to ask a clinician needs words that say so, and what a boss may ask a worker is for no visit.
    internal string? DialogFor(CurrentTurn turn, bool isAnswered = false) => turn.Once(isAnswered ? "dialog beside an answer" : "dialog", by => FindDialog(by, isAnswered) is { } found && !Declined.Is(by.Text, found) && !(found == "doctor-visit" && Employers.IsOne(by) && !offers.IsNamed(by.Text) && !VisitTalk.NamesWhom(by.Text)) && !(found == "check-in" && AskedThings.QuestionsOf(by.Text).Any(asked => AskedThings.IsTelling(asked) && !CheckInTalk.Begins(asked) && !CheckInTalk.AsksForNext(asked))) ? found : null);

    private string? FindDialog(CurrentTurn turn, bool isAnswered)
    {
        if (!turn.Picture.HoldsActivity() && situations.IsFlareToday(turn) && !isAnswered)
            return "flare-day";
        if (turn.Memory.Triggers.Shown && TriggerCorrections.NameMap(turn.Text))
            return "triggers";
        if (CheckInTalk.IsReturn(turn.Text) && CheckInTalk.Scores(turn.Text) is not null && AskedThings.QuestionsOf(turn.Text).All(CheckInTalk.AsksForNext))
            return "check-in";
        // "Questions for my doctor. Next month, GP, I want to dance": a title first, and what it needs after it.
        if (Clauses.Sentences(turn.Text) is [var first, _, ..] && offers.IsNamed(first) && AskedThings.QuestionsOf(turn.Text).Count == 0)
            return offers.Chosen(first);
        if (EndsInToday(turn))
            return "today";
        // "I drive parcels all day and can't tell what sets it off. How do I find out?" is no question about driving.
        if (AsksForTriggers(turn) || TriggerSearch.Asks(turn))
            return "triggers";
        // "I coach. My client is still sore, I'd like a list of questions for his physio": what is wished for goes before what is said to a coach.
        if (turn.Said.Holds(turn.Text, "list-wish") && VisitTalk.NamesWhom(turn.Text) && PlainWords.Split(PlainWords.Of(turn.Text)).Length <= LongestWish)
            return "doctor-visit";
        if (WalkStart.IsMatch(turn.Text) && PlainWords.Split(PlainWords.Of(turn.Text)).Length <= LongestWish && !Relatives.IsAboutOther(turn))
            return "walking";
        // "What am I allowed to do? Swimming, the garden, carrying the little one?" asks about each of them.
        if (Enumerated.In(turn.Text).Count > 1 || (direct.Of(turn) is not null && !offers.IsNamed(turn.Text)))
            return null;
        if (CheckInTalk.Begins(turn.Text) && !Relatives.IsAboutOther(turn))
            return "check-in";
        // Several suspects and the question which of them it is.
        if (Suspects.AskWhich(turn.Text) && !Relatives.IsAboutOther(turn))
            return "triggers";
        if (TriggersDialog.WantsList(turn.Text) && !Relatives.IsAboutOther(turn))
            return "triggers";
        // With visits that run out, what to ask is the question, however much is told around it; so it is for whoever wants a list made.
        if (AsksForVisit(turn))
            return "doctor-visit";
        if (turn.Said.Holds(turn.Text, "mirror-wish") && PlainWords.Split(PlainWords.Of(turn.Text)).Length <= LongestWish && !Relatives.IsAboutOther(turn))
            return "loop-holes";
        if (!IsAboutDialog(turn) && (AskedFor(turn) ?? Wished(turn)) is { } asked)
            return asked;
        if (!IsAboutDialog(turn))
            return turn.Said.Holds(EndOf(turn.Text), "find-triggers") && !Relatives.IsAboutOther(turn) ? "triggers" : null;
        // "So what do I do first, footwork or lunges?" asks which of them.
        if (offers.Chosen(turn.Text) is { } chosen && !(chosen == "flare-day" && Relatives.IsAboutOther(turn)) && !(chosen == "triage" && AskedThings.IsChoice(turn.Text) && AskedThings.IsParticular(turn.Text)))
            return chosen == "flare-day" && isAnswered ? null : chosen;
        return FactTaker.AsksForOf(turn) == AsksFor.DoctorQuestions && turn.Said.Holds(turn.Text, "clinic-questions") ? "doctor-visit" : null;
    }

    // "Chef here, sore since the weekend. What can I do today?": asked in the dialog's own words, after what it needs to know.
    private bool EndsInToday(CurrentTurn turn) =>
        Clauses.Sentences(turn.Text) is [.., _, var last] && !turn.Text.TrimEnd()[..^1].Contains('?', StringComparison.Ordinal) && offers.IsNamed(last) && offers.Chosen(last) == "today" && PlainWords.Split(PlainWords.Of(turn.Text)).Length <= LongestWish && !Relatives.IsAboutOther(turn);

    private static bool AsksForTriggers(CurrentTurn turn) =>
        !IsAboutDialog(turn) && !Relatives.IsAboutOther(turn) && turn.Said.Mentions(EndOf(turn.Text), "find-triggers") && MessageParts.Sentences(EndOf(turn.Text)).Any(Questions.Looks);

    // "My mum mostly stays in bed since her back went. How do I help her start walking?": the question at the end of a story weighs most.
    private string? AskedFor(CurrentTurn turn) =>
        AskedThings.QuestionsOf(turn.Text) is [var only] && Clauses.Sentences(turn.Text)[^1] is var last && Questions.Looks(last) && only.Length > 0 && PlainWords.Split(PlainWords.Of(last)).Length <= LongestRequest && PlainWords.Split(PlainWords.Of(turn.Text)).Length <= LongestWish && offers.Chosen(last) is { } stem && AtTheEnd.Contains(stem)
            ? stem
            : null;

    // "I'd like to start walking again, I used to do four miles", "my surgeon says I'm cleared, but for what he didn't say".
    private static string? Wished(CurrentTurn turn)
    {
        if (AskedThings.QuestionsOf(turn.Text).Count > 0 || PlainWords.Split(PlainWords.Of(turn.Text)).Length > LongestWish || Relatives.IsAboutOther(turn))
            return null;
        return WalkWish.IsMatch(turn.Text) ? "walking" : ClearanceTalk.LeavesOpen(turn.Text) ? "clearance" : null;
    }

    private static string EndOf(string text) =>
        PlainWords.Split(PlainWords.Of(text)).Length <= LongestWish ? text : string.Join(' ', MessageParts.Ending(text));

    private static bool AsksForVisit(CurrentTurn turn) =>
        (VisitTalk.EndsInWish(turn.Text) && !Relatives.IsAboutOther(turn) && !Employers.IsOne(turn)) || IsVisitNow(turn);

    private static bool IsVisitNow(CurrentTurn turn) =>
        PlainWords.Split(PlainWords.Of(turn.Text)).Length <= LongestWish && AskedThings.Several(turn.Text).Count < 2
        && ((turn.Said.States(turn.Text, ToldFacts.VisitsEnding) && turn.Said.Holds(turn.Text, "clinic-questions") && !Relatives.IsAboutOther(turn)) || turn.Said.Holds(turn.Text, "list-wish") || VisitTalk.WantsQuestions(turn.Text));

    private async Task AnswerAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        await greeter.DiscloseAsync(turn, cancellationToken).ConfigureAwait(false);
        await story.AnswerAsync(turn, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Begins a dialog with what the message tells, the disclosure first if it is the first word.</summary>
    internal async Task BeginAsync(CurrentTurn turn, string stem, CancellationToken cancellationToken)
    {
        await greeter.DiscloseAsync(turn, cancellationToken).ConfigureAwait(false);
        var known = turn.Memory.Journey;
        Relatives.Note(turn);
        if (FactTaker.Take(turn) && !IsAboutDialog(turn) && stem is not ("triggers" or "check-in" or "flare-day") && understood.Opening(turn, known, evenOne: true) is { Length: > 0 } opening)
            await speaker.SayAsync(turn, new Reply(opening, ReplyKind.Answer), cancellationToken).ConfigureAwait(false);
        if (stem is not ("doctor-visit" or "flare-day") && Relatives.IsAboutOther(turn) && situations.RelativeWords(turn, SituationWords.Relative) is { Length: > 0 } frame)
            await speaker.SayAsync(turn, new Reply(frame, ReplyKind.Answer), cancellationToken).ConfigureAwait(false);
        if (situations.WarmWords(turn, withFear: false) is { Length: > 0 } felt && !situations.IsProud(turn))
            await speaker.SayAsync(turn, new Reply(felt, ReplyKind.Answer), cancellationToken).ConfigureAwait(false);
        if (direct.Of(turn) is { ComesFirst: true } stuck)
            await speaker.SayAsync(turn, DirectAnswers.Stem, stuck.Says, cancellationToken).ConfigureAwait(false);
        await dialogs.BeginAfreshAsync(turn, stem, cancellationToken).ConfigureAwait(false);
    }

    // "Physio or running coach, and what do I ask them?": the first is answered before the list begins, and so is what to bring.
    private async Task AnswerBesideAsync(CurrentTurn turn, string stem, CancellationToken cancellationToken)
    {
        if (stem != "doctor-visit" || turn.Picture.HoldsActivity())
            return;
        var said = new HashSet<string>(StringComparer.Ordinal);
        foreach (var other in AskedBeside.In(turn.Text).Where(asked => offers.Chosen(asked) is null))
        {
            if (said.Count == MostBeside || await straight.OneAsync(turn, other, AnswerFit.Sure, cancellationToken).ConfigureAwait(false) is not { } answer || (Turned.SaysYes(answer) && !turn.IsPainless) || !said.Add(answer.Name))
                continue;
            await greeter.DiscloseAsync(turn, cancellationToken).ConfigureAwait(false);
            await speaker.SayAsync(turn, AskReply.Straight(turn, themes.Of(turn), answer, ""), cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task BeginNextAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Next.Length == 0)
            return;
        var next = turn.Next;
        turn.Next = "";
        await dialogs.BeginAfreshAsync(turn, next, cancellationToken).ConfigureAwait(false);
    }

    // A button, or a request for a dialog; a long story that happens to hold its words is answered as a story.
    private static bool IsAboutDialog(CurrentTurn turn) => PlainWords.Split(PlainWords.Of(turn.Text)).Length <= LongestRequest;

    private async Task<string?> EdgeOfAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        var reading = turn.Reading;
        if (turn.Text.Trim().Length == 0)
            return turn.Context.Activity.Attachments is { Count: > 0 } ? EdgeWords.Attachment : EdgeWords.Empty;
        if (IsOneLongWord(turn.Text))
            return EdgeWords.NotText;
        if (reading.Unreadable is { } why && ScoreTalk.Find(turn.Text) is null)
            return why switch { "empty" => EdgeWords.Empty, "other-language" => EdgeWords.OtherLanguage, "too-long" => EdgeWords.TooLong, _ => EdgeWords.NotText };
        if (reading.InScope || ScanTerms.Names(turn.Text) || direct.Of(turn) is not null || FactTaker.Tells(turn) || subject.IsMentioned(turn) || themes.Of(turn).Length > 0 || turn.Said.Mentions(turn.Text, "had-surgery") || turn.Said.Holds(turn.Text, "tears") || turn.Said.Mentions(turn.Text, ToldFacts.Rests) || (AskedThings.Several(turn.Text).Count > 1 && situations.HasPlace(turn)) || turn.Reading.Urgency > Urgency.Routine)
            return null;
        return FollowsUp(turn) || IsFewWords(turn) || IsAboutIt(turn.Text) || Subject.IsOwn(turn.Text) || await HasAnswerAsync(turn, cancellationToken).ConfigureAwait(false) ? null : EdgeWords.OutOfScope;
    }

    // What the pages speak to is no matter of somebody else's, whatever words it came in.
    private async Task<bool> HasAnswerAsync(CurrentTurn turn, CancellationToken cancellationToken) =>
        await straight.OfAsync(turn, AnswerFit.Likely, cancellationToken).ConfigureAwait(false) is not null
        || await straight.NearAsync(turn, AnswerFit.Sure, cancellationToken).ConfigureAwait(false) is not null;

    private static bool IsOneLongWord(string text) => PlainWords.Split(PlainWords.Of(text)) is [{ Length: > LongestRealWord }];

    // "15 years", "everything": too little to be about something else.
    private static bool IsFewWords(CurrentTurn turn) =>
        turn.Memory.Talk.Greeted && PlainWords.Split(PlainWords.Of(turn.Text)).Length <= FewWords && !Questions.Looks(turn.Text);

    // "What if it never goes?": what somebody calls "it" here is their back.
    private static bool IsAboutIt(string text) =>
        PlainWords.Split(PlainWords.Of(text)) is { Length: <= LongestAboutIt } words && Questions.Looks(text) && words.Any(word => word is "it" or "its" or "this") && AskedThings.Telling(text) <= MostAboutIt;

    private static bool FollowsUp(CurrentTurn turn) =>
        (turn.Memory.Talk.Listens || turn.Memory.Talk.LastAsk.Length > 0 || turn.Memory.Journey.HasStory || turn.Memory.Safety.Settled.Count > 0)
        && PlainWords.Split(PlainWords.Of(turn.Text)).Length <= LongestGoingOn;

    private async Task EdgeAsync(CurrentTurn turn, string says, CancellationToken cancellationToken)
    {
        await greeter.DiscloseAsync(turn, cancellationToken).ConfigureAwait(false);
        await speaker.SayAsync(turn, new Reply(speaker.Words(turn, EdgeWords.Stem, says), ReplyKind.Answer) { Buttons = offers.For(turn) }, cancellationToken).ConfigureAwait(false);
    }
}
