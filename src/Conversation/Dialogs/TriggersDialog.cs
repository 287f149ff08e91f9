using System.Text.RegularExpressions;
using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Dialogs.Cards;
using BackPainBot.Conversation.Dialogs.State;
using BackPainBot.Conversation.Dialogs.Told;
using BackPainBot.Conversation.Scripts;
using BackPainBot.Conversation.Turn;
using BackPainBot.Conversation.Turn.Replies;
using BackPainBot.Conversation.Turn.Routing;
using BackPainBot.Conversation.Turn.State;
using BackPainBot.Domain.Recovery;

namespace BackPainBot.Conversation.Dialogs;

/// <summary>
/// What daily life has already shown about what stirs a back up and what settles it. Recalled, never tested: nothing here
/// asks anybody to try a movement. Ends in a trigger map as a note to discuss, and a week of notes.
/// </summary>
public sealed class TriggersDialog : ScriptedDialog
{
    private static readonly string[] NothingElse = ["nothing else", "thats it", "thats all", "that is all", "only that", "just that", "nothing more", "mainly", "mostly", "i think", "not much else", "i dont know", "dont know", "dunno", "idk", "everything", "all sorts", "lots of things", "anything", "yes", "please", "not sure"];

    private const string Redraw = "redraw";

    private static readonly Regex TriggerList = new(@"\btriggers?'? list\b|\blist\b[^.?!]{0,24}\b(?:triggers?|sets? (?:it|my back) off|makes? (?:it|my back) worse|brings? it on)\b", RegexOptions.IgnoreCase);
    private static readonly Regex ShowList = new(@"\b(?:show|see|give|print|have|look at)\b[^.?!]{0,12}\b(?:the|my|that) list\b|^\W*(?:the|my) list(?: please| then| now)*\W*$", RegexOptions.IgnoreCase);
    private static readonly Regex ShowMap = new(@"(?<!\b(?:don'?t|do not|not|no|never) )\b(?:show|see|look at|have|want|like|draw|do|get|give|finish|print|where'?s|where is|straight to|skip to|jump to|go to|just)\s+(?:(?:me|us|to|see|have|the|my|a|this|that|whole|trigger|current|just|now|at|what|is|on|looks? like)\s+){0,5}map\b|\b(?:give|want|need|have|get|make)\b[^.?!]{0,20}\b(?:something|it|this|that|all (?:this|that))\b[^.?!]{0,12}\b(?:written down|on paper|in writing|to keep|to print|i can (?:keep|print|show|take))\b|\bmap (?:again|back|please|pls|now|so far|as it is)\b|\bwhat(?:'?s| is| does| have)\b.{0,20}\bmap\b.{0,12}(?:look|say|so far|got|now|$)", RegexOptions.IgnoreCase);
    private static readonly Regex SoFar = new(@"\b(?:so far|yet|already|till now|until now|up to now|at the moment|as it is|then (?:go on|carry on|continue)|and (?:go on|carry on|continue))\b", RegexOptions.IgnoreCase);
    private static readonly Regex Adding = new(@"^\W*(?:(?:no|oh|and|actually|sorry|wait|plus|also)\b[\s,]*)*(?:also|plus|and|add|forgot|i forgot(?: to say)?)\b[\s,:]*(?<more>.{3,40})$", RegexOptions.IgnoreCase);
    private static readonly Regex LittleFirst = new(@"^(?:it |that )?(?:takes? )?(?:really |just )?(?:not (?:very )?much|not a lot|hardly any(?:thing)?|barely any(?:thing)?|very little|a little|next to nothing)$", RegexOptions.IgnoreCase);
    private static readonly Regex Weights = new(@"\d\s?%|\bpercent\b|\d\s?(?:kgs?|kilos?|lbs?|pounds|stone)\b|\b(?:last|second|third|2nd|3rd|heavy|heavier|heaviest|top|working) sets?\b|\bover \d{2,3}\b|\bunder \d{2,3}\b", RegexOptions.IgnoreCase);
    private static readonly Regex NoneOf = new(@"^(?:none|nothing|neither|no) (?:of|like|really|to)\b", RegexOptions.IgnoreCase);
    // "20 mins under a sink": how much it takes, and what of.
    private static readonly Regex LeadingAmount = new(@"(?<=^|, )(?<amount>(?:after |about |around |only )*\d{1,3}\s?(?:mins?|minutes?|hours?|hrs?))\s+(?:of\s+|in\s+|with\s+)?(?<what>[\p{L}][^,]{3,})", RegexOptions.IgnoreCase);
    private static readonly Regex Worsening = new(@"^(?<what>.{3,60}?)\s+(?:(?:really |always |also )?makes? (?:it|me|my back) (?:bad|worse|hurt|ache|sore|flare)|makes? it bad|sets? (?:it|me) off|brings? it on)\b", RegexOptions.IgnoreCase);
    private static readonly Regex IsTrigger = new(@"\s+(?:is|are)(?: also)?(?: an?| the)?(?: big| bad| real| other)? triggers?$|\s+(?:sets? (?:it|me) off|brings? it on|makes? it (?:bad|worse|hurt))$", RegexOptions.IgnoreCase);
    private static readonly Regex OnlyAmount = new(@"^(?:after |about |around |only |just |over |under |up to |for |in )*(?:\d{1,3}|an?|half an?|one|two|five|ten|twenty|thirty)\s?(?:mins?|minutes?|hours?|hrs?|h)(?: or so| ish)?$", RegexOptions.IgnoreCase);

