namespace BackPainBot.UnitTests.Conversation.Turn.Routing;

public sealed class UnderstoodTests
{
    [Theory]
    [InlineData("Lifting my grandson into his high chair sets my back off, about 4 out of 10. What can I do differently?", "gym")]
    [InlineData("I shift crates in a depot and the lifting hurts my back, 5/10, any ideas?", "gym")]
    [InlineData("Sitting hurts my back but a walk makes it fine again, maybe a 3. What should I do about sitting?", "back to walking")]
    [InlineData("I'm supposed to be seeing a physio for my back but she hasn't let me go yet. It hurts when I bend, 4/10. What now?", "discharged")]
    [InlineData("My back hurts when I bend over, 5/10, and I lost the sheet with the exercises. What now?", "keeping up your rehab")]
    [InlineData("I'd love to play with my children without pain. My back aches when I kneel, 4/10. Any tips?", "doesn't hurt")]
    [InlineData("I'm a retired bus driver, my back is sore in the morning and I take it easy, 3/10. What helps?", "scary")]
    [InlineData("I carry on working and my back hurts by evening, 5/10", "carrying")]
    [InlineData("The school run is the worst bit of my day, my back hurts, 4/10", "running")]
    [InlineData("My back hurts and I'm running a small business, 4/10 by evening", "running")]
    [InlineData("My back hurts, 4/10, and I can't stand it any more", "standing")]
    [InlineData("I get a lift to work and my back still hurts, 4/10 today", "set off by lifting")]
    [InlineData("My back drives me mad, it hurts 6/10 today", "set off by driving")]
    [InlineData("My back hurts, 5/10 by evening. Is it ok to walk?", "set off by walking")]
    [InlineData("My back hurts, 5/10. How do I lift her with less pain?", "going the right way")]
    [InlineData("It's a lot better, although it still hurts 5/10 every night", "right direction")]
    public async Task What_was_not_said_is_not_said_back(string message, string never)
    {
        using var talk = new FreeText();
        Assert.DoesNotContain(never, await talk.SayAsync(message), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("My back hurts, like a 7, when I sit at work. What helps?", "7 out of 10")]
    [InlineData("It's 8 in the morning and 3 later, and sitting hurts my back. What helps?", "8 in the morning and 3 later")]
    [InlineData("My GP cleared me in spring but bending still hurts my back. I want to get back to tennis. What now?", "you've been cleared")]
    [InlineData("I was discharged in May. Sitting hurts my back, 4/10. What now?", "you've been discharged")]
    [InlineData("I'm scared to bend and I've been resting a lot, my back hurts, 4/10. What now?", "moving feels scary")]
    public async Task What_was_said_is_said_back(string message, string said)
    {
        using var talk = new FreeText();
        Assert.Contains(said, await talk.SayAsync(message), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("I'm not asking how to bend. What about sleep?")]
    [InlineData("it's not about bending, I want to sleep")]
    public async Task Not_asking_about_a_thing_does_not_make_it_fine(string message)
    {
        using var talk = new FreeText();
        await talk.SayAsync("My back hurts when I bend over, 5/10. What helps?");

        Assert.DoesNotContain("bending doesn't set it off", await talk.SayAsync(message), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Running_that_hurts_is_a_trigger_and_walking_that_is_fine_is_not()
    {
        using var talk = new FreeText();
        var said = await talk.SayAsync("My back hurts when I run, 5/10, but walking is fine. What should I do about running?");
        Assert.Contains("set off by running", said, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("running and walking", said, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("I want to get back to the gym, my back hurts when I sit, 4/10.", "it's the allotment I mean, not the gym", "it isn't about the gym")]
    [InlineData("I was discharged in May. Sitting hurts my back, 4/10. What now?", "hang on, I'm not discharged", "haven't been discharged")]
    [InlineData("I'm scared to bend and I've been resting a lot, my back hurts, 4/10. What now?", "im not scared to bend, I never said that", "not scared")]
    [InlineData("My back hurts when I sit and when I walk, 5/10. What now?", "walking is fine actually", "walking doesn't set it off")]
    [InlineData("My back hurts on the right side when I sit, 4/10. What now?", "no, it's the left", "on the left")]
    public async Task A_correction_in_own_words_is_taken_and_acknowledged_without_the_whole_summary(string message, string correction, string acknowledged)
    {
        using var talk = new FreeText();
        await talk.SayAsync(message);
        await talk.SayAsync("stop");
        var said = await talk.SayAsync(correction);
        Assert.Contains(acknowledged, said, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Here's what I understood", said, StringComparison.Ordinal);
        Assert.DoesNotContain("out of 10", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("my job is sat at a desk 8 hrs with a headset, anything i can do there")]
    [InlineData("What about stacking the hall chairs, 60 of em every day, any way to do that without it grumbling after?")]
    [InlineData("bending scares me. is it ok that i tense up and hold my breath when i bend?")]
    [InlineData("is the ache a sign I shouldn't go heavier on squats? was planning to add weight from next week")]
    public async Task What_somebody_does_fears_or_asks_about_in_the_middle_of_a_talk_is_no_trigger(string message)
    {
        using var talk = new FreeText();
        await talk.SayAsync("My doctor cleared me for work, but my back still aches at the end of the day. What now?");

        Assert.DoesNotContain("set off by", await talk.SayAsync(message), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("my job is sat at a desk all day and that's when it aches. anything i can do there?", "sitting")]
    [InlineData("bending makes it worse and scares me. what do I do?", "bending")]
    [InlineData("stacking chairs hurts, all that lifting. how do I spare my back?", "lifting")]
    [InlineData("Sitting's a killer. What chair should I buy?", "sitting")]
    [InlineData("I sit all day and my back pays for it. Which chair is best?", "sitting")]
    [InlineData("My back seizes when I drive. What can I do?", "driving")]
    public async Task What_is_told_to_hurt_beside_a_question_is_one(string message, string trigger)
    {
        using var talk = new FreeText();
        await talk.SayAsync("My doctor cleared me for work, but my back still aches at the end of the day. What now?");
        await talk.SayAsync(message);

        Assert.Contains(trigger, await talk.SayAsync("what have you understood so far?"), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Nobody_sits_on_the_chairs_that_they_lift()
    {
        using var talk = new FreeText();
        await talk.SayAsync("My doctor cleared me for work, but my back still aches at the end of the day. What now?");
        var said = await talk.SayAsync("lifting chairs hurts my back");

        Assert.Contains("set off by lifting", said, StringComparison.Ordinal);
        Assert.DoesNotContain("sitting", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_hurts_only_after_it_is_not_taken_back_and_the_question_is_answered()
    {
        using var talk = new FreeText();
        await talk.SayAsync("38, runner. physio discharged me 3 weeks ago. every time i run longer than half an hour my low back aches after. shoud i stop running?");
        var said = await talk.SayAsync("ok but it doesnt hurt WHILE i run, only after. and can i still do my 25 min runs then? they never hurt");

        Assert.DoesNotContain("training plan", said, StringComparison.Ordinal);
        Assert.DoesNotContain("doesn't set it off", said, StringComparison.Ordinal);
    }
}
