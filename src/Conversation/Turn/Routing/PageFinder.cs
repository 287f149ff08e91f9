using BackPainBot.Conversation.Answers;
using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Domain.Archetypes;
using BackPainBot.Library.Answers;

namespace BackPainBot.Conversation.Turn.Routing;

/// <summary>Finds the pages for a message: by what it asks; for a story that asks nothing, by the situation it tells.</summary>
public sealed class PageFinder(AnswerService answers, Situations situations, StraightAnswers straight, StoryPages story)
{
    /// <summary>More answers in one reply are not read.</summary>
    private const int MostAnswers = 3;

    /// <summary>Beside what else is said to a story.</summary>
    private const int MostOfStory = 2;

    /// <summary>From this many words on a message is a story.</summary>
    private const int StoryWords = 25;

    /// <summary>From this many words on a story drowns its question.</summary>
    private const int LongStoryWords = 55;

    /// <summary>Fewer words of its own make no question worth naming ("it doesn't, right?").</summary>
    private const int FewestTelling = 2;

    /// <summary>Words that a page and the question of a long story have in common.</summary>
    private const int FewestShared = 3;

    /// <summary>From this many words on a message tells a situation, whatever the search makes of it.</summary>
    private const int TellingWords = 10;

    /// <summary>A longer message says itself what it is about.</summary>
    private const int LongestFollowUp = 12;

    /// <summary>A longer message tells enough for a page to be about it.</summary>
    private const int LongestInTalk = 20;

    private const int LongestStory = 240;

    private const string GymPage = "still-kinda-hurts";

    private const string WaitingPage = "while-not-ready#What still counts when exercise is off the table";

    private const string MedicinesPage = "medication-questions";

    public async Task<LookedUp> FindAsync(CurrentTurn turn, string theme, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (Themes.Presses(turn, theme) && await NextAsync(turn, theme, cancellationToken).ConfigureAwait(false) is { } next)
            return LookedUp.Only(next);
        if (StoryPages.IsLong(turn.Text) && await story.OfAsync(turn, cancellationToken).ConfigureAwait(false) is { IsConfident: true, Passages: [_, ..] } about)
            return await OfStoryAsync(turn, theme, about, cancellationToken).ConfigureAwait(false);
        if (await EachAsync(turn, theme, cancellationToken).ConfigureAwait(false) is { } several)
            return several;
        if (theme == Themes.Medication && await answers.PageAsync(turn, MedicinesPage, cancellationToken).ConfigureAwait(false) is { } medicines)
            return LookedUp.Only(medicines);
        if (theme.Length == 0 && situations.DirectPage(turn) is { } direct && await PageAsync(turn, direct, cancellationToken).ConfigureAwait(false) is { } page)
            return LookedUp.Only(page);
        if (theme is "" or Themes.Return && (TellsOnly(turn) || AsksForRelative(turn) || AsksNothingOfItsOwn(turn)) && await PlaceAsync(turn, cancellationToken).ConfigureAwait(false) is { } place)
            return LookedUp.Only(await WithoutEchoAsync(turn, theme, new Found([place], true), cancellationToken).ConfigureAwait(false));
        return LookedUp.Only(await WithoutEchoAsync(turn, theme, await SearchedAsync(turn, theme, cancellationToken).ConfigureAwait(false), cancellationToken).ConfigureAwait(false));
    }

    // The opening has said "not yet": the page that says it once more gives way to what can be done meanwhile.
    private async Task<Found> WithoutEchoAsync(CurrentTurn turn, string theme, Found found, CancellationToken cancellationToken)
    {
        if (theme is not (Themes.Return or Themes.Loading) || found.Passages is not [{ Cited.Topic: GymPage }, ..] || turn.Memory.Talk.CitedLately.Contains(WaitingPage.Split('#')[0]))
            return found;
        return await answers.PageAsync(turn, WaitingPage, cancellationToken).ConfigureAwait(false) is { } waiting ? new Found([waiting], true) : found;
    }

    /// <summary>The page of the situation, or null.</summary>
    public async Task<Passage?> PlaceAsync(CurrentTurn turn, CancellationToken cancellationToken) =>
        situations.PageFor(turn) is { } page && PageGuard.Fits(turn, page.Split('#')[0])
            ? await PageAsync(turn, page, cancellationToken).ConfigureAwait(false) ?? await NotYetAsync(turn, cancellationToken).ConfigureAwait(false)
            : null;

