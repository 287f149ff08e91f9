namespace BackPainBot.Reading;

/// <summary>Makes the reader when the first message comes: it needs the embedding model, which takes its time, and a server can listen before that.</summary>
internal sealed class LateReader(Func<MessageReader> make) : IMessageReader
{
    private readonly Lazy<MessageReader> _reader = new(make);

    /// <inheritdoc/>
    public MessageReading Read(string text) => _reader.Value.Read(text);

    /// <inheritdoc/>
    public MessageReading ReadTurn(string text) => _reader.Value.ReadTurn(text);
}
