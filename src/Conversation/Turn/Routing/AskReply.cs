using System.Text.RegularExpressions;
using BackPainBot.Conversation.Answers;
using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Turn.Streaming;
using BackPainBot.Conversation.Turn.Gates;
using BackPainBot.Conversation.Turn.Replies;
using BackPainBot.Conversation.Turn.State;
using BackPainBot.Domain.Inbox;
using BackPainBot.Domain.Pain;
using BackPainBot.Domain.Safety;
using BackPainBot.Library.Answers;

namespace BackPainBot.Conversation.Turn.Routing;

/// <summary>Answers a question from the library, in the pages' own sentences, with citations; says so when the pages don't answer it.</summary>
public sealed class AskReply(AnswerService answers, Speaker speaker, Themes themes, PageFinder finder, DirectAnswers direct, StraightAnswers straight, StoryAnswers story, Understood understood, Unanswered unanswered, FollowUps followUps, GeneralAnswers generals, LiveAnswers live, Leftovers leftovers)
{
    private const int RememberedPages = 8;

    private const int MostFacts = 3;

    private const int LongestQuestion = 160;

    private const int MostAround = 3;

    /// <summary>What is only told has to have so many words in common with the question of an answer that is less than certain.</summary>
    private const int FewestShared = 2;

    private const int MostOthers = 2;

    /// <summary>What lies further behind the answer that was given was hardly meant in its place.</summary>
    private const double NearEnough = 0.35;

    /// <summary>More in one answer is not read.</summary>
    private const int MostWords = 125;

    /// <summary>About the words of what was understood.</summary>
    private const int RoomForMore = 30;

    private static readonly Regex SignWords = new(@"\b(?:red flags?|signs?|serious|danger\w*|emergency|worr\w*|warning|cancer|numb\w*|tingl\w*|bladder|bowels?|pee\w*|wee\w*|weak\w*|fever|legs?|lost weight)\b", RegexOptions.IgnoreCase);
    private static readonly Regex SaysNotYet = new(@"\A[^.!?]*\b(?:not yet|not while|waits?|leave (?:it|them)|hold off)\b", RegexOptions.IgnoreCase);
    private static readonly Regex HoldsBackLater = new(@"\b(?:not yet|not while|while (?:it|you|your back|yours|they|that)(?:'re| is| are)? (?:still )?(?:hurts?|aches?|sore)|if (?:it|your back) (?:still )?hurts|(?<!(?:can'?t|don'?t|needn'?t|cannot) )waits?|hold off)\b", RegexOptions.IgnoreCase);
    private static readonly Regex AsksToStop = new(@"\b(?:stop|quit|avoid|leave out|give up|wait|pause|skip|hold off|rest|bad|worse|harm|too soon|too early)\b", RegexOptions.IgnoreCase);

    private static readonly Regex YesOrNo = new(@"\byes or no\b|\bso (?:is (?:that|it) )?a? ?(?:yes|no)\b", RegexOptions.IgnoreCase);
    private static readonly Regex SaysPainless = new(@"\b(?:(?:does|do|did|is)(?: not|n'?t)|not|no longer) (?:\w+ )?(?:hurt\w*|pain\w*|sore)\b|\bno pain\b|\bpain[- ]?free\b", RegexOptions.IgnoreCase);

    // "How do I know if I'm doing the exercises right?" asks no leave.
    private static readonly Regex ChecksForm = new(@"\b(?:if|whether|that|am) (?:i am |i'?m |i )?(?:doing|done) (?:it|them|this|these|the \w+|my \w+)? ?(?:right|properly|correctly|wrong)\b", RegexOptions.IgnoreCase);

    // "Will I ever deadlift again?" asks no leave for tonight.
    private static readonly Regex BackToWork = new(@"\b(?:back|return\w*) (?:in )?(?:to|at) (?:my |the )?(?:work|job|office|shift|shifts|desk|school|ward|teaching)\b|\b(?:work|job) (?:bit|thing|part|one)\b|\b(?:go|going|get) (?:in)?to work\b", RegexOptions.IgnoreCase);
    private static readonly Regex Soon = new(@"\b(?:tonight|today|now|tomorrow|this (?:week|weekend|evening))\b", RegexOptions.IgnoreCase);
    private static readonly Regex OneDay = new(@"\b(?:will|would) i (?:ever|one day|some ?day|eventually)\b|\bever (?:be able|again|get back)\b", RegexOptions.IgnoreCase);

