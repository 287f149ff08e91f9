namespace BackPainBot.Conversation.Turn.Routing;

/// <summary>A plain question that has a plain answer.</summary>
/// <param name="Id">Id of what is asked, in <c>dialogs/direct.yaml</c>.</param>
/// <param name="Says">Id of the words that answer it.</param>
/// <param name="Page">The page that says more, with its heading after a "#"; empty if the answer stands alone.</param>
public sealed record Direct(string Id, string Says, string Page)
{
    /// <summary>Whether words written for the very question may take its place: all but what may not wait.</summary>
    public bool Yields => !DirectAnswers.ComesFirst(Id);

    /// <summary>Whether it tells somebody how to get out of where they are stuck, which comes before any question.</summary>
    public bool ComesFirst => Id is DirectAnswers.Floor or DirectAnswers.Bent;
}
