using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Turn;
using BackPainBot.Conversation.Turn.Routing;

namespace BackPainBot.Conversation.Answers;

/// <summary>What was said before a question in the middle of a talk, which it may lean on: "and kneeling on a mat?" says little by itself.</summary>
internal static class SaidBefore
{
    /// <summary>Of more words the last are those that it leans on.</summary>
    private const int MostWords = 40;

    /// <param name="turn">The turn.</param>
    /// <param name="question">The whole of its message, or one question of it.</param>
    /// <returns>Plain words; empty in a first message, and for a question that names what was asked before it.</returns>
    public static string Of(CurrentTurn turn, string question)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(question);
        var talk = turn.Memory.Talk;
        // "Even at 60?" went on with the question before it, and so does what comes next.
        var last = talk.LastAsk.Contains(talk.LastQuestion, StringComparison.OrdinalIgnoreCase) ? talk.LastAsk : $"{talk.LastQuestion} {talk.LastAsk}".Trim();
        // "That's not what I asked" leans on nothing that was taken for it.
        if (last.Length == 0 || turn.Refusal is not null || Relatives.IsAboutOther(turn) || question.Contains(last, StringComparison.OrdinalIgnoreCase) || last.Contains(question, StringComparison.OrdinalIgnoreCase))
            return "";
        var beside = MessageParts.Sentences(turn.Text).Where(sentence => !question.Contains(sentence, StringComparison.OrdinalIgnoreCase));
        return string.Join(' ', PlainWords.Split(PlainWords.Of($"{last} {string.Join(' ', beside)}")).TakeLast(MostWords));
    }
}