    /// <param name="turn">The turn whose text is the question.</param>
    /// <param name="before">Words to open with, as in what is felt; may be empty.</param>
    /// <param name="cancellationToken">Ends the look-up.</param>
    public Task<Reply> ComposeAsync(CurrentTurn turn, string before, CancellationToken cancellationToken) => ComposeAsync(turn, before, [], cancellationToken);

    /// <param name="turn">The turn whose text is the question.</param>
    /// <param name="before">Words to open with, as in what is felt; may be empty.</param>
    /// <param name="after">What to end with, as in what was understood and the next right step: each is said if there is room for it.</param>
    /// <param name="cancellationToken">Ends the look-up.</param>
    public async Task<Reply> ComposeAsync(CurrentTurn turn, string before, IReadOnlyList<Func<string>> after, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(after);
        var reply = await AnswerAsync(turn, before, after.Count > 0, cancellationToken).ConfigureAwait(false);
        reply = await leftovers.AddAsync(turn, reply, cancellationToken).ConfigureAwait(false);
        return reply with { Text = WithRoomFor(turn, reply.Text, after) };
    }

    // What there is no room for was not said: nothing of it is remembered.
    private static string WithRoomFor(CurrentTurn turn, string text, IReadOnlyList<Func<string>> after)
    {
        foreach (var words in after)
        {
            var before = turn.Memory;
            var more = words();
            if (Excerpts.CountOf(text) + Excerpts.CountOf(more) > MostWords)
                turn.Memory = before;
            else
                text = Joined(text, more);
        }

        return text;
    }

