using BackPainBot.Host.Channels.DirectLine;
using BackPainBot.Storage;
using Microsoft.Extensions.Time.Testing;

namespace BackPainBot.UnitTests.Host.Channels.DirectLine;

public sealed class UnstoredAnswersTests
{
    private readonly FakeTimeProvider _time = new();

    [Fact]
    public void An_answer_is_handed_out_once_to_its_conversation_however_often_the_message_came()
    {
        var answers = new UnstoredAnswers(_time);
        answers.Add("c", Answer("1"));
        answers.Add("c", Answer("1"));

        Assert.Empty(answers.Take("other"));
        Assert.Single(answers.Take("c"));
        Assert.Empty(answers.Take("c"));
    }

    [Fact]
    public void What_is_old_is_forgotten()
    {
        var answers = new UnstoredAnswers(_time);
        answers.Add("c", Answer("1"));
        _time.Advance(TimeSpan.FromMinutes(6));

        Assert.Empty(answers.Take("c"));
    }

    [Fact]
    public void Only_a_bounded_number_waits()
    {
        var answers = new UnstoredAnswers(_time);
        for (var i = 0; i < 6_000; i++)
        {
            answers.Add($"c{i}", Answer("1"));
        }

        Assert.Empty(answers.Take("c0"));
        Assert.Single(answers.Take("c5999"));
    }

    private StoredActivity Answer(string id) => new(0, id, "{}", _time.GetUtcNow());
}
