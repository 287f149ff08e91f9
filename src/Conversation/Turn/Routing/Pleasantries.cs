using BackPainBot.Conversation.Dialogs.Asking;

namespace BackPainBot.Conversation.Turn.Routing;

/// <summary>"Thanks for being patient with me. How will I know?": what is only friendly is no part of the question beside it.</summary>
public static class Pleasantries
{
    /// <summary>A longer sentence says something besides.</summary>
    private const int Longest = 11;

    private static readonly HashSet<string> OfTheBack = ["back", "pain", "pains", "painful", "hurt", "hurts", "hurting", "ache", "aches", "aching", "sore", "stiff", "leg", "legs", "spine", "worse", "better", "flare", "no", "not", "but"];

    /// <summary>Goes on with what is left of a message of several sentences one of which asks; does nothing where nothing is only friendly.</summary>
    public static void PutAside(CurrentTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var sentences = MessageParts.Sentences(turn.Text);
        if (turn.Card.Count > 0 || sentences.Count < 2 || turn.Reading.RedFlags.Count > 0)
            return;
        List<string> left = [.. sentences.Where(sentence => !IsOne(turn, sentence))];
        if (left.Count < sentences.Count && left.Exists(Questions.Looks))
            turn.GoOnWith(string.Join(' ', left));
    }

    private static bool IsOne(CurrentTurn turn, string sentence)
    {
        var words = PlainWords.Split(PlainWords.Of(sentence));
        return words.Length <= Longest && !sentence.Contains('?', StringComparison.Ordinal) && !words.Any(OfTheBack.Contains) && turn.Said.Holds(sentence, "pleasantry") && turn.Reread(sentence) is { Triggers.Count: 0, PainScore: null };
    }
}
