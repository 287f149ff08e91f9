using BackPainBot.Conversation.Answers;
using BackPainBot.Conversation.Turn.Replies;
using BackPainBot.Domain.Safety;

namespace BackPainBot.UnitTests.Conversation.Answers;

public sealed class WrittenAnswerTests
{
    private static readonly Citation Seat = new("driving", "Driving", "Seat", "/driving#seat");
    private static readonly Citation Bed = new("sleep", "Sleep", "Bed", "/sleep#bed");

    [Fact]
    public void Marks_stand_where_the_source_changes_and_count_pages_in_the_order_of_use()
    {
        var answer = WrittenAnswer.Reworded([Said(Bed, "A pillow helps some."), Said(Bed, "Turn in one piece."), Said(Seat, "Slide the seat forward.")]);
        Assert.Equal("A pillow helps some. Turn in one piece. [1] Slide the seat forward. [2]", answer?.Text);
        Assert.Equal([Bed, Seat], answer?.Citations);
    }

    [Fact]
    public void One_sentence_alone_says_too_little() => Assert.Null(WrittenAnswer.Reworded([Said(Bed, "A pillow helps some.")]));

    [Fact]
    public void Sentences_that_prescribe_only_together_are_no_answer() =>
        Assert.Null(WrittenAnswer.Reworded([Said(Bed, "Squats come next."), Said(Bed, "Do ten of them, three times.")]));

    private static Passage Said(Citation cited, string text) => new(cited, text, LoadingLevel.None) { IsGenerated = true };
}
