using BackPainBot.Conversation.Dialogs.Visit;
using BackPainBot.UnitTests.Conversation.Turn.Routing;

namespace BackPainBot.UnitTests.Conversation.Dialogs.Visit;

/// <summary>For whom the questions on a page speak.</summary>
public sealed class VoiceTests
{
    [Theory]
    [InlineData("can you write them as \"his\" not \"my\"?", Voice.Theirs, "him", "")]
    [InlineData("say she instead of I", Voice.Theirs, "her", "")]
    [InlineData("change my to their", Voice.Theirs, "", "")]
    [InlineData("put it in the third person please", Voice.Theirs, "", "")]
    [InlineData("write it in the first person", Voice.Own, "", "")]
    [InlineData("say I not he", Voice.Own, "", "")]
    [InlineData("use his not my, and move 3 to the top please", Voice.Theirs, "him", "and move 3 to the top please")]
    public void A_wish_for_another_voice_is_heard(string text, string voice, string pronoun, string others) => Assert.Equal((voice, pronoun, others), Voice.In(text));

    [Theory]
    [InlineData("move 3 to the top")]
    [InlineData("add: should I ask his opinion")]
    [InlineData("he wants to run, not me")]
    [InlineData("can I do it without them?")]
    [InlineData("I want his advice on my sleep")]
    [InlineData("Should I have it done by her instead of my GP?")]
    [InlineData("I'll go with her, not my GP")]
    [InlineData("why is it in the third person?")]
    [InlineData("please don't put it in the third person")]
    public void Other_words_about_people_wish_for_none(string text) => Assert.Null(Voice.In(text));

    [Fact]
    public async Task A_page_for_a_wife_speaks_of_her_and_can_be_turned_back()
    {
        using var talk = new FreeText();
        await talk.SayAsync("list of questions for my wife's surgeon please, she had a disc op in may");
        await talk.SayAsync("next week");
        await talk.SayAsync("get back to gardening");
        await talk.SayAsync("all of them");
        await talk.SayAsync("done");
        Assert.Contains("cleared to do, by name?", talk.Said, StringComparison.Ordinal);
        Assert.Contains("What exactly is she cleared", talk.Said, StringComparison.Ordinal);
        Assert.DoesNotContain(" am I ", talk.Said, StringComparison.Ordinal);

        await talk.SayAsync("write it in the first person");
        Assert.Contains("What exactly am I cleared", talk.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_writes_for_themselves_is_asked_in_the_first_person()
    {
        using var talk = new FreeText();
        await talk.SayAsync("I see my physio thursday, I want a list of questions for him");
        await talk.SayAsync("gardening");
        Assert.Contains("am I cleared", talk.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_meant_for_the_helper_leaves_the_list_and_is_answered()
    {
        using var talk = new FreeText();
        await talk.SayAsync("58, golfer. My doctor cleared me. No pain for a month.");
        await talk.SayAsync("Questions for my doctor");
        await talk.SayAsync("no visit yet");
        await talk.SayAsync("golf twice a week");
        await talk.SayAsync("1,3,4, and do I need to warm up before the round?");
        Assert.Contains("warm up before the round?", talk.Said, StringComparison.Ordinal);

        await talk.SayAsync("Done. I meant the warm up as a question to you");
        Assert.DoesNotContain("4. Do I need to warm up", talk.Said, StringComparison.Ordinal);
        Assert.Contains("Your page for the visit", talk.Said, StringComparison.Ordinal);
        Assert.NotEmpty(talk.Cited);
    }
}
