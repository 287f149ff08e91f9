namespace BackPainBot.Conversation.Turn.State;

/// <summary>What a person has said about keeping their answers.</summary>
public enum Consent
{
    /// <summary>Not asked, or not answered: health facts stay in memory only.</summary>
    Open,
    Keep,
    KeepNothing,
}
