using BackPainBot.Conversation.Dialogs.State;
using BackPainBot.Conversation.Dialogs.Visit;
using BackPainBot.Conversation.Dialogs.Visit.Editing;
using BackPainBot.Conversation.Scripts;

namespace BackPainBot.UnitTests.Conversation.Dialogs.Visit;

public sealed class ListEditTests
{
    private static readonly DoctorVisitState Three = new() { Chosen = ["a", "b", "c"] };

    private static readonly DoctorVisitState Five = new()
    {
        Chosen = ["a", "b", "c", "own-1", "own-2"],
        Own = new Dictionary<string, string> { ["own-1"] = "My visits run out soon", ["own-2"] = "how do I know when to move on, and can I carry my toddler upstairs" },
    };

    private static readonly ListWords Words = ListWords.Of(ScriptBook.Load(RepositoryFiles.PathOf("dialogs")));

    private static DoctorVisitState Applied(DoctorVisitState visit, string text, string withoutNumbers, ListFinder? finder = null) => ListEdit.Apply(visit, text, withoutNumbers, finder ?? new ListFinder(_ => ""), Words);

    private static string TextOf(string id) => id switch { "a" => "What is it?", "b" => "Whom do I call?", _ => "Do I need a scan?" };

    [Theory]
    [InlineData("move 3 to the top", "c a b")]
    [InlineData("put number 1 to the bottom", "b c a")]
    [InlineData("move 2 up", "b a c")]
    [InlineData("move 1 to 2", "b a c")]
    [InlineData("remove 2", "a c")]
    [InlineData("delete question 1", "b c")]
    [InlineData("leave out 2 sure I've no surgeon", "a c")]
    [InlineData("change 2, i dont want that one", "a c")]
    [InlineData("3, 1", "c a b")]
    [InlineData("move 9 to the top", "a b c")]
    [InlineData("remove 0", "a b c")]
    [InlineData("swap 1 and 3 then im done", "c b a")]
    [InlineData("i only wanted 1 and 2", "a b")]
    public void The_list_is_changed_in_plain_words(string text, string expected) =>
        Assert.Equal(expected.Split(' '), Applied(Three, text, "-").Chosen);

    [Fact]
    public void Anything_else_is_a_question_of_their_own()
    {
        var visit = Applied(Three, "add: Can I swim?", "-");

        Assert.Equal("Can I swim?", visit.Own[visit.Chosen[^1]]);
    }

    [Fact]
    public void What_a_question_should_just_say_replaces_it()
    {
        var visit = Applied(Five, "4 should just say is it ok to run with it", "-");

        Assert.Equal(["a", "b", "c", "own-1", "own-2"], visit.Chosen);
        Assert.Equal("is it ok to run with it", visit.Own["own-1"]);
    }

    [Theory]
    [InlineData("put the last one first and say it more politely", "own-1 a b", "Pray: Do I need a scan?")]
    [InlineData("say number 2 less bluntly", "a own-1 c", "Pray: Whom do I call?")]
    [InlineData("can you add one about ibuprofen", "a b c own-1", "What of ibuprofen?")]
    [InlineData("make number 2 say my GP instead of Whom", "a own-1 c", "my GP do I call?")]
    [InlineData("change 3 to: If I'm no better by Christmas, what do we do then?", "a b own-1", "If I'm no better by Christmas, what do we do then?")]
    [InlineData("number 2 isnt training, its my job: can you put: how long may I drive my lorry", "a own-1 c", "how long may I drive my lorry")]
    public void A_question_is_put_more_politely_made_of_a_thing_or_put_in_anothers_place(string text, string order, string own)
    {
        var visit = Applied(Three, text, "-", new ListFinder(TextOf) { AskAbout = thing => $"What of {thing}?", Politely = question => $"Pray: {question}" });

        Assert.Equal(order.Split(' '), visit.Chosen);
        Assert.Equal(own, visit.Own["own-1"]);
    }

    [Theory]
    [InlineData("is number 3 about scans?")]
    [InlineData("which number is about walking")]
    [InlineData("what was number 2 again")]
    [InlineData("can i put my own in?")]
    public void A_question_about_the_list_is_no_question_on_it(string text) => Assert.Equal(Three.Chosen, Applied(Three, text, "-").Chosen);