    private async Task<Reply> AnswerAsync(CurrentTurn turn, string before, bool hasMore, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var theme = themes.Of(turn);
        // "Doc said no red flags. Is smoking something to do with it?" asks about smoking.
        if (theme == Themes.Signs && AskedThings.IsStory(turn.Text) && !AskedThings.QuestionsOf(turn.Text).Any(SignWords.IsMatch) && await story.OfAsync(turn, cancellationToken).ConfigureAwait(false) is { Found.Passages: [{ Fit: >= AnswerFit.Sure } beside, ..], Missed.Count: 0 } && !SignWords.IsMatch(beside.Question))
            theme = "";
        if (turn.Picture.HoldsActivity() && theme is Themes.Loading or Themes.Return)
            return new Reply(speaker.Words(turn, AnswerWords.Stem, AnswerWords.FlagActivity), ReplyKind.Answer);
        if (turn.Picture.HoldsActivity() && !(direct.Of(turn) is not null && turn.Memory.Safety.Flags is [{ Flag: RedFlag.Minor }]))
            before = speaker.Words(turn, AnswerWords.Stem, AnswerWords.FlagOpen);
        var plain = theme == Themes.Privacy ? null : direct.Of(turn);
        // The line of its kind was the answer that is refused, or is from its page.
        if (plain is not null && turn.Refusal is { } refused && plain.Page.Length > 0 && refused.Pages.Contains(plain.Page.Split('#')[0]))
            plain = null;
        if (await StoryOfAsync(turn, theme, plain, cancellationToken).ConfigureAwait(false) is { } asked)
            return await WithOthersAsync(turn, OfStory(turn, theme, asked, before), asked.Found.Passages, cancellationToken).ConfigureAwait(false);
        if (await StraightAsync(turn, theme, plain, cancellationToken).ConfigureAwait(false) is { } answered && turn.Refusal?.IsMetBy(answered) != false)
            return await WithOthersAsync(turn, ForThem(turn, answered.Fit == AnswerFit.Written && !Themes.Suits(turn, theme, answered.Cited.Topic) ? "" : theme, answered, Joined(before, AskedThings.IsStory(turn.Text) ? NotYet(turn, theme, answered) : "")), [answered], cancellationToken).ConfigureAwait(false);
        if (plain is not null)
            return await DirectAsync(turn, plain, before, cancellationToken).ConfigureAwait(false);

        if (theme.Length == 0 && followUps.Nothing(turn) is { } nothing)
            return nothing;
        var opening = Openings.For(turn, theme) is { } says ? speaker.Words(turn, AnswerWords.Stem, says, ("thing", Openings.SportIn(turn))) : "";
        if (theme is Themes.Privacy or Themes.Signs)
            return new Reply(opening, ReplyKind.Answer);
        var looked = await finder.FindAsync(turn, theme, cancellationToken).ConfigureAwait(false);
        var isTheSubject = IsNamed(turn, looked.Found);
        if ((!looked.Found.IsConfident || !isTheSubject) && opening.Length == 0 && await straight.OfAsync(turn, AnswerFit.Likely, cancellationToken).ConfigureAwait(false) is { } likely && (likely.Fit >= AnswerFit.Sure || turn.Memory.Talk.LastAsk.Length == 0 || AskedThings.Shares(turn.Text, likely.Words)) && turn.Refusal?.IsMetBy(likely) != false)
            return await WithItsKindAsync(turn, theme, likely, before, cancellationToken).ConfigureAwait(false);
        if (turn.Refusal is { } refusal && !(looked.Found is { IsConfident: true, Passages: [var best, ..] } && refusal.IsMetBy(best)))
            return await NotAgainAsync(turn, theme, before, looked.Found, cancellationToken).ConfigureAwait(false);
        var isNamed = isTheSubject || looked.Found.Passages.Any(passage => passage.IsTitled) || !Questions.Looks(turn.Text);
        // What holds for its kind of question says more than a page that has none of its words in its name.
        if (!isNamed && !Themes.Presses(turn, theme) && await KindAsync(turn, cancellationToken).ConfigureAwait(false) is { } kind)
            return OfStory(turn, theme, LookedUp.Only(kind), before);
        // What a story asks is not answered by a page that its other words are near to.
        if (opening.Length == 0 && (!looked.Found.IsConfident || await IsBesideAsync(turn, looked.Found, cancellationToken).ConfigureAwait(false)) && await UnansweredAsync(turn, theme, before, looked.Found, cancellationToken).ConfigureAwait(false) is { } none)
            return none;
        Remember(turn, theme, looked.Found.Passages);
        // The line that may not be crossed is the answer; a page that is only near is named and not begun.
        if (opening.Length > 0 && !isNamed && looked.Found.Passages is [var near])
            return new Reply(Joined(before, opening, speaker.Words(turn, AnswerWords.Stem, AnswerWords.PageAround, ("thing", near.Cited.Title)) + " [1]", Missed(turn, looked.Missed)), ReplyKind.Answer) { Citations = [near.Cited] };
        // Beside what else is said, a page is only begun: the rest is a tap away.
        var isBeside = before.Length > 0 || opening.Length > 0 || hasMore;
        var passages = isBeside && looked.Found.Passages.Count == 1 ? [looked.Found.Passages[0].Brief(turn.Text, MostWords - Excerpts.CountOf(before) - Excerpts.CountOf(opening) - (hasMore ? RoomForMore : 0))] : looked.Found.Passages;
        var growing = live.For(turn, Joined(before, opening));
        var answer = await answers.WriteAsync(turn, passages, growing, cancellationToken).ConfigureAwait(false);
        return new Reply(Joined(before, opening, answer.Text, Missed(turn, looked.Missed)), ReplyKind.Answer) { Citations = answer.Citations, Stream = growing?.Id ?? "" };
    }

    // What holds for the kind of question that a message is; null where it asks nothing.
    private Task<Passage?> KindAsync(CurrentTurn turn, CancellationToken cancellationToken) =>
        Questions.Looks(turn.Text) ? generals.OfAsync(turn, FollowUps.QuestionIn(turn.Text), cancellationToken) : Task.FromResult<Passage?>(null);

