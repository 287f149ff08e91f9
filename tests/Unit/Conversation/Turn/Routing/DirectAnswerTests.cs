namespace BackPainBot.UnitTests.Conversation.Turn.Routing;

public sealed class DirectAnswerTests
{
    private const string Story = "My lower back has been sore since spring, about 4 out of 10. The doctor found nothing and sent me home.";

    [Theory]
    [InlineData("can I walk?", "Yes: short, easy walks")]
    [InlineData("just tell me if walking is ok", "Yes: short, easy walks")]
    [InlineData("is a walk a bad idea", "Walking is fine")]
    [InlineData("am I doing damage, yes or no", "Most likely not")]
    [InlineData("is it ok to bend", "Yes. Backs are made to bend")]
    [InlineData("is bending bad for me", "Bending is fine")]
    [InlineData("how many minutes at a time", "A bit less than the time it takes")]
    [InlineData("who do I ask about that", "Whoever cleared or treated you")]
    [InlineData("should I tell my doctor", "Yes, tell them")]
    [InlineData("what do I say to my boss", "You could write")]
    [InlineData("how do I get up off the floor", "By way of your side")]
    [InlineData("is it normal to be stiff for an hour every morning", "Stiff for ten or twenty minutes is common")]
    [InlineData("will I end up in a wheelchair", "Very unlikely")]
    [InlineData("did you even read it", "I read it")]
    public async Task A_plain_question_is_answered_in_the_first_sentence(string question, string answer)
    {
        using var talk = new FreeText();
        await talk.SayAsync(Story);
        var said = await talk.SayAsync(question);
        Assert.StartsWith(answer, said, StringComparison.Ordinal);
        Assert.DoesNotContain("safety check", said, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_same_passage_is_not_read_out_twice_in_a_row()
    {
        using var talk = new FreeText();
        await talk.SayAsync(Story);
        await talk.SayAsync("can I walk?");
        Assert.Contains("walking", talk.Cited);
        var again = await talk.SayAsync("so are short walks ok or not?");
        Assert.StartsWith("Yes", again, StringComparison.Ordinal);
        Assert.Empty(talk.Cited);
    }

    [Theory]
    [InlineData("i asked for one thing, pick for me")]
    [InlineData("too much information. just one thing please")]
    public async Task Who_wants_one_thing_gets_one(string message)
    {
        using var talk = new FreeText();
        await talk.SayAsync(Story);
        var said = await talk.SayAsync(message);
        Assert.Matches("^(One thing|Just this):", said);
        Assert.True(said.Length < 250, said);
    }

    [Theory]
    [InlineData("what if my foot goes numb")]
    [InlineData("if my leg goes weak what should I do")]
    [InlineData("how would I know if it's cauda equina")]
    [InlineData("what do I do if I lose feeling between my legs")]
    public async Task A_sign_that_may_come_gets_the_number_and_the_signs(string question)
    {
        using var talk = new FreeText();
        await talk.SayAsync(Story);
        var said = await talk.SayAsync(question);
        Assert.Contains("999", said[..80], StringComparison.Ordinal);
        Assert.Contains("These signs are different", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Black_stools_are_one_for_the_phone_however_often_it_is_asked()
    {
        using var talk = new FreeText();
        await talk.SayAsync("I've been taking ibuprofen and naproxen for my back and my poo is black");
        Assert.Contains("Call NHS 111 now", talk.Said, StringComparison.Ordinal);
        Assert.Contains("111 now", await talk.SayAsync("do I call 111 or wait till Monday"), StringComparison.Ordinal);
        Assert.Contains("111 now", await talk.SayAsync("yes it is happening"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("can I play football", "Not football, not yet")]
    [InlineData("so is tennis ok or not", "Not tennis, not yet")]
    public async Task A_sport_gets_a_plain_no_by_its_name_while_it_hurts(string question, string answer)
    {
        using var talk = new FreeText();
        await talk.SayAsync(Story);
        Assert.StartsWith(answer, await talk.SayAsync(question), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("can I deadlift for ten minutes")]
    [InlineData("how many minutes of squats can I do")]
    [InlineData("just one thing: how heavy can I go on the bench")]
    public async Task Nothing_that_loads_is_a_plain_question(string question)
    {
        using var talk = new FreeText();
        await talk.SayAsync(Story);
        var said = await talk.SayAsync(question);
        Assert.DoesNotContain("A bit less than the time", said, StringComparison.Ordinal);
        Assert.DoesNotMatch("^(One thing|Just this):", said);
    }

    [Fact]
    public async Task Stuck_on_the_floor_hears_the_way_up_before_any_question()
    {
        using var talk = new FreeText();
        var said = await talk.SayAsync("I'm stuck on the kitchen floor, my back has gone");
        Assert.True(said.IndexOf("hands and knees", StringComparison.Ordinal) is >= 0 and var way && way < said.IndexOf("is anything **new** today", StringComparison.Ordinal), said);
    }
}
