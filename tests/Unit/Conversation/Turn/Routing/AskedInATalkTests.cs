namespace BackPainBot.UnitTests.Conversation.Turn.Routing;

/// <summary>What is asked in the middle of a talk, beside other things and after what was told.</summary>
public sealed class AskedInATalkTests
{
    [Fact]
    public async Task A_part_of_a_message_that_stands_by_itself_is_answered_by_its_own_words()
    {
        using var talk = new FreeText();
        await talk.SayAsync("roofer, sore back since the weekend. been taking ibuprofen. is that doing me harm?");
        var said = await talk.SayAsync("ok pharmacist. i'm carrying slates up all week, do i wear a belt? and is it normal to be stiff after?");

        Assert.Contains("belt", said, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("What should I wear", said, StringComparison.Ordinal);
        Assert.DoesNotContain("won't guess: \"do i wear a belt", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_question_about_medicines_presses_for_nothing()
    {
        using var talk = new FreeText();
        await talk.SayAsync("been on ibuprofen most days for my back. is the ibuprofen doing me harm?");
        var said = await talk.SayAsync("im on blood pressure tablets too. is that bad? and you didnt answer how i stop it coming back");

        Assert.Contains("blood pressure", said, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("even in a story", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Talk_about_a_shift_is_not_held_for_pressing_to_train()
    {
        using var talk = new FreeText();
        await talk.SayAsync("packer in a depot, back still aches by the end of the day. can I go back to lifting on Monday?");
        await talk.SayAsync("none of those");
        var said = await talk.SayAsync("and if the gaffer says there are no light duties here, what then");

        Assert.DoesNotContain("Not yet, while it still hurts", said, StringComparison.Ordinal);
        Assert.Contains("in writing", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("My back hurts 7/10, I'm a warehouse picker. The boss says no light duties, do I go in Monday and lift the 25 kilo boxes?")]
    [InlineData("My back hurts 7/10. Should I turn in on Monday and lift crates, boss says so?")]
    public async Task Lifting_at_work_waits_while_it_hurts_all_the_same(string message)
    {
        using var talk = new FreeText();

        Assert.Contains("Not yet, while it still hurts", await talk.SayAsync(message), StringComparison.Ordinal);
    }

    [Fact]
    public async Task How_many_tablets_somebody_has_taken_is_never_only_told()
    {
        using var talk = new FreeText();

        Assert.Contains("too much", await talk.SayAsync("My back hurts. The GP just says take paracetamol and I've taken 12 today."), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_has_nobody_is_not_sent_to_whoever_cleared_them()
    {
        using var talk = new FreeText();
        await talk.SayAsync("my back aches when I drive. I haven't got a physio and there's no one to ask");
        var said = await talk.SayAsync("so who do I ask?");

        Assert.DoesNotContain("Whoever cleared or treated you", said, StringComparison.Ordinal);
        Assert.Contains("practice physio", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Visits_that_are_used_up_do_not_go_on()
    {
        using var talk = new FreeText();
        await talk.SayAsync("my visits are running out and my back still aches at the desk. what should I do?");
        var said = await talk.SayAsync("They're not running out, they're used up, there are no visits left. What about the evenings, it builds up by then?");

        Assert.DoesNotContain("your visits go on", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_understood_is_said_once()
    {
        using var talk = new FreeText();
        var first = await talk.SayAsync("Hello. I was discharged by the physio in May after six visits. Sitting hurts my back and driving hurts it too, on the left side mostly, and it has been the same all summer long whatever happens, and that is where things are with me just now, more or less.");
        var second = await talk.SayAsync("It doesn't really hurt when I bend, there's only a pull at the back of the leg, so I kneel like an old man. How do I get my nerve back?");

        Assert.Contains("what I understood", first, StringComparison.Ordinal);
        Assert.DoesNotContain("what I understood", second, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("my team won't stop asking when I'm back, what do I tell the coach?", true)]
    [InlineData("I'm retired and only garden. What do I say to people who want me to dig?", false)]
    public async Task A_coach_is_spoken_of_to_those_who_have_one(string message, bool hasOne)
    {
        using var talk = new FreeText();

        Assert.Equal(hasOne, (await talk.SayAsync(message)).Contains("coach", StringComparison.OrdinalIgnoreCase));
    }
}