    // An answer that only may be meant is not left alone.
    private async Task<Reply> WithItsKindAsync(CurrentTurn turn, string theme, Passage likely, string before, CancellationToken cancellationToken) =>
        likely.Fit < AnswerFit.Sure && await KindAsync(turn, cancellationToken).ConfigureAwait(false) is { } kind && kind.Name != likely.Name
            ? await WithOthersAsync(turn, OfStory(turn, theme, new LookedUp(new Found([likely, kind], true), []), before), [likely, kind], cancellationToken).ConfigureAwait(false)
            : await WithOthersAsync(turn, ForThem(turn, theme, likely, before), [likely], cancellationToken).ConfigureAwait(false);

    // Of answers that are less than certain two in five are not what was meant: the questions next to it are a tap away.
    private async Task<Reply> WithOthersAsync(CurrentTurn turn, Reply reply, IReadOnlyList<Passage> given, CancellationToken cancellationToken)
    {
        if (given.Any(passage => passage.Fit >= AnswerFit.Certain) || turn.Picture.HoldsActivity() || Relatives.IsAboutOther(turn) || Excerpts.CountOf(reply.Text) + RoomForMore > MostWords)
            return reply;
        var around = await straight.AroundAsync(turn, FollowUps.QuestionIn(turn.Text), MostOthers, cancellationToken).ConfigureAwait(false);
        return reply with { Others = [.. around.Where(passage => given.Max(said => said.Nearness) - passage.Nearness <= NearEnough).Select(passage => passage.Question)] };
    }

    private async Task<bool> IsBesideAsync(CurrentTurn turn, Found found, CancellationToken cancellationToken) =>
        answers.KnowsMeaning && StoryAnswers.IsStory(turn.Text) && !found.Passages.Any(passage => passage.IsTitled) && !IsNamed(turn, found) && await story.AsksAsync(turn, cancellationToken).ConfigureAwait(false);

    // The nearest questions that are answered, which may be what was meant; where there are none, the nearest pages. Null where a page is all there is, and near.
    private async Task<Reply?> UnansweredAsync(CurrentTurn turn, string theme, string before, Found pages, CancellationToken cancellationToken)
    {
        var around = await straight.AroundAsync(turn, AskedThings.QueryOf(turn), MostAround, cancellationToken).ConfigureAwait(false);
        if (around.Count == 0 && pages.IsConfident)
            return null;
        if (await KindAsync(turn, cancellationToken).ConfigureAwait(false) is { } kind)
            return OfStory(turn, theme, LookedUp.Only(kind), before) with { Buttons = [.. around.Select(passage => passage.Question)] };
        // The page that all of a letter is about, or the only one that is near, may say something to it all the same.
        IReadOnlyList<Passage> page = pages.IsConfident || StoryPages.IsLong(turn.Text) || pages.Passages.Count == 1 ? [.. pages.Passages.Take(1)] : [];
        Remember(turn, theme, around.Count > 0 ? page : pages.Passages);
        return around.Count > 0 ? unanswered.Offer(turn, before, around, page) : unanswered.Compose(turn, before, pages.Passages);
    }

    // Who was answered past is not answered past once more: what lies nearest is offered, and nothing recited.
    private async Task<Reply> NotAgainAsync(CurrentTurn turn, string theme, string before, Found pages, CancellationToken cancellationToken)
    {
        var around = await straight.AroundAsync(turn, AskedThings.QueryOf(turn), MostAround, cancellationToken).ConfigureAwait(false);
        // All that was meant is in its question.
        if (turn.Refusal is { Words: var words } && around.FirstOrDefault(answer => AskedThings.Telling(words) is > 0 and var all && AskedThings.Shared(words, answer.Question) == all) is { } named && !(Turned.SaysYes(named) && IsHeldBack(turn, theme)))
            return ForThem(turn, theme, named, before);
        Remember(turn, theme, []);
        return around.Count > 0 ? unanswered.Offer(turn, before, around, []) : unanswered.Compose(turn, before, pages.Passages);
    }

