using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Turn;
using BackPainBot.Conversation.Turn.Gates;
using BackPainBot.Conversation.Turn.Routing;

namespace BackPainBot.Conversation.Answers;

/// <summary>What was said before a question in the middle of a talk, which it may lean on: "and kneeling on a mat?" says little by itself.</summary>
internal static class SaidBefore
{
    /// <summary>Of more words the last are those that it leans on.</summary>
    private const int MostWords = 40;

    /// <summary>In words; a longer message is a story around its question.</summary>
    private const int LongestAsk = 20;

    // Said once, and meant in every question after it.
    private const string Painless = "my back doesnt hurt now";

    /// <param name="turn">The turn.</param>
    /// <param name="question">The whole of its message, or one question of it.</param>
    /// <returns>Plain words; empty in a first message, for a question that says it is another one, and for one that names what was asked before it.</returns>
    public static string Of(CurrentTurn turn, string question)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(question);
        var talk = turn.Memory.Talk;
        // Of a long message what was told around its question would drown it.
        var ask = PlainWords.Split(PlainWords.Of(talk.LastAsk)).Length > LongestAsk && AskedThings.Telling(talk.LastQuestion) > 0 ? talk.LastQuestion : talk.LastAsk;
        // "Even at 60?" went on with the question before it, and so does what comes next.
        var last = talk.LastAsk.Contains(talk.LastQuestion, StringComparison.OrdinalIgnoreCase) ? ask : $"{talk.LastQuestion} {talk.LastAsk}".Trim();
        if (last.Length == 0 || TurnsAway(turn, question) || Relatives.IsAboutOther(turn) || Holds(question, last) || Holds(last, question))
            return "";
        // The other half of its own sentence is another question; "that's not what I asked" leans on nothing that was taken for it.
        var beside = string.Join(' ', MessageParts.Sentences(turn.Text).Where(sentence => !Holds(question, sentence) && !Holds(sentence, question) && !(AskedThings.Telling(sentence) > 0 && AskedThings.IsAgain(sentence, question))));
        var said = PlainWords.Split(PlainWords.Of(turn.Refusal is null ? $"{last} {beside}" : beside)).TakeLast(MostWords);
        return turn.IsPainless && !turn.Picture.HoldsActivity() ? $"{Painless} {string.Join(' ', said)}" : string.Join(' ', said);
    }

    // "Also, when can I go back to work?" says so in front; "also, how long for?" leans all the same.
    private static bool TurnsAway(CurrentTurn turn, string question) =>
        AskedThings.IsTelling(question) && MessageParts.Sentences(turn.Text).Any(sentence => LeadIns.TurnAway(sentence) && Holds(sentence, question.TrimEnd('?', '.', ' ')));

    private static bool Holds(string text, string part) => text.Contains(part, StringComparison.OrdinalIgnoreCase);
}