    /// <summary>An answer with more words than this is told and not listed.</summary>
    private const int LongestList = 8;

    /// <summary>In letters; both sides of what depends have room in it.</summary>
    private const int LongestWords = 140;

    private readonly TriggerMapPicture _picture;
    private readonly MapVerdict _verdict;

    public TriggersDialog(DialogTools tools, TriggerMapPicture picture)
        : base("triggers", tools)
    {
        _picture = picture;
        _verdict = new MapVerdict(Tools.Speaker);
        Then(SayBackAsync);
        Ask("provokes", turn => turn.Memory.Triggers.ProvokesAsked || turn.Memory.Journey.Triggers.Count > 0, TakeProvokes);
        Ask("how-little", turn => State(turn).HowLittle.Length > 0 || turn.Memory.Journey.Triggers.Count == 0, (memory, answer) => With(memory, state => state with { HowLittle = Chosen(answer), HowMuch = state.HowMuch.Length > 0 && !Conditions.Are(state.HowMuch) ? state.HowMuch : Conditions.Joined(WordsOf(answer), Conditions.In(state.HowMuch)) }));
        Ask("settles", turn => State(turn).Settles.Length > 0, (memory, answer) => With(memory, state => state with { Settles = Chosen(answer), SettlesWords = TriggerTalk.Read(answer.Text, "").NextMorning.Id.Length > 0 ? "" : SettledWords(answer) }));
        Then(StopIfIrritableAsync);
        Ask("next-morning", turn => IsIrritable(turn) || State(turn).NextMorning.Length > 0, (memory, answer) => With(memory, state => state with { NextMorning = Chosen(answer), NextMorningWords = WordsOf(TriggerTalk.MorningPart(answer)) }));
        Ask("time-of-day", turn => IsIrritable(turn) || State(turn).TimeOfDay.Length > 0, (memory, answer) => With(memory, state => state with { TimeOfDay = Chosen(answer), TimeOfDayWords = WordsOf(answer) }));
        Ask("tolerance", turn => IsIrritable(turn) || State(turn).Tolerance.Length > 0 || State(turn).HowMuch.Length > 0 || turn.Memory.Journey.Triggers.Count == 0, (memory, answer) => With(memory, state => state with { Tolerance = answer.Unknown ? "-" : OwnWords.Tidy(answer.Text) is { Length: > 0 } words ? words : "-" }));
        Ask("eases", turn => State(turn).EasesAsked, TakeEases);
        Then(ShowMapAsync);
        Ask("plan", turn => State(turn).Plan.Length > 0, TakePlan);
        RepeatUntil(turn => State(turn).Plan.Length > 0);
        Then(ConcludeAsync);
    }

    public override IReadOnlyList<string> Says { get; } =
    [
        "so-far", "map-so-far", "map-empty", "changed", "changed-to", "added-to", "not-there", "irritable", "map", "plan", "no-plan", "signs",
        .. MapVerdict.Says,
    ];

    public override IReadOnlyList<string> Fills { get; } = ["map", "note", "what", "eases", "amount", "others"];

