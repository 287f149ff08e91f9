using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Scripts;
using BackPainBot.Conversation.Turn;

namespace BackPainBot.Conversation.Dialogs.Visit;

/// <summary>The computed parts of the visit's questions: the suggested list, the list so far, the question whose answer is being noted.</summary>
public sealed class VisitFacts(QuestionBank bank, VisitQuestions suggestions) : IQuestionFacts
{
    public string Stem => "doctor-visit";

    public IEnumerable<(string Name, string Value)> Values(CurrentTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        yield return ("list", string.Join("\n", turn.Memory.Visit.Chosen.Select((id, index) => $"{index + 1}. {TextOf(turn, id)}")));
        yield return ("question", NextToNote(turn) is { } next ? TextOf(turn, next) : "");
    }

    public IReadOnlyList<ScriptChoice> Choices(CurrentTurn turn, string step) => step == "tick"
        ? [.. suggestions.Suggest(turn).Select(bank.Find).OfType<BankQuestion>().Select(question => new ScriptChoice(question.Id, Voice.Of(turn, question.Text), [], []))]
        : [];

    /// <summary>The first chosen question whose answer is not noted yet.</summary>
    public static string? NextToNote(CurrentTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return turn.Memory.Visit.Chosen.FirstOrDefault(id => !turn.Memory.Visit.Answers.ContainsKey(id));
    }

    /// <summary>What the group of a bank question is called; empty for the person's own.</summary>
    public string GroupOf(string id) => bank.Find(id) is { } question ? bank.Groups.First(group => group.Id == question.Group).Title : "";

    /// <summary>A bank question's words, or the person's own.</summary>
    public string TextOf(CurrentTurn turn, string id)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return bank.Find(id) is { } question ? Voice.Of(turn, question.Text) : turn.Memory.Visit.Own.GetValueOrDefault(id, "");
    }
}
