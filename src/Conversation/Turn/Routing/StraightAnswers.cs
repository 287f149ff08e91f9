using System.Text.RegularExpressions;
using BackPainBot.Conversation.Answers;
using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Turn.Gates;
using BackPainBot.Domain;
using BackPainBot.Domain.Safety;
using BackPainBot.Library.Answers;

namespace BackPainBot.Conversation.Turn.Routing;

/// <summary>The authored answer to a plain question, where one lies near enough to what was asked.</summary>
public sealed class StraightAnswers(AnswerService answers, StoryPages story)
{
    /// <summary>A message of at most this many words is its question, as it stands.</summary>
    private const int LongestQuestion = 16;

    /// <summary>Of a longer message the questions nearest to its end are what it is about.</summary>
    private const int MostQuestions = 3;

    /// <summary>A story of at most this many words may be its question as a whole.</summary>
    private const int ShortStory = 45;

    /// <summary>"Any ideas?" behind a story has so few words of its own that it is asked about the story.</summary>
    private const int LeansOn = 1;

    private const double ShorterLead = 0.15;

    private const double HardlyFurther = 0.6;

    /// <summary>Nobody writes more for one way of asking.</summary>
    private const int LongestWritten = 24;

    // "What about riding the horse?"
    private static readonly Regex WhatAbout = new(@"^\W*(?:(?:and|so|ok|but|then)\W+)*(?:what|how) about (?:if i |me |a bit of |some )?(?<what>[^.?!,;]{3,40})\W*$", RegexOptions.IgnoreCase);

    private static readonly Regex Courtesy = new(@"^\W*(?:(?:ok|okay|ta|thanks|thank you|cheers|no|yes|right|anyway|and|so|but|well|great|lovely|fair enough|hi|hello|hey)\b[\s,.!]*)+", RegexOptions.IgnoreCase);

    private static readonly HashSet<string> Notices = [.. Enum.GetValues<RedFlag>().Select(WireName.Of)];

    /// <summary>The answer to what a message asks, or null.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="least">How well the answer has to fit.</param>
    /// <param name="cancellationToken">Ends the look-up.</param>
    public async Task<Passage?> OfAsync(CurrentTurn turn, AnswerFit least, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (turn.Text.Length == 0 || turn.Card.Count > 0 || AskedThings.Several(turn.Text).Count > 1)
            return null;
        if (!StoryPages.IsLong(turn.Text) && await OfQuestionAsync(turn, least, cancellationToken).ConfigureAwait(false) is { } answer)
            return answer;
        // A story that asks several things is answered one by one.
        if (StoryPages.IsLong(turn.Text) && (await answers.QuestionsAsync(turn.Text, cancellationToken).ConfigureAwait(false)).Count > 1)
            return null;
        // What is only told after a story asks nothing of its pages.
        if (!StoryPages.IsLong(turn.Text) && !Questions.Looks(turn.Text))
            return null;
        return StoryPages.StoryOf(turn) is { Length: > 0 } told && await story.TopicsAsync(turn, cancellationToken).ConfigureAwait(false) is { Count: > 0 } pages ? await OfStoryAsync(turn, told, pages[0], cancellationToken).ConfigureAwait(false) : null;
    }

    private async Task<Passage?> OfQuestionAsync(CurrentTurn turn, AnswerFit least, CancellationToken cancellationToken)
    {
        var whole = IsTold(turn.Text) ? await OneAsync(turn, turn.Text, least, cancellationToken).ConfigureAwait(false) : null;
        foreach (var question in QuestionsIn(turn.Text))
        {
            // "Any ideas?" behind a story is asked about the story.
            var fits = question.Length < turn.Text.Trim().Length && AskedThings.Telling(question) <= LeansOn ? AnswerFit.Written : least;
            if (await NearestAsync(turn, Wordings(question), fits, cancellationToken).ConfigureAwait(false) is { } answer)
                return whole is not null && answer.Nearness - whole.Nearness <= ShorterLead ? whole : answer;
        }

        return whole ?? await InContextAsync(turn, least, cancellationToken).ConfigureAwait(false);
    }

