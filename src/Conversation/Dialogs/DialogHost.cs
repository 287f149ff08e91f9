using System.Text.RegularExpressions;
using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Dialogs.Told;
using BackPainBot.Conversation.Scripts;
using BackPainBot.Conversation.Turn;
using BackPainBot.Conversation.Turn.Routing;
using BackPainBot.Conversation.Turn.State;
using Microsoft.Bot.Builder.Dialogs;

namespace BackPainBot.Conversation.Dialogs;

/// <summary>Begins, continues, re-asks, takes back and ends the scripted dialogs of a turn.</summary>
public sealed class DialogHost(IEnumerable<ScriptedDialog> dialogs, QuestionWriter questions, AnswerMatcher matcher, Offers offers, AlsoAsked alsoAsked, Hearing hearing)
{
    /// <summary>A dialog that was left longer ago starts afresh: its answers were about another day.</summary>
    private static readonly TimeSpan LeftFor = TimeSpan.FromDays(1);

    private const int MostSteps = 12;

    private const string SafetyCheck = "safety-check";

    private const string SomeSign = "some";

    private const string NotSure = "not-sure";

    // A word beside the answer to these may be the answer that counts.
    private static readonly string[] ToTheWord = [SafetyCheck, "erase", "consent", "feedback", "clearance"];

    // A chain of dialogs that begin one another ends here, whatever their scripts say.
    private const int MostInARow = 4;

    private readonly Dictionary<string, ScriptedDialog> _dialogs = dialogs.ToDictionary(dialog => dialog.Id, StringComparer.Ordinal);

    public IReadOnlyCollection<ScriptedDialog> All => _dialogs.Values;

    /// <summary>A dialog set over this turn's state that knows every dialog.</summary>
    public DialogSet SetOver(Microsoft.Bot.Builder.IStatePropertyAccessor<DialogState> state)
    {
        var set = new DialogSet(state);
        foreach (var dialog in _dialogs.Values)
            set.Add(dialog);
        return set;
    }

    /// <summary>Whether the open question has its answer in this turn; the answer then waits in the turn.</summary>
    public bool FindAnswer(CurrentTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (turn.Memory.Talk.Pending is not { } open || turn.Dialogs.ActiveDialog is null)
            return false;
        var step = questions.StepOf(turn, open);
        (turn.AlsoAsks, turn.AnswerBeside, turn.Filed) = ("", null, "");
        turn.Answer = AnswerIn(turn, step, turn.Text);
        if (turn.Answer is not { Exact: true } && turn.Card.Count == 0 && MayAskBeside(step))
            FindBesideQuestion(turn, step);
        if (turn.Answer is { Exact: false } found && step.Kind is AnswerKind.Choice or AnswerKind.Many or AnswerKind.Scale && !OwnsUp(turn, found) && AsksForAnother(turn))
            turn.Answer = null;
        return turn.Answer is not null;
    }

    /// <summary>What the open dialog learns from a message that did not answer its question; true if anything was new.</summary>
    public bool Overhear(CurrentTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return turn.Memory.Talk.Pending is { } open && _dialogs.TryGetValue(open.Stem, out var dialog) && dialog.Overhear(turn, open.Step, turn.Text);
    }

