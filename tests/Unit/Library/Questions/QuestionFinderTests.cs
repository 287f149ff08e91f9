using BackPainBot.Library.Questions;
using BackPainBot.Library.Text;

namespace BackPainBot.UnitTests.Library.Questions;

public sealed class QuestionFinderTests
{
    private static readonly QuestionFinder Finder = new(SearchVocabulary.Load(RepositoryFiles.PathOf("content")).Value!);

    [Fact]
    public void A_message_with_one_question_or_none_is_looked_up_whole()
    {
        Assert.Empty(Finder.Find("My back went on Tuesday and it still hurts. I sit all day for work."));
        Assert.Empty(Finder.Find("My back went on Tuesday. Which mattress is best for it? Thanks for reading."));
        Assert.Empty(Finder.Find(""));
    }

    [Fact]
    public void Questions_with_and_without_marks_are_found_and_weighty_ones_come_first()
    {
        var found = Finder.Find("I was signed off in May. Which pillow is good for side sleepers? My sister swears by her massage gun. I'd also like to know whether an injection is worth it.");
        Assert.Equal(["I'd also like to know whether an injection is worth it.", "Which pillow is good for side sleepers?"], found);
    }

    [Fact]
    public void What_the_writer_calls_the_main_question_comes_first()
    {
        var found = Finder.Find("Is an MRI worth paying for? How do I set up my desk? But the main thing is, how do I sleep on my side without waking up sore?");
        Assert.StartsWith("But the main thing", found[0], StringComparison.Ordinal);
        Assert.Equal(3, found.Count);
    }

    [Fact]
    public void Two_questions_in_one_sentence_are_two()
    {
        var found = Finder.Find("Wondering what shoes suit a sore back, and whether a hot water bottle does anything.");
        Assert.Equal(["Wondering what shoes suit a sore back", "whether a hot water bottle does anything."], found);
    }

    [Fact]
    public void Numbered_questions_on_one_line_are_separate() =>
        Assert.Equal(["how do I choose a physio", "is an office chair worth it"], Finder.Find("1) how do I choose a physio 2) is an office chair worth it").Select(question => question.TrimEnd('.', ',')));

    [Fact]
    public void A_question_that_leans_on_the_one_before_belongs_to_it()
    {
        var found = Finder.Find("Could I fly to Spain on Friday? Is that daft? And which cushion suits an aeroplane seat?");
        Assert.Equal(["Could I fly to Spain on Friday? Is that daft?", "And which cushion suits an aeroplane seat?"], found);
    }

    [Theory]
    [InlineData("It went again, you know? I mean, right? Which cushion suits a car seat?")]
    [InlineData("Can anyone help? Which cushion suits a car seat?")]
    public void Question_marks_that_ask_nothing_are_not_counted(string message) => Assert.Empty(Finder.Find(message));

    [Fact]
    public void At_most_three_are_answered() =>
        Assert.Equal(3, Finder.Find("How do I sleep well? How should my desk stand? Which shoes are kind? What helps in a long car journey? Does yoga help stiffness?").Count);

    [Fact]
    public void A_huge_message_is_read_in_bounded_time() => Assert.NotEmpty(Finder.Find(string.Concat(Enumerable.Repeat("How do I sleep, and is there a pillow, or should I sit? ", 20_000))));

    [Fact]
    public void Every_sentence_that_asks_comes_with_what_stands_around_it()
    {
        var asked = Finder.Asked("Zumba. My doctor shrugged. On a four, do I dance or not? The shoes are new.");

        var only = Assert.Single(asked);
        Assert.Equal("On a four, do I dance or not?", only.Text);
        Assert.Contains("Zumba. My doctor shrugged. On a four, do I dance or not?", only.Wordings);
        Assert.Contains("On a four, do I dance or not? The shoes are new.", only.Wordings);
    }

    [Theory]
    [InlineData("I can walk for ten minutes.")]
    [InlineData("It does hurt sometimes.")]
    [InlineData("My back will ache all evening.")]
    [InlineData("I will raise them on a crate.")]
    public void What_is_told_asks_nothing(string told) => Assert.Empty(Finder.Asked(told));

    [Theory]
    [InlineData("Worth the sixty, or not")]
    [InlineData("I'd love to know how often I should get up")]
    [InlineData("does sex count as exercise lol")]
    [InlineData("so if there's a proper way of getting in and out I'm all ears")]
    public void What_asks_without_a_mark_is_heard(string asked) => Assert.Single(Finder.Asked(asked));

    [Theory]
    [InlineData("Can I take the bus for an hour, and is it fine to sleep on my front?", "Can I take the bus for an hour?", "is it fine to sleep on my front?")]
    [InlineData("Two questions: can I drive to Leeds, and should I use a heat pad?", "can I drive to Leeds?", "should I use a heat pad?")]
    [InlineData("can i go swimming with this and what shoes should i wear for walking", "can i go swimming with this?", "what shoes should i wear for walking?")]
    [InlineData("I hurt it gardening, should I see a doctor, and can I still swim lengths?", "I hurt it gardening should I see a doctor?", "can I still swim lengths?")]
    public void Each_question_of_a_sentence_is_asked_by_itself(string message, string first, string second) =>
        Assert.Equal([first, second], Finder.Asked(message).Select(asked => asked.Text));

    [Theory]
    [InlineData("Does it matter how I sit and if I lean back?")]
    [InlineData("Should I lie down or walk when it nags?")]
    public void One_question_stays_one(string message) => Assert.Equal([message], Finder.Asked(message).Select(asked => asked.Text));
}
