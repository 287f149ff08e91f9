using System.Text;
using BackPainBot.Conversation.Dialogs.Cards;
using BackPainBot.Conversation.Scripts;
using BackPainBot.Conversation.Turn;
using BackPainBot.Conversation.Turn.Interrupts;
using BackPainBot.Conversation.Turn.Replies;
using BackPainBot.Conversation.Turn.State;
using Microsoft.Bot.Schema;

namespace BackPainBot.Conversation.Dialogs.Asking;

/// <summary>Writes a scripted question as an activity: words, buttons, or a checklist card with its items in the text where no card is shown.</summary>
public sealed class QuestionWriter(Speaker speaker, IEnumerable<IQuestionFacts> facts)
{
    // Channels that draw Adaptive Cards; everywhere else the items stand in the text.
    private static readonly string[] WithCards = ["directline", "webchat", "msteams", "widget"];

    // Safety, consent and erasing are asked in their own words, however often.
    private static readonly string[] ToTheWord = ["safety-check", "erase", "consent"];

    private readonly Dictionary<string, IQuestionFacts> _facts = facts.ToDictionary(fact => fact.Stem, StringComparer.Ordinal);

    /// <param name="turn">The turn.</param>
    /// <param name="open">The question.</param>
    /// <param name="again">Whether to ask in other words.</param>
    public Activity Write(CurrentTurn turn, Pending open, bool again)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(open);
        var step = StepOf(turn, open);
        var words = again && step.Again.Length > 0 ? step.Again : step.Ask;
        var easier = turn.Easier && !ToTheWord.Contains(open.Stem) ? EasierFor(step.Kind) : "";
        // The list's questions are put to a clinician: the "you" in them is theirs.
        var pronoun = open.Stem == "doctor-visit" && open.Step != "goal" ? "" : turn.Memory.Journey.AboutPronoun;
        var text = ForThem.Say(pronoun, easier.Length > 0 ? speaker.Words(turn, SteeringWords.Stem, easier) : speaker.Fill(turn, words, [.. FactsOf(open.Stem)?.Values(turn) ?? []]));
        var reply = step.Kind == AnswerKind.Many ? Checklist(turn, open, step, text) : new Reply(text, ReplyKind.Prompt) { Buttons = [.. step.Choices.Select(choice => choice.Title)] };
        return ReplyWriter.ToActivity(reply with { Step = open.Stem + "/" + open.Step, Once = open.Once });
    }

    /// <summary>The scripted step, with the choices that its dialog computes in front of its own.</summary>
    public ScriptStep StepOf(CurrentTurn turn, Pending open)
    {
        ArgumentNullException.ThrowIfNull(open);
        var step = speaker.Book.Get(open.Stem).Step(open.Step);
        return FactsOf(open.Stem)?.Choices(turn, open.Step) is { Count: > 0 } computed ? step with { Choices = [.. computed, .. step.Choices] } : step;
    }

    private static string EasierFor(AnswerKind kind) => kind switch
    {
        AnswerKind.Scale => SteeringWords.TryScale,
        AnswerKind.Choice => SteeringWords.TryChoice,
        AnswerKind.Many => SteeringWords.TryMany,
        AnswerKind.Text => SteeringWords.TryText,
        _ => "",
    };

    private IQuestionFacts? FactsOf(string stem) => _facts.GetValueOrDefault(stem);

    private Reply Checklist(CurrentTurn turn, Pending open, ScriptStep step, string text)
    {
        var card = ChecklistCard.Build(text, open, step, CardLabels.From(speaker, turn));
        if (WithCards.Contains(turn.Channel))
            return new Reply(text, ReplyKind.Checklist) { Attachments = [card] };
        var items = new StringBuilder(text).Append("\n\n");
        for (var i = 0; i < step.Choices.Count; i++)
            items.Append(i + 1).Append(". ").Append(step.Choices[i].Title).Append('\n');
        return new Reply(items.ToString().TrimEnd(), ReplyKind.Checklist) { Attachments = [card] };
    }
}
