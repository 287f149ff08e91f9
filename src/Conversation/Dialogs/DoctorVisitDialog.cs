using System.Text.RegularExpressions;
using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Dialogs.Cards;
using BackPainBot.Conversation.Dialogs.State;
using BackPainBot.Conversation.Dialogs.Visit;
using BackPainBot.Conversation.Dialogs.Visit.Editing;
using BackPainBot.Conversation.Scripts;
using BackPainBot.Conversation.Turn;
using BackPainBot.Conversation.Turn.Routing;
using BackPainBot.Conversation.Turn.State;

namespace BackPainBot.Conversation.Dialogs;

/// <summary>Questions for a clinician: chosen by the situation, ticked, put in order, added to, and taken along as one page; the answers are noted afterwards.</summary>
public sealed partial class DoctorVisitDialog : ScriptedDialog
{
    private const string Ending = "visits-ending";

    private const string OtherVisit = "visit:";

    private const string TicksFirst = "ticks-first";

    private const string ThenDone = "then-done";

    private const string TakeBack = "take-back";

    private static readonly Regex OwnWish = new(@"\b(?:want|wanted|need|like|love) to (?:know|ask|find out|hear|understand)\b|\bask (?:(?:him|her|them)\b(?! to\b)|(?:about|if|whether|how|why|what)\b)|\b(?:whether|what about)\b", RegexOptions.IgnoreCase);

    private readonly VisitFacts _facts;
    private readonly TriggerMapPicture _map;
    private readonly IVisitPackLinks _links;

    public DoctorVisitDialog(DialogTools tools, VisitFacts facts, TriggerMapPicture map, IVisitPackLinks links)
        : base("doctor-visit", tools)
    {
        (_facts, _map, _links) = (facts, map, links);
        Ask("visit", turn => turn.Memory.Visit.Visit.Length > 0, TakeVisit);
        Then(LeadInAsync);
        Ask("goal", turn => turn.Memory.Visit.After || turn.Memory.Visit.GoalAsked, TakeGoal);
        RepeatUntil(turn => turn.Memory.Visit.After || turn.Memory.Visit.GoalAsked);
        Ask("tick", turn => turn.Memory.Visit.After || turn.Memory.Visit.Ticked, TakeTicks);
        RepeatUntil(turn => turn.Memory.Visit.After || turn.Memory.Visit.Ticked);
        Then(SayNotFoundAsync);
        Ask("arrange", turn => turn.Memory.Visit.After || turn.Memory.Visit.Settled, TakeEdit);
        RepeatUntil(turn => turn.Memory.Visit.After || turn.Memory.Visit.Settled);
        Then(SayNotedAsync);
        Ask("note-answer", IsAnswered, TakeAnswer);
        RepeatUntil(IsAnswered);
        Ask("note-free", IsNoted, TakeNote);
        RepeatUntil(IsNoted);
        Then(ShowPackAsync);
    }

    public override IReadOnlyList<string> Says { get; } =
        ["visits-ending", "no-visit", "ticked-first", "noted", "pack", "pack-after", "pack-theirs", "own-with-numbers", "own-about", "own-subject", "subject-on", "own-polite", "note-with-numbers", "title", "label-goal", "label-map", "label-questions", "label-notes", "label-told", "label-operation", "label-scan", "label-pain", "short-visit", "held", "not-found", "no-number", "added", "none-ticked", "aside", "aside-ticks", "aside-off", "aside-off-ticks", "details", "details-ticks", "so-far-ticks", "remark", "remark-ticks", "left", "left-ticks", "refused", "label-visit", "label-found", "foot"];

    public override IReadOnlyList<string> Fills { get; } = ["list", "question", "summary", "notes", "what", "count"];

    // The list itself is kept, so that coming back after the visit can note the answers.
    public override Memory Clear(Memory memory) =>
        With(memory, visit => visit with { Visit = "", After = false, Ticked = false, Settled = false, LedIn = false, NotesDone = false, Aside = "", Anew = false });