    // The same question in other words: of the answers to each, the one that lies nearest.
    private async Task<Passage?> NearestAsync(CurrentTurn turn, IEnumerable<string> wordings, AnswerFit least, CancellationToken cancellationToken)
    {
        Passage? nearest = null;
        foreach (var wording in wordings)
        {
            // A part of it has lost what the whole is about: it has to lie nearer by more than its shortness makes it.
            if (await OneAsync(turn, wording, least, cancellationToken).ConfigureAwait(false) is { } answer && (nearest is null || (answer.Fit == AnswerFit.Written && nearest.Fit < AnswerFit.Written) || answer.Nearness - nearest.Nearness > ShorterLead))
                nearest = answer;
        }

        return nearest;
    }

    // "Season starts soon, can I go curling again?" may be hidden by what leads up to it; "my gran says cold floors did it. True or rubbish?" asks whether they did.
    private static IEnumerable<string> Wordings(string asked)
    {
        var question = ShortForms.Spelt(asked);
        if (WhatAbout.Match(question) is { Success: true } about)
            yield return $"Can I do {about.Groups["what"].Value}?";
        yield return question;
        if (Claims.AsQuestion(question) is { } claim)
            yield return claim;
        if (Courtesy.Replace(question, "") is { Length: > 0 } plain && plain.Length < question.Length && AskedThings.IsTelling(plain))
            yield return plain;
        // "Ibuprofen or paracetamol, I've got both in": the choice is what is asked.
        if (MessageParts.Wide(question) is { Count: > 1 } clauses && clauses.FirstOrDefault(AskedThings.IsChoice) is { } choice)
            yield return choice + "?";
        var asking = Questions.Asking(question);
        if (asking != question && AskedThings.IsTelling(asking))
            yield return asking;
    }

    // Within the pages that the whole is about an answer need lie less near to be the one that is meant.
    private async Task<Passage?> OfStoryAsync(CurrentTurn turn, string told, string page, CancellationToken cancellationToken)
    {
        // A question that says itself what it is about has its own answer.
        foreach (var question in QuestionsIn(turn.Text).Where(question => AskedThings.IsParticular(question)))
        {
            if (await OneAsync(turn, question, AnswerFit.Sure, cancellationToken).ConfigureAwait(false) is { } own)
                return own;
        }

        var least = Relatives.IsAboutOther(turn) ? AnswerFit.Certain : AnswerFit.Likely;
        var near = new List<Passage>();
        foreach (var question in StoryPages.IsLong(turn.Text) ? QuestionsIn(turn.Text).Concat(InContext(turn.Text).Select(asked => asked.Context)) : [turn.Text])
            near.AddRange(await answers.StraightAllAsync(turn, question, least, told, cancellationToken).ConfigureAwait(false));
        return near
            .Where(answer => (answer.Fit > AnswerFit.Likely || answer.Cited.Topic == page) && !turn.Memory.Talk.LastShown.Contains(answer.Name) && !turn.Memory.Talk.Tried.Contains(answer.Name))
            .MaxBy(answer => answer.Nearness);
    }

    // The sentence before a question may say what it is about; what the question says itself has to be answered all the same, unless it is plain that it is.
    private async Task<Passage?> InContextAsync(CurrentTurn turn, AnswerFit least, CancellationToken cancellationToken)
    {
        Passage? near = null;
        foreach (var (question, context) in InContext(turn.Text))
        {
            if (await OneAsync(turn, context, least, cancellationToken).ConfigureAwait(false) is not { } answer)
                continue;
            if (answer.Fit >= AnswerFit.Certain)
                return answer;
            if (!AskedThings.IsTelling(question) || AskedThings.Shares(question, answer.Words))
                near ??= answer;
        }

        return near;
    }

    /// <summary>The answer to one question of a story, of the pages that the whole is about before others; or null.</summary>
    public async Task<Passage?> WithinAsync(CurrentTurn turn, string question, CancellationToken cancellationToken)
    {
        var least = Relatives.IsAboutOther(turn) ? AnswerFit.Certain : AnswerFit.Sure;
        return (await answers.StraightAllAsync(turn, question, least, StoryPages.StoryOf(turn), cancellationToken).ConfigureAwait(false)).FirstOrDefault(answer => !turn.Memory.Talk.LastShown.Contains(answer.Name));
    }

