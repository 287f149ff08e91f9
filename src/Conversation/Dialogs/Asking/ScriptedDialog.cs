using BackPainBot.Conversation.Scripts;
using BackPainBot.Conversation.Turn;
using BackPainBot.Conversation.Turn.Replies;
using BackPainBot.Conversation.Turn.State;
using Microsoft.Bot.Builder.Dialogs;

namespace BackPainBot.Conversation.Dialogs.Asking;

/// <summary>
/// A waterfall whose questions are scripted. The constructor lists the steps. A question whose answer is known is passed
/// over, so running a dialog again from its start lands on the first open question: that is how "back", a restart of the
/// server and two answers in one message all work.
/// </summary>
public abstract class ScriptedDialog : ComponentDialog
{
    private readonly WaterfallDialog _waterfall;
    private readonly List<string> _asked = [];
    private readonly Dictionary<string, Func<CurrentTurn, bool>> _known = [];
    private readonly Dictionary<string, Func<Memory, Answer, CurrentTurn, Memory>> _takes = [];

    protected ScriptedDialog(string stem, DialogTools tools)
        : base(stem)
    {
        ArgumentNullException.ThrowIfNull(tools);
        Tools = tools;
        _waterfall = new WaterfallDialog(stem + ".steps");
        AddDialog(_waterfall);
        AddDialog(new QuestionPrompt(tools.Questions));
        InitialDialogId = _waterfall.Id;
    }

    /// <summary>Ids of the questions, in order.</summary>
    public IReadOnlyList<string> Asked => _asked;

    /// <summary>Ids of what the dialog says besides its questions.</summary>
    public abstract IReadOnlyList<string> Says { get; }

    /// <summary>Placeholders that the dialog fills itself.</summary>
    public virtual IReadOnlyList<string> Fills => [];

    public ScriptContract Contract => new(Id, Asked, Says, Fills);

    protected DialogTools Tools { get; }

    /// <summary>Forgets what was answered, so that the dialog can be gone through afresh; facts about the person stay.</summary>
    public virtual Memory Clear(Memory memory) => memory;

    /// <summary>How many questions are open from one of them on, itself counted.</summary>
    public int OpenQuestions(CurrentTurn turn, string from) => _asked.SkipWhile(step => step != from).Count(step => step == from || !_known[step](turn));

    /// <summary>Whether the answer to one of its questions is known.</summary>
    public bool Knows(CurrentTurn turn, string step) => _known.TryGetValue(step, out var known) && known(turn);

    /// <summary>Counts every question that is still open as left out, so that the dialog ends with what is known; null if it can't end like that.</summary>
    public virtual Memory? Finish(Memory memory) => null;

    /// <summary>An answer in free words that the script's phrases do not hold; null if the text is none.</summary>
    public virtual Answer? Understand(CurrentTurn turn, ScriptStep step, string text) => null;

    /// <summary>Whether what the script's phrases found is too little of an answer to go by.</summary>
    public virtual bool Doubts(ScriptStep step, string text, Answer found) => false;

    /// <summary>The answer that a text amounts to where neither the script nor <see cref="Understand"/> finds one; null if it is none.</summary>
    public virtual Answer? Otherwise(CurrentTurn turn, ScriptStep step, string text) => null;

    /// <summary>Whether something asked in the middle is what this dialog is about, so that it answers it itself and nothing else does.</summary>
    public virtual bool IsAboutThis(string text) => false;

    /// <summary>Answers something asked in the middle that is about this dialog.</summary>
    public virtual Task AnswerAsideAsync(CurrentTurn turn, string text, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Puts an answer into the memory without going on, as when the same message turns to something else.</summary>
    public void Put(CurrentTurn turn, string step, Answer answer)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (_takes.TryGetValue(step, out var take))
            turn.Memory = take(turn.Memory, answer, turn);
    }

    /// <summary>Takes into account what a message that answered one question also says about the others; true if anything was new.</summary>
    public virtual bool Overhear(CurrentTurn turn, string answered, string text)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var learnt = false;
        foreach (var step in Tools.Speaker.Book.Get(Id).Steps.Where(step => step.Id != answered && _takes.ContainsKey(step.Id)))
        {
            if (_known[step.Id](turn) || AnswerMatcher.Overhear(step, text) is not { Count: > 0 } heard)
                continue;
            turn.Memory = _takes[step.Id](turn.Memory, new Answer("") { Choices = heard }, turn);
            learnt = true;
        }

