using BackPainBot.Conversation.Dialogs.State;
using BackPainBot.Conversation.Dialogs.Visit;
using BackPainBot.UnitTests.Conversation.Turn.Routing;

namespace BackPainBot.UnitTests.Conversation.Dialogs.Visit;

/// <summary>A list put into the person's own words, numbers that it does not have, and what is asked once it is done.</summary>
public sealed class ListInTheirWordsTests
{
    private const string First = "What do you think is causing my pain";
    private const string Last = "What exactly am I cleared to do";

    [Fact]
    public async Task A_suggestion_is_put_in_their_words_before_it_is_ticked()
    {
        using var talk = await AtTicksAsync();
        var list = await talk.SayAsync("8 should say can I play goal keeper");

        Assert.Contains("1. " + First, list, StringComparison.Ordinal);
        Assert.Contains("8. can I play goal keeper", list, StringComparison.Ordinal);
        Assert.DoesNotContain(Last, list, StringComparison.Ordinal);
        Assert.DoesNotContain("9. ", list, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_what_is_ticked_stays_beside_the_words_put_in()
    {
        using var talk = await AtTicksAsync();
        var list = await talk.SayAsync("1 and 8. 8 ought to ask can I play goal keeper");

        Assert.Contains("1. " + First, list, StringComparison.Ordinal);
        Assert.Contains("2. can I play goal keeper", list, StringComparison.Ordinal);
        Assert.DoesNotContain("3. ", list, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2 should be can I dig", "can I dig")]
    [InlineData("2 should say can I dig", "can I dig")]
    [InlineData("make 2 say can I dig", "can I dig")]
    [InlineData("number 2 ought to ask can I dig", "can I dig")]
    [InlineData("question 2 needs to ask how deep can I dig?", "how deep can I dig?")]
    [InlineData("instead of 2 put can I dig", "can I dig")]
    [InlineData("instead of 2 I'd like to ask can I dig", "can I dig")]
    [InlineData("for 2 put can I dig?", "can I dig?")]
    [InlineData("reword 2 as can I dig", "can I dig")]
    [InlineData("number 2 isnt what i want, make it can I dig", "can I dig")]
    [InlineData("the 2nd one sounds thick, say can I dig", "can I dig")]
    [InlineData("the second one shld be can I dig", "can I dig")]
    [InlineData("reword the second one as digging and kneeling", "digging and kneeling")]
    [InlineData("change 2 so it says can I dig", "can I dig")]
    [InlineData("make the second one ask whether I can dig", "Can I dig?")]
    [InlineData("ok and 2 should really say can I dig, and take out 4", "can I dig")]
    [InlineData("2 should say can I dig and move 2 to the top", "can I dig")]
    public void Words_are_put_in_the_place_of_a_question(string said, string printed)
    {
        var visit = Applied(said);

        Assert.Equal([printed], visit.Own.Values);
        Assert.DoesNotContain("2", visit.Chosen);
        Assert.Equal(said.Contains("top", StringComparison.Ordinal) ? 0 : 1, visit.Chosen.ToList().IndexOf("own-1"));
    }

    [Theory]
    [InlineData("2 should be first", "2 1 3 4 5 6")]
    [InlineData("make 2 last", "1 3 4 5 6 2")]
    [InlineData("instead of 2 put 5", "1 5 3 4 2 6")]
    [InlineData("2 should be gone", "1 3 4 5 6")]
    [InlineData("actually swap the top 2 round", "2 1 3 4 5 6")]
    public void What_only_moves_puts_no_words_in(string said, string order)
    {
        var visit = Applied(said);

        Assert.Empty(visit.Own);
        Assert.Equal(order, string.Join(' ', visit.Chosen));
    }

    [Theory]
    [InlineData("put whether I can drive in", "Can I drive?")]
    [InlineData("stick will I need an op on there", "will I need an op")]
    [InlineData("can you put in whether I can lift my kid", "Can I lift my kid?")]
    [InlineData("pop can I swim on the list too please", "can I swim")]
    [InlineData("sling whether I can dig on there", "Can I dig?")]
    [InlineData("and bung in can i take my tablets with beer", "Can I take my tablets with beer?")]
    [InlineData("put in will I be able to ride after, and take out 12", "Will I be able to ride after?")]
    [InlineData("stick driving on there", "What about driving?")]
    public void What_is_put_in_or_stuck_on_there_is_added(string said, string printed)
    {
        var visit = Applied(said);

        Assert.Equal(7, visit.Chosen.Count);
        Assert.Equal(printed, visit.Own[visit.Chosen[^1]]);
    }

    [Theory]
    [InlineData("lose the last one", "1 2 3 4 5")]
    [InlineData("I don't need the scan one", "1 2 3 4 6")]
    [InlineData("put 3 on there", "1 2 3 4 5 6")]
    public void What_goes_goes_and_what_is_there_is_not_added(string said, string order) => Assert.Equal(order, string.Join(' ', Applied(said).Chosen));

    [Theory]
    [InlineData("take out 9", "9")]
    [InlineData("move 7 up", "7")]
    [InlineData("swap 2 and 9", "9")]
    [InlineData("change 12 to can I dig", "12")]
    [InlineData("12 should say can I dig", "12")]
    [InlineData("8 to the top", "8")]
    [InlineData("get rid of the eighth one", "8")]
    [InlineData("take out 2 and 9", "9")]
    [InlineData("remove 2", "")]
    [InlineData("add: can I carry 12 bricks?", "")]
    public void A_number_that_the_list_does_not_have_is_known(string said, string numbers)
    {
        Assert.Equal(numbers, string.Join(' ', ListEdit.Read(Six, said, ListHouse.Finder, ListHouse.Words).Beyond));
        Assert.Equal(said.StartsWith("add", StringComparison.Ordinal), Applied(said).Own.Count > 0);
    }

    [Fact]
    public async Task That_there_is_no_such_number_is_said_with_how_many_there_are()
    {
        using var talk = await AtTicksAsync();
        await talk.SayAsync("1 and 2");
        foreach (var (said, number) in new[] { ("take out 3", 3), ("move 7 up", 7), ("swap 2 and 9", 9) })
        {
            var answer = await talk.SayAsync(said);
            Assert.Contains($"no number {number}: the list had 2 on it", answer, StringComparison.Ordinal);
            Assert.DoesNotContain("I wasn't sure what to change", answer, StringComparison.Ordinal);
        }

        Assert.Contains("no question about \"work\" on", await talk.SayAsync("put the one about work on top"), StringComparison.Ordinal);
        Assert.Contains("3. can I throw overhead?", await talk.SayAsync("can I throw overhead?"), StringComparison.Ordinal);
        var page = await talk.SayAsync("done! how do I get her to answer all that?");

        Assert.Contains("ready to print", page, StringComparison.Ordinal);
        Assert.Contains("3. can I throw overhead?", page, StringComparison.Ordinal);
        Assert.DoesNotContain("4. ", page, StringComparison.Ordinal);
        Assert.True(talk.Replies.Count > 1);
    }

    [Theory]
    [InlineData("done! how do I get her to answer all that?", "how do I get her to answer all that?")]
    [InlineData("that's all, can I swim till then?", "can I swim till then?")]
    [InlineData("done but what if I forget the list", "what if I forget the list")]
    [InlineData("can I dig? done. is heat any good?", "is heat any good?")]
    public void What_is_asked_after_done_is_asked_of_the_bot(string said, string asked)
    {
        var reading = ListEdit.Read(Six, said, ListHouse.Finder, ListHouse.Words);

        Assert.True(reading.Done);
        Assert.Equal(asked, reading.Asked);
        Assert.Equal(said.Contains("dig", StringComparison.Ordinal) ? 1 : 0, Applied(said).Own.Count);
    }

    [Theory]
    [InlineData("done. wait, can I dig?")]
    [InlineData("done. can you add can I dig?")]
    [InlineData("looks good. can I dig?")]
    public void What_is_for_the_list_after_all_goes_on_it(string said) => Assert.Single(Applied(said).Own);

    [Theory]
    [InlineData("next tuesday, physio, I want to get back to netball", "netball", "Next Tuesday, physio")]
    [InlineData("get back to netball. I see the GP on Friday at 10", "netball", "Friday, GP")]
    [InlineData("netball with my daughter (physio is tuesday)", "netball with my daughter", "Tuesday, physio")]
    [InlineData("im seeing dr patel on monday, just wanna be able to lift my lad", "lift my lad", "Monday")]
    [InlineData("seeing the physio on thursday and I want to get back to netball", "netball", "Thursday, physio")]
    public void When_and_whom_they_see_is_no_goal(string said, string goal, string visit)
    {
        Assert.Equal(goal, GoalTalk.In(said));
        Assert.Equal(visit, VisitTalk.WhenIn(said));
    }

    [Fact]
    public async Task When_and_whom_they_see_stands_on_the_page_and_the_goal_above_it()
    {
        using var talk = new FreeText();
        foreach (var said in new[] { "questions for my doctor", "my next appointment", "next tuesday, physio, I want to get back to netball", "1 and 2" })
            await talk.SayAsync(said);
        var page = await talk.SayAsync("done");

        Assert.Contains("get back to:** netball\n", page, StringComparison.Ordinal);
        Assert.Contains(talk.Files, file => file.Contains("Next Tuesday, physio", StringComparison.Ordinal));
    }

    private static DoctorVisitState Six { get; } = new() { Chosen = ["1", "2", "3", "4", "5", "6"] };

    private static DoctorVisitState Applied(string said) => ListEdit.Apply(Six, said, "-", ListHouse.Finder, ListHouse.Words);

    private static async Task<FreeText> AtTicksAsync()
    {
        var talk = new FreeText();
        foreach (var text in new[] { "questions for my doctor", "my next appointment", "gardening" })
            await talk.SayAsync(text);
        return talk;
    }
}