    public override Answer? Understand(CurrentTurn turn, ScriptStep step, string text)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(step);
        text = step.Id == "tick" ? ListPlainly.Of(ListManners.Plainly(ListTerms, text)) : text;
        // The title of another visit's button corrects which visit it is; it is no goal and no question.
        if (step.Id is "goal" or "tick" or "arrange" && VisitNamed(text) is { } visit)
            return new Answer("") { Choices = [OtherVisit + visit] };
        // "Can you put in: …", said before the list is there: it is kept for it.
        if (step.Id == "goal" && (OwnQuestion.IsAddition(text) || PutsThose.Ends(ListTerms, text)))
            return new Answer(text) { Exact = PutsThose.Ends(ListTerms, text) };
        // Ticked before the list is there: it is taken, and the goal is still asked for.
        if (step.Id == "goal" && !turn.Memory.Visit.Ticked && !ListHurry.AndDone.IsMatch(text) && (ListHurry.AllAndDone.IsMatch(text) || (turn.Memory.Visit.Chosen.Count > 0 && TickReader.AreOnlyNumbers(text)) || PicksByName(turn, text)))
            return new Answer(text) { Choices = [TicksFirst] };
        if (step.Id == "goal" && (TickReader.AreOnlyNumbers(text) || ListHurry.Skips.IsMatch(text) || ListHurry.AllAndDone.IsMatch(text) || ListHurry.NoGoal.IsMatch(text)))
            return new Answer("") { Unknown = true };
        if (step.Id == "arrange")
            return Edits(turn, text);
        // What to bring, how long it takes: asked of the helper, and answered beside what is for the list.
        if (step.Id == "tick" && !AddedQuote.IsIn(ListTerms, text) && AskedOfUs.In(text) is { Asked.Length: > 0, Left.Length: > 0 } beside && Understand(turn, step, beside.Left) is { } forList)
        {
            turn.AlsoAsks = beside.Asked;
            return forList;
        }

        if (step.Id == "tick" && ListTalk.Of(text) is var talk && talk.Text.Length > 0 && talk.Text != text.Trim())
            return Around(turn, step, talk);
        if (step.Id == "tick" && TakenBack.Is(text) && turn.Memory.Visit.Own.Count > 0)
            return new Answer(text) { Choices = [TakeBack], Exact = true };
        // "6 should say can I play in goal": the list as it is suggested, with that one in their words.
        if (step.Id == "tick" && TickPlain.Rewords(TickReader.IdsOf(step), text, Finder(turn), ListTerms))
            return new Answer(text) { Choices = ["all"], Exact = true };
        if (step.Id == "tick" && ListWish.IsDone(text))
            return new Answer("") { Choices = ["all"], Exact = true };
        if (step.Id == "tick")
            turn.NotFound = TickReader.Told(step, text, Tools.Answers.Likeness)?.Missing ?? [];
        // "Take off the ones about injections", of which none is suggested.
        if (step.Id == "tick" && new ListSubjects(ListTerms, turn.Memory.Visit with { Chosen = TickReader.IdsOf(step) }, Finder(turn)).Missing(text) is { Length: > 0 } missing)
        {
            turn.NotFound = [missing];
            return new Answer("") { Choices = [TakeBack], Exact = true };
        }

