namespace BackPainBot.UnitTests.Conversation.Turn.Routing;

public sealed class FirstAnswerTests
{
    [Theory]
    [InlineData("back sore")]
    [InlineData("back hurts")]
    public async Task A_bare_complaint_is_asked_for_the_two_things_that_matter(string message)
    {
        using var talk = new FreeText();
        var said = await talk.SayAsync(message);
        Assert.Contains("what brings it on", said, StringComparison.Ordinal);
        Assert.DoesNotContain("next right step", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("back pain 5 weeks, desk job")]
    [InlineData("ive had back pain 10 years, worse when i sit")]
    [InlineData("low back pain 3 months when i bend")]
    public async Task How_long_it_has_lasted_is_no_score(string message)
    {
        using var talk = new FreeText();
        Assert.DoesNotContain("out of 10", await talk.SayAsync(message), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sitting_that_helps_gets_no_page_about_sitting_less()
    {
        using var talk = new FreeText();
        await talk.SayAsync("My back aches when I stand at the sink, 4/10. Should I rest it?");
        await talk.SayAsync("Sitting is what helps. It is standing that hurts.");
        Assert.DoesNotContain("sitting-and-desk", talk.Cited);
    }

    [Fact]
    public async Task Not_yet_is_said_once_and_what_can_be_done_follows()
    {
        using var talk = new FreeText();
        var said = await talk.SayAsync("the GP said crack on with golf, but my back is still a 3/10 afterwards. when can I play golf again?");
        Assert.Contains("Not while it hurts", said, StringComparison.Ordinal);
        Assert.DoesNotContain("You're nearly there", said, StringComparison.Ordinal);
        Assert.DoesNotContain("Which sounds most like you", said + await talk.SayAsync("none of these"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("right. cheers", "welcome")]
    [InlineData("you're funnier than my physio. bye", "Take care")]
    [InlineData("ok thanks that helps", "Good to know")]
    public async Task Leave_and_thanks_are_heard_beside_other_words(string message, string answer)
    {
        using var talk = new FreeText();
        await talk.SayAsync("My back hurts when I sit, 4/10. Is walking ok?");
        Assert.Contains(answer, await talk.SayAsync(message), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Coming_back_with_two_scores_is_a_check_in_that_is_not_asked_again()
    {
        using var talk = new FreeText();
        Assert.Contains("Shall I keep your answers", await talk.SayAsync("hi im back, talked to you a week ago. it was a 5 then, sitting and driving. its a 3 now. been doing the little walks"), StringComparison.Ordinal);
        Assert.Contains("What helped", await talk.SayAsync("Keep my answers"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("My doctor cleared me in June. My back still aches most days and I don't know where to begin with football.")]
    [InlineData("cleared by the consultant, back still sore when I sit")]
    [InlineData("The doc signed me off as fit, still get a twinge when I bend. What now?")]
    public async Task Being_cleared_by_a_doctor_is_not_about_scans(string message)
    {
        using var talk = new FreeText();
        await talk.SayAsync(message);
        Assert.DoesNotContain("do-i-need-a-scan", talk.Cited);
        Assert.DoesNotContain("scan-findings", talk.Cited);
    }

    [Theory]
    [InlineData("my back went again this morning, I'm bent over like a question mark")]
    [InlineData("aargh it's locked up today and I can't straighten")]
    [InlineData("Bad day. Pain's at 7 after clearing the loft")]
    [InlineData("woke up and my back has gone into spasm, what do I do")]
    public async Task A_flare_told_in_words_gets_the_flare_help_at_once(string message)
    {
        using var talk = new FreeText();
        Assert.Contains("is anything **new** today", await talk.SayAsync(message), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("my back went into spasm years ago and now it aches when I sit")]
    [InlineData("how long does a flare up last?")]
    [InlineData("what do I do if I get a flare up on holiday?")]
    public async Task A_flare_that_is_not_now_is_no_flare_day(string message)
    {
        using var talk = new FreeText();
        Assert.DoesNotContain("is anything **new** today", await talk.SayAsync(message), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("is it okay if I go for a walk? I'm scared", "two-ways-people-go")]
    [InlineData("I'm terrified my spine will snap if I bend", "long-lasting-pain-and-worry")]
    [InlineData("I'm so frightened of moving that I've stopped going out", "long-lasting-pain-and-worry")]
    public async Task Fear_gets_a_warm_sentence_and_the_page_about_it(string message, string page)
    {
        using var talk = new FreeText();
        Assert.Contains("sturdier than they feel", await talk.SayAsync(message), StringComparison.Ordinal);
        Assert.Contains(page, talk.Cited);
    }

    [Theory]
    [InlineData("my mum is 71 and her back hurts when she gets out of her chair. How can I help her?", "your mum", "them")]
    [InlineData("My husband has a bad back and he won't move off the sofa. What can I do for him?", "your husband", "him")]
    public async Task A_relative_is_not_treated_as_the_writer(string message, string who, string pronoun)
    {
        using var talk = new FreeText();
        var said = await talk.SayAsync(message);
        Assert.Contains(who, said, StringComparison.OrdinalIgnoreCase);
        Assert.Matches(pronoun == "him" ? @"\bhim\b" : @"\bher\b", said);
        Assert.DoesNotContain("Here's what I understood", said, StringComparison.Ordinal);
        Assert.DoesNotContain("safety check", said, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Pride_is_met_with_warmth_and_not_with_a_refusal()
    {
        using var talk = new FreeText();
        await talk.SayAsync("I've been resting a lot, scared to walk. My back hurts, 4/10. How do I start walking?");
        await talk.SayAsync("stop");
        var said = await talk.SayAsync("I did it! Round the block twice");
        Assert.Contains("Well done", said, StringComparison.Ordinal);
        Assert.Contains("Same again tomorrow", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2 quick questions: ice or a hot water bottle; which pillow for side sleepers")]
    [InlineData("1. heat or ice? 2. which pillow should I use on my side?")]
    [InlineData("Heat or ice for a sore back? And which pillow is best on my side?")]
    public async Task Several_questions_each_get_an_answer(string message)
    {
        using var talk = new FreeText();
        await talk.SayAsync(message);
        Assert.Contains("heat-and-comfort", talk.Cited);
        Assert.Contains("sleep", talk.Cited);
    }

    [Theory]
    [InlineData("before I write anything, what do you do with what I tell you about my back?")]
    [InlineData("why should I believe what a chatbot says about my back")]
    public async Task Only_words_that_say_so_begin_the_questions_for_a_visit(string message)
    {
        using var talk = new FreeText();
        Assert.DoesNotContain("Which visit", await talk.SayAsync(message), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("No surgery please, I won't have one. My leg and back ache when I drive, what helps in the car?")]
    [InlineData("I'd like to play with my kids with no pain, it catches when I lift them. What can I change?")]
    public async Task A_line_is_only_drawn_where_the_message_asks_for_it(string message)
    {
        using var talk = new FreeText();
        var said = await talk.SayAsync(message);
        Assert.DoesNotContain("operation or an injection is right", said, StringComparison.Ordinal);
        Assert.DoesNotContain("mixing, starting and stopping medicines", said, StringComparison.Ordinal);
    }
}
