using BackPainBot.Conversation.Dialogs.State;
using BackPainBot.Conversation.Dialogs.Visit;
using BackPainBot.Conversation.Dialogs.Visit.Editing;

namespace BackPainBot.UnitTests.Conversation.Dialogs.Visit;

/// <summary>Changes of a list wrapped in manners, several subjects in one go, questions in quotation marks, and what was only meant for the bot.</summary>
public sealed class ListManneredTests
{
    private static readonly DoctorVisitState Six = new() { Chosen = [.. ListHouse.Texts.Keys] };

    [Theory]
    [InlineData("Would you be so good as to remove 4?", "1 2 3 5 6")]
    [InlineData("I wonder if you might put 5 first?", "5 1 2 3 4 6")]
    [InlineData("Could I trouble you to take out the scan one, if it isn't too much bother?", "1 2 3 4 6")]
    [InlineData("I'd be grateful if you could swap 1 and 2", "2 1 3 4 5 6")]
    [InlineData("Do me a favour and drop 3, if you don't mind", "1 2 4 5 6")]
    public void A_polite_wish_is_a_wish(string text, string expected) => Assert.Equal(expected.Split(' '), Applied(text).Chosen);

    [Theory]
    [InlineData("take out the ones about scans and what I'm cleared for", "1 2 3 4")]
    [InlineData("get rid of the ones about scans or dates", "1 2 3 6")]
    [InlineData("Please remove all the questions about MRIs, dates and causes", "2 3 6")]
    [InlineData("the ones about imaging and the cause aren't for me", "2 3 4 6")]
    [InlineData("cross off anything about x-rays, and put 6 first", "6 1 2 3 4")]
    public void Several_subjects_go_at_once(string text, string expected) => Assert.Equal(expected.Split(' '), Applied(text).Chosen);

    [Theory]
    [InlineData("add \"Is swimming all right, and how would I know if it isn't?\"", "Is swimming all right, and how would I know if it isn't?")]
    [InlineData("Would you kindly put on the list \"Can I kneel? And squat?\" and then I am done", "Can I kneel? And squat?")]
    [InlineData("please add 'What does stable mean, and for how long?'", "What does stable mean, and for how long?")]
    [InlineData("Could number two please say \"Whom do I ring, and when?\" That will be all.", "Whom do I ring, and when?")]
    public void What_stands_in_quotation_marks_is_one_question(string text, string own) => Assert.Equal([own], Applied(text).Own.Values);

    [Fact]
    public void A_quotation_that_ends_its_sentence_leaves_what_follows_to_be_heard()
    {
        var reading = Read(Six, "Could number two please read \"Whom do I ring?\" That would be all, thank you, I am finished with the list.");

        Assert.True(reading.Done);
        Assert.Equal(["Whom do I ring?"], ListEdit.Apply(Six, reading, "", ListHouse.Finder).Own.Values);
    }

    [Fact]
    public void A_thing_named_behind_a_quotation_is_added_too() =>
        Assert.Equal(["Am I getting weaker?", "What about the brace?"], Applied("Please add \"Am I getting weaker?\" and something about the brace?").Own.Values);

    [Theory]
    [InlineData("I want to ask: when can I begin, how often at first, and what should make me stop?", 3)]
    [InlineData("add: if it flares, what do I do", 1)]
    [InlineData("add: can I row, and how hard", 2)]
    public void Questions_in_a_row_are_parted_and_a_condition_is_not(string text, int count) => Assert.Equal(count, Applied(text).Own.Count);

    [Fact]
    public void A_wish_to_put_them_on_is_no_question_and_what_follows_is_asked_of_the_bot()
    {
        var reading = Read(Six, "When can I row? How hard at first? Can you put those on? And is a click in the hip normal?");

        Assert.Equal(["When can I row?", "How hard at first?"], reading.Acts.Where(act => act.Kind == ListActKind.Add).Select(act => act.Text));
        Assert.Contains("click in the hip", reading.Asked, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("how should I describe the pain, add that", "How should I describe the pain?")]
    [InlineData("what do I write down beforehand? Please add that.", "What do I write down beforehand?")]
    public void What_is_asked_to_be_added_behind_it_is_added(string text, string own) => Assert.Equal([own], Applied(text).Own.Values);

    [Theory]
    [InlineData("Cause I know.", "2 3 4 5 6")]
    [InlineData("I know about the scan", "1 2 3 4 6")]
    [InlineData("I said I didn't need the scan one, take 2 out", "1 3 4 6")]
    [InlineData("I don't know about the scan", "1 2 3 4 5 6")]
    public void What_they_know_already_is_left_off(string text, string expected) => Assert.Equal(expected.Split(' '), Applied(text).Chosen);

    [Theory]
    [InlineData("is a stiff neck normal or not, you didn't answer", "is a stiff neck normal or not?")]
    [InlineData("you never answered me: does heat help?", "does heat help?")]
    [InlineData("Should I rest today? I asked you that already.", "Should I rest today?")]
    [InlineData("does heat help?", "does heat help?")]
    public void A_question_put_again_is_asked_without_its_complaint(string text, string expected) => Assert.Equal(expected, AskedAgain.Plain(text));

    [Theory]
    [InlineData("And is it normal to be stiff or not, you didn't answer")]
    [InlineData("take off 3. and is a stiff neck normal or not, you never answered")]
    [InlineData("tablets now or wait till monday?")]
    public void What_is_asked_of_us_is_never_put_on(string text)
    {
        var reading = Read(Six, text);

        Assert.NotEmpty(reading.Asked);
        Assert.DoesNotContain(reading.Acts, act => act.Kind == ListActKind.Add);
    }

    [Fact]
    public void What_was_filed_comes_off_again_once_they_say_that_they_ask_the_bot()
    {
        var filed = new DoctorVisitState { Chosen = ["1", "2", "own-1", "own-2"], Own = new Dictionary<string, string> { ["own-1"] = "Can I row?", ["own-2"] = "Is it torn?" }, Filed = ["own-2"] };
        var reading = Read(filed, "no I'm asking you. torn or not? and do I rest tomorrow");

        Assert.Equal(["1", "2", "own-1"], ListEdit.Apply(filed, reading, "", ListHouse.Finder).Chosen);
        Assert.Contains("torn or not", reading.Asked, StringComparison.Ordinal);
        Assert.Contains("rest tomorrow", reading.Asked, StringComparison.Ordinal);
    }

    [Fact]
    public void Saying_so_takes_nothing_off_that_they_had_asked_for()
    {
        var asked = new DoctorVisitState { Chosen = ["1", "own-1"], Own = new Dictionary<string, string> { ["own-1"] = "Can I row?" } };

        Assert.Equal(["1", "own-1"], ListEdit.Apply(asked, Read(asked, "I'm asking you. is it torn?"), "", ListHouse.Finder).Chosen);
    }

    private static ListReading Read(DoctorVisitState visit, string text) => ListEdit.Read(visit, text, ListHouse.Finder, ListHouse.Words);

    private static DoctorVisitState Applied(string text) => ListEdit.Apply(Six, text, "", ListHouse.Finder, ListHouse.Words);
}
