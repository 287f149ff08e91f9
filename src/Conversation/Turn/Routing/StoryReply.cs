using System.Text.RegularExpressions;
using BackPainBot.Conversation.Dialogs;
using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Dialogs.Told;
using BackPainBot.Conversation.Turn.Gates;
using BackPainBot.Conversation.Turn.Interrupts;
using BackPainBot.Conversation.Turn.Replies;
using BackPainBot.Domain.Inbox;
using BackPainBot.Library.Answers;
using BackPainBot.Domain.Pain;

namespace BackPainBot.Conversation.Turn.Routing;

/// <summary>
/// The answer to a message that tells something: a warm sentence where it is due, what was understood or put right, the cited answer and the next
/// right step in one message; then, where activity is asked for, the safety questions and what is still missing.
/// </summary>
public sealed class StoryReply(Understood understood, AskReply ask, NextStep next, Themes themes, Situations situations, DirectAnswers direct, StraightAnswers straight, StoryAnswers answers, Speaker speaker, Offers offers, DialogHost dialogs)
{
    /// <summary>A longer message is answered even if it asks nothing outright.</summary>
    private const int LongestNote = 14;

    /// <summary>A statement of at most this many words that tells nothing is not looked up.</summary>
    private const int ShortestSay = 8;

    private const int LongestRefusal = 14;

    /// <summary>Fewer words answer something, or are too few to be answered.</summary>
    private const int ShortestTold = 4;

    /// <summary>A longer message in the middle of a talk is a story of its own.</summary>
    private const int LongestAddition = 28;

    /// <summary>A longer one is a story of its own.</summary>
    private const int LongestTold = 40;

    private static readonly Regex Wishing = new(@"\b(?:want|wants|need|would like|i'?d (?:like|love)|wish|hoping|hope to|help|tell me|show me|give me|explain|advice|tips|ideas|suggest|recommend|instead|rather|please|stuck|cope|coping|took|taken|can'?t go on|don'?t know)\b", RegexOptions.IgnoreCase);

    // "I want to run again": asked for without a question.
    private static readonly Regex WantsBack = new(@"\b(?:i|we) (?:really |just |only |so |do )*(?:want|wanna|would like|would love|need|hope|plan|intend|miss)\b|\bi'?d (?:really |so )?(?:like|love)\b|\b(?:hoping|planning|itching|dying|keen|desperate|ready|aim(?:ing)?) to\b|\b(?:want|like) to (?:get )?(?:back|return)\b", RegexOptions.IgnoreCase);

    private static readonly Regex Agreeing = new(@"^\W*(?:ok|okay|fine|alright|all right|right|sure|yes|yeah|fair enough)\b", RegexOptions.IgnoreCase);

    private static readonly string[] Refusable = ["medicine", "operation", "scan", "gym", "hands-on", "shoes"];

    // Whoever names a fear has it; who asks about damage may only want to know.
    private static readonly HashSet<string> Fears = ["scared", "afraid", "terrified", "frightened", "petrified", "worried", "anxious", "panicking", "fear"];

    private static readonly HashSet<string> BareQuestions = ["what do i do", "what should i do", "what can i do", "what to do", "what now", "what helps", "how do i fix it", "how do i fix this", "what do you suggest", "what do you recommend"];

    private static readonly TimeSpan SafetyLasts = TimeSpan.FromDays(7);

    /// <summary>Whether a longer message asks something that there is plainly an answer to.</summary>
    public async Task<bool> IsAnsweredAsync(CurrentTurn turn, CancellationToken cancellationToken) =>
        await answers.OfAsync(turn, cancellationToken).ConfigureAwait(false) is { Found.Passages: [{ Fit: >= AnswerFit.Sure }, ..] };

