using System.Collections.Concurrent;
using BackPainBot.Conversation.Scripts;
using BackPainBot.Reading;

namespace BackPainBot.Conversation.Turn;

/// <summary>
/// Readings of our own words: buttons, commands, the ways in which scripts expect to be answered, which are most of what people send. Each is read once.
/// Whatever else people write is read every time and remembered nowhere.
/// </summary>
public sealed class KnownReadings(IMessageReader reader, ScriptBook book)
{
    private readonly ConcurrentDictionary<string, MessageReading> _readings = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ours = [.. book.Scripts.SelectMany(PhrasesOf).Concat(Enumerable.Range(0, 11).Select(number => $"{number}")).Append("")];

    public MessageReading Of(string text) => Of(text, inTalk: false);

    /// <param name="text">The words.</param>
    /// <param name="inTalk">Whether something was said before them.</param>
    public MessageReading Of(string text, bool inTalk)
    {
        ArgumentNullException.ThrowIfNull(text);
        return !_ours.Contains(text) ? inTalk ? reader.ReadTurn(text) : reader.Read(text) : _readings.GetOrAdd(text, static (ours, by) => by.Read(ours), reader);
    }

    private static IEnumerable<string> PhrasesOf(Script script) =>
        script.Commands.Concat(script.Steps.SelectMany(step => step.Choices)).SelectMany(choice => choice.Like.Concat(choice.Heard).Append(choice.Title));
}
