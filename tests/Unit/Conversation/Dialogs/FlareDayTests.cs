using BackPainBot.UnitTests.Conversation.Turn.Routing;

namespace BackPainBot.UnitTests.Conversation.Dialogs;

public sealed class FlareDayTests
{
    [Theory]
    [InlineData("no just the usual. what can i do right now, stuck on the kitchen floor nearly", "Getting up from the floor")]
    [InlineData("just the usual, how do I get up off the floor?", "Getting up from the floor")]
    [InlineData("no, nothing new. I'm stuck bent over the sink, how do I get to the bed", "stuck bent over")]
    [InlineData("usual pain. how do I get out of bed?", "Getting up from lying")]
    public async Task Who_is_stuck_is_told_how_to_get_up_and_never_to_walk_briskly(string answer, string help)
    {
        using var talk = new FreeText();
        await talk.SayAsync("It's a bad day");
        var said = await talk.SayAsync(answer);

        Assert.Contains(help, said, StringComparison.Ordinal);
        Assert.DoesNotContain("brisk", said, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("a little easier", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("i'm lying on the floor, my back has gone, how do i get up")]
    [InlineData("back went this morning, I'm stuck half bent right now, what do I do")]
    public async Task A_way_to_hold_on_comes_before_the_question_about_signs(string message)
    {
        using var talk = new FreeText();
        var said = await talk.SayAsync(message);

        Assert.Contains("Stay where you are for the moment", said, StringComparison.Ordinal);
        Assert.Contains("numbness between your legs", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asking_how_to_get_up_before_the_signs_are_answered_does_not_leave_them_out()
    {
        using var talk = new FreeText();
        await talk.SayAsync("It's a bad day");
        var said = await talk.SayAsync("how do i get up off the floor");

        Assert.Contains("Stay where you are for the moment", said, StringComparison.Ordinal);
        Assert.DoesNotContain("Getting up from the floor", said, StringComparison.Ordinal);
        Assert.Contains("Anything new besides the pain", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_helps_is_said_back_without_the_rest_of_the_message()
    {
        using var talk = new FreeText();
        await talk.SayAsync("It's a bad day");
        await talk.SayAsync("just the usual");
        await talk.SayAsync("lying on my side. but im stuck standing bent over the sink, how do i get to the bed");
        var plan = await talk.SayAsync("nothing really");

        Assert.Contains("You said this helps: lying on your side. Good", plan, StringComparison.Ordinal);
        Assert.Single(plan.Split("numbness between the legs").Skip(1));
    }

    [Theory]
    [InlineData("nurse on nights, 12 hr shifts, my back is killing me by 4am like a 7. Got another shift tonight. what can i do")]
    [InlineData("my back hurts after weeding. what about the morning after when I can't straighten, what helps then?")]
    [InlineData("My back aches every time I garden and the next morning I can't straighten. What helps?")]
    public async Task How_things_always_go_is_no_flare_today(string message)
    {
        using var talk = new FreeText();

        Assert.DoesNotContain("those days are rough", await talk.SayAsync(message), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_single_bad_day_ends_the_flare_questions()
    {
        using var talk = new FreeText();
        await talk.SayAsync("It's a bad day");

        Assert.Contains("it isn't one bad day", await talk.SayAsync("no same as always. but its not a bad day its every shift"), StringComparison.Ordinal);
    }
}