    // What was told is still so; only what was left open is asked again.
    public override Memory Clear(Memory memory)
    {
        ArgumentNullException.ThrowIfNull(memory);
        return With(memory, state => state with
        {
            ProvokesAsked = false,
            HowLittle = Told(state.HowLittle),
            Settles = Told(state.Settles),
            NextMorning = Told(state.NextMorning),
            TimeOfDay = Told(state.TimeOfDay),
            Tolerance = Told(state.Tolerance),
            EasesAsked = state.Eases.Count > 0,
            Plan = "",
            PlanFrom = null,
            SaidBack = false,
            Shown = false,
            Concluded = false,
        });
    }

    /// <summary>Everything that is still open is left out, and the map is drawn from what is known.</summary>
    public override Memory? Finish(Memory memory)
    {
        ArgumentNullException.ThrowIfNull(memory);
        return With(memory, state => state with
        {
            ProvokesAsked = true,
            HowLittle = Or(state.HowLittle, "not-sure"),
            Settles = Or(state.Settles, "not-sure"),
            NextMorning = Or(state.NextMorning, "not-sure"),
            TimeOfDay = Or(state.TimeOfDay, "not-sure"),
            Tolerance = Or(state.Tolerance, "-"),
            EasesAsked = true,
            Shown = false,
        });
    }

    /// <summary>Whether a text asks for a list of triggers: no list of questions for a doctor.</summary>
    public static bool WantsList(string text) => TriggerList.IsMatch(text);

    /// <summary>Whether a text asks to see a list, where the only one there is is the map.</summary>
    public static bool AsksForList(string text) => ShowList.IsMatch(text);

    /// <summary>Whether a text asks to see the map.</summary>
    public static bool AsksForMap(string text) => ShowMap.IsMatch(text) && !TriggerCorrections.NameMap(text);

    /// <summary>Whether a text asks to see what is on the map so far, with its questions to go on after it.</summary>
    public static bool AsksForMapSoFar(string text) => AsksForMap(text) && SoFar.IsMatch(text);

    public override bool IsAboutThis(string text) => AsksForMapSoFar(text);

    public override Task AnswerAsideAsync(CurrentTurn turn, string text, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var drawn = _picture.Draw(turn);
        return drawn.Text.Length == 0
            ? SayAsync(turn, "map-empty", cancellationToken)
            : Tools.Speaker.SayAsync(turn, new Reply(Words(turn, "map-so-far", ("map", drawn.Text)), ReplyKind.Report) { Attachments = [drawn.Attachment] }, cancellationToken);
    }