        return learnt;
    }

    /// <summary>Asks a scripted question unless its answer is known.</summary>
    protected void Ask(string step, Func<CurrentTurn, bool> known, Func<Memory, Answer, Memory> take) => Ask(step, known, (memory, answer, _) => take(memory, answer));

    /// <summary>Asks a scripted question unless its answer is known; for an answer that needs the turn's clock.</summary>
    protected void Ask(string step, Func<CurrentTurn, bool> known, Func<Memory, Answer, CurrentTurn, Memory> take)
    {
        _asked.Add(step);
        _known[step] = known;
        _takes[step] = take;
        _waterfall.AddStep((context, cancellationToken) => known(CurrentTurn.Of(context.Context))
            ? context.NextAsync(null, cancellationToken)
            : context.PromptAsync(QuestionPrompt.Name, QuestionPrompt.OptionsFor(Id, step), cancellationToken));
        _waterfall.AddStep((context, cancellationToken) => TakeAsync(context, step, cancellationToken));
    }

    /// <summary>Does something between questions or at the end. It runs again after "back", so it must look at the memory first.</summary>
    protected void Then(Func<CurrentTurn, CancellationToken, Task> act) => _waterfall.AddStep(async (context, cancellationToken) =>
    {
        await act(CurrentTurn.Of(context.Context), cancellationToken).ConfigureAwait(false);
        return await context.NextAsync(null, cancellationToken).ConfigureAwait(false);
    });

    /// <summary>Runs another dialog as a part of this one.</summary>
    protected void Run(ScriptedDialog dialog, Func<CurrentTurn, bool> when)
    {
        ArgumentNullException.ThrowIfNull(dialog);
        // A component asks again through its own set, so a part has to be known there too.
        AddDialog(dialog);
        _waterfall.AddStep((context, cancellationToken) => when(CurrentTurn.Of(context.Context))
            ? context.BeginDialogAsync(dialog.Id, null, cancellationToken)
            : context.NextAsync(null, cancellationToken));
    }

    /// <summary>Ends here if the condition holds; the rest of the steps are for others.</summary>
    protected void EndIf(Func<CurrentTurn, bool> condition) => _waterfall.AddStep((context, cancellationToken) => condition(CurrentTurn.Of(context.Context))
        ? context.EndDialogAsync(null, cancellationToken)
        : context.NextAsync(null, cancellationToken));

    /// <summary>Goes through the steps again until the condition holds; questions that are answered by then are passed over.</summary>
    protected void RepeatUntil(Func<CurrentTurn, bool> condition) => _waterfall.AddStep((context, cancellationToken) => condition(CurrentTurn.Of(context.Context))
        ? context.NextAsync(null, cancellationToken)
        : context.ReplaceDialogAsync(_waterfall.Id, null, cancellationToken));

    /// <summary>Says scripted words of this dialog.</summary>
    protected Task SayAsync(CurrentTurn turn, string says, CancellationToken cancellationToken, params (string Name, string Value)[] values) =>
        Tools.Speaker.SayAsync(turn, new Reply(Words(turn, says, values), ReplyKind.Answer), cancellationToken);

    /// <summary>Says scripted words and what could be done next.</summary>
    protected Task SayWithOffersAsync(CurrentTurn turn, string says, CancellationToken cancellationToken) =>
        Tools.Speaker.SayAsync(turn, new Reply(Words(turn, says), ReplyKind.Answer) { Buttons = Tools.Offers.For(turn, Id) }, cancellationToken);

    protected string Words(CurrentTurn turn, string says, params (string Name, string Value)[] values)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return ForThem.Tell(SaysToThem ? turn.Memory.Journey.AboutPronoun : "", Tools.Speaker.Words(turn, Id, says, values));
    }

    /// <summary>Whether what it says is for the one whose back it is, and so turned round when that isn't the writer.</summary>
    protected virtual bool SaysToThem => false;

    /// <summary>Ends with words, the opening of a page with its citation (none without a page's name), and what to do next.</summary>
    protected async Task CloseAsync(CurrentTurn turn, string words, string page, CancellationToken cancellationToken, bool brief = false)
    {
        var passage = page.Length == 0 ? null : await Tools.Answers.PageAsync(turn, page, cancellationToken).ConfigureAwait(false);
        var reply = passage is null ? new Reply(words, ReplyKind.Answer) : new Reply($"{words}\n\n{(brief ? FirstBlock(passage.Text) : passage.Text)} [1]", ReplyKind.Answer) { Citations = [passage.Cited] };
        await Tools.Speaker.SayAsync(turn, reply with { Buttons = Tools.Offers.For(turn, Id) }, cancellationToken).ConfigureAwait(false);
    }

    // A heading in bold belongs to what stands below it.
    private static string FirstBlock(string text)
    {
        var blocks = text.Split("\n\n");
        return string.Join("\n\n", blocks.Take(blocks[0].StartsWith("**", StringComparison.Ordinal) ? 2 : 1));
    }

    private Task<DialogTurnResult> TakeAsync(WaterfallStepContext context, string step, CancellationToken cancellationToken)
    {
        var turn = CurrentTurn.Of(context.Context);
        if (context.Result is Answer answer)
        {
            turn.Memory = _takes[step](turn.Memory, answer, turn);
            turn.Talk(talk => talk with { Pending = null });
            if (!answer.Exact)
                Overhear(turn, step, turn.Text);
        }

        return context.NextAsync(null, cancellationToken);
    }
}
