namespace BackPainBot.UnitTests.Conversation.Turn.Routing;

/// <summary>The second thing in a message, a correction beside an answer and what an answer left out: none of them is lost.</summary>
public sealed class SecondThingTests
{
    [Fact]
    public async Task A_correction_is_no_answer_to_the_safety_question()
    {
        using var talk = new FreeText();
        await talk.SayAsync("my back hurts. can I do yoga at home, physio says no backbends");
        var said = await talk.SayAsync("no I said no backbends");

        Assert.DoesNotContain("If any of that starts", said, StringComparison.Ordinal);
        Assert.Contains("Numb between the legs", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_to_do_in_place_of_one_thing_is_answered_and_begins_no_dialog()
    {
        using var talk = new FreeText();
        await talk.SayAsync("I do yoga and my back aches after it");
        await talk.SayAsync("what can I do instead of the cobra then");

        Assert.NotEmpty(talk.Cited);
        Assert.DoesNotContain("from 0", talk.Said.Split('\n')[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_correction_beside_a_denial_of_signs_is_answered_too()
    {
        using var talk = new FreeText();
        await talk.SayAsync("doc says I'm fine to resume. it still hurts on the erg, can I just row through it");
        var said = await talk.SayAsync("none of those. and no I mean the rowing machine, not bent over rows");

        Assert.Contains("If any of that starts", said, StringComparison.Ordinal);
        Assert.Contains("And to your question", said, StringComparison.Ordinal);
        Assert.DoesNotContain("lighter bar", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_asked_beside_a_denial_of_signs_is_gone_on_with()
    {
        using var talk = new FreeText();
        await talk.SayAsync("I've rested five weeks on the sofa with my back. how much should I walk on day one?");
        var said = await talk.SayAsync("no weakness, no numbness. can I sleep on my front?");

        Assert.Matches("(?i)front|tummy|stomach", said);
    }

    [Theory]
    [InlineData("my back aches from a flat mattress. should I buy a new one, and which side do I sleep on?", "sofa", "topper")]
    public async Task One_means_what_was_told_before_it(string text, string not, string answer)
    {
        using var talk = new FreeText();
        var said = await talk.SayAsync(text);

        Assert.Contains(answer, said, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(not, said, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Is_that_ok_asks_about_what_was_told_before_it()
    {
        using var talk = new FreeText();
        var said = await talk.SayAsync("I drive a van, and took two ibuprofen this morning with my blood pressure tablets. Is that ok and how should I set my seat?");

        Assert.Contains("pharmacist", said, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("pedals", said, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Two_answers_stand_under_the_persons_own_words()
    {
        using var talk = new FreeText();
        var said = await talk.SayAsync("Thanks, that helps. Does a heat pack help my back? also when do I go back to work, it's a call centre");

        Assert.Contains("**\"Does a heat pack help my back?\"**", said, StringComparison.Ordinal);
        Assert.Contains("go back to work", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_if_is_noted_as_no_trigger()
    {
        using var talk = new FreeText();
        await talk.SayAsync("my back aches when I sit, been to the gp");
        await talk.SayAsync("and if it hurts while I'm walking, does that mean I'm damaging it?");

        Assert.DoesNotContain("walking", await talk.SayAsync("what do you know about me"), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task An_answer_for_whoever_has_a_dad_is_for_nobody_else()
    {
        using var talk = new FreeText();

        Assert.DoesNotContain("two backs can feel alike", await talk.SayAsync("is it a disc do you think?"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Half_way_is_no_half_marathon()
    {
        using var talk = new FreeText();
        await talk.SayAsync("my back twinges half way round the block");

        Assert.DoesNotContain("running", await talk.SayAsync("what do you know about me"), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Going_back_to_a_desk_gets_no_not_yet_that_its_answer_denies()
    {
        using var talk = new FreeText();
        await talk.SayAsync("my back still hurts, been off five weeks, doctor has cleared me");
        await talk.SayAsync("none of those");
        await talk.SayAsync("a 4");

        Assert.DoesNotContain("Not yet", await talk.SayAsync("when can I go back to work in the call centre?"), StringComparison.Ordinal);
    }
}