    /// <summary>The answer nearest to what a short message tells or asks, if it is near enough to be worth more than "noted"; null if none is.</summary>
    public Task<Passage?> NearAsync(CurrentTurn turn, AnswerFit least, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return turn.Once($"near answer {least}", by => LookNearAsync(by, least, cancellationToken));
    }

    private async Task<Passage?> LookNearAsync(CurrentTurn turn, AnswerFit least, CancellationToken cancellationToken)
    {
        if (turn.Text.Length == 0 || turn.Card.Count > 0 || PlainWords.Split(PlainWords.Of(turn.Text)).Length > LongestWritten || Relatives.IsAboutOther(turn))
            return null;
        Passage? nearest = null;
        var refused = Refused.In(turn);
        foreach (var wording in Wordings(turn.Text))
        {
            var near = (await answers.StraightAllAsync(turn, wording, least, cancellationToken).ConfigureAwait(false)).FirstOrDefault(answer => !PageGuard.IsAgainstAnswer(turn, answer.Cited.Topic) && !Refused.IsAbout(refused, answer.Question) && !turn.Memory.Talk.LastShown.Contains(answer.Name) && !(Notices.Contains(answer.Cited.Topic) && !Questions.Looks(turn.Text)));
            if (near is not null && (nearest is null || near.Nearness - nearest.Nearness > ShorterLead))
                nearest = near;
        }

        return nearest;
    }