    private async Task<Found> SearchedAsync(CurrentTurn turn, string theme, CancellationToken cancellationToken)
    {
        var found = await LookAsync(turn, theme, cancellationToken).ConfigureAwait(false);
        if (found.IsConfident)
        {
            var ranked = Ranked(turn, theme, found.Passages);
            // What was read a moment ago answers nothing when it is shown again.
            if (theme.Length == 0 && ranked.Count > 1 && turn.Memory.Talk.LastShown.Contains(ranked[0].Name) && ranked.FirstOrDefault(passage => !turn.Memory.Talk.LastShown.Contains(passage.Name) && AskedThings.Shares(turn.Text, passage.Words)) is { } fresh)
                return new Found([fresh], true);
            if (await NearerAsync(turn, theme, ranked[0], cancellationToken).ConfigureAwait(false) is { } nearer)
                return new Found([nearer], true);
            if (theme.Length == 0 && IsBeside(turn, AskedThings.QueryOf(turn), ranked[0]))
                return new Found([], false);
            if (theme.Length == 0 && IsOnlyNear(turn, ranked[0]))
                return new Found([ranked[0]], false);
            return found with { Passages = [.. ranked.Take(CountFor(turn, theme, ranked))] };
        }

        if (await NextAsync(turn, theme, cancellationToken).ConfigureAwait(false) is { } fallback)
            return new Found([fallback], true);
        if (turn.Said.Mentions(turn.Text, "trust") && await answers.PageAsync(turn, "our-cautious-line#Who is behind this", cancellationToken).ConfigureAwait(false) is { } trust)
            return new Found([trust], true);
        var isTold = PlainWords.Split(PlainWords.Of(turn.Text)).Length >= TellingWords;
        return isTold && await PlaceAsync(turn, cancellationToken).ConfigureAwait(false) is { } place ? new Found([place], true) : found with { Passages = [.. found.Passages.Take(MostAnswers)] };
    }

    // A question is looked up by its own words. What was told before only decides where they name no page and the story speaks for one that is near.
    private async Task<Found> LookAsync(CurrentTurn turn, string theme, CancellationToken cancellationToken)
    {
        var question = AskedThings.QueryOf(turn);
        if (theme.Length == 0 && IsBare(turn) && await answers.SearchAsync(turn, turn.Memory.Talk.LastAsk + "\n" + turn.Text, cancellationToken).ConfigureAwait(false) is { IsConfident: true } before)
            return StillAbout(turn, PageGuard.Of(turn, before));
        var own = PageGuard.Of(turn, await answers.SearchAsync(turn, question, cancellationToken).ConfigureAwait(false));
        if (theme.Length > 0 || !LeansOnStory(turn) || (own is { IsConfident: true, Passages: [var best, ..] } && AskedThings.IsNamedIn(question, best.Cited)))
            return own;
        var mixed = PageGuard.Of(turn, await answers.SearchAsync(turn, question + "\n" + Story(turn), cancellationToken).ConfigureAwait(false));
        if (!mixed.IsConfident)
            return own;
        var leader = mixed.Passages[0].Cited;
        // The words have to have something to do with the page, or be too few to have to do with anything.
        if (!own.IsConfident)
            return !AskedThings.IsTelling(turn.Text) || AskedThings.IsNamedIn(question, leader) ? mixed : own;
        if (own.Passages.FirstOrDefault(passage => passage.Cited.Topic == leader.Topic) is not { } near)
            return own;
        var passage = situations.PlaceIn(Story(turn)) is { } place && IsNearer(question, place, near) ? await answers.PageAsync(turn, place, cancellationToken).ConfigureAwait(false) ?? near : near;
        return new Found([passage, .. own.Passages.Where(other => other != near)], true);
    }

    // What the answer before was from says more than what else its words are near to.
    private static Found StillAbout(CurrentTurn turn, Found found) =>
        found.Passages.FirstOrDefault(passage => turn.Memory.Talk.LastCited.Contains(passage.Cited.Topic)) is { } same ? found with { Passages = [same] } : found;

    // "How long for?" asks about whatever was asked before it.
    private static bool IsBare(CurrentTurn turn) => turn.Memory.Talk.LastAsk.Length > 0
        && PlainWords.Of(turn.Text) is "how long" or "how long for" or "for how long" or "how often" or "how much" or "how many" or "how many times" or "why" or "why is that" or "and then" or "like what" or "such as" or "for example" or "any examples" or "in what way";

