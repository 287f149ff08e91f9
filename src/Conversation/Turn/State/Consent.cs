namespace BackPainBot.Conversation.Turn.State;

/// <summary>What a person has said about keeping their answers.</summary>
public enum Consent
{
    /// <summary>Not asked, or not answered: kept sealed for a day, so that a reload does not lose the conversation.</summary>
    Open,
    Keep,
    KeepNothing,
}
