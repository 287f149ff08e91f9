using BackPainBot.UnitTests.Conversation.Turn.Routing;

namespace BackPainBot.UnitTests.Conversation.Dialogs;

/// <summary>The trigger map asked for, changed and looked at while its questions are still being asked.</summary>
public sealed class MapInTheMiddleTests
{
    [Theory]
    [InlineData("show me the map so far")]
    [InlineData("what's on my map so far")]
    [InlineData("can I see the map so far please")]
    public async Task The_map_so_far_is_shown_and_its_questions_go_on(string wish)
    {
        using var talk = await AtAsync("find my triggers", "sitting and bending", "20 minutes");
        var said = await talk.SayAsync(wish);

        Assert.Matches(@"map so far[\s\S]*Brings it on:\*\* sitting, bending[\s\S]*How much it takes:\*\* 20 minutes", said);
        Assert.Contains("how long does it take to settle", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("had enough just give me the map")]
    [InlineData("I've had enough. Just show me my map")]
    [InlineData("enough of this, just the map please")]
    [InlineData("skip to the map")]
    [InlineData("a few hours. Now show me my trigger map")]
    public async Task Who_has_enough_of_the_questions_gets_the_map(string wish)
    {
        using var talk = await AtAsync("find my triggers", "sitting and bending", "20 minutes");

        Assert.Matches(@"Your trigger map\*\*, a note[\s\S]*Brings it on:\*\* sitting, bending", await talk.SayAsync(wish));
    }

    [Fact]
    public async Task An_answer_beside_the_wish_for_the_map_is_on_it()
    {
        using var talk = await AtAsync("find my triggers", "sitting and bending", "20 minutes");

        Assert.Matches(@"Settles in:\*\* (?i:a few hours)", await talk.SayAsync("a few hours. Now show me my trigger map"));
    }

    [Theory]
    [InlineData("take lifting off it")]
    [InlineData("remove lifting")]
    [InlineData("no wait, take lifting off the map please")]
    public async Task What_is_taken_off_in_the_middle_is_off_and_the_question_comes_back(string edit)
    {
        using var talk = await AtAsync("find my triggers", "sitting and lifting");
        var said = await talk.SayAsync(edit);
        Assert.Contains("Done", said, StringComparison.Ordinal);
        Assert.Contains("How much sitting does it take", said, StringComparison.Ordinal);

        Assert.DoesNotContain("lifting", await talk.SayAsync("just show me the map"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_on_the_map_is_not_put_on_it_by_taking_it_off()
    {
        using var talk = await AtAsync("find my triggers", "sitting and bending");

        Assert.Contains("isn't on your map", await talk.SayAsync("take lifting off it"), StringComparison.Ordinal);
        Assert.DoesNotContain("lifting", await talk.SayAsync("just show me the map"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sitting and lifting, it goes down my left leg", "felt:\\*\\* down the left leg")]
    [InlineData("bending. mostly on my right side and into the buttock", "felt:\\*\\* [^\\n]*right side[^\\n]*into the buttock")]
    [InlineData("driving, shoots down my right side", "felt:\\*\\* down the right side")]
    public async Task Where_it_is_felt_is_on_the_map_and_no_trigger(string told, string row)
    {
        using var talk = await AtAsync("find my triggers", told);
        var map = await talk.SayAsync("just show me the map");

        Assert.Matches(row, map);
        Assert.DoesNotMatch(@"Brings it on:\*\* [^\n]*(?:leg|side|buttock)", map);
    }

    [Fact]
    public async Task Where_it_is_felt_is_on_the_visit_page()
    {
        using var talk = await AtAsync("My back hurts when I sit and it runs down my left leg, no numbness", "questions for my doctor", "my next appointment", "gardening", "1 and 2", "done");

        Assert.Contains("down the left leg", string.Join("\n", talk.Files), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_side_that_is_put_right_replaces_the_first()
    {
        using var talk = await AtAsync("find my triggers", "sitting. it goes down my right leg. no sorry, the left leg");
        var map = await talk.SayAsync("just show me the map");

        Assert.Contains("left leg", map, StringComparison.Ordinal);
        Assert.DoesNotContain("right leg", map, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_finished_map_is_put_right_put_back_and_says_what_is_not_on_it()
    {
        using var talk = await AtAsync("find my triggers", "sitting", "20 minutes", "an hour", "same as ever", "evenings", "walking");

        Assert.Contains("**Worst time of day:** afternoons", await talk.SayAsync("not evenings, it's the afternoons"), StringComparison.Ordinal);
        Assert.Contains("That isn't on your map", await talk.SayAsync("take bending off the map"), StringComparison.Ordinal);
        Assert.Contains("**Brings it on:** driving", await talk.SayAsync("take sitting off and put driving"), StringComparison.Ordinal);
        Assert.Contains("**Brings it on:** sitting", await talk.SayAsync("put it back"), StringComparison.Ordinal);
    }

    private static async Task<FreeText> AtAsync(params string[] said)
    {
        var talk = new FreeText();
        foreach (var text in said)
            await talk.SayAsync(text);
        return talk;
    }
}