    public async Task AnswerAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var known = turn.Memory.Journey;
        Relatives.Note(turn);
        var learnt = FactTaker.Take(turn);
        var isFirst = turn.Memory.Talk.LastAsk.Length == 0 && !known.HasStory;
        var isWritten = await straight.WrittenAsync(turn, cancellationToken).ConfigureAwait(false) is not null;
        var asks = isWritten || Asks(turn) || await IsToldAndAnsweredAsync(turn, cancellationToken).ConfigureAwait(false);
        if (TriggerNotes.ToldBare(turn) is { Length: > 0 } told)
        {
            await NoteTriggerAsync(turn, told, cancellationToken).ConfigureAwait(false);
            return;
        }

        if (direct.Of(turn) is not null)
        {
            await SayPlainAsync(turn, cancellationToken).ConfigureAwait(false);
            return;
        }

        if ((Denial.IsFull(turn.Text, Denial.EnoughForAnswer, signsOnly: true) || Denial.IsBrief(turn.Text)) && turn.Reading.RedFlags.Count == 0)
        {
            turn.Memory = turn.Memory with { SafetyCheck = turn.Memory.SafetyCheck with { Signs = "none" }, Journey = turn.Memory.Journey with { SafetyCheckedAt = turn.Now } };
            if (!GoesOn(turn))
            {
                await speaker.SayAsync(turn, new Reply(speaker.Words(turn, OfferWords.Stem, OfferWords.SignsDenied), ReplyKind.Answer) { Buttons = offers.For(turn) }, cancellationToken).ConfigureAwait(false);
                return;
            }

            asks = true;
        }

        // Told as the first word, and nothing was learnt from it: an answer near to it says more than "noted".
        if (!asks && !learnt && isFirst && !IsRefusal(turn) && !situations.IsProud(turn) && AskedThings.IsTelling(turn.Text) && await straight.NearAsync(turn, AnswerFit.Sure, cancellationToken).ConfigureAwait(false) is { } near)
        {
            await speaker.SayAsync(turn, AskReply.Straight(turn, themes.Of(turn), near, situations.WarmWords(turn)) with { Buttons = offers.For(turn) }, cancellationToken).ConfigureAwait(false);
            return;
        }

        if (asks && !isWritten && IsBareQuestion(turn))
        {
            await speaker.SayAsync(turn, new Reply(speaker.Words(turn, OfferWords.Stem, OfferWords.TellTwo), ReplyKind.Answer) { Buttons = offers.For(turn) }, cancellationToken).ConfigureAwait(false);
            return;
        }

        // What was written for a helper speaks to them already.
        var felt = AskReply.Joined(isWritten || await IsForEmployerAsync(turn, cancellationToken).ConfigureAwait(false) ? "" : situations.RelativeWords(turn, SituationWords.Relative), situations.WarmWords(turn));
        var untold = turn.Memory;
        var isBare = !isWritten && IsBareStory(turn, isFirst);
        var before = AskReply.Joined(felt, learnt ? understood.Opening(turn, known, evenOne: !asks || isBare, onlyCorrections: asks && IsShort(turn) && known.HasStory) : "");
        // The answer to what was asked comes first; what was understood, if there is room for it.
        var isSummary = asks && !untold.Talk.ShowedUnderstood && turn.Memory.Talk.ShowedUnderstood;
        if (!isWritten && await ask.WithoutPainAsync(turn, known, before, cancellationToken).ConfigureAwait(false) is { } calm)
        {
            await SayAsync(turn, calm, cancellationToken).ConfigureAwait(false);
            return;
        }

        // "I AM the boss, it's one of my lads": the question before was answered to a worker.
        if (!isWritten && await ask.ForEmployerAsync(turn, cancellationToken).ConfigureAwait(false) is { } theirs)
        {
            await SayAsync(turn, theirs, cancellationToken).ConfigureAwait(false);
            return;
        }

        if (!isWritten && SorePlans.AreTold(turn))
        {
            turn.Talk(talk => talk with { LastTheme = Themes.Loading });
            await SayAsync(turn, new Reply(AskReply.Joined(before, speaker.Words(turn, AnswerWords.Stem, AnswerWords.PlanSore)), ReplyKind.Answer), cancellationToken).ConfigureAwait(false);
            return;
        }

