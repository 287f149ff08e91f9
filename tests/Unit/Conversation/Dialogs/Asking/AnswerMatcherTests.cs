using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Scripts;

namespace BackPainBot.UnitTests.Conversation.Dialogs.Asking;

public sealed class AnswerMatcherTests : IDisposable
{
    private readonly ConversationHouse _house = new();

    [Theory]
    [InlineData("None of these", "none")]
    [InlineData("no", "none")]
    [InlineData("nope!", "none")]
    [InlineData("2", "some")]
    [InlineData("yes, numb between my legs", "some")]
    [InlineData("idk", "not-sure")]
    [InlineData("nun of these", "none")]
    public void The_safety_question_is_answered_in_many_ways(string text, string expected) =>
        Assert.Equal(expected, Match("safety-check", "signs", text)?.Choice);

    [Theory]
    [InlineData("is walking ok?")]
    [InlineData("I've a yes man for a boss and a bad chair")]
    [InlineData("purple")]
    [InlineData("")]
    public void What_does_not_answer_is_not_taken_for_an_answer(string text) => Assert.Null(Match("safety-check", "signs", text));

    [Theory]
    [InlineData("about a 4", 4)]
    [InlineData("6/10", 6)]
    [InlineData("between 4 and 6", 6)]
    [InlineData("five", 5)]
    [InlineData("a lot", 8)]
    [InlineData("no pain", 0)]
    [InlineData("a bit sore", 2)]
    public void Pain_is_understood_as_a_number_or_in_words(string text, int expected) =>
        Assert.Equal(expected, Match("triage", "pain-now", text)?.Number);

    [Theory]
    [InlineData("the first one", "next")]
    [InlineData("the second", "visits-ending")]
    [InlineData("the first and third one", "next")]
    public void A_choice_is_named_by_its_place(string text, string expected) => Assert.Equal(expected, Match("doctor-visit", "visit", text)?.Choice);

    [Theory]
    [InlineData("find out what my triggers are", "find ... triggers", true)]
    [InlineData("help me find what triggers my pain", "find ... triggers", true)]
    [InlineData("find a good mattress, then a chair, and tell me about triggers", "find ... triggers", false)]
    [InlineData("triggers to find", "find ... triggers", false)]
    public void A_gap_in_a_phrase_stands_for_a_few_words(string text, string phrase, bool holds) => Assert.Equal(holds, PlainWords.Holds(PlainWords.Of(text), phrase));

    [Fact]
    public void Several_choices_and_own_words_are_all_taken()
    {
        var answer = Match("triggers", "provokes", "sitting, driving and hoovering");

        Assert.Equal(["sitting", "driving"], answer!.Choices);
        Assert.Equal("hoovering", answer.Text);
    }

    [Fact]
    public void A_not_takes_a_choice_back() => Assert.DoesNotContain("sitting", Match("triggers", "provokes", "standing, not sitting")!.Choices);

    [Fact]
    public void A_card_is_read_by_its_inputs()
    {
        var step = _house.Get<ScriptBook>().Get("triggers").Step("provokes");

        var answer = _house.Get<AnswerMatcher>().Match(step, "", new Dictionary<string, string> { ["choices"] = "sitting,nonsense", ["own"] = "<b>mowing</b>" });

        Assert.Equal(["sitting"], answer!.Choices);
        Assert.Equal("mowing", answer.Text);
    }

    public void Dispose() => _house.Dispose();

    private Answer? Match(string stem, string step, string text) =>
        _house.Get<AnswerMatcher>().Match(_house.Get<ScriptBook>().Get(stem).Step(step), text, CardValues.Empty);
}
