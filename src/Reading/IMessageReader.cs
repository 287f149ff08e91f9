namespace BackPainBot.Reading;

/// <summary>Reads one inbox message, offline and deterministically.</summary>
public interface IMessageReader
{
    /// <summary>Never throws on any text; linear in its length.</summary>
    MessageReading Read(string text);
}
