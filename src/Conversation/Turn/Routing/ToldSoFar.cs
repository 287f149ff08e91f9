using BackPainBot.Conversation.Dialogs.Asking;

namespace BackPainBot.Conversation.Turn.Routing;

/// <summary>Keeps what a person told in earlier messages, for the dialogs that begin later.</summary>
public static class ToldSoFar
{
    /// <summary>Fewer words than this tell nothing by themselves.</summary>
    private const int Fewest = 4;

    private const int Longest = 2_000;

    public static void Keep(CurrentTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (turn.Card.Count > 0 || turn.Memory.Talk.Pending is not null || PlainWords.Split(PlainWords.Of(turn.Text)).Length < Fewest)
            return;
        turn.Talk(talk => talk with { Told = Last(talk.Told.Length > 0 ? talk.Told + "\n" + turn.Text : turn.Text) });
    }

    private static string Last(string text) => text.Length <= Longest ? text : text[^Longest..];
}
