namespace BackPainBot.Host.Channels.Widget;

/// <summary>The bot's first words, so that a newcomer reads them while their conversation is still being begun.</summary>
public interface IOpeningWords
{
    /// <summary>The same words that the conversation will begin with.</summary>
    string Markdown { get; }
}
