namespace BackPainBot.UnitTests.Conversation.Turn.Routing;

/// <summary>What a longer message asks is answered, and not what its other words are near to.</summary>
public sealed class StoryAnswersTests
{
    [Fact]
    public async Task A_question_in_a_story_about_other_things_is_answered()
    {
        using var talk = new FreeText();
        var said = await talk.SayAsync("Physio finished in May and no scan was needed, they said. I sit all day, sleep badly and my sister swears by turmeric. Does a TENS machine help a sore back? The dog wants his walk, so no hurry.");

        Assert.Contains("TENS", said, StringComparison.Ordinal);
        Assert.DoesNotContain("turmeric", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_questions_are_answered_each_under_its_own()
    {
        using var talk = new FreeText();
        var said = await talk.SayAsync("I'm sixty and bake for the church. Is heat or ice better for a stiff back? And are insoles any good for back pain?");

        Assert.Matches("(?i)warm|heat", said);
        Assert.Contains("insole", said, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("[2]", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_questions_none_is_left_out_without_a_word()
    {
        using var talk = new FreeText();
        var said = await talk.SayAsync("I tune church organs and my back was bad all winter, fine since Easter. Which side of the bellows should I stand on to turn the crank? And is a kneeling chair any good?");

        Assert.Matches("crank|one-sided", said);
        Assert.Matches("(?i)some people love them|kneeling", said);
    }

    [Fact]
    public async Task What_has_no_answer_is_offered_the_questions_that_have()
    {
        using var talk = new FreeText();
        var said = await talk.SayAsync("I keep bees on a hillside above the town and my back is fair. The extractor is cranked by hand, all of an afternoon in August. Should the crank be mounted on my left or on my right?");

        Assert.True(talk.Replies.Any(reply => reply.SuggestedActions?.Actions.Any(action => action.Title.EndsWith('?')) == true) || said.Contains("[1]", StringComparison.Ordinal), said);
    }

    [Fact]
    public async Task No_yes_is_given_to_what_loads_while_it_hurts()
    {
        using var talk = new FreeText();
        var said = await talk.SayAsync("It's a five today and it was a five all week. The lads have a kickabout on Thursday after work. Can I go back to football with it?");

        Assert.DoesNotMatch(@"(?m)^yes\b", said.ToLowerInvariant());
        Assert.Matches("(?i)not|wait|leave", said);
    }

    [Fact]
    public async Task What_others_say_makes_the_back_no_one_elses()
    {
        using var talk = new FreeText();
        var said = await talk.SayAsync("My nan says rest and the internet says never rest. I'm 24, a nursery worker, and I get an ache by Friday. Is staying in bed for a day bad for it?");

        Assert.DoesNotContain("asking about your nan", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_that_is_declined_is_not_begun()
    {
        using var talk = new FreeText();
        await talk.SayAsync("my back is stiff in the mornings");
        var said = await talk.SayAsync("no list thanks. which is kinder to start with for a stiff back, the pool or the bike?");

        Assert.DoesNotContain("Tick the ones you want", said, StringComparison.Ordinal);
        Assert.DoesNotContain("Which visit is it for", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_flare_is_heard_beside_a_list_that_is_declined()
    {
        using var talk = new FreeText();

        Assert.Contains("new", await talk.SayAsync("My back's gone again today, 8 out of 10. No more lists please, what do I do now?"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("the bank, is 40 mins driving ok or does it make it worse")]
    [InlineData("is a bit of pulling allowed while driving, or is it harm")]
    public async Task What_is_asked_about_is_not_noted_as_what_sets_it_off(string question)
    {
        using var talk = new FreeText();
        await talk.SayAsync("I run a bakery and my back aches in the evening");

        Assert.DoesNotContain("set off by driving", await talk.SayAsync(question), StringComparison.Ordinal);
    }
}