        // A page about what somebody has just taken back is none for them.
        var mayShow = learnt && !OnlyTakesBack(known, turn.Memory.Journey);
        if (isBare)
        {
            await NoteAsync(turn, before, mayShow: false, cancellationToken).ConfigureAwait(false);
            return;
        }

        if (!isWritten && await OnlyTellsAsync(turn, cancellationToken).ConfigureAwait(false))
        {
            await NoteAsync(turn, before, mayShow, cancellationToken).ConfigureAwait(false);
            return;
        }

        if (!asks && (learnt || IsProudOrShort(turn)))
        {
            await NoteAsync(turn, before, mayShow: mayShow || !learnt, cancellationToken).ConfigureAwait(false);
            return;
        }

        if (isSummary)
            turn.Talk(talk => talk with { ShowedUnderstood = false, Used = untold.Talk.Used });
        var answer = await ask.ComposeAsync(turn, isSummary ? felt : before, [() => isSummary ? understood.Opening(turn, known, evenOne: false) : "", () => (learnt || Relatives.IsAboutOther(turn)) && IsStory(turn) ? next.WordsOnce(turn) : ""], cancellationToken).ConfigureAwait(false);
        await SayAsync(turn, answer, cancellationToken).ConfigureAwait(false);
    }

    // "Only if I do ceilings two days running": it tells of a trigger, and asks for no page.
    private async Task NoteTriggerAsync(CurrentTurn turn, string told, CancellationToken cancellationToken)
    {
        TriggerNotes.Take(turn, MapFacts.In(turn.Text), "");
        var isDrawn = turn.Memory.Triggers.Shown;
        turn.Talk(talk => talk with { Offered = isDrawn ? talk.Offered : "triggers" });
        var words = speaker.Words(turn, OfferWords.Stem, isDrawn ? OfferWords.TriggerAdded : OfferWords.TriggerNoted, ("what", ToYou.Say(told)));
        await speaker.SayAsync(turn, new Reply(words, ReplyKind.Answer) { Buttons = offers.For(turn) }, cancellationToken).ConfigureAwait(false);
    }

    // "No numbness, no weakness. You didn't say how long": what is asked or put right beside the denial is gone on with.
    private static bool GoesOn(CurrentTurn turn)
    {
        var asked = Clauses.Sentences(turn.Text).Where(sentence => Questions.Looks(sentence) || (Corrected.Means(sentence) && !Denial.MayTellSign(sentence))).ToList();
        if (asked.Count == 0)
            return false;
        turn.GoOnWith(string.Join(" ", asked.Select(sentence => sentence.TrimEnd('.', '?', ' ') + "?")));
        Corrected.GoOn(turn);
        return true;
    }

    private static bool OnlyTakesBack(State.Journey before, State.Journey now) =>
        before.Triggers.Any(trigger => !now.Triggers.Contains(trigger)) && now.Triggers.All(before.Triggers.Contains);

    // "Two of my toes feel like cotton wool", "a week on and no better": told, and as plain as a question where an answer was written for just that.
    private async Task<bool> IsToldAndAnsweredAsync(CurrentTurn turn, CancellationToken cancellationToken) =>
        !IsRefusal(turn) && !situations.IsProud(turn) && ScoreTalk.Find(turn.Text) is null && PlainWords.Split(PlainWords.Of(turn.Text)).Length is >= ShortestTold and <= LongestAddition
        && await straight.OfAsync(turn, AnswerFit.Certain, cancellationToken).ConfigureAwait(false) is not null;

    // "You" is the boss in what was written for one.
    private async Task<bool> IsForEmployerAsync(CurrentTurn turn, CancellationToken cancellationToken) =>
        Employers.IsOne(turn) && await straight.OfAsync(turn, AnswerFit.Certain, cancellationToken).ConfigureAwait(false) is { IsForEmployers: true };

    // A plain question gets its answer first; only what is felt is met before it.
    private async Task SayPlainAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        var felt = situations.IsProud(turn) ? "" : situations.WarmWords(turn, !IsShort(turn) || PlainWords.Split(PlainWords.Of(turn.Text)).Any(Fears.Contains));
        var frame = direct.Of(turn) is { Id: "helper" or "coach" } || await IsForEmployerAsync(turn, cancellationToken).ConfigureAwait(false) ? "" : situations.RelativeWords(turn, SituationWords.Relative);
        var answer = await ask.ComposeAsync(turn, AskReply.Joined(frame, felt), cancellationToken).ConfigureAwait(false);
        await SayAsync(turn, answer, cancellationToken).ConfigureAwait(false);
    }

    private async Task SayAsync(CurrentTurn turn, Reply reply, CancellationToken cancellationToken)
    {
        var goesOn = NeedsTriage(turn);
        await speaker.SayAsync(turn, goesOn ? reply with { Buttons = [] } : WithOffers(turn, reply), cancellationToken).ConfigureAwait(false);
        // Their question is answered: what is left to ask is only whether activity is safe to talk about.
        turn.Memory = turn.Memory with { Triage = turn.Memory.Triage with { Brief = goesOn } };
        if (goesOn)
            await dialogs.BeginAsync(turn, "triage", cancellationToken).ConfigureAwait(false);
    }

    // What it asks itself is what its buttons answer; what may have been meant in its place goes before what comes next.
    private Reply WithOffers(CurrentTurn turn, Reply reply)
    {
        if (reply.Buttons.Count > 0)
            return reply;
        if (reply.Others.Count == 0)
            return reply with { Buttons = offers.For(turn) };
        turn.Talk(talk => talk with { Choices = reply.Others });
        var titles = string.Join(" ", reply.Others.Select(question => $"\"{question}\""));
        return reply with { Text = AskReply.Joined(reply.Text, speaker.Words(turn, AnswerWords.Stem, AnswerWords.Others, ("titles", titles))), Buttons = [.. reply.Others, .. offers.For(turn).Take(1)] };
    }

    private bool IsProudOrShort(CurrentTurn turn) => situations.IsProud(turn) || PlainWords.Split(PlainWords.Of(turn.Text)).Length <= ShortestSay;

    // A plain question about sleep, tablets or a chair is answered; a next step is for those who tell where they stand.
    private bool IsStory(CurrentTurn turn) =>
        themes.Of(turn) is "" or Themes.Loading or Themes.Return
        && turn.Reading.AsksFor is AsksFor.Other or AsksFor.ReturnToActivity or AsksFor.ExerciseProgram or AsksFor.PainRelief
        && AskedThings.QuestionsOf(turn.Text).Count == 0
        && !IsShort(turn);

    private static bool IsShort(CurrentTurn turn) => PlainWords.Split(PlainWords.Of(turn.Text)).Length <= LongestNote;

    private bool Asks(CurrentTurn turn)
    {
        var asked = AskedThings.QuestionsOf(turn.Text).Count > 0;
        if (IsRefusal(turn))
            return false;
        if (FollowUps.IsOne(turn))
            return true;
        if (!asked && (situations.IsProud(turn) || PlainWords.Split(PlainWords.Of(turn.Text)).Length < 2))
            return false;
        // In the middle of a talk, what is told without a question is taken in and not looked up.
        if (!asked && !turn.Text.Contains('?', StringComparison.Ordinal) && turn.Memory.Talk.LastAsk.Length > 0 && turn.Reading.Triggers.Count > 0 && PlainWords.Split(PlainWords.Of(turn.Text)).Length <= LongestAddition && themes.Of(turn).Length == 0)
            return false;
        return Questions.Looks(turn.Text) || asked || FactTaker.AsksForOf(turn) != AsksFor.Other || turn.Reading.Questions.Count > 0 || themes.Of(turn).Length > 0
            || PlainWords.Split(PlainWords.Of(turn.Text)).Length > LongestNote;
    }

    // In the middle of a talk a sentence that asks and wishes nothing is to be heard: whatever page its words are near to answers nobody.
    private async Task<bool> OnlyTellsAsync(CurrentTurn turn, CancellationToken cancellationToken) =>
        turn.Memory.Talk.LastAsk.Length > 0 && themes.Of(turn).Length == 0 && !turn.Picture.HoldsActivity() && AsksAndWishesNothing(turn)
        && !AskedThings.IsChoice(turn.Text) && !FollowUps.IsOne(turn) && !Complaints.IsOne(turn) && PlainWords.Split(PlainWords.Of(turn.Text)).Length is >= ShortestTold and <= LongestTold
        && !await answers.AsksAsync(turn, cancellationToken).ConfigureAwait(false);

    // A first letter that tells how it came about and asks for nothing: what was understood and what may come next say more than a page near to one of its words.
    private static bool IsBareStory(CurrentTurn turn, bool isFirst) =>
        isFirst && AsksAndWishesNothing(turn) && !WantsBack.IsMatch(turn.Text) && !Relatives.IsAboutOther(turn) && PlainWords.Split(PlainWords.Of(turn.Text)).Length > LongestTold;

    private static bool AsksAndWishesNothing(CurrentTurn turn) =>
        !turn.Text.Contains('?', StringComparison.Ordinal) && !Wishing.IsMatch(turn.Text) && turn.Reading.Urgency == Domain.Safety.Urgency.Routine && AskedThings.QuestionsOf(turn.Text).Count == 0;

    // Told something short and asked nothing: what was understood, the page of the situation or what comes next, and no lecture.
    private async Task NoteAsync(CurrentTurn turn, string before, bool mayShow, CancellationToken cancellationToken)
    {
        var isProud = situations.IsProud(turn);
        var isOwn = situations.NextFor(turn) is not null || !situations.HasPlace(turn);
        var after = isProud ? speaker.Words(turn, Situations.Stem, SituationWords.SameAgain) : isOwn && !IsRefusal(turn) ? next.WordsOnce(turn) : "";
        if (mayShow && !isProud && !IsRefusal(turn) && situations.HasPlace(turn) && await ask.TellAsync(turn, before, after, cancellationToken).ConfigureAwait(false) is { } told)
        {
            await speaker.SayAsync(turn, told with { Buttons = offers.For(turn) }, cancellationToken).ConfigureAwait(false);
            return;
        }

        if (IsBareComplaint(turn))
        {
            await speaker.SayAsync(turn, new Reply(speaker.Words(turn, OfferWords.Stem, OfferWords.TellTwo), ReplyKind.Answer) { Buttons = offers.For(turn) }, cancellationToken).ConfigureAwait(false);
            return;
        }

        if (mayShow && !isProud && !IsRefusal(turn) && await ask.ToldAsync(turn, before, cancellationToken).ConfigureAwait(false) is { } meant)
        {
            await speaker.SayAsync(turn, meant with { Buttons = offers.For(turn) }, cancellationToken).ConfigureAwait(false);
            return;
        }

        var said = before.Length > 0 ? before : Plain(turn);
        var words = AskReply.Joined(said, after.Length > 0 || before.Length == 0 ? after : speaker.Words(turn, OfferWords.Stem, OfferWords.What));
        await speaker.SayAsync(turn, new Reply(words, ReplyKind.Answer) { Buttons = offers.For(turn) }, cancellationToken).ConfigureAwait(false);
    }

    // "Back pain. What do I do?": the same, put as a question.
    private bool IsBareQuestion(CurrentTurn turn) =>
        PlainWords.Split(PlainWords.Of(turn.Text)).Length <= ShortestSay && AskedThings.QuestionsOf(turn.Text) is [var only] && BareQuestions.Contains(PlainWords.Of(only)) && IsBareComplaint(turn);

    // "Back hurts": nothing to give a next step to yet, so the two things that matter most are asked for, once.
    private bool IsBareComplaint(CurrentTurn turn) =>
        turn.Memory.Journey is { Pain: PainNow.Yes, Triggers.Count: 0, Activity.Length: 0, Archetype: Domain.Archetypes.Archetype.Unknown } && turn.Memory.Talk.LastAsk.Length == 0
        && !situations.HasPlace(turn) && situations.NextFor(turn) is null && !IsRefusal(turn) && !situations.IsProud(turn) && !Speaker.Used(turn, OfferWords.Stem, OfferWords.TellTwo);

    // "What tablets? I never said tablets": a subject that we brought up is taken back.
    private static bool IsRefusal(CurrentTurn turn) =>
        turn.Memory.Talk.LastAsk.Length > 0 && PlainWords.Split(PlainWords.Of(turn.Text)).Length <= LongestRefusal && Array.Exists(Refusable, family => turn.Said.IsRefused(turn.Text, family) && !AsksSomethingElse(turn, family));

    // "OK, no deadlifts, fine. What can I do then?": agreed to, and gone on from.
    private static bool AsksSomethingElse(CurrentTurn turn, string family) => Agreeing.IsMatch(turn.Text) && AskedThings.QuestionsOf(turn.Text).Any(asked => !turn.Said.Mentions(asked, family));

    private string Plain(CurrentTurn turn)
    {
        if (IsRefusal(turn))
            return speaker.Words(turn, UnderstoodWords.Stem, UnderstoodWords.Refused);
        if (turn.Memory.Journey.About.Length > 0 && Relatives.IsAboutOther(turn))
            return situations.RelativeWords(turn, SituationWords.RelativeNote);
        if (turn.Memory.Journey.HasStory && !FactTaker.Tells(turn) && Offers.First(turn) is { } best && !Speaker.Used(turn, OfferWords.Stem, OfferWords.NextOffer + best))
            return Offer(turn, best);
        return FactTaker.Tells(turn) ? speaker.Words(turn, InterruptWords.Stem, InterruptWords.Noted) + " " + speaker.Words(turn, OfferWords.Stem, OfferWords.What) : speaker.Words(turn, OfferWords.Stem, OfferWords.TellMore);
    }

    // What was told and asks nothing is taken in, and the talk goes on by the one thing that helps most from there.
    private string Offer(CurrentTurn turn, string stem)
    {
        turn.Talk(talk => talk with { Offered = stem });
        return speaker.Words(turn, OfferWords.Stem, OfferWords.NextOffer + stem);
    }

    // Who keeps up their exercises and asks what comes next in them is not about to lift.
    private static bool AsksForActivity(CurrentTurn turn) =>
        !turn.Memory.Journey.Told.Contains(ToldFacts.KeepsRehab) && IsAboutActivity(turn);

    private static bool IsAboutActivity(CurrentTurn turn) =>
        turn.Memory.Talk.LastTheme is Themes.Loading or Themes.Return
        || ((turn.Memory.Journey.Archetype == Domain.Archetypes.Archetype.JumpingBackIn || (turn.Memory.Journey.Archetype != Domain.Archetypes.Archetype.StillRehabbing && turn.Reading.Activity is { Length: > 0 })) && turn.Memory.Journey.AsksFor is AsksFor.ExerciseProgram or AsksFor.ReturnToActivity && (AskedThings.QuestionsOf(turn.Text).Count > 0 || WantsBack.IsMatch(turn.Text)));

    /// <summary>Activity is asked for, and the safety questions or the pain are not known for now.</summary>
    private static bool NeedsTriage(CurrentTurn turn)
    {
        var memory = turn.Memory;
        // Whoever left the check was not in the mood for it: it comes back only if they ask.
        if (turn.Next.Length > 0 || memory.Talk.Left.Any(left => left.Stem == "triage") || !AsksForActivity(turn) || Relatives.IsAboutOther(turn) || Employers.IsOne(turn) || memory.Safety.Flags.Any(flag => flag.Urgency >= Domain.Safety.Urgency.SameDay))
            return false;
        var checkedLately = memory.Journey.SafetyCheckedAt is { } at && turn.Now - at < SafetyLasts;
        return (!checkedLately && memory.SafetyCheck.Signs.Length == 0) || (memory.Journey.Pain == PainNow.Unknown && !memory.Triage.Answered.Contains("pain-now"));
    }
}
