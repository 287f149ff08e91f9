namespace BackPainBot.UnitTests.Conversation.Turn.Routing;

/// <summary>A long story is answered first and in few words; a low mood is met by a person's name for it, and old signs by their history.</summary>
public sealed class ShortStoryTests
{
    private const int About = 130;

    [Theory]
    [InlineData("My GP cleared me last month after a disc bulge and I did 8 weeks of physio, which ended. I've been lifting since I was 19 and I miss it. It still hurts about 4/10 when I sit at my desk for more than half an hour and when I bend to pick up my daughter. I'm scared of making it worse. Can I start deadlifting again if I keep it light?", "not yet on your own")]
    [InlineData("I'm 45, office job, hurt my back in March moving a fridge. Saw a physio for six weeks and she discharged me saying carry on as normal. Every time I go back to tennis it flares for three days. It's sore now, maybe a 3. How do I get back in shape without wrecking it again?", "not yet")]
    [InlineData("I was told to rest so I've been on the sofa since easter, physio's finished, doc says all good. I'm afraid to do anything. what now", "taking back small, easy things")]
    [InlineData("Hi, I had back surgery (microdiscectomy) four months ago, surgeon says everything looks fine and I can do what I want. I still get an ache in my lower back by the evening and I've put on weight. What exercises can I do to get fit?", "surgeon")]
    public async Task A_story_gets_its_answer_in_few_words_and_once(string story, string answer)
    {
        using var talk = new FreeText();
        await talk.SayAsync(story);
        var first = talk.Replies.First(reply => reply.Text.Contains(answer, StringComparison.Ordinal)).Text.Split("\n\n[1]:")[0];

        Assert.True(first.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Length <= About, first);
    }

    [Theory]
    [InlineData("I am a widower of 79 and my doctor says \"walk\" as if that was the end of it. I went out on Saturday, felt splendid, got as far as the garden centre, and had to ring my neighbour to be collected. Then I was stiff until Tuesday, so I've not gone out since. Ought I to go shorter and more often, or should it be quick or a stroll?", "/walking#")]
    public async Task A_long_message_is_answered_by_the_page_that_the_whole_of_it_is_about(string story, string page)
    {
        using var talk = new FreeText();
        await talk.SayAsync(story);

        Assert.Contains(talk.Replies, reply => reply.Text.Contains(page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Whether_one_may_run_with_pain_is_not_answered_by_a_yes()
    {
        using var talk = new FreeText();

        Assert.Contains("Not while it hurts", await talk.SayAsync("my back still hurts a bit, can I run?"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("My doctor cleared me. How do I get back in shape with back pain?")]
    [InlineData("how do I get back in shape without hurting my back again?")]
    public async Task The_very_question_of_the_service_has_a_straight_answer(string question)
    {
        using var talk = new FreeText();

        Assert.Contains("In this order", await talk.SayAsync(question), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("my toes have tingled since tuesday, new")]
    [InlineData("my left foot tingles now, that's new")]
    public async Task New_tingling_that_is_told_and_not_asked_about_is_answered(string message)
    {
        using var talk = new FreeText();
        var said = await talk.SayAsync(message);

        Assert.Contains("worth having examined", said, StringComparison.Ordinal);
        Assert.Contains("In both legs", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("i cry every morning putting my shoes on")]
    [InlineData("been crying a lot, can't play with my kids")]
    [InlineData("I feel like a burden to my wife since my back went")]
    public async Task Tears_are_met_first_and_a_person_is_offered(string message)
    {
        using var talk = new FreeText();
        var said = await talk.SayAsync(message);

        Assert.Contains("Samaritans", said, StringComparison.Ordinal);
        Assert.Contains("GP", said, StringComparison.Ordinal);
        Assert.NotEmpty(talk.Cited);
        Assert.DoesNotContain(talk.Replies, reply => reply.Text.Contains("Are you safe", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_is_tired_of_it_all_being_talked_past_gets_a_warm_word_and_no_emergency()
    {
        using var talk = new FreeText();
        var said = await talk.SayAsync("I'm so tired of all this. nobody listens to me");

        Assert.DoesNotContain("Are you safe", said, StringComparison.Ordinal);
        Assert.Contains("person", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no it's old, GP knows")]
    [InlineData("the numbness is old and my GP knows about it")]
    [InlineData("nothing new, all of it was checked by the hospital years ago")]
    public async Task Old_signs_that_a_doctor_knows_of_are_not_asked_for_again(string answer)
    {
        using var talk = new FreeText();
        await talk.SayAsync("my back still hurts a bit, can I run?");
        var said = await talk.SayAsync(answer);

        Assert.Contains("knows about it", said, StringComparison.Ordinal);
        Assert.Contains("999", said, StringComparison.Ordinal);
        Assert.DoesNotContain("any of these?", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("it's old but getting worse, GP knows")]
    [InlineData("old cancer, GP knows")]
    public async Task What_grows_or_was_cancer_is_never_waved_through(string answer)
    {
        using var talk = new FreeText();
        await talk.SayAsync("my back still hurts a bit, can I run?");

        Assert.DoesNotContain("Good that somebody", await talk.SayAsync(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_bed_since_october_is_heard_as_resting()
    {
        using var talk = new FreeText();

        Assert.Contains("resting a lot", await talk.SayAsync("in bed since october"), StringComparison.Ordinal);
    }
}