    [Theory]
    [InlineData("done, and how do i print it")]
    [InlineData("done. thanks, can i copy that somewhere")]
    [InlineData("that's it, where can I save it?")]
    [InlineData("grand, done")]
    [InlineData("then that's me done")]
    [InlineData("that will be all")]
    [InlineData("done otherwise")]
    public void Who_is_done_and_asks_for_the_page_is_done(string text) => Assert.True(ListWish.IsDone(text));

    [Fact]
    public void A_letter_moves_nothing_however_it_begins()
    {
        var visit = Applied(Three, "move 1 to the bottom and then " + string.Concat(Enumerable.Repeat("and then the pain came back and then ", 300)), "-");

        Assert.Equal(["a", "b", "c"], visit.Chosen.Take(3));
    }

    [Fact]
    public void A_question_with_training_numbers_is_kept_without_them()
    {
        var visit = Applied(Three, "add: do 5 sets of 5 squats at 80 kg", "in my own words");

        Assert.Equal("in my own words", visit.Own[visit.Chosen[^1]]);
    }

    [Theory]
    [InlineData("add: is a long drive ok at 3/10?", "a b c|is a long drive ok at 3/10?")]
    [InlineData("remove 1, then add what about sleep?", "b c|what about sleep?")]
    [InlineData("you forgot mine. add: may I swim", "a b c|may I swim")]
    [InlineData("remove 1 and 3", "b|")]
    [InlineData("I also want to ask: who checks my form?", "a b c|who checks my form?")]
    [InlineData("change 2 to can I garden?", "a own-1 c|can I garden?")]
    [InlineData("No. 3 is wrong. I meant: can I fly?", "a b own-1|can I fly?")]
    public void Several_edits_and_lead_ins_are_understood(string text, string expected)
    {
        var visit = Applied(Three, text, "-");
        var known = visit.Chosen.Where(id => !id.StartsWith("own-", StringComparison.Ordinal) || expected.Contains(id, StringComparison.Ordinal));

        Assert.Equal(expected, string.Join(" ", known) + "|" + string.Join(",", visit.Own.Values));
    }

    [Theory]
    [InlineData("remove 4, that was me pressing a button. and split 5 into two", "a b c own-3 own-4")]
    [InlineData("swap 1 and 2", "b a c own-1 own-2")]
    [InlineData("can you swap the first and the last one please", "own-2 b c own-1 a")]
    [InlineData("switch 2 with 3", "a c b own-1 own-2")]
    [InlineData("1 and 3 the other way round", "c b a own-1 own-2")]
    [InlineData("put the last one first", "own-2 a b c own-1")]
    [InlineData("the last one should be at the top", "own-2 a b c own-1")]
    [InlineData("4 first please", "own-1 a b c own-2")]
    [InlineData("put 4 before 2", "a own-1 b c own-2")]
    [InlineData("1 after 3", "b c a own-1 own-2")]
    [InlineData("start with number five", "own-2 a b c own-1")]
    [InlineData("the most important is 3", "c a b own-1 own-2")]
    [InlineData("reverse the order", "own-2 own-1 c b a")]
    [InlineData("just those two", "own-1 own-2")]
    [InlineData("only mine please", "own-1 own-2")]
    [InlineData("just keep 2 and 5", "b own-2")]
    [InlineData("I only want the first two", "a b")]
    [InlineData("1 and 4 only", "a own-1")]
    [InlineData("remove everything except 1 and 2", "a b")]
    [InlineData("all but 3", "a b own-1 own-2")]
    [InlineData("take number 2 off the list", "a c own-1 own-2")]
    [InlineData("cross out the last one, it's silly", "a b c own-1")]
    [InlineData("4 isn't a question", "a b c own-2")]
    [InlineData("4 was a mistake, sorry", "a b c own-2")]
    [InlineData("I didn't write 4", "a b c own-2")]
    [InlineData("get rid of 1, 2 and 3", "own-1 own-2")]
    [InlineData("remove the scan one", "a b own-1 own-2")]
    [InlineData("drop the one about the scan", "a b own-1 own-2")]
    [InlineData("remove 1, swap 2 and 3 and put the last one first", "own-2 c b own-1")]
    [InlineData("can you remove it", "a b c own-1")]
    [InlineData("delete the last two", "a b c")]
    [InlineData("5 should be two questions", "a b c own-1 own-3 own-4")]
    [InlineData("swap them round", "a b c own-1 own-2")]
    [InlineData("change the order", "a b c own-1 own-2")]
    [InlineData("that's not what I asked", "a b c own-1 own-2")]
    [InlineData("is that too many?", "a b c own-1 own-2")]
    [InlineData("hmm", "a b c own-1 own-2")]
    public void A_list_is_edited_in_any_words_and_no_edit_becomes_a_question(string text, string expected) =>
        Assert.Equal(expected.Split(' '), Applied(Five, text, "-", new ListFinder(TextOf)).Chosen);

