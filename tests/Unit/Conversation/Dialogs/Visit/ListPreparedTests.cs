using BackPainBot.Conversation.Dialogs.Visit;
using BackPainBot.UnitTests.Conversation.Turn.Routing;

namespace BackPainBot.UnitTests.Conversation.Dialogs.Visit;

/// <summary>Somebody prepares for a visit that is booked: what they told is not asked, and what they ask about preparing is answered and kept off the page.</summary>
public sealed class ListPreparedTests
{
    private const string First = "What do you think is causing my pain";
    private const string Goal = "What do you most want to get back to";

    [Theory]
    [InlineData("My doctor did an MRI, said nothing dangerous and referred me to the spine consultant anyway, I have the appointment in ten days. What questions should I ask him?")]
    [InlineData("The physio told me to get it looked at and I'm seeing Mr Patel a week on Tuesday. Can you help me draw up a list of questions for him?")]
    [InlineData("I was referred last month, and the specialist's appointment is in a fortnight. What should I ask her?")]
    [InlineData("I've got an appointment with a back consultant coming up. What questions should I ask?")]
    [InlineData("They said wear and tear. I've got the pain clinic on 12 December. Which questions do I ask them?")]
    [InlineData("I'm seeing the physio in about two weeks time. What do I ask her?")]
    public async Task A_visit_that_was_told_is_not_asked_for(string told)
    {
        using var talk = new FreeText();
        var begun = await talk.SayAsync(told);

        Assert.Contains(Goal, begun, StringComparison.Ordinal);
        Assert.DoesNotContain("Which visit", begun, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("I saw the GP on Monday", false)]
    [InlineData("I had an appointment with the consultant in March", false)]
    [InlineData("signed off by the GP, back to work in two weeks", false)]
    [InlineData("my doctor cleared me, in two weeks I start football", false)]
    [InlineData("he was no help and sent me on, I see the surgeon on the 14th", true)]
    [InlineData("she said to wait, the scan review is in twelve days", true)]
    public void A_visit_that_has_been_is_none_to_come(string told, bool isNext) => Assert.Equal(isNext, VisitTalk.NamesNext(told));

    [Theory]
    [InlineData("I see the consultant in ten days. What should I bring, what should I write down until then, and what questions should I ask him?", "Bring any letters", "One short line a day")]
    [InlineData("My physio assessment is on the 14th. What do I need to bring with me and what should I ask?", "Bring any letters", "Bring any letters")]
    [InlineData("The specialist's appointment is in a fortnight. What should I note down before my visit, and what should I ask her?", "One short line a day", "One short line a day")]
    public async Task What_is_asked_beside_the_list_is_answered_before_it_begins(string asked, string one, string other)
    {
        using var talk = new FreeText();
        var begun = await talk.SayAsync(asked);

        Assert.Contains(one, begun, StringComparison.Ordinal);
        Assert.Contains(other, begun, StringComparison.Ordinal);
        Assert.Contains(Goal, begun, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("perfect. and what should I write down in these ten days so I don't just say 'it hurts'?")]
    [InlineData("great, how do I remember it all in there?")]
    [InlineData("lovely. should I keep a pain diary until then?")]
    [InlineData("looks good. what should I say first?")]
    [InlineData("good list! how do I get to the clinic if I can't sit in the car?")]
    [InlineData("ok perfect, what should I wear?")]
    [InlineData("how do I fit all of it into two minutes?")]
    [InlineData("lovely. should I note what I eat too?")]
    [InlineData("what's the best way, I mean how should I describe the pain so she gets it?")]
    public async Task How_they_prepare_is_asked_of_the_helper_and_praise_closes_no_list(string said)
    {
        using var talk = await AtListAsync();
        var answer = await talk.SayAsync(said);
        Assert.Contains("isn't on your list", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("ready to print", answer, StringComparison.Ordinal);
        var page = await talk.SayAsync("done");

        Assert.Contains("ready to print", page, StringComparison.Ordinal);
        Assert.Contains("1. " + First, page, StringComparison.Ordinal);
        Assert.DoesNotContain("4. ", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("add: what should I write down until the next visit?")]
    [InlineData("perfect. and add: can I swim?")]
    public async Task What_they_want_on_it_goes_on_it_and_the_list_stays_open(string said)
    {
        using var talk = await AtListAsync();
        var list = await talk.SayAsync(said);

        Assert.Contains("4. ", list, StringComparison.Ordinal);
        Assert.DoesNotContain("ready to print", list, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("remove 2, and what should I write down until then?")]
    [InlineData("take 2 off and should I bring my scan?")]
    [InlineData("lose the second one, also how do I remember it all in there?")]
    public async Task A_change_beside_such_a_question_is_made(string said)
    {
        using var talk = await AtListAsync();
        var list = await talk.SayAsync(said);

        Assert.Contains("2. How does this usually go", list, StringComparison.Ordinal);
        Assert.DoesNotContain("3. ", list, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1, 3 and what should I write down until then?")]
    [InlineData("1 and 3, and what should I bring?")]
    [InlineData("1 and 3. perfect. how do I remember it all?")]
    public async Task Such_a_question_beside_the_ticks_is_answered_and_ticks_nothing(string said)
    {
        using var talk = new FreeText();
        foreach (var text in new[] { "questions for my doctor", "my next appointment", "gardening" })
            await talk.SayAsync(text);
        var list = await talk.SayAsync(said);

        Assert.Contains("to your question", list, StringComparison.Ordinal);
        Assert.Contains("2. How does this usually go", list, StringComparison.Ordinal);
        Assert.DoesNotContain("3. ", list, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("is 'wear and tear' something that gets better?", "wear and tear' something")]
    [InlineData("will \"mechanical pain\" come back every winter?", "come back every winter")]
    [InlineData("can a ‘bulging disc’ go in again by itself?", "go in again by itself")]
    public async Task A_phrase_in_quotation_marks_is_no_question_of_its_own(string asked, string kept)
    {
        using var talk = await AtListAsync();
        var list = await talk.SayAsync(asked);

        Assert.Contains(kept, list, StringComparison.Ordinal);
        Assert.DoesNotContain("5. ", list, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("done cheers. ok to keep jogging till i see them?")]
    [InlineData("that's all thanks. safe to carry on with the gym meanwhile?")]
    [InlineData("finished! any stretches I could do at home?")]
    [InlineData("done, is swimming fine before that?")]
    [InlineData("I'm done, ta. heat or ice tonight?")]
    public async Task What_is_asked_behind_done_is_answered_and_not_filed(string said)
    {
        using var talk = await AtListAsync();
        var page = await talk.SayAsync(said);

        Assert.Contains("ready to print", page, StringComparison.Ordinal);
        Assert.DoesNotContain("4. ", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("thanks! but 2 and 3 aren't questions, pls take them off. also how do I say it all in 2 mins at the start?")]
    [InlineData("2 and 3 aren't for him, both can go. what should I say first?")]
    [InlineData("can you take off 2 and 3 please? and should I bring my scan?")]
    [InlineData("about numbers 2 and 3: drop those. what should I wear?")]
    [InlineData("remove the last two. how do I remember it all?")]
    [InlineData("what about 2 and 3? drop them both. and is it ok to bring my sister in with me?")]
    [InlineData("take 2 and 3 off again, they're not questions. and what do I say first?")]
    [InlineData("look at 2 and 3. those two are the same, scrap both. when should I arrive?")]
    [InlineData("pls delete q2 & q3. thx. what should i wear?")]
    [InlineData("the two at the end aren't mine, remove these. should I bring my scan?")]
    [InlineData("1 stays, the others go. should I bring my scan?")]
    [InlineData("you can bin 2 and 3 - both are daft. how long will the appointment take?")]
    public async Task The_list_is_changed_after_its_page_and_what_is_asked_beside_it_is_answered(string said)
    {
        using var talk = await AtListAsync();
        await talk.SayAsync("done");
        var page = await talk.SayAsync(said);

        Assert.Contains("1. " + First, page, StringComparison.Ordinal);
        Assert.DoesNotContain("2. ", page, StringComparison.Ordinal);
        Assert.Contains("to your question", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("6 and 7 aren't questions, pls take them off. also what should I say first?", "no number 6 and 7")]
    [InlineData("take off 8, it's not for him", "no number 8")]
    public async Task Numbers_that_the_page_does_not_have_take_nothing_off(string said, string missing)
    {
        using var talk = await AtListAsync();
        await talk.SayAsync("can I play in goal?");
        await talk.SayAsync("done");
        var list = await talk.SayAsync(said);

        Assert.Contains(missing, list, StringComparison.Ordinal);
        Assert.Contains("4. can I play in goal?", list, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Numbers_that_the_open_list_does_not_have_are_said_to_be_missing()
    {
        using var talk = await AtListAsync();
        var list = await talk.SayAsync("6 and 7 aren't questions, pls take them off. also what should I say first?");

        Assert.Contains("no number 6 and 7", list, StringComparison.Ordinal);
        Assert.Contains("to your question", list, StringComparison.Ordinal);
        Assert.Contains("3. How does this usually go", list, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sign_told_beside_a_change_of_the_page_is_met_before_it()
    {
        using var talk = await AtListAsync();
        await talk.SayAsync("done");

        Assert.Contains("999", await talk.SayAsync("take 2 and 3 off. and since yesterday I can't feel myself when I wipe, what should I write down?"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("none of these. and squatting doesnt hurt, its sitting. so what do I ask the physio if I email her?")]
    [InlineData("none of them. my legs are fine by the way. what should I ask my GP?")]
    [InlineData("no, none of these. it only aches in the car. which questions do I ask the physio?")]
    public async Task A_list_wished_for_beside_the_safety_question_begins_once_that_is_settled(string said)
    {
        using var talk = new FreeText();
        await talk.SayAsync("discharged from physio, back still aches when I sit. can I go heavier on squats and deadlifts from next week?");

        Assert.Contains("Here are the questions I'd suggest", await talk.SayAsync(said), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("yes, at least one. so what do I ask the physio?")]
    [InlineData("yes, at least one. questions for my doctor please")]
    public async Task A_sign_owned_up_to_beside_that_wish_comes_before_the_list(string said)
    {
        using var talk = new FreeText();
        await talk.SayAsync("discharged from physio, back still aches when I sit. can I go heavier on squats and deadlifts from next week?");

        var reply = await talk.SayAsync(said);

        Assert.Contains("Which of these", reply, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("What do you most want", reply, StringComparison.Ordinal);
    }

    private static async Task<FreeText> AtListAsync()
    {
        var talk = new FreeText();
        foreach (var text in new[] { "questions for my doctor", "my next appointment", "gardening", "1, 2 and 3" })
            await talk.SayAsync(text);
        return talk;
    }
}