    /// <summary>Says a page for a message that told something and asked nothing; null if there is none for it.</summary>
    public async Task<Reply?> TellAsync(CurrentTurn turn, string before, string after, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (turn.Picture.HoldsActivity())
            return null;
        if (await finder.PlaceAsync(turn, cancellationToken).ConfigureAwait(false) is not { } page || turn.Memory.Talk.CitedLately.Contains(page.Cited.Topic))
            return null;
        Remember(turn, "", [page]);
        var answer = await answers.WriteAsync(turn.Picture, turn.Text, [before.Length > 0 || after.Length > 0 ? page.Brief() : page], cancellationToken).ConfigureAwait(false);
        return new Reply(Joined(before, answer.Text, after), ReplyKind.Answer) { Citations = answer.Citations };
    }

    /// <summary>"It's mostly the two-year-old who wants to be carried", told in the middle of a talk: what was written for just that; null where nothing was.</summary>
    public async Task<Reply?> ToldAsync(CurrentTurn turn, string before, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var talk = turn.Memory.Talk;
        if (talk.LastQuestion.Length == 0 || turn.Picture.HoldsActivity() || Relatives.IsAboutOther(turn) || turn.Refusal is not null)
            return null;
        var own = await answers.StraightAllAsync(turn, turn.Text, AnswerFit.Sure, cancellationToken).ConfigureAwait(false);
        var meant = own.FirstOrDefault(passage => !talk.LastShown.Contains(passage.Name) && !talk.Given.Contains(passage.Question) && !ConditionNeeds.AreUnmet(turn, passage) && !PageGuard.IsAgainstAnswer(turn, passage.Cited.Topic)
            && !(Turned.SaysYes(passage) && !turn.IsPainless) && (AskedThings.Shared(turn.Text, passage.Question) >= (passage.Fit >= AnswerFit.Certain ? 1 : FewestShared) || AskedThings.Shared(turn.Text, passage.Words) > FewestShared));
        return meant is null ? null : ForThem(turn, "", meant, before);
    }

    /// <summary>"But it doesn't hurt now", said to an answer that held back while it hurts: what it says to somebody with no pain; null for any other message.</summary>
    public async Task<Reply?> WithoutPainAsync(CurrentTurn turn, Journey before, string opening, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(before);
        var talk = turn.Memory.Talk;
        // Told now, or told before and not answered to.
        if (!turn.IsPainless || (before.Pain == PainNow.No && Speaker.Used(turn, AnswerWords.Stem, AnswerWords.CalmNow)) || talk.LastQuestion.Length == 0 || talk.LastShown.Count == 0 || turn.Picture.HoldsActivity() || Relatives.IsAboutOther(turn))
            return null;
        if (AskedThings.QuestionsOf(turn.Text) is { Count: > 0 } asked ? !asked.Any(question => YesOrNo.IsMatch(question)) : before.Pain == PainNow.No && !SaysPainless.IsMatch(turn.Text))
            return null;
        if ((await answers.GivenAsync(turn, cancellationToken).ConfigureAwait(false)).FirstOrDefault(passage => CalmAnswers.HoldsBack(passage.Text)) is not { } held)
            return null;
        var calm = Calm(turn, held);
        if (CalmAnswers.HoldsBack(calm.Text))
            return null;
        var said = WrittenAnswer.Of([calm]);
        return new Reply(Joined(opening, speaker.Words(turn, AnswerWords.Stem, AnswerWords.CalmNow), said.Text), ReplyKind.Answer) { Citations = said.Citations };
    }