    /// <summary>The answer that was written for a message in these words, or as good as; null if none was.</summary>
    public Task<Passage?> WrittenAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return turn.Once("written answer", by => by.Text.Length == 0 || by.Card.Count > 0 || PlainWords.Split(PlainWords.Of(by.Text)).Length > LongestWritten
            ? Task.FromResult<Passage?>(null)
            : OneAsync(by, by.Text, AnswerFit.Written, cancellationToken));
    }

    /// <summary>The answers nearest to a question, however far, best first: what to offer where none of them is it.</summary>
    public async Task<IReadOnlyList<Passage>> AroundAsync(CurrentTurn turn, string question, int most, CancellationToken cancellationToken) =>
        [.. (await answers.StraightAllAsync(turn, question, AnswerFit.Likely, cancellationToken).ConfigureAwait(false)).Where(answer => !PageGuard.IsAgainstAnswer(turn, answer.Cited.Topic) && !ConditionNeeds.AreUnmet(turn, answer) && !turn.Memory.Talk.LastShown.Contains(answer.Name) && !(turn.IsPainless && CalmAnswers.HoldsBack(answer.Text))).Take(most)];

    /// <summary>What was said to a question earlier in the talk, or null.</summary>
    public async Task<Passage?> GivenAsync(CurrentTurn turn, string question, CancellationToken cancellationToken) =>
        (await answers.StraightAllAsync(turn, question, AnswerFit.Sure, cancellationToken).ConfigureAwait(false)).FirstOrDefault(answer => turn.Memory.Talk.Given.Contains(answer.Question));

    /// <summary>The answer to one question of a message, or null.</summary>
    public async Task<Passage?> OneAsync(CurrentTurn turn, string question, AnswerFit least, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        // Somebody else's back is spoken of only where the answer was written for it; what is told and not asked, where it is plain what would be asked.
        if (await NotRefusedAsync(turn, question, least < AnswerFit.Certain && (Relatives.IsAboutOther(turn) || !Questions.Looks(question)) ? AnswerFit.Certain : least, cancellationToken).ConfigureAwait(false) is not { } answer)
            return null;
        if (PageGuard.IsAgainstAnswer(turn, answer.Cited.Topic))
            return null;
        // What to do about a sign is for who asks about it: who has one is met by the reading, before this.
        if (Notices.Contains(answer.Cited.Topic) && !Questions.Looks(question) && answer.Fit < AnswerFit.Written)
            return null;
        // Said a moment ago, it is no answer to whoever asks again; who goes on from it is answered by what comes next.
        if (turn.Memory.Talk.LastShown.Contains(answer.Name))
            return SaidBefore.Of(turn, question).Length > 0 && !AskedThings.IsAgain(question, turn.Memory.Talk.LastAsk) ? await OtherAsync(turn, question, (answer, least), cancellationToken).ConfigureAwait(false) : null;
        if (answer.Fit < AnswerFit.Written && turn.Memory.Talk.Given.Contains(answer.Question) && await OtherAsync(turn, question, (answer, least), cancellationToken).ConfigureAwait(false) is { } other)
            return other;
        return Turned.IsIt(question, answer) ? await RightWayAsync(turn, question, least, cancellationToken).ConfigureAwait(false) ?? (turn.IsPainless || !Turned.SaysYes(answer) ? Turned.Without(answer) : null) : answer;
    }

    // Who asks nearly the same once more was not helped by it: what lies hardly further is said in place of the same words.
    private async Task<Passage?> OtherAsync(CurrentTurn turn, string question, (Passage Answer, AnswerFit Least) given, CancellationToken cancellationToken) =>
        (await answers.StraightAllAsync(turn, question, given.Least >= AnswerFit.Certain ? given.Least : AnswerFit.Likely, cancellationToken).ConfigureAwait(false)).FirstOrDefault(answer => !turn.Memory.Talk.Given.Contains(answer.Question) && !turn.Memory.Talk.LastShown.Contains(answer.Name) && !Notices.Contains(answer.Cited.Topic) && !Refused.IsAbout(Refused.In(turn), answer.Question) && given.Answer.Nearness - answer.Nearness <= HardlyFurther && !Turned.IsIt(question, answer) && !PageGuard.IsAgainstAnswer(turn, answer.Cited.Topic) && !ConditionNeeds.AreUnmet(turn, answer) && !(Turned.SaysYes(answer) && !turn.IsPainless) && AskedThings.Shares(question, answer.Question));

    private async Task<Passage?> RightWayAsync(CurrentTurn turn, string question, AnswerFit least, CancellationToken cancellationToken) =>
        (await answers.StraightAllAsync(turn, question, least < AnswerFit.Sure ? AnswerFit.Sure : least, cancellationToken).ConfigureAwait(false)).FirstOrDefault(answer => !Turned.IsIt(question, answer) && !PageGuard.IsAgainstAnswer(turn, answer.Cited.Topic) && !turn.Memory.Talk.LastShown.Contains(answer.Name));

    // The nearest, unless they have just said that it isn't that.
    private async Task<Passage?> NotRefusedAsync(CurrentTurn turn, string question, AnswerFit least, CancellationToken cancellationToken)
    {
        var refused = Refused.In(turn);
        if (refused.Count == 0 && !turn.IsPainless && await answers.StraightAsync(turn, question, least, cancellationToken).ConfigureAwait(false) is var nearest && (nearest is null || !ConditionNeeds.AreUnmet(turn, nearest)))
            return nearest;
        List<Passage> fitting = [.. (await answers.StraightAllAsync(turn, question, least, cancellationToken).ConfigureAwait(false)).Where(answer => !Refused.IsAbout(refused, answer.Question) && !ConditionNeeds.AreUnmet(turn, answer))];
        return turn.IsPainless && !turn.Picture.HoldsActivity() ? CalmAnswers.Best(fitting) : fitting.FirstOrDefault();
    }

    private static IEnumerable<string> QuestionsIn(string text) =>
        PlainWords.Split(PlainWords.Of(text)).Length <= LongestQuestion ? [text] : AskedThings.QuestionsOf(text).Reverse().Take(MostQuestions);

    // "Found some diazepam from 2022, can I have one to sleep": what is told before the question says what it is about.
    private static bool IsTold(string text) => PlainWords.Split(PlainWords.Of(text)).Length is > LongestQuestion and <= ShortStory;

    // "So which is it to be?" asks about what stands before it.
    private static IEnumerable<(string Question, string Context)> InContext(string text)
    {
        var words = PlainWords.Split(PlainWords.Of(text)).Length;
        if (words <= LongestQuestion)
            return [];
        var sentences = MessageParts.Sentences(text);
        var asked = Enumerable.Range(1, Math.Max(0, sentences.Count - 1)).Reverse().Where(at => Questions.Looks(sentences[at])).Take(MostQuestions).ToList();
        var told = asked.Select(at => (sentences[at], $"{sentences[at - 1]} {sentences[at]}"));
        return words <= ShortStory && asked.Count > 0 ? told.Append((sentences[asked[0]], text)) : told;
    }
}