    // "What about the seat?" of a driver: the heading of their place says it, the passage that was found does not.
    private static bool IsNearer(string question, string place, Passage near) =>
        place.Split('#') is [var topic, var heading] && topic == near.Cited.Topic && AskedThings.Shares(question, heading) && !AskedThings.Shares(question, near.Cited.Heading);

    private bool LeansOnStory(CurrentTurn turn) =>
        Story(turn).Length > 0 && PlainWords.Split(PlainWords.Of(turn.Text)).Length <= LongestFollowUp && situations.PlaceIn(turn.Text) is null;

    // What was told last before this message, or the question before it.
    private static string Story(CurrentTurn turn)
    {
        var told = turn.Memory.Talk.Told.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line != turn.Text).ToList();
        return told.Count > 0 ? PlainText.Clean(told.MaxBy(line => line.Length)!, LongestStory) : turn.Memory.Talk.LastAsk;
    }

    // A page of the theme, or of the place that is named, where the best hit speaks to neither.
    private async Task<Passage?> NearerAsync(CurrentTurn turn, string theme, Passage best, CancellationToken cancellationToken)
    {
        if (theme is Themes.Return or Themes.Loading)
        {
            var isPlaced = theme == Themes.Return && (turn.Said.Holds(turn.Text, "had-surgery") || situations.PlaceIn(turn.Text) is not null);
            if (isPlaced && await PlaceAsync(turn, cancellationToken).ConfigureAwait(false) is { } place)
                return place;
            if (Themes.Suits(turn, theme, best.Cited.Topic))
                return null;
            return await PlaceAsync(turn, cancellationToken).ConfigureAwait(false) ?? await NextAsync(turn, theme, cancellationToken).ConfigureAwait(false);
        }

        var isNamed = AskedThings.IsNamedIn(AskedThings.QueryOf(turn), best.Cited);
        return theme.Length > 0 || isNamed || !situations.HasPlace(turn) ? null : await PlaceAsync(turn, cancellationToken).ConfigureAwait(false);
    }

    private async Task<Passage?> NextAsync(CurrentTurn turn, string theme, CancellationToken cancellationToken) =>
        Themes.NextPage(turn, theme) is { } page ? await answers.PageAsync(turn, page, cancellationToken).ConfigureAwait(false) : null;

    // While it hurts a sport's own page is held back: what counts in the meantime is not.
    private async Task<Passage?> NotYetAsync(CurrentTurn turn, CancellationToken cancellationToken) => PageGuard.Fits(turn, GymPage)
        ? await PageAsync(turn, WaitingPage, cancellationToken).ConfigureAwait(false)
        : null;

    private Task<Passage?> PageAsync(CurrentTurn turn, string page, CancellationToken cancellationToken) => answers.PageAsync(turn, page, cancellationToken);

    // Several questions get an answer each, under the title of its page; what the theme is about comes first. Null unless two are answered, or one and the rest is named.
    private async Task<LookedUp?> EachAsync(CurrentTurn turn, string theme, CancellationToken cancellationToken)
    {
        var listed = AskedThings.Several(turn.Text);
        var questions = listed.Count > 1 ? listed : await answers.QuestionsAsync(turn.Text, cancellationToken).ConfigureAwait(false);
        var passages = new List<Passage>();
        var missed = new List<string>();
        foreach (var question in questions)
        {
            if (await straight.OneAsync(turn, question, AnswerFit.Sure, cancellationToken).ConfigureAwait(false) is { } answer)
            {
                if (passages.TrueForAll(passage => passage.Name != answer.Name))
                    passages.Add((answer with { Heading = OwnHeading.Of(turn, question, answer) }).UnderTitle());
            }
            else if (await BestAsync(turn, question, cancellationToken).ConfigureAwait(false) is not { } best)
                missed.Add(question);
            else if (passages.TrueForAll(passage => passage.Cited.Topic != best.Cited.Topic))
                passages.Add(best.UnderTitle());
            else if (passages.TrueForAll(passage => passage.Cited.Topic != best.Cited.Topic || passage.Cited.Heading != best.Cited.Heading))
                passages.Add(best.UnderHeading());
        }

        if (passages.Count == 0 || (passages.Count < 2 && (listed.Count < 2 || missed.Count == 0)))
            return null;
        return new LookedUp(new Found(await ThemeFirstAsync(turn, theme, passages, cancellationToken).ConfigureAwait(false), true), listed.Count > 1 ? [.. missed.Where(question => AskedThings.Telling(question) >= FewestTelling)] : []);
    }

    private async Task<Passage?> BestAsync(CurrentTurn turn, string question, CancellationToken cancellationToken)
    {
        var found = PageGuard.Of(turn, await answers.SearchAsync(turn, question, cancellationToken).ConfigureAwait(false));
        var best = found is { IsConfident: true, Passages: [var first, ..] } ? first : null;
        var isNamed = best is not null && AskedThings.IsNamedIn(question, best.Cited);
        if (isNamed || situations.PlaceIn(question) is not { } place)
            return best is null || IsBeside(turn, question, best) ? null : best;
        // The page of a sport may be held back while it hurts; whether to go on is answered all the same.
        var asksLeave = turn.Said.Holds(question, "may-i");
        return await answers.PageAsync(turn, place, cancellationToken).ConfigureAwait(false) ?? (asksLeave ? await NotYetAsync(turn, cancellationToken).ConfigureAwait(false) : null) ?? best;
    }

    // What a long story asks is seldom what its words are near to: of 96 passages with none of the question's words that a clinician judged, two thirds answered something else.
    private static bool IsBeside(CurrentTurn turn, string question, Passage best) =>
        PlainWords.Split(PlainWords.Of(turn.Text)).Length >= LongStoryWords
        && AskedThings.QuestionsOf(turn.Text).Count > 0
        && !AskedThings.IsNamedIn(question, best.Cited)
        && AskedThings.Shared(question, best.Words) < FewestShared;

    // "What else?" wants another piece, whatever it is called.
    private static bool AsksForMore(string text) => PlainWords.Of(text) is "what else" or "and what else" or "anything else" or "what else then" or "what more" or "what else can i do" or "what else helps";

    // In the middle of a talk a piece of a page that is called something else is no answer to a short question, unless it speaks of all that was asked: the questions nearest to it are offered in its place.
    private static bool IsOnlyNear(CurrentTurn turn, Passage best)
    {
        var question = AskedThings.QueryOf(turn);
        var telling = AskedThings.Telling(question);
        return turn.Memory.Talk.LastAsk.Length > 0 && telling > 0 && best.Question.Length == 0 && !IsBare(turn) && !AsksForMore(turn.Text)
            && PlainWords.Split(PlainWords.Of(turn.Text)).Length <= LongestInTalk && (Questions.Looks(turn.Text) || AskedThings.QuestionsOf(turn.Text).Count > 0)
            && !AskedThings.IsNamedIn(question, best.Cited) && !(telling > 1 && AskedThings.Shared(question, best.Words) == telling);
    }

    private async Task<IReadOnlyList<Passage>> ThemeFirstAsync(CurrentTurn turn, string theme, List<Passage> passages, CancellationToken cancellationToken)
    {
        // Where one was answered straight there is no room for a page that nobody asked for.
        if (!Themes.HasPages(theme) || passages.Exists(passage => passage.Question.Length > 0))
            return passages;
        var first = passages.Find(passage => Themes.Suits(turn, theme, passage.Cited.Topic)) ?? (await NextAsync(turn, theme, cancellationToken).ConfigureAwait(false))?.UnderTitle();
        return first is null ? passages : [first, .. passages.Where(passage => passage.Cited.Topic != first.Cited.Topic).Take(MostAnswers - 1)];
    }

    // What was shown just now is known.
    private static Passage Fresh(CurrentTurn turn, IReadOnlyList<Passage> passages) =>
        passages.FirstOrDefault(passage => !turn.Memory.Talk.LastShown.Contains(passage.Name)) ?? passages[0];

    // Of a story that asks several things each may have an answer of its own among what the whole is about; what has none is left to the page, or said back.
    private async Task<LookedUp> OfStoryAsync(CurrentTurn turn, string theme, Found about, CancellationToken cancellationToken)
    {
        var page = Fresh(turn, about.Passages);
        var listed = AskedThings.Several(turn.Text);
        var own = new List<Passage>();
        var missed = new List<string>();
        foreach (var question in listed.Count > 1 ? listed : await answers.QuestionsAsync(turn.Text, cancellationToken).ConfigureAwait(false))
        {
            if ((await straight.WithinAsync(turn, question, cancellationToken).ConfigureAwait(false) ?? await NamedAsync(turn, question, cancellationToken).ConfigureAwait(false)) is not { } answer)
                missed.Add(question);
            else if (own.TrueForAll(other => other.Name != answer.Name))
                own.Add(answer);
        }

        if (own.Count == 0 && await IsUnheardOfAsync(turn, page, cancellationToken).ConfigureAwait(false))
            return LookedUp.Only(new Found([page], false));
        if (own.Count == 0)
            return LookedUp.Only(await WithoutEchoAsync(turn, theme, about with { Passages = [page] }, cancellationToken).ConfigureAwait(false));
        // Where the writer gave no order, what the whole is about goes first; what weighs most was found first. What was asked leaves no room for a page that was not.
        var all = own.Count == 1 && !own.Exists(answer => answer.Cited.Topic == page.Cited.Topic) ? own.Prepend(page) : listed.Count > 1 ? own.OrderByDescending(answer => answer.Cited.Topic == page.Cited.Topic) : own;
        return new LookedUp(about with { Passages = [.. all.Take(MostOfStory).Select(passage => passage.UnderTitle())] }, listed.Count > 1 ? [.. missed.Where(question => AskedThings.Telling(question) >= FewestTelling && IsBeside(turn, question, page))] : []);
    }

    // In a long story a question may lie near to anything, unless it says itself what it is about or names the page that answers it.
    private async Task<Passage?> NamedAsync(CurrentTurn turn, string question, CancellationToken cancellationToken)
    {
        if (await straight.OneAsync(turn, question, AnswerFit.Sure, cancellationToken).ConfigureAwait(false) is { } answer && (AskedThings.Telling(question) >= FewestShared || AskedThings.IsNamedIn(question, answer.Cited)))
            return answer;
        return await BestAsync(turn, question, cancellationToken).ConfigureAwait(false) is { } best && AskedThings.IsNamedIn(question, best.Cited) ? best : null;
    }

    // A question that says itself what it is about, and that nothing in the library lies near to.
    private async Task<bool> IsUnheardOfAsync(CurrentTurn turn, Passage page, CancellationToken cancellationToken) =>
        AskedThings.QuestionsOf(turn.Text) is [.., var last] && AskedThings.Telling(last) >= FewestShared && IsBeside(turn, last, page)
        && !(await answers.SearchAsync(turn, last, cancellationToken).ConfigureAwait(false)).IsConfident;

    // What was not shown just now, then what speaks to the theme.
    private static List<Passage> Ranked(CurrentTurn turn, string theme, IReadOnlyList<Passage> passages)
    {
        var lately = turn.Memory.Talk.LastShown;
        return [.. passages
            .OrderBy(passage => lately.Contains(passage.Name))
            .ThenByDescending(passage => Themes.Suits(turn, theme, passage.Cited.Topic))];
    }

    // A story often holds two questions: a second page is shown if it is one that this kind of person needs first.
    private static int CountFor(CurrentTurn turn, string theme, List<Passage> ranked)
    {
        if (theme.Length > 0 || ranked.Count < 2 || PlainWords.Split(PlainWords.Of(turn.Text)).Length < StoryWords)
            return 1;
        var route = ArchetypeRoutes.Of(turn.Memory.Journey.Archetype).Topics;
        var second = ranked.FindIndex(1, passage => route.Contains(passage.Cited.Topic));
        if (second < 0)
            return 1;
        (ranked[1], ranked[second]) = (ranked[second], ranked[1]);
        return 2;
    }

    // How to help somebody is on the page for those who help, unless the question names a place of its own.
    private bool AsksForRelative(CurrentTurn turn) =>
        Relatives.IsAboutOther(turn) && !turn.Memory.Talk.CitedLately.Contains("family-life") && (situations.PlaceIn(AskedThings.QueryOf(turn)) is null || turn.Said.Mentions(turn.Text, "stand-up"));

    // "What do I do?" is about whatever was told before it.
    private static bool AsksNothingOfItsOwn(CurrentTurn turn) =>
        AskedThings.QuestionsOf(turn.Text) is { Count: > 0 } asked && asked.All(question => !AskedThings.IsTelling(question)) && PlainWords.Split(PlainWords.Of(turn.Text)).Length >= TellingWords;

    private static bool TellsOnly(CurrentTurn turn) =>
        AskedThings.QuestionsOf(turn.Text).Count == 0 && PlainWords.Split(PlainWords.Of(turn.Text)).Length >= TellingWords;
}
