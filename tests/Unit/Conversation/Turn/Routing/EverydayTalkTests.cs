namespace BackPainBot.UnitTests.Conversation.Turn.Routing;

/// <summary>What people say between the questions: a feeling, a thing to forget, good news, a word that only adds to what was told.</summary>
public sealed class EverydayTalkTests
{
    [Fact]
    public async Task A_weary_message_that_tells_of_a_flare_gets_a_warm_word_and_the_help_for_it()
    {
        using var talk = new FreeText();
        var said = await talk.SayAsync("back's gone again this morning putting my socks on. 8/10. I'm so fed up I could cry");

        Assert.Contains("every reason to be fed up", said, StringComparison.Ordinal);
        Assert.Contains("anything **new** today", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("what do you want to know", "A few words on one of them")]
    [InlineData("15 years", "a long time to live with it")]
    [InlineData("everything", "one small piece first")]
    public async Task Who_is_worn_out_is_never_turned_away(string then, string said)
    {
        using var talk = new FreeText();
        await talk.SayAsync("no idea what to write tbh. back's bad. been bad ages. fed up");

        Assert.Contains(said, await talk.SayAsync(then), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Good_news_is_met_as_such()
    {
        using var talk = new FreeText();

        Assert.Contains("lovely to hear", await talk.SayAsync("No back pain for 6 weeks now!! Just wanted to say thanks"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("my back hurts, 3 when i am carry, 0 when sit, I am builder, doctor say ok go work now", "3 when carrying and 0 when sitting")]
    [InlineData("my back hurts 7 when I lean over the sink and 2 when im not, since last month or so", "7 when leaning over")]
    public async Task Scores_are_said_back_in_whole_words(string story, string said)
    {
        using var talk = new FreeText();
        await talk.SayAsync(story);
        var known = await talk.SayAsync("what do you know about me?");

        Assert.Contains(said, known, StringComparison.Ordinal);
        Assert.DoesNotContain("when i", known, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task One_thing_can_be_forgotten_and_the_rest_stays()
    {
        using var talk = new FreeText();
        await talk.SayAsync("my back hurts when I sit and it goes down my left leg, 5/10");
        var left = await talk.SayAsync("forget what I said about my leg");

        Assert.DoesNotContain("left", left.Replace("let go", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("sitting", left, StringComparison.Ordinal);

        await talk.SayAsync("forget the sitting, it's the standing");
        var known = await talk.SayAsync("what do you know about me?");
        Assert.Contains("standing", known, StringComparison.Ordinal);
        Assert.DoesNotContain("sitting", known, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_offer_stands_while_somebody_only_adds_to_what_they_told()
    {
        using var talk = new FreeText();
        await talk.SayAsync("I had a disc operation 5 months ago, I want to come back to jiu jitsu. no pain now");
        await talk.SayAsync("he said only \"normal life\"");
        await talk.SayAsync("nothing more");

        Assert.DoesNotContain("Which one?", await talk.SayAsync("yes please"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_that_somebody_said_is_no_goodbye()
    {
        using var talk = new FreeText();
        await talk.SayAsync("8 weeks pain free, the GP signed me off, I want to play tennis again");

        Assert.DoesNotContain("Take care", await talk.SayAsync("he said normal activity, that's it"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whether_they_can_come_back_is_answered()
    {
        using var talk = new FreeText();
        await talk.SayAsync("my back hurts when I sit");

        Assert.Contains("say **save**", await talk.SayAsync("ok. can I come back tomorrow and tell you"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no I haven't got numbness or any of that")]
    [InlineData("no numbness, nothing like that")]
    public async Task A_brief_denial_of_signs_is_heard_as_one(string denial)
    {
        using var talk = new FreeText();
        await talk.SayAsync("my back hurts every time I tie my shoes in the morning, fine by 10");

        Assert.Contains("none of the warning signs", await talk.SayAsync(denial), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_at_the_end_of_a_story_for_somebody_else_is_answered_for_them()
    {
        using var talk = new FreeText();
        var said = await talk.SayAsync("my mum is 74, she mostly stays in bed since her back went. how do I help her start walking");
        Assert.Contains("as her", said, StringComparison.Ordinal);
        Assert.Contains("don't pull", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task None_of_those_under_the_list_of_signs_denies_them()
    {
        using var talk = new FreeText();
        await talk.SayAsync("ive googled and im terrified its something serious. 3 weeks lower back pain, nothing else. 34F");
        Assert.Contains("none of the warning signs", await talk.SayAsync("no none of those"), StringComparison.Ordinal);

        Assert.DoesNotContain("safety check", await talk.SayAsync("what can I do today?"), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("what is this", "a computer program")]
    [InlineData("do you have my doctors notes", "no medical records")]
    public async Task What_it_is_and_what_it_knows_is_said_plainly(string asked, string said)
    {
        using var talk = new FreeText();
        await talk.SayAsync("hi");

        Assert.Contains(said, await talk.SayAsync(asked), StringComparison.Ordinal);
    }
}