    /// <summary>What a dialog that waits behind another one's question learns from a message; true if anything was new.</summary>
    public bool OverhearAs(CurrentTurn turn, string stem, string answered)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return _dialogs[stem].Overhear(turn, answered, turn.Text);
    }

    /// <summary>Keeps the answer of a message that goes on to ask for another dialog.</summary>
    public void KeepAnswerBeside(CurrentTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (turn.AnswerBeside is { } answer && turn.Memory.Talk.Pending is { } open && _dialogs.TryGetValue(open.Stem, out var dialog))
            dialog.Put(turn, open.Step, answer);
    }

    /// <summary>Keeps what a message answers before it leaves or ends the dialog ("none. Stop asking.").</summary>
    public void KeepAnswerIn(CurrentTurn turn, string text)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (text.Length == 0 || turn.Memory.Talk.Pending is not { } open || !_dialogs.TryGetValue(open.Stem, out var dialog))
            return;
        if (AnswerIn(turn, questions.StepOf(turn, open), text) is { Unknown: false } answer)
            dialog.Put(turn, open.Step, answer);
    }

    /// <summary>Ends the running dialog with what is known; false if it can't end like that.</summary>
    public async Task<bool> FinishAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (!_dialogs.TryGetValue(turn.Memory.Talk.Dialog, out var dialog) || dialog.Finish(turn.Memory) is not { } finished)
            return false;
        turn.Memory = finished;
        return await BeginAsync(turn, dialog.Id, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Shows once more what a dialog ended in, and asks nothing that was left open in it.</summary>
    public async Task<bool> ShowAgainAsync(CurrentTurn turn, string stem, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (_dialogs[stem].Finish(turn.Memory) is not { } finished)
            return false;
        turn.Memory = finished with { Back = [] };
        return await BeginAsync(turn, stem, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Gives the waiting answer to its dialog and goes on.</summary>
    public async Task ContinueAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        RememberForBack(turn);
        // "1, 4" ticks two items and is no score; "my legs feel fine" denies a sign and is no word about pain.
        if (turn.Answer is { Exact: false } && turn.Text.Any(char.IsLetter) && !IsOnlyAboutSigns(turn))
            FactTaker.Take(turn, withTriggers: false);
        if (turn.AlsoAsks.Length > 0 && !await AnswerOwnAsync(turn, turn.AlsoAsks, cancellationToken).ConfigureAwait(false))
            await alsoAsked.AnswerAsync(turn, cancellationToken).ConfigureAwait(false);
        await alsoAsked.AnswerFiledAsync(turn, cancellationToken).ConfigureAwait(false);
        var result = await turn.Dialogs.ContinueDialogAsync(cancellationToken).ConfigureAwait(false);
        await AfterAsync(turn, result, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Lets the open dialog answer what is asked in the middle, if it is about that; false if it isn't.</summary>
    public async Task<bool> AnswerOwnAsync(CurrentTurn turn, string text, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (!IsAboutOpen(turn, text))
            return false;
        turn.AlsoAsks = "";
        await _dialogs[turn.Memory.Talk.Pending!.Stem].AnswerAsideAsync(turn, text, cancellationToken).ConfigureAwait(false);
        return true;
    }

    /// <summary>Begins a dialog from its first open question; whatever ran is set aside.</summary>
    public async Task<bool> BeginAsync(CurrentTurn turn, string stem, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        await turn.Dialogs.CancelAllDialogsAsync(cancellationToken).ConfigureAwait(false);
        turn.Talk(talk => talk with { Dialog = stem, Pending = null, Left = [.. talk.Left.Where(left => left.Stem != stem)] });
        var result = await turn.Dialogs.BeginDialogAsync(stem, null, cancellationToken).ConfigureAwait(false);
        await AfterAsync(turn, result, cancellationToken).ConfigureAwait(false);
        return true;
    }

    /// <summary>Begins a dialog afresh: what it asked before is asked again.</summary>
    public Task<bool> BeginAfreshAsync(CurrentTurn turn, string stem, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var goesOn = turn.Memory.Talk.Left.Any(left => left.Stem == stem && turn.Now - left.At < LeftFor);
        turn.Memory = (goesOn ? turn.Memory : _dialogs[stem].Clear(turn.Memory)) with { Back = [] };
        // What was told before the dialog began is not asked in it.
        _dialogs[stem].Overhear(turn, "", string.Join("\n", turn.Memory.Talk.Told, turn.Text));
        return BeginAsync(turn, stem, cancellationToken);
    }

    /// <summary>Gives a dialog that is not open the answer to one of its questions, if the text is one, and opens it from there.</summary>
    public async Task<bool> AnswerInAsync(CurrentTurn turn, Pending question, string text, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(question);
        turn.Talk(talk => talk with { Pending = question });
        turn.AlsoAsks = "";
        KeepAnswerIn(turn, text);
        // "Take 6 off. And how do I say it all in two minutes?": what is asked beside a change made later is answered as it is at the open list.
        if (turn.AlsoAsks.Length > 0)
            await alsoAsked.AnswerAsync(turn, cancellationToken).ConfigureAwait(false);
        return await BeginAsync(turn, question.Stem, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Asks the open question again; false if none is open.</summary>
    public async Task<bool> RepromptAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (turn.Memory.Talk.Pending is not { } open || turn.Dialogs.ActiveDialog is null)
            return false;
        // "But it doesn't hurt now", said beside another matter: what has been told by now is not asked once more.
        if (turn.Text.Length > 0 && turn.Reading.RedFlags.Count == 0 && AskedThings.QuestionsOf(turn.Text).Count == 0 && FactTaker.Tells(turn) && _dialogs.TryGetValue(open.Stem, out var dialog) && dialog.Knows(turn, open.Step))
            return await BeginAsync(turn, turn.Memory.Talk.Dialog.Length > 0 ? turn.Memory.Talk.Dialog : open.Stem, cancellationToken).ConfigureAwait(false);
        await turn.Dialogs.RepromptDialogAsync(cancellationToken).ConfigureAwait(false);
        return true;
    }

    /// <summary>Counts "I don't want to say" as the answer.</summary>
    public async Task<bool> SkipAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (turn.Memory.Talk.Pending is null || turn.Dialogs.ActiveDialog is null)
            return false;
        turn.Answer = Answer.NotKnown;
        await ContinueAsync(turn, cancellationToken).ConfigureAwait(false);
        return true;
    }

    /// <summary>Takes the last answer back and asks its question again, as often as there are answers.</summary>
    public async Task<bool> BackAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (turn.Memory.Back.Count == 0)
            return false;
        var earlier = MemoryJson.Read(turn.Memory.Back[^1]);
        var rest = turn.Memory.Back.Take(turn.Memory.Back.Count - 1).ToList();
        turn.Memory = earlier with { Back = rest, Safety = turn.Memory.Safety, Consent = turn.Memory.Consent };
        return await BeginAsync(turn, earlier.Talk.Dialog, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Ends whatever runs; true if something did.</summary>
    public async Task<bool> StopAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var ran = turn.Dialogs.ActiveDialog is not null;
        if (ran && turn.Memory.Talk.Dialog is { Length: > 0 } stem)
            turn.Talk(talk => talk with { Left = [.. talk.Left.Where(left => left.Stem != stem), new LeftDialog(stem, turn.Now)] });
        await turn.Dialogs.CancelAllDialogsAsync(cancellationToken).ConfigureAwait(false);
        Ended(turn);
        return ran;
    }

    /// <summary>How many questions of the running dialog are open, this one counted.</summary>
    public int OpenQuestions(CurrentTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return turn.Memory.Talk.Pending is { } open && _dialogs.TryGetValue(open.Stem, out var dialog) ? dialog.OpenQuestions(turn, open.Step) : 0;
    }

    /// <summary>What the person's own trigger facts show, in words; empty where there are none.</summary>
    public string Verdict(CurrentTurn turn) => ((TriggersDialog)_dialogs["triggers"]).Verdict(turn);

    /// <summary>The turn's message taken apart for the open question.</summary>
    public Heard Hear(CurrentTurn turn, string text)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return hearing.Of(turn, text, turn.Memory.Talk.Pending is { } open && IsList(open.Stem, open.Step));
    }

    private static bool IsNote(Pending open) => open.Step is "note-answer" or "note-free";

    private static bool IsList(string stem, string step) => stem == "doctor-visit" && step is "tick" or "arrange";

    // What is said beside the answer is no part of it: "mornings, as I said" is kept as "mornings".
    private Answer? AnswerIn(CurrentTurn turn, ScriptStep step, string text)
    {
        // "No, I mean when can I ski?" is no "none of these"; those words themselves are.
        if (text == turn.Text && IsOnlyMeant(turn))
            return null;
        var whole = WholeAnswerIn(turn, step, text);
        if (whole is { Exact: true } or { Unknown: true } || turn.Card.Count > 0 || turn.Memory.Talk.Pending is not { } open || ToTheWord.Contains(open.Stem))
            return whole;
        var heard = Hear(turn, text);
        // A note is kept as it was said, unless nothing in it is one.
        if (heard.Beside.Count == 0 || (IsNote(open) && (heard.Value.Length > 0 || Visit.AfterVisit.IsDone(text))))
            return whole;
        var picked = whole is { Choices.Count: > 0 } or { Number: not null } ? whole with { Text = "" } : null;
        return heard.Value.Length == 0 ? picked : WholeAnswerIn(turn, step, heard.Value) ?? picked;
    }

    private Answer? WholeAnswerIn(CurrentTurn turn, ScriptStep step, string text)
    {
        var matched = matcher.Match(step, text, turn.Card);
        if (matched is { Exact: true } || turn.Card.Count > 0 || turn.Memory.Talk.Pending is not { } open || !_dialogs.TryGetValue(open.Stem, out var dialog))
            return matched;
        if (dialog.Understand(turn, step, text) is { } understood)
            return understood;
        return (matched is not null && dialog.Doubts(step, text, matched) ? null : matched) ?? dialog.Otherwise(turn, step, text);
    }

    // Where own questions are the answer, nothing is asked beside it.
    private static bool MayAskBeside(ScriptStep step) => step.Kind != AnswerKind.Own && step.Id != "tick";

    // A complaint beside the safety question answers it only where it begins with the very words of the answer.
    private static bool IsOnlyMeant(CurrentTurn turn) =>
        turn.Memory.Talk.Pending?.Stem == SafetyCheck && Complaints.IsOne(turn) && !NoneOfThem.IsMatch(turn.Text);

    private static readonly Regex NoneOfThem = new(@"^\W*(?:no,? )?none(?: of (?:these|those|them|that|it))?(?: (?:no|thanks|thank you|for me))?\s*(?:[.,;!]|$)", RegexOptions.IgnoreCase);

    // "None. But is heat any good?" is an answer and a question: both are taken.
    private void FindBesideQuestion(CurrentTurn turn, ScriptStep step)
    {
        var sentences = Clauses.Sentences(turn.Text);
        var asks = sentences.Where(sentence => (Questions.Looks(sentence) && !Echoes.IsOne(turn, sentence, sentences)) || IsPutRight(turn, sentence)).ToList();
        if (IsOnlyMeant(turn) || asks.Count == 0 || asks.Count == sentences.Count)
            return;
        var told = string.Join(". ", sentences.Except(asks));
        if (AnswerIn(turn, step, told) is not { } answer)
            return;
        if (asks.TrueForAll(Questions.IsTag))
        {
            turn.Answer = answer with { Exact = false };
            return;
        }

        var rest = string.Join(" ", asks);
        // "None of these. Squatting is fine, it's sitting. So what do I ask the physio?": the answer is kept, and the list begins.
        var wantsList = turn.Memory.Talk.Pending?.Stem == SafetyCheck && Visit.VisitTalk.EndsInWish(rest);
        if (wantsList || (!IsAboutOpen(turn, rest) && offers.Chosen(rest) is { } other && other != turn.Memory.Talk.Dialog))
        {
            // "Yes, at least one. What do I ask the physio?", "not sure. What do I ask?": what it is and what to do comes before anything that is wished for.
            if (OwnsUp(turn, answer))
                turn.Answer = answer with { Exact = true };
            else
                (turn.Answer, turn.AnswerBeside) = (wantsList ? null : turn.Answer, answer);
            return;
        }

        (turn.Answer, turn.AlsoAsks) = (answer with { Exact = false }, rest);
    }

    private static bool OwnsUp(CurrentTurn turn, Answer answer) => turn.Memory.Talk.Pending?.Stem == SafetyCheck && answer.Choice is SomeSign or NotSure;

    // "None of those. And no, I mean the rowing machine": what was asked before is put right beside the answer. What names a sign is told.
    private static bool IsPutRight(CurrentTurn turn, string sentence) =>
        turn.Memory.Talk is { LastQuestion.Length: > 0, Pending.Stem: SafetyCheck or "triage" } && Corrected.Means(sentence) && turn.Reading.RedFlags.Count == 0 && !Denial.MayTellSign(sentence);

    // "Yes, questions for my physio please" is not a yes to the question that happens to be open.
    private bool AsksForAnother(CurrentTurn turn) => !IsAboutOpen(turn, turn.Text) && turn.Memory.Talk.Pending?.Step != "stage" && offers.Chosen(turn.Text) is { } other && other != turn.Memory.Talk.Dialog && other != turn.Memory.Talk.Pending?.Stem;

    private bool IsAboutOpen(CurrentTurn turn, string text) => turn.Memory.Talk.Pending is { } open && _dialogs.TryGetValue(open.Stem, out var dialog) && dialog.IsAboutThis(text);

    private static bool IsOnlyAboutSigns(CurrentTurn turn) =>
        turn.Memory.Talk.Pending?.Stem == SafetyCheck && (turn.Reading.PainScore ?? ScoreTalk.Find(turn.Text)) is null && !SaysPainless.IsMatch(turn.Text);

    // "None of that, and it doesn't hurt now": the pain is spoken of by name.
    private static readonly Regex SaysPainless = new(@"\b(?:it |back )?(?:does ?n'?t|does not|is ?n'?t|not) (?:really |actually )?(?:hurt(?:ing)?|ache|aching|sore)\b|\b(?:no|without|zero) (?:back )?pain\b|\bpain[- ]free\b|\bpain'?s? (?:is )?(?:gone|0|zero|nil)\b", RegexOptions.IgnoreCase);

    private static void RememberForBack(CurrentTurn turn) => turn.Memory = turn.Memory with
    {
        Back = [.. turn.Memory.Back.Append(MemoryJson.Write(turn.Memory with { Back = [] })).TakeLast(MostSteps)],
    };

    private async Task AfterAsync(CurrentTurn turn, DialogTurnResult result, CancellationToken cancellationToken)
    {
        for (var i = 0; i < MostInARow && result.Status is DialogTurnStatus.Complete or DialogTurnStatus.Cancelled or DialogTurnStatus.Empty; i++)
        {
            Ended(turn);
            if (turn.Next.Length == 0)
                return;
            var next = turn.Next;
            turn.Next = "";
            turn.Talk(talk => talk with { Dialog = next });
            result = await turn.Dialogs.BeginDialogAsync(next, null, cancellationToken).ConfigureAwait(false);
        }
    }

    private static void Ended(CurrentTurn turn) =>
        turn.Memory = turn.Memory with { Back = [], Talk = turn.Memory.Talk with { Dialog = "", Pending = null } };
}