    /// <summary>"I'm the manager, it's not my back", said to what speaks to a worker: what was written for those who manage; null for any other message, and where nothing was.</summary>
    public async Task<Reply?> ForEmployerAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var talk = turn.Memory.Talk;
        if (talk.LastQuestion.Length == 0 || !Employers.Speaks(turn.Text) || AskedThings.QuestionsOf(turn.Text).Count > 0)
            return null;
        var near = await answers.StraightAllAsync(turn, talk.LastQuestion, AnswerFit.Likely, cancellationToken).ConfigureAwait(false);
        return near.FirstOrDefault(passage => passage.IsForEmployers && !talk.LastShown.Contains(passage.Name)) is { } theirs ? Straight(turn, "", theirs, "") : null;
    }

    // A page that is near and has no word of the question in its name says less than an answer that is.
    private static bool IsNamed(CurrentTurn turn, Found found) =>
        found.Passages is [{ Cited: var best }, ..] && AskedThings.IsNamedIn(AskedThings.QueryOf(turn), best);

    // What was written for the very question goes before what is said to its kind; what may not wait goes before both.
    private async Task<Passage?> StraightAsync(CurrentTurn turn, string theme, Direct? plain, CancellationToken cancellationToken)
    {
        // What was written for so many words says more than what is said to their kind.
        var mayYield = plain is null || (plain.Yields && AskedThings.IsParticular(turn.Text));
        if (mayYield && await straight.WrittenAsync(turn, cancellationToken).ConfigureAwait(false) is { } written)
            return written;
        if (theme == Themes.Privacy || !mayYield)
            return null;
        // "Tarlov cyst, is it dangerous?" asks about the cyst.
        if (theme == Themes.Signs)
            return AskedThings.Telling(turn.Text) > 1 ? await straight.OfAsync(turn, AnswerFit.Certain, cancellationToken).ConfigureAwait(false) : null;
        var presses = Themes.Presses(turn, theme);
        // "With paracetamol too?" goes on with a question and presses for nothing.
        if (plain is null && !(presses && theme is Themes.Loading or Themes.Return) && FollowUps.Narrows(turn) && await followUps.AnswerAsync(turn, cancellationToken).ConfigureAwait(false) is { } narrowed)
            return narrowed;
        var least = plain is not null && !DirectAnswers.IsOfKind(plain.Id) ? AnswerFit.Certain : AnswerFit.Sure;
        // Another question about medicines presses for nothing where an answer was written for it: none of them holds a dose.
        var answered = presses && theme != Themes.Medication ? null : await straight.OfAsync(turn, presses ? AnswerFit.Certain : least, cancellationToken).ConfigureAwait(false);
        if (answered is null || !Turned.SaysYes(answered) || !IsHeldBack(turn, theme))
            return answered;
        // "My back still hurts, can I run?" lies near to "it hurts when I run, should I stop?": its yes would be read as leave.
        var near = await answers.StraightAllAsync(turn, FollowUps.QuestionIn(turn.Text), least, cancellationToken).ConfigureAwait(false);
        return near.Where(passage => !Turned.SaysYes(passage) && !turn.Memory.Talk.LastShown.Contains(passage.Name)).Take(1).ToList() is [var other] ? other : null;
    }

    private static bool AsksForOneDay(CurrentTurn turn) =>
        AskedThings.QuestionsOf(turn.Text) is { Count: > 0 } asked && asked.All(question => OneDay.IsMatch(question)) && !Soon.IsMatch(turn.Text);

    // While it hurts, or nobody knows whether it does, a yes to what loads would be read as leave.
    private static bool IsHeldBack(CurrentTurn turn, string theme) =>
        theme is Themes.Loading or Themes.Return && !AsksForOneDay(turn) && !AsksToStop.IsMatch(AskedThings.IsStory(turn.Text) ? string.Join(' ', AskedThings.QuestionsOf(turn.Text)) : turn.Text) && !turn.IsPainless;

    // What a longer message asks, answered: null where the line of its theme or its kind comes first, or nothing fits.
    private async Task<LookedUp?> StoryOfAsync(CurrentTurn turn, string theme, Direct? plain, CancellationToken cancellationToken)
    {
        if (theme is Themes.Privacy or Themes.Signs || (theme == Themes.Loading && !AskedThings.IsStory(turn.Text)) || (theme != Themes.Medication && Themes.Presses(turn, theme)))
            return null;
        var asked = await story.OfAsync(turn, cancellationToken).ConfigureAwait(false);
        if (asked.Found.Passages is not [var nearest, ..])
            return null;
        // What is said to its kind gives way to what was as good as written for it.
        if (plain is not null && !(plain.Yields && AskedThings.IsParticular(turn.Text) && nearest.Fit >= AnswerFit.Certain))
            return null;
        // Where there is a line that may not be crossed, what only may be meant is too little.
        if (nearest.Fit < (theme == Themes.Loading ? AnswerFit.Certain : theme.Length > 0 ? AnswerFit.Sure : AnswerFit.Likely))
            return null;
        var isHeld = IsHeldBack(turn, theme);
        IReadOnlyList<Passage> fitting = [.. asked.Found.Passages.Where(passage => !(isHeld && Turned.SaysYes(passage)) && turn.Refusal?.IsMetBy(passage) != false)];
        return fitting.Count > 0 ? asked with { Found = asked.Found with { Passages = fitting } } : null;
    }

    // One answer as it is; several each under its question; what has none is said back.
    private Reply OfStory(CurrentTurn turn, string theme, LookedUp asked, string before)
    {
        var passages = asked.Found.Passages;
        var opening = passages.All(passage => passage.IsGeneral) ? speaker.Words(turn, AnswerWords.Stem, AnswerWords.InGeneral) : AsksForActivity(turn) ? NotYet(turn, theme, passages[0]) : "";
        if (passages is [var only])
        {
            var reply = ForThem(turn, only.Fit == AnswerFit.Written && !Themes.Suits(turn, theme, only.Cited.Topic) ? "" : theme, only, Joined(before, opening));
            return reply with { Text = Joined(reply.Text, Missed(turn, asked.Missed)) };
        }

        Remember(turn, theme, passages);
        var said = WrittenAnswer.Of([.. passages.Select(passage => Calm(turn, passage).UnderTitle())]);
        return new Reply(Joined(before, opening, said.Text, Missed(turn, asked.Missed)), ReplyKind.Answer) { Citations = said.Citations };
    }

    // "Squat or sit on a stool to wash?" in a letter about going back to work asks for no leave.
    private static bool AsksForActivity(CurrentTurn turn) =>
        turn.Reread(string.Join(' ', AskedThings.QuestionsOf(turn.Text))).AsksFor is AsksFor.ReturnToActivity or AsksFor.ExerciseProgram;

    // "Not while it hurts" says nothing to whom nothing hurts any more; why, and what comes after it, does.
    private Reply ForThem(CurrentTurn turn, string theme, Passage answered, string before) => turn.IsPainless && CalmAnswers.HoldsBack(answered.Text)
        ? Straight(turn, theme, Calm(turn, answered), Joined(before, speaker.Words(turn, AnswerWords.Stem, AnswerWords.CalmNow)))
        : Straight(turn, theme, answered, before);

    private static Passage Calm(CurrentTurn turn, Passage answered) =>
        turn.IsPainless && CalmAnswers.HoldsBack(answered.Text) ? answered with { Text = CalmAnswers.WithoutTheNo(answered.Text) } : answered;

    // A long story with its pain in it is told "not yet" in so many words.
    private string NotYet(CurrentTurn turn, string theme, Passage answered) =>
        theme is Themes.Loading or Themes.Return && !answered.IsForEmployers && !IsOnlyWork(turn) && !ChecksForm.IsMatch(turn.Text) && !SaysNotYet.IsMatch(answered.Text) && (AskedThings.IsStory(turn.Text) || !HoldsBackLater.IsMatch(answered.Text)) && Openings.For(turn, theme) is AnswerWords.ReturnPain or AnswerWords.ReturnNamed or AnswerWords.LoadingPain && Openings.For(turn, Themes.Return) is { } says
            ? speaker.Words(turn, AnswerWords.Stem, says, ("thing", Openings.SportIn(turn)))
            : "";

    // "When can I go back to the call centre?": work while it hurts is no sport, and what is written for it says itself what has to wait.
    private static bool IsOnlyWork(CurrentTurn turn) => BackToWork.IsMatch(turn.Text) && Openings.SportIn(turn).Length == 0;

    internal static Reply Straight(CurrentTurn turn, string theme, Passage answered, string before)
    {
        Remember(turn, theme, [answered]);
        var said = WrittenAnswer.Of([answered]);
        return new Reply(Joined(before, said.Text), ReplyKind.Answer) { Citations = said.Citations };
    }

    // The answer is the first sentence; what was understood would only stand before it.
    private async Task<Reply> DirectAsync(CurrentTurn turn, Direct plain, string before, CancellationToken cancellationToken)
    {
        if (plain.Id == DirectAnswers.Signs)
            return new Reply(Joined(DirectWords(turn, plain), speaker.Words(turn, AnswerWords.Stem, AnswerWords.Signs)), ReplyKind.Answer);
        var words = Joined(before, DirectWords(turn, plain));
        // The same passage once more would bury the answer.
        var page = plain.Page.Length > 0 && !turn.Memory.Talk.LastShown.Contains(plain.Page) && !turn.Memory.Talk.DirectShown.Contains(plain.Page) ? await answers.PageAsync(turn, plain.Page, cancellationToken).ConfigureAwait(false) : null;
        if (page is not null || plain.Page.Length == 0)
            Remember(turn, DirectAnswers.IsGoneInto(plain.Id) ? plain.Id : "", page is null ? [] : [page]);
        if (plain.Id == DirectAnswers.LastVisits)
            turn.Talk(talk => talk with { Offered = "doctor-visit" });
        if (page is null)
            return new Reply(words, ReplyKind.Answer);
        turn.Talk(talk => talk with { DirectShown = [plain.Page, .. talk.DirectShown.Take(RememberedPages - 1)] });
        // The answer stands above it: of the page only its beginning, the rest is a tap away.
        var room = MostWords - Excerpts.CountOf(words);
        if (room < RoomForMore)
            return new Reply(words + " [1]", ReplyKind.Answer) { Citations = [page.Cited] };
        var answer = WrittenAnswer.Of([page.Brief("", room)]);
        return new Reply(Joined(words, answer.Text), ReplyKind.Answer) { Citations = answer.Citations };
    }

    private string DirectWords(CurrentTurn turn, Direct plain) =>
        speaker.Words(turn, DirectAnswers.Stem, plain.Says == DirectAnswers.NotHeard && !understood.FactsOf(turn).Any() ? DirectAnswers.NotHeardBare : plain.Says, ("facts", Understood.Joined([.. understood.FactsOf(turn).Take(MostFacts)])), ("minutes", ToldLimits.StopAt(turn)?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? ""));

    internal static string Joined(params string[] parts) => string.Join("\n\n", parts.Where(part => part.Length > 0));

    // Said back in the very words that were written, or not at all.
    private string Missed(CurrentTurn turn, IReadOnlyList<string> missed) =>
        missed.Select(thing => OwnHeading.Quoted(turn, thing)).Where(quoted => quoted.Length > 0).ToList() is { Count: > 0 } things
            ? speaker.Words(turn, AnswerWords.Stem, AnswerWords.Missed, ("things", string.Join("; ", things)))
            : "";

    private static void Remember(CurrentTurn turn, string theme, IReadOnlyList<Passage> passages)
    {
        var goesOn = FollowUps.IsOne(turn);
        var topics = passages.Select(passage => passage.Cited.Topic).ToList();
        turn.Talk(talk => talk with
        {
            LastAsk = PlainText.Clean(turn.Text, 400),
            LastQuestion = goesOn ? talk.LastQuestion : PlainText.Clean(FollowUps.QuestionIn(turn.Text), LongestQuestion),
            Tried = goesOn ? [.. talk.LastShown.Concat(talk.Tried).Distinct().Take(RememberedPages)] : [],
            RefusedPages = goesOn || turn.Refusal is not null ? talk.RefusedPages : [],
            StepShown = null,
            LastTheme = theme,
            LastCited = topics,
            LastShown = [.. passages.Select(passage => passage.Name)],
            Given = [.. passages.Select(passage => passage.Question).Where(question => question.Length > 0).Concat(talk.Given).Distinct().Take(RememberedPages)],
            CitedLately = [.. topics.Concat(talk.CitedLately).Distinct().Take(RememberedPages)],
        });
    }
}