        if (step.Id == "tick" && TickPlain.At(step, text, Finder(turn), ListTerms, turn.NotFound.Count > 0) is { } plain)
            return Picked(turn, plain);
        if (step.Id == "tick" && TickOwn.Read(turn.Memory.Visit, text, Finder(turn), ListTerms) is { } own)
            return Given(turn, own);
        if (step.Id == "tick" && ListWish.Asks(text) && TickReader.Read(step, text, Tools.Answers.Likeness) is null)
            return new Answer(text) { Choices = ["all"], Exact = true };
        if (step.Id == "tick" && ListHurry.AllAndDone.IsMatch(text))
            return new Answer("") { Choices = ["all"], Exact = true };
        return step.Id == "tick" ? TickReader.Read(step, text, Tools.Answers.Likeness) : null;
    }

    private static Answer Given(CurrentTurn turn, TickOwn own)
    {
        turn.AlsoAsks = own.Asked.Length > 0 ? own.Asked : turn.AlsoAsks;
        return own.ToAnswer();
    }

    private static Answer Picked(CurrentTurn turn, TickPlain plain)
    {
        (turn.NotFound, turn.AlsoAsks) = ([], plain.Asked.Length > 0 ? plain.Asked : turn.AlsoAsks);
        return plain.ToAnswer(ThenDone);
    }

    // What changes the list or ends it is an answer; what is asked of the helper beside it is answered too.
    private Answer? Edits(CurrentTurn turn, string text)
    {
        // "The top line should just say gardening, and take out the one about filming."
        var change = GoalChange.In(text);
        if (change is { Rest.Length: 0 })
            return new Answer(text) { Exact = true };
        var reading = Reading(turn, turn.Memory.Visit, change?.Rest ?? text);
        if (change is null && reading is { Changes: false, Done: false, Unclear: false })
            return null;
        (turn.AlsoAsks, turn.Filed) = (reading.Asked.Length > 0 ? AskedAgain.Plain(reading.Asked) : TakenBack.Asked(turn.Memory.Visit, text), reading.Unclear ? "" : string.Join(' ', reading.Acts.Where(act => act is { Kind: ListActKind.Add, Outright: false } && Questions.Looks(act.Text)).Select(act => act.Text)));
        return change is null && reading is { Changes: false, Done: true } ? new Answer("") { Choices = ["done"], Exact = true } : new Answer(text) { Exact = change is not null || IsForList(reading) };
    }

    // A plain question may be meant otherwise ("what does it look like"); a change or an addition in so many words may not.
    private static bool IsForList(ListReading reading) => reading.Done || reading.Acts.Any(act => act.Kind == ListActKind.Add ? act.Outright || act.Place is not null : act.Changes || act.Kind == ListActKind.Unclear);

    private ListReading Reading(CurrentTurn turn, DoctorVisitState visit, string text) => ListEdit.Read(visit, text, Finder(turn), ListTerms);
    private ListWords ListTerms => ListWords.Of(Tools.Speaker.Book);

    // "Lovely, that's more like it. 1, 5 and 6 I think, then done": the list gets its part, and what is asked beside it is answered.
    private Answer? Around(CurrentTurn turn, ScriptStep step, ListTalk talk)
    {
        if (Understand(turn, step, talk.Text) is not { } understood)
            return null;
        turn.AlsoAsks = talk.Asked.Length > 0 ? talk.Asked : turn.AlsoAsks;
        return talk.Done && understood.Choice != "done" ? understood with { Choices = [.. understood.Choices, ThenDone] } : understood;
    }

    // A button of another part, or a question to the bot, is no question for a clinician and no answer of one.
    public override bool Doubts(ScriptStep step, string text, Answer found)
    {
        ArgumentNullException.ThrowIfNull(step);
        // "Looks good so far" holds the words of an end and is none.
        if (step.Id == "arrange" && found.Choice == "done" && !ListEdit.Read(new DoctorVisitState(), text, new ListFinder(_ => ""), ListTerms).Done)
            return true;
        return (step.Id == "goal" && (VisitTalk.IsDay(text) || VisitTalk.OnlyNamesVisit(text) || GoalTalk.NamesVisit(text) || ScoreTalk.Find(text) is not null)) || (step.Id is "goal" or "tick" or "arrange" or "note-answer" or "note-free" && (Tools.Offers.IsTitle(text) || BotWords.AreIn(text)));
    }

    // Which visit it is helps to choose, but nobody is held up by it: asked once, whatever is said.
    public override Answer? Otherwise(CurrentTurn turn, ScriptStep step, string text)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(step);
        // "I mainly want to know whether the scan explains the pain": a question of their own, in a sentence.
        if (step.Id == "tick" && OwnWish.IsMatch(text) && OwnQuestion.In(text) is { Length: > 0 } own)
            return new Answer(own);
        if (step.Id != "visit")
            return null;
        if (OwnQuestion.IsAddition(text))
            turn.Memory = With(turn.Memory, visit => Edited(visit, text, turn));
        else if (Questions.Looks(text))
            turn.AlsoAsks = text;
        return new Answer("") { Choices = ["next"] };
    }

    public override bool Overhear(CurrentTurn turn, string answered, string text)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var said = text;
        text = GpSurgery.Plain(said);
        var learnt = base.Overhear(turn, answered, text);
        // Said in other words than the list knows, or long before: the last visits have their own questions.
        if (turn.Memory.Visit.Visit is "" or "next" && turn.Memory.Journey.Told.Contains(ToldFacts.VisitsEnding))
            turn.Memory = With(turn.Memory, visit => visit with { Visit = Ending });
        // "Physio Thursday, I want five questions": whom they see, and when.
        if (turn.Memory.Visit.Visit.Length == 0 && (VisitTalk.NamesNext(text) || VisitTalk.NamesWhom(text) || VisitHints.Tell(said) || (answered.Length == 0 && VisitTalk.IsDay(turn.Text))))
            turn.Memory = With(turn.Memory, visit => visit with { Visit = "next" });
        // The gaps of a clearance are a list already: which visit it is for changes nothing in it.
        if (answered.Length == 0 && turn.Memory.Visit is { Visit: "", Suggested.Count: > 0, Chosen.Count: 0 } && turn.Memory.Clearance.NamedAsked)
            turn.Memory = With(turn.Memory, visit => visit with { Visit = "next" });
        return learnt;
    }

    private static bool IsAnswered(CurrentTurn turn) => turn.Memory.Visit is not { After: true, NotesDone: false } || VisitFacts.NextToNote(turn) is null;

    // With answers next to the questions, nothing more is asked for.
    private static bool IsNoted(CurrentTurn turn) =>
        turn.Memory.Visit is not { After: true, NotesDone: false } || (turn.Memory.Visit.Chosen.Count > 0 && turn.Memory.Visit.Answers.Values.Any(answer => answer != "-"));

    private static Memory With(Memory memory, Func<DoctorVisitState, DoctorVisitState> change) => memory with { Visit = change(memory.Visit) };

    // "The cause one and the when to call one", said where the goal was asked for.
    private bool PicksByName(CurrentTurn turn, string text) => TickReader.Told(Tools.Questions.StepOf(turn, new Pending(Id, "tick")), text, Tools.Answers.Likeness) is { Ids.Count: > 1 };

    private string? VisitNamed(string text)
    {
        var plain = PlainWords.Of(text);
        return Tools.Speaker.Book.Get(Id).Step("visit").Choices.FirstOrDefault(choice => choice.Id != "been" && PlainWords.Of(choice.Title) == plain && plain.Contains(' ', StringComparison.Ordinal))?.Id;
    }

    // Another visit has other questions: they are chosen afresh, and the person's own stay.
    private static Memory TakeOtherVisit(Memory memory, Answer answer) => With(memory, visit => visit.Visit == answer.Choice[OtherVisit.Length..] ? visit : visit with
    {
        Visit = answer.Choice[OtherVisit.Length..],
        Suggested = [],
        Chosen = [.. visit.Chosen.Where(ListPlaces.IsOwn)],
        Ticked = false,
        LedIn = false,
    });

    private static bool IsOtherVisit(Answer answer) => answer.Choice.StartsWith(OtherVisit, StringComparison.Ordinal);

    private Memory TakeGoal(Memory memory, Answer answer, CurrentTurn turn)
    {
        if (answer.Choice == TicksFirst)
        {
            var ticks = ListHurry.AllAndDone.IsMatch(answer.Text) ? null : TickReader.Read(Tools.Questions.StepOf(turn, new Pending(Id, "tick")), answer.Text, Tools.Answers.Likeness);
            var known = ticks is { Text.Length: > 0 } ? With(memory, visit => Edited(visit, ticks.Text, turn)) : memory;
            return With(known, visit => visit with { Chosen = [.. (ticks?.Choices ?? visit.Suggested).Concat(visit.Chosen.Where(ListPlaces.IsOwn))], Ticked = true, TickedFirst = true });
        }

        if (!IsOtherVisit(answer) && (OwnQuestion.IsAddition(answer.Text) || PutsThose.Ends(ListTerms, answer.Text)))
            return With(memory, visit => Edited(visit, answer.Text, turn));
        return IsOtherVisit(answer) ? TakeOtherVisit(memory, answer) : With(VisitSituation.WithVisit(memory, turn.Text), visit => visit with { GoalAsked = true, Goal = GoalTalk.In(answer.Text) });
    }

    private static Memory TakeVisit(Memory memory, Answer answer) => With(memory, visit => visit with
    {
        // "My visits run out in two weeks" names a day too; what kind of visit it is says more.
        Visit = answer.Choices.Contains(Ending) ? Ending : answer.Choices.FirstOrDefault(choice => choice != "next") ?? "next",
        After = answer.Choice == "been",
    });

    private Memory TakeTicks(Memory memory, Answer answer, CurrentTurn turn) => IsOtherVisit(answer) ? TakeOtherVisit(memory, answer) : With(memory, visit =>
    {
        if (answer.Choice == TakeBack)
            return Edited(visit, answer.Text, turn) with { Ticked = false };
        if (answer.Choices.Count == 0 && GoalChange.For(visit, answer.Text) is { } change)
            return WithGoal(visit, change);
        // The goal once more: it stands on the page already.
        if (answer.Choices.Count == 0 && GoalChange.IsKnown(visit, answer.Text))
            return visit;
        // Own words instead of ticks are a question of theirs; the ticks are asked for once more, then all are taken.
        var noTicks = answer.Choice == TickReader.None || ListWish.WantsOnlyOwn(answer.Text) || (answer.Choices.Count == 0 && ListWish.WantsOnlyOwn(turn.Text));
        // No page is made of nothing.
        if (turn.NoneTicked = noTicks && answer.Text.Length == 0 && !visit.Chosen.Any(ListPlaces.IsOwn))
            return visit;
        var onlyOwn = !noTicks && answer.Choices.Count == 0 && answer.Text.Length > 0 && visit.Own.Count - visit.OwnBefore < 2 && !ListWish.Removes(answer.Text);
        var ticks = answer.Choices.Where(choice => choice != ThenDone).ToList();
        var ticked = onlyOwn || noTicks ? [] : ticks.Count == 0 || ticks.Contains("all") ? visit.Suggested : ticks;
        var chosen = visit with { Ticked = !onlyOwn, Chosen = [.. ticked.Concat(visit.Chosen.Where(ListPlaces.IsOwn)).Distinct()] };
        var isDone = answer.Choices.Contains(ThenDone);
        var edited = answer.Text.Length > 0 ? Edited(chosen, answer.Text, turn) : chosen;
        turn.Added = onlyOwn ? Understood.Joined([.. edited.Own.Where(own => !visit.Own.ContainsKey(own.Key)).Select(own => Quoted(own.Value))]) : "";
        return edited with { Settled = isDone };
    });

    private static string Quoted(string question) => QuotedQuestion.Is(question) ? question : $"\"{question}\"";

    // Said to be wrong, and not what is right: it is asked for once more.
    private static DoctorVisitState WithGoal(DoctorVisitState visit, GoalChange change) => visit with { Goal = change.Goal, GoalAsked = change.Goal.Length > 0 };

    private Memory TakeEdit(Memory memory, Answer answer, CurrentTurn turn)
    {
        if (IsOtherVisit(answer))
            return TakeOtherVisit(memory, answer);
        if (answer.Unknown || answer.Choice == "done")
            return With(memory, visit => visit with { Settled = true, Aside = "" });
        var change = GoalChange.For(memory.Visit, answer.Text);
        var text = change?.Rest ?? answer.Text;
        var reading = Reading(turn, memory.Visit, text);
        var edited = change is null ? Edited(memory.Visit, reading, turn) : WithGoal(text.Length > 0 ? Edited(memory.Visit, reading, turn) : memory.Visit, change);
        var isChanged = change is not null || !edited.Chosen.SequenceEqual(memory.Visit.Chosen) || !ReferenceEquals(edited.Own, memory.Visit.Own);
        // What was not asked for outright may have been meant for us, and comes off again if they say so.
        var filed = turn.Filed.Length > 0 ? edited.Own.Keys.Except(memory.Visit.Own.Keys).ToList() : [];
        edited = edited with { Filed = filed, Settled = edited.Settled || answer.Choices.Contains(ThenDone) || (memory.Visit.Anew && isChanged), Anew = false };
        turn.NotFound = ListEdit.Missing(edited, text, Finder(turn), ListTerms) is { Count: > 0 } missing && edited.Chosen.SequenceEqual(memory.Visit.Chosen) ? missing : [];
        turn.NoSuch = reading.Beyond.Count > 0 ? (reading.Beyond, memory.Visit.Chosen.Count) : null;
        // What could not be made out changes nothing, and the question comes back with how to say it.
        turn.Rephrase = !edited.Settled && !reading.Changes && !ListWish.OnlyReopens(text) && !isChanged && turn.NoSuch is null;
        return memory with { Visit = edited };
    }

    private DoctorVisitState Edited(DoctorVisitState visit, string text, CurrentTurn turn) => Edited(visit, Reading(turn, visit, text), turn);
    private DoctorVisitState Edited(DoctorVisitState visit, ListReading reading, CurrentTurn turn) =>
        ListEdit.Apply(visit, BareQuestion.Completed(reading, BareQuestion.SubjectOf(turn), ListTerms), Words(turn, "own-with-numbers"), Finder(turn)) with { Aside = "" };

    private ListFinder Finder(CurrentTurn turn) => new(id => _facts.TextOf(turn, id), Tools.Answers.Likeness)
    {
        GroupOf = _facts.GroupOf,
        AskAbout = thing => Words(turn, "own-about", ("what", thing)),
        Politely = question => Words(turn, "own-polite", ("question", char.ToLowerInvariant(question[0]) + question[1..])),
    };

    private static Memory TakeAnswer(Memory memory, Answer answer, CurrentTurn turn)
    {
        if (answer.Choice == "done")
            return With(memory, visit => visit with { NotesDone = true });
        var (text, done) = AfterVisit.Ending(answer.Text);
        return With(memory, visit => VisitFacts.NextToNote(turn) is { } id
            ? visit with { NotesDone = done, Answers = new Dictionary<string, string>(visit.Answers) { [id] = answer.Unknown || text.Length == 0 || AfterVisit.WasNotAsked(text) ? "-" : AfterVisit.Plain(text) } }
            : visit);
    }

    private static Memory TakeNote(Memory memory, Answer answer, CurrentTurn turn)
    {
        turn.Rephrase = true;
        var done = answer.Unknown || answer.Choice == "done" || AfterVisit.IsDone(answer.Text);
        return With(memory, visit => AfterVisit.Noted(visit, answer.Choice == "done" ? [] : AfterVisit.ItemsOf(answer.Text)) with { NotesDone = done });
    }
}