    public override Answer? Understand(CurrentTurn turn, ScriptStep step, string text)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(step);
        if (step.Id == "plan")
            return text == turn.Text && (ShowMap.IsMatch(text) || MapChanges.Of(turn) is not null || TriggerEdits.Apply(turn.Memory, text) is not null || MoreIn(turn).Count > 0 || TriggerCorrections.Change(turn) || TriggerFacts.Tell(turn) || Suspects.Added(MapFacts.In(text)).Count > 0 || Amounts.In(MapFacts.In(text)).Count > 0) ? new Answer("") { Choices = [Redraw], Exact = true } : null;
        if (step.Id == "settles" && MapFacts.Repeats(text, State(turn).HowMuch))
            return null;
        text = MapFacts.In(text);
        if (text.Length == 0 || TriggerNotes.AnswersElse(step.Id, text))
            return null;
        if (TriggerNotes.Answer(step.Id, text) is { } depends)
            return depends;
        // "It's not just the desk, the bike too" adds to what brings it on, whatever was asked.
        if (step.Id != "provokes" && Suspects.IsNotOnly(text))
            return null;
        if (step.Id == "how-little" && Amounts.In(text) is { Count: > 1 } amounts)
            return new Answer(Amounts.Words(amounts)) { Choices = [TriggerFacts.LevelOf(amounts.Min(amount => amount.Minutes))] };
        if (step.Id == "how-little" && Amounts.Range(text) is var (range, shortest))
            return new Answer(range) { Choices = [TriggerFacts.LevelOf(shortest)] };
        if (step.Id == "how-little" && TriggerThings.TwoLimits(text) is var (limits, least))
            return new Answer(limits) { Choices = [TriggerFacts.LevelOf(least)] };
        // "Not much. A minute bent over, he's 8 kilo": the weight is what is lifted, and not how much it takes.
        if (step.Id == "how-little" && Weights.IsMatch(text) && Clauses.Of(text) is [var first, _, ..] && LittleFirst.IsMatch(first))
            return new Answer(SpokenTime.Minutes(text) is { } minutes ? Amounts.Spoken(minutes) : first) { Choices = ["little"] };
        // Weights are not repeated on the map: that it takes a lot is what they say.
        if (step.Id == "how-little" && Weights.IsMatch(text) && !Questions.Looks(text))
            return new Answer("") { Choices = ["a-lot"], Exact = true };
        // "1 and 7 obviously, and 9 when I climb out of the cab": only numbers are the list's own matter.
        if (step.Id is "provokes" or "eases" && text.Any(char.IsLetter) && NumberedChoices.In(step, text) is { } numbered)
            return numbered;
        if (step.Id == "provokes" && !Questions.Looks(text) && TriggerTalk.KnowsNone(text) && turn.Reread(text).Triggers.Count == 0)
            return Answer.NotKnown with { Exact = false };
        if (step.Id == "provokes" && PlainWords.Split(PlainWords.Of(text)).Length > LongestList && !Questions.Looks(text) && TriggerTalk.BringsInWords(text) is { Count: > 0 } brings)
            return new Answer(string.Join(", ", brings));
        // What brings it on, told where a time was asked for, and a time told where the morning was, are kept for their own rows.
        if (TriggerTalk.AnswersElse(step.Id, text, () => turn.Reread(text).Triggers.Count > 0 || TriggerThings.In(text).Count > 0))
            return null;
        // "8ish at the end of the day, 3 when I get up" says when it is worst; it doesn't say how long it takes to settle.
        if (step.Id is "settles" or "next-morning" && ScoreTalk.All(text).Count > 1)
            return null;
        return step.Id is not ("how-little" or "tolerance") && TriggerThings.TwoLimits(text) is not null ? null : TriggerFacts.Answer(step.Id, text);
    }

    public override Answer? Otherwise(CurrentTurn turn, ScriptStep step, string text)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(step);
        if (step.Id == "settles" && MapFacts.Restates(text) && !MapFacts.Repeats(text, State(turn).HowMuch))
            return TriggerFacts.Answer(step.Id, MapFacts.In(text));
        return step.Id == "how-little" && TriggerTalk.LevelInWords(text) is { } level ? new Answer(text) { Choices = [level] } : null;
    }

    // "8ish at the end of the day" says how much it hurts, and not what eases it.
    public override bool Doubts(ScriptStep step, string text, Answer found)
    {
        ArgumentNullException.ThrowIfNull(step);
        ArgumentNullException.ThrowIfNull(found);
        if (!found.Exact && step.Id != "plan" && ((step.Id == "settles" && MapFacts.Restates(text)) || MapFacts.In(text) is not { Length: > 0 } facts || TriggerNotes.AnswersElse(step.Id, facts)))
            return true;
        return step.Id != "provokes" && Suspects.IsNotOnly(text)
            || step.Id == "time-of-day" && !found.Exact && TriggerTalk.IsFineThen(text)
            || step.Id == "eases" && !found.Exact && Clauses.Of(text).All(Polarity.CannotEase)
            || step.Id is "settles" or "next-morning" or "eases" or "tolerance" && !found.Exact && TriggerTalk.AnswersElse(step.Id, text, () => false)
            || step.Id is "settles" or "next-morning" && !found.Exact && ScoreTalk.All(text).Count > 1
            || step.Id == "eases" && !found.Exact && found.Choices.Count == 0 && ScoreTalk.All(text).Count > 0;
    }

    public override bool Overhear(CurrentTurn turn, string answered, string text)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var whole = Idioms.Without(text);
        text = MapFacts.In(whole);
        var before = turn.Memory;
        var isOpen = turn.Memory.Talk.Pending?.Stem == Id || turn.Memory.Triggers.HowLittle.Length > 0;
        LeaveOutCauses(turn, text);
        var learnt = base.Overhear(turn, answered, text);
        learnt = TriggerFacts.Take(turn, text, answered) || learnt;
        LeaveOutCauses(turn, text);
        learnt = TriggerNotes.Take(turn, text, answered) | TakeSuspects(turn, answered, whole) | TakeMore(turn, answered, text) | learnt;
        learnt = TriggerFacts.TakeMisplaced(turn, text, answered) || learnt;
        return (isOpen && TriggerCorrections.Take(turn, answered)) || learnt || turn.Memory.Journey != before.Journey;
    }

    // "An hour if it's the sitting, a week if it's the straps" tells how long it lasts after each.
    private static bool IsOfLasting(string answered, string text) => Contrasts.Of(text) is { Count: > 0 } sides && (answered is "settles" or "next-morning" || Contrasts.AreLasting(sides));

    // What is only asked ("is it my chair?") is no suspect of somebody who has said what it is.
    private static bool TakeSuspects(CurrentTurn turn, string answered, string text)
    {
        var before = turn.Memory;
        var isOpen = answered.Length > 0 && TriggerFacts.IsOpen(turn);
        if (turn.Memory.Journey.Triggers.Count > 0 && !text.Split('\n').Any(Suspects.AskWhich))
            text = MapFacts.In(text);
        if ((answered.Length == 0 || isOpen) && (isOpen && (answered is not ("eases" or "tolerance") || Suspects.IsNotOnly(text)) ? Suspects.In(text).Concat(Suspects.Added(text)) : Suspects.In(text)).ToList() is { Count: > 0 } suspects)
            turn.Journey(journey => journey with { Triggers = TriggerSides.Joined(journey.Triggers, suspects) });
        return turn.Memory != before;
    }

    // "Oh, and the wheelbarrow", "20 minutes kneeling, 5 bent": said beside any answer.
    private static bool TakeMore(CurrentTurn turn, string answered, string text)
    {
        var before = turn.Memory;
        var isOpen = answered.Length > 0 && TriggerFacts.IsOpen(turn);
        if (isOpen && answered != "tolerance" && !IsOfLasting(answered, text) && Amounts.In(text) is { Count: > 1 } amounts)
            turn.Memory = With(turn.Memory, state => state with { Amounts = [.. amounts.Select(amount => new TriggerAmount(amount.What, amount.Minutes))], HowMuch = Amounts.Words(amounts), HowLittle = TriggerFacts.LevelOf(amounts.Min(amount => amount.Minutes)) });
        if (answered is not ("eases" or "tolerance") && TriggerThings.In(text).Except(turn.Memory.Journey.Triggers, StringComparer.OrdinalIgnoreCase).ToList() is { Count: > 0 } more)
            turn.Journey(journey => journey with { Triggers = TriggerSides.Joined(journey.Triggers, more) });
        // What no word for a movement is in is kept as they call it.
        if (answered is "" or "provokes" && TriggerThings.Doings(text).Where(doing => turn.Reread(doing).Triggers.Count == 0).ToList() is { Count: > 0 } doings)
            turn.Journey(journey => journey with { Triggers = TriggerSides.Joined(journey.Triggers, doings) });
        if (TriggerThings.TwoLimits(text) is var (words, least))
            turn.Memory = With(turn.Memory, state => state with { HowMuch = words, HowLittle = TriggerFacts.LevelOf(least) });
        return turn.Memory != before;
    }

    // How it began is no trigger, whoever heard it as one.
    private static void LeaveOutCauses(CurrentTurn turn, string text)
    {
        if (turn.Memory.Journey.Triggers.Any(trigger => TriggerTalk.IsOnlyHowItBegan(text, trigger)))
        {
            turn.Journey(journey => journey with { Triggers = [.. journey.Triggers.Where(trigger => !TriggerTalk.IsOnlyHowItBegan(text, trigger))] });
            turn.Memory = With(turn.Memory, state => state with { ProvokesAsked = state.ProvokesAsked && turn.Memory.Journey.Triggers.Count > 0 });
        }
    }

    private static string Told(string known) => known is "not-sure" or "-" ? "" : known;

    private static string Or(string known, string otherwise) => known.Length > 0 ? known : otherwise;

    // A button says no more than its title; free words say it better than we would.
    private static string WordsOf(Answer answer) => answer.Exact || answer.Unknown ? "" : OwnWords.Tidy(MapFacts.In(answer.Text), LongestWords);

    // "An hour" is a button's other name and says more than "A few hours".
    private static string SettledWords(Answer answer) => answer is { Exact: true, Unknown: false } && SpokenTime.Minutes(answer.Text) is not null ? OwnWords.Tidy(answer.Text) : WordsOf(TriggerTalk.SettlingPart(answer));

    private static TriggersState State(CurrentTurn turn) => turn.Memory.Triggers;

    private static Memory With(Memory memory, Func<TriggersState, TriggersState> change) => memory with { Triggers = change(memory.Triggers) };

    private static string Chosen(Answer answer) => answer.Choice.Length > 0 ? answer.Choice : "not-sure";

    // A little brings it on and it takes until the next day or longer to settle: asking on would only send them to try things.
    private static bool IsIrritable(CurrentTurn turn) =>
        turn.Memory.Journey.PainScore >= 8 || (State(turn) is { HowLittle: "little", Settles: "next-day" or "longer" });

    // "When I get up from the couch" is getting up from the couch.
    private static string Named(string words) =>
        ToYou.DoingOf(words.Split(' ')[0]) is { } doing && !string.Equals(doing, words, StringComparison.OrdinalIgnoreCase) ? doing + words[words.Split(' ')[0].Length..] : words;

    private static Memory TakeProvokes(Memory memory, Answer answer)
    {
        answer = answer with { Text = LeadingAmount.Replace(answer.Text, "${amount}, ${what}") };
        var amount = answer.Text.Split(", ").FirstOrDefault(own => OnlyAmount.IsMatch(own.Trim())) is { } length ? OwnWords.Tidy(length) : "";
        var named = answer.Choices.Where(choice => choice != "not-sure").Select(choice => choice.Replace('-', ' ')).Concat(answer.Text.Split(", ").Select(own => Named(IsTrigger.Replace(OwnWords.Tidy(own), ""))).Where(own => own.Length > 0 && !OnlyAmount.IsMatch(own) && MapFacts.In(own).Length > 0 && !NoneOf.IsMatch(own) && !NothingElse.Contains(PlainWords.Of(own)) && !TriggerTalk.IsAboutElse(own)));
        return With(memory, state => state with
        {
            ProvokesAsked = true,
            HowMuch = state.HowMuch.Length > 0 ? state.HowMuch : amount,
            HowLittle = state.HowLittle.Length == 0 && SpokenTime.Minutes(amount) is { } minutes ? TriggerFacts.LevelOf(minutes) : state.HowLittle,
        }) with
        {
            Journey = memory.Journey with { Triggers = [.. memory.Journey.Triggers.Concat(named).Distinct(StringComparer.OrdinalIgnoreCase)] },
        };
    }

    // "Heat. Also sitting in lectures makes it bad": what makes it worse is no part of what eases it.
    private static Memory TakeEases(Memory memory, Answer answer, CurrentTurn turn)
    {
        var worse = answer.Exact ? [] : Clauses.Of(turn.Text).Select(clause => Worsening.Match(clause)).Where(found => found.Success).Select(found => OwnWords.Tidy(found.Groups["what"].Value)).Where(words => words.Length > 0).ToList();
        var text = worse.Count == 0 ? answer.Text : string.Join(", ", answer.Text.Split(", ").Where(own => !Worsening.IsMatch(own)));
        var choices = answer.Choices.Where(choice => choice is not ("nothing" or "not-sure")).Select(choice => choice.Replace('-', ' ')).Where(choice => !worse.Exists(words => words.Contains(choice, StringComparison.OrdinalIgnoreCase)));
        string[] own = OwnWords.Tidy(text) is { Length: > 0 } said ? [answer.Exact ? said : Conditions.Beside(said, MapFacts.In(turn.Text))] : [];
        return With(memory, state => state with { EasesAsked = true, EasesWords = own, Eases = [.. choices, .. own] }) with
        {
            Journey = memory.Journey with { Triggers = [.. memory.Journey.Triggers.Union(worse, StringComparer.OrdinalIgnoreCase)] },
        };
    }

    // A correction of the map is drawn before the question comes back.
    private Memory TakePlan(Memory memory, Answer answer, CurrentTurn turn)
    {
        var isYes = answer.Choice == "yes";
        if (answer.Choice != Redraw)
            return With(memory, state => state with { Plan = isYes ? "yes" : "no", PlanFrom = isYes ? turn.Now : null });
        var text = turn.Text;
        if (MapChanges.Of(turn) is { } change)
        {
            turn.Memory = change.Memory;
            if (change.Rest.Length > 0 && TriggerEdits.Apply(turn.Memory, change.Rest) is { } also)
                turn.Memory = also;
            turn.GoOnWith(change.Rest);
        }
        else if (TriggerEdits.Apply(turn.Memory, turn.Text) is { } edited)
            turn.Memory = edited;
        else if (MoreIn(turn) is { Count: > 0 } more)
            turn.Journey(journey => journey with { Triggers = [.. journey.Triggers.Union(more, StringComparer.OrdinalIgnoreCase)] });
        else if (!TriggerCorrections.Take(turn))
            TriggerFacts.Take(turn, MapFacts.In(turn.Text), "plan");
        TakeSuspects(turn, "plan", turn.Text);
        TakeMore(turn, "plan", MapFacts.In(turn.Text));
        turn.Text = text;
        // What was left open stays so: the map is what they want to see.
        return Finish(turn.Memory) ?? turn.Memory;
    }

    // "Actually also vacuuming upstairs", said to the finished map: their own words, if a movement or a job is in them.
    private static List<string> MoreIn(CurrentTurn turn)
    {
        if (Adding.Match(turn.Text.TrimEnd('.', '!')) is not { Success: true } added || Questions.Looks(turn.Text))
            return [];
        var words = OwnWords.Tidy(added.Groups["more"].Value);
        return words.Length > 0 && (turn.Reread(words).Triggers.Count > 0 || TriggerThings.In(words).Count > 0 || TriggerThings.Begins(words)) ? [words] : [];
    }

    // What was told before the first question is said back, so that it can be put right and is plainly not asked again.
    private async Task SayBackAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        var rows = _picture.RowsOf(turn);
        if (State(turn).SaidBack || State(turn).Shown)
            return;
        turn.Memory = With(turn.Memory, state => state with { SaidBack = true });
        if (rows.Count > 1 || turn.Memory.Journey.Triggers.Count > 1)
            await SayAsync(turn, "so-far", cancellationToken, ("map", string.Join("\n", rows.Select(row => $"- **{row.Label}:** {row.Value}")))).ConfigureAwait(false);
    }

    private async Task StopIfIrritableAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        if (IsIrritable(turn) && !State(turn).EasesAsked)
            await SayAsync(turn, "irritable", cancellationToken).ConfigureAwait(false);
    }

    private async Task ShowMapAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        if (State(turn).Shown)
            return;
        turn.Memory = With(turn.Memory, state => state with { Shown = true });
        turn.Journey(journey => journey with { Step = StepTransitions.Next(journey.Step ?? RecoveryStep.InvestigateTriggers, RecoveryEvent.TriggersNoted, turn.Picture) });
        var drawn = _picture.Draw(turn);
        var note = _verdict.NoteOf(turn);
        var text = Words(turn, "map", ("map", drawn.Text), ("note", note));
        await Tools.Speaker.SayAsync(turn, new Reply(text, ReplyKind.Report) { Attachments = [drawn.Attachment], Buttons = State(turn).Concluded ? Tools.Offers.For(turn, Id) : [] }, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>What the pattern shows so far, from their own facts.</summary>
    public string Verdict(CurrentTurn turn) => _verdict.Of(turn);

    private Task ConcludeAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        // The map that is only looked at again needs no second goodbye.
        if (State(turn).Concluded)
            return Task.CompletedTask;
        turn.Memory = With(turn.Memory, state => state with { Concluded = true });
        if (State(turn).Plan == "yes" && turn.Memory.Consent == Consent.Open)
            turn.Next = "consent";
        // Who came for the map and was not asked for the signs hears of them all the same.
        var words = Words(turn, State(turn).Plan == "yes" ? "plan" : "no-plan");
        if (turn.Memory.SafetyCheck.Signs.Length == 0 && turn.Memory.Safety.Waiting is null)
            words = AskReply.Joined(words, Words(turn, "signs"));
        return CloseAsync(turn, words, State(turn).Plan == "yes" ? "investigate-triggers" : "", cancellationToken);
    }
}
