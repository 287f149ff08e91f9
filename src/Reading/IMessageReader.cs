namespace BackPainBot.Reading;

/// <summary>Reads one inbox message, offline and deterministically.</summary>
public interface IMessageReader
{
    /// <summary>Never throws on any text; linear in its length.</summary>
    MessageReading Read(string text);

    /// <summary>The same for what is said in the middle of a talk, which leans on what was said before and so looks odd by itself sooner than it is.</summary>
    MessageReading ReadTurn(string text) => Read(text);
}