    [Fact]
    public void A_question_is_taken_apart_where_the_next_one_begins()
    {
        var visit = Applied(Five, "please split 5 into two", "-", new ListFinder(TextOf));

        Assert.Equal(["how do I know when to move on", "can I carry my toddler upstairs"], visit.Chosen.TakeLast(2).Select(id => visit.Own[id]));
    }

    [Theory]
    [InlineData("1 isn't what I meant, I want something about what to do at home", "What to do at home?")]
    [InlineData("change number 1 to: when can I fly?", "when can I fly?")]
    [InlineData("instead of 1 ask: do I need a belt?", "do I need a belt?")]
    [InlineData("reword the first one: why does it hurt at night?", "why does it hurt at night?")]
    public void A_question_is_put_in_the_place_of_another(string text, string own)
    {
        var visit = Applied(Five, text, "-", new ListFinder(TextOf));

        Assert.Equal(own, visit.Own[visit.Chosen[0]]);
        Assert.Equal(5, visit.Chosen.Count);
    }

    [Theory]
    [InlineData("most of these aren't mine. my two questions are: am I doing damage by carrying on, and is it worth going back to physio. just those", "am I doing damage by carrying on|is it worth going back to physio")]
    [InlineData("add: can I drive? and is a belt any use?", "can I drive?|is a belt any use?")]
    [InlineData("why does my leg tingle, and when should I worry", "why does my leg tingle|when should I worry")]
    [InlineData("should I rest and ice it or move about", "should I rest and ice it or move about")]
    [InlineData("can I swim or can I only walk?", "can I swim or can I only walk?")]
    public void Two_questions_of_their_own_are_two_lines(string text, string expected) =>
        Assert.Equal(expected.Split('|'), Applied(Three, text, "-").Own.Values);

    [Theory]
    [InlineData("Lose weight: would it help?")]
    [InlineData("Is the second opinion free?")]
    [InlineData("Move house in May: can I carry boxes if I split them with my brother?")]
    [InlineData("Keep taking the tablets or stop?")]
    public void A_question_that_opens_like_an_edit_is_a_question(string text) =>
        Assert.Equal(text, Applied(Three, text, "-").Own["own-1"]);

    [Theory]
    [InlineData("that's perfect, done")]
    [InlineData("move 2 up. that's all thanks")]
    [InlineData("great, done")]
    public void The_end_is_no_question(string text)
    {
        var visit = Applied(Three, text, "-");

        Assert.True(visit.Settled);
        Assert.Empty(visit.Own);
    }

    [Theory]
    [InlineData("Good posture: does it matter?")]
    [InlineData("address the swelling in my foot?")]
    [InlineData("No pain at night: is that normal?")]
    public void A_question_that_opens_like_a_remark_is_kept_whole(string text) =>
        Assert.Equal(text, Applied(Three, text, "-").Own["own-1"]);

    [Fact]
    public void Markup_in_a_question_is_taken_out()
    {
        var visit = Applied(Three, "put this on my list for the doctor: <a href=\"https://evil.example\" onclick=\"steal()\">my scan</a>", "-");

        Assert.Equal("my scan", visit.Own[visit.Chosen[^1]]);
    }
}
