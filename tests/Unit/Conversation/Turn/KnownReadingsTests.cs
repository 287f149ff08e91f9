using BackPainBot.Conversation.Scripts;
using BackPainBot.Conversation.Turn;
using BackPainBot.Reading;
using Moq;

namespace BackPainBot.UnitTests.Conversation.Turn;

public sealed class KnownReadingsTests
{
    private readonly Mock<IMessageReader> _reader = new();
    private readonly KnownReadings _readings;

    public KnownReadingsTests()
    {
        _reader.Setup(reader => reader.Read(It.IsAny<string>())).Returns(() => new MessageReading());
        _readings = new KnownReadings(_reader.Object, ScriptBook.Load(RepositoryFiles.PathOf("dialogs")));
    }

    [Fact]
    public void A_buttons_words_are_read_once() => CheckReads("A little", 1);

    [Fact]
    public void A_persons_own_words_are_read_every_time_and_remembered_nowhere() => CheckReads("A little more than yesterday", 2);

    [Fact]
    public void What_is_said_in_a_talk_is_read_as_a_turn_of_it()
    {
        _readings.Of("and the other one, which I meant before", inTalk: true);

        _reader.Verify(reader => reader.ReadTurn("and the other one, which I meant before"), Times.Once);
        _reader.Verify(reader => reader.Read(It.IsAny<string>()), Times.Never);
    }

    private void CheckReads(string text, int times)
    {
        _readings.Of(text);
        _readings.Of(text);

        _reader.Verify(reader => reader.Read(text), Times.Exactly(times));
    }
}
