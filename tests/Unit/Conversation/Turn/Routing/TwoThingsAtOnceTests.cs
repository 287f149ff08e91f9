namespace BackPainBot.UnitTests.Conversation.Turn.Routing;

/// <summary>An answer with a question, a correction or a wish beside it: both are heard.</summary>
public sealed class TwoThingsAtOnceTests
{
    [Fact]
    public async Task None_of_these_stands_whatever_is_asked_beside_it()
    {
        using var talk = new FreeText();
        await talk.SayAsync("my doctor cleared me, no pain now. can I go back to the gym?");
        Assert.Contains("safety check", talk.Said, StringComparison.OrdinalIgnoreCase);
        await talk.SayAsync("None of these. I didn't mean that as a trick, just somewhere to start. What should I ask him about the gym exactly?");

        Assert.DoesNotContain("any of these?", talk.Said, StringComparison.Ordinal);
        await talk.SayAsync("and can I go back to running?");
        Assert.DoesNotContain("Numb between the legs, or a change", talk.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_meant_in_place_of_the_check_is_no_answer_to_it()
    {
        using var talk = new FreeText();
        await talk.SayAsync("my doctor cleared me, no pain now. can I go back to the gym?");
        await talk.SayAsync("No, I mean when can I ski?");

        Assert.Contains("Numb between the legs", talk.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_cleared_them_and_in_which_words_is_one_answer()
    {
        using var talk = new FreeText();
        await talk.SayAsync("Cleared, but for what?");
        await talk.SayAsync("my GP, but he just said you can run again");
        Assert.DoesNotContain("as near to their words", talk.Said, StringComparison.Ordinal);
        Assert.DoesNotContain("Was it a doctor", talk.Said, StringComparison.Ordinal);
        Assert.Contains("spell out", talk.Said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("'back to normal life, be sensible'. that's it")]
    [InlineData("he said you can start running again. nothing else")]
    public async Task That_it_was_all_they_said_spells_nothing_out(string said)
    {
        using var talk = new FreeText();
        await talk.SayAsync("Cleared, but for what?");
        await talk.SayAsync("A doctor or GP");
        await talk.SayAsync(said);

        Assert.DoesNotContain("spell out", talk.Said, StringComparison.Ordinal);
        Assert.Contains("gaps", talk.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_named_in_place_of_a_trigger_takes_its_place()
    {
        using var talk = new FreeText();
        await talk.SayAsync("find my triggers");
        await talk.SayAsync("bending");
        await talk.SayAsync("sorry, scrap the bending, it's not that. It comes on in the evening after a day kneeling on floors");
        Assert.Contains("kneeling", talk.Said, StringComparison.Ordinal);

        await talk.SayAsync("show me the map so far");
        Assert.Contains("kneeling", talk.Said, StringComparison.Ordinal);
        Assert.DoesNotContain("bending", talk.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_beside_an_answer_about_a_trigger_is_about_it()
    {
        using var talk = new FreeText();
        await talk.SayAsync("my back aches from sitting for long");
        await talk.SayAsync("find my triggers");
        await talk.SayAsync("50 mins");
        await talk.SayAsync("bout an hour. wat can i do in lectures");

        Assert.Contains("sitting-and-desk", talk.Cited);
        Assert.Contains("next morning", talk.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_not_said_is_asked_again_in_its_own_words()
    {
        using var talk = new FreeText();
        await talk.SayAsync("I've been resting for weeks and I'm scared to move");
        await talk.SayAsync("what should I do first tomorrow, something small");
        await talk.SayAsync("right, to the gate and back. but you didnt say, if it starts hurting halfway do i stop or carry on");

        Assert.Contains("Stop", talk.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_takes_nothing_back_that_was_told()
    {
        using var talk = new FreeText();
        await talk.SayAsync("I've been resting for weeks and I'm scared to move");
        await talk.SayAsync("thank you, that's kind. but how do I know im not damaging it when it twinges?");

        Assert.DoesNotContain("not scared", talk.Said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("carpenter here, back pain on and off for years. doc says nothing serious. i want to find out what sets it off")]
    [InlineData("My back hurts after every visit to my grandson. I just want to know what it is about holding him that sets it off")]
    public async Task A_story_that_ends_in_the_wish_to_find_its_triggers_begins_that(string said)
    {
        using var talk = new FreeText();
        await talk.SayAsync(said);

        Assert.Contains("bring", talk.Said, StringComparison.Ordinal);
        Assert.Empty(talk.Cited);
    }

    [Fact]
    public async Task What_to_do_today_is_asked_at_the_end_of_a_story_too()
    {
        using var talk = new FreeText();
        await talk.SayAsync("Chef here, my back is sore since the weekend. what can i do today?");

        Assert.Contains("safety check", talk.Said, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Doctor_list_begins_the_list_as_the_pages_say()
    {
        using var talk = new FreeText();
        await talk.SayAsync("doctor list");

        Assert.Contains("Which visit", talk.Said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("and the hot water bottle?")]
    [InlineData("is a hot water bottle ok?")]
    public async Task Who_names_no_patch_is_told_of_no_patch(string asked)
    {
        using var talk = new FreeText();
        await talk.SayAsync("my back is sore today. can I take ibuprofen?");
        await talk.SayAsync(asked);

        Assert.Contains("warm", talk.Said, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("can kill", talk.Said, StringComparison.Ordinal);
    }
}
