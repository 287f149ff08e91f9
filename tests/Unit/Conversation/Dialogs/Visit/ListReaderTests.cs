using BackPainBot.Conversation.Dialogs.State;
using BackPainBot.Conversation.Dialogs.Visit;
using BackPainBot.Conversation.Dialogs.Visit.Editing;

namespace BackPainBot.UnitTests.Conversation.Dialogs.Visit;

/// <summary>What messages to an open list of questions do to it, told by the list that is left.</summary>
public sealed class ListReaderTests
{
    private static readonly DoctorVisitState Seven = new()
    {
        Chosen = ["1", "2", "3", "4", "5", "6", "own-1"],
        Own = new Dictionary<string, string> { ["own-1"] = "May I ride my moped to the harbour?" },
    };

    [Theory]
    [InlineData("could the scan question come off please", "1 2 3 4 6 7")]
    [InlineData("I can do without number four", "1 2 3 5 6 7")]
    [InlineData("the moped got sold, scrap that", "1 2 3 4 5 6")]
    [InlineData("ditch 2 and 5", "1 3 4 6 7")]
    [InlineData("question 3 isn't relevant any more", "1 2 4 5 6 7")]
    [InlineData("not interested in the weeks thing", "1 2 4 5 6 7")]
    [InlineData("2 out, 6 out", "1 3 4 5 7")]
    [InlineData("the fourth must go", "1 2 3 5 6 7")]
    [InlineData("erase the last two", "1 2 3 4 5")]
    [InlineData("get rid of the first three", "4 5 6 7")]
    [InlineData("leave out 2-4", "1 5 6 7")]
    [InlineData("remove 1, sorry, 2", "1 3 4 5 6 7")]
    [InlineData("delete 6. no wait 5", "1 2 3 4 6 7")]
    [InlineData("cross off the one about the agreed date", "1 2 3 5 6 7")]
    [InlineData("nr 3 can come off, my sister is a nurse and told me", "1 2 4 5 6 7")]
    [InlineData("I already know whom to call. Take that one out.", "1 3 4 5 6 7")]
    [InlineData("dlete 3", "1 2 4 5 6 7")]
    [InlineData("bin the sixt", "1 2 3 4 5 7")]
    [InlineData("question 9 can go", "1 2 3 4 5 6 7")]
    [InlineData("keep only the scan one and my own", "5 7")]
    [InlineData("just 2, 3 and 7", "2 3 7")]
    [InlineData("all but 4", "1 2 3 5 6 7")]
    [InlineData("everything except the first two", "3 4 5 6 7")]
    [InlineData("throw out everything apart from 1 and 6", "1 6")]
    [InlineData("I only want mine", "7")]
    [InlineData("the last three are enough", "5 6 7")]
    [InlineData("1, 2 and 5, nothing else", "1 2 5")]
    [InlineData("odd numbers only", "1 3 5 7")]
    [InlineData("4 stays, 5 stays, get rid of the rest", "4 5")]
    [InlineData("put 6 at the top", "6 1 2 3 4 5 7")]
    [InlineData("start with the moped", "7 1 2 3 4 5 6")]
    [InlineData("could you bring the last one up to second place", "1 7 2 3 4 5 6")]
    [InlineData("3 to the end", "1 2 4 5 6 7 3")]
    [InlineData("swap the first and the fifth", "5 2 3 4 1 6 7")]
    [InlineData("5 before 2", "1 5 2 3 4 6 7")]
    [InlineData("put the scan one right after the first", "1 5 2 3 4 6 7")]
    [InlineData("move 7 between 1 and 2", "1 7 2 3 4 5 6")]
    [InlineData("4 down one", "1 2 3 5 4 6 7")]
    [InlineData("reverse the list please", "7 6 5 4 3 2 1")]
    [InlineData("the order should be 7 1 2 3 4 5 6", "7 1 2 3 4 5 6")]
    [InlineData("5, 4, 3, 2, 1, 6, 7", "5 4 3 2 1 6 7")]
    [InlineData("6 is what I care about most, so let it come first", "6 1 2 3 4 5 7")]
    [InlineData("the one about being cleared goes last", "1 2 3 4 5 7 6")]
    [InlineData("remove 1 and then put 5 first", "5 2 3 4 6 7")]
    [InlineData("3 off the list, 7 to the top, and swap 1 and 2", "7 2 1 4 5 6")]
    [InlineData("number two: gone", "1 3 4 5 6 7")]
    [InlineData("don't bother with the one on the scan", "1 2 3 4 6 7")]
    [InlineData("no moped question please", "1 2 3 4 5 6")]
    [InlineData("remove 3. actually no, leave it", "1 2 3 4 5 6 7")]
    [InlineData("remove everything about scans", "1 2 3 4 6 7")]
    [InlineData("Leave 1 and 2, take the rest out", "1 2")]
    [InlineData("shift the scan up two", "1 2 5 3 4 6 7")]
    [InlineData("6 before everything else", "6 1 2 3 4 5 7")]
    [InlineData("take 2 off and put 5 in its place", "1 5 3 4 6 7")]
    [InlineData("the top two only", "1 2")]
    [InlineData("2 and 4 please", "2 4")]
    [InlineData("everything after 4 can go", "1 2 3 4")]
    [InlineData("remove all before the scan one", "5 6 7")]
    [InlineData("would it be ok to put mine at number 2?", "1 7 2 3 4 5 6")]
    public void Questions_are_taken_out_kept_and_put_in_another_place(string text, string expected) => Assert.Equal(expected.Split(' '), ListOf(text));

    [Theory]
    [InlineData("change 4 to: When do I come back?", "1 2 3 + 5 6 7", "When do I come back?")]
    [InlineData("6 should say What sport can I do?", "1 2 3 4 5 + 7", "What sport can I do?")]
    [InlineData("write ferry instead of moped", "1 2 3 4 5 6 7", "May I ride my ferry to the harbour?")]
    [InlineData("in 3 say months where it says weeks", "1 2 + 4 5 6 7", "How does this usually go over the next six and twelve months?")]
    [InlineData("2: Whom do I ring at night?", "1 + 3 4 5 6 7", "Whom do I ring at night?")]
    [InlineData("shorten 5 to Do I need a scan?", "1 2 3 4 + 6 7", "Do I need a scan?")]
    [InlineData("split the first one", "+ + 2 3 4 5 6 7", "What do you think is causing my pain?|How sure are you?")]
    [InlineData("break 5 into two please", "1 2 3 4 + + 6 7", "Do I need a scan?|Would the result change what we do?")]
    [InlineData("join 5 and 6", "1 2 3 4 + 7", "Do I need a scan, and would the result change what we do, and what exactly am I cleared to do, by name?")]
    [InlineData("merge 3 and 4: How will it go, and what if it doesn't?", "1 2 + 5 6 7", "How will it go, and what if it doesn't?")]
    [InlineData("put 7 more politely", "1 2 3 4 5 6 7", "Pray: May I ride my moped to the harbour?")]
    [InlineData("can i go rowing again", "1 2 3 4 5 6 7 +", "can i go rowing again")]
    [InlineData("add: Will I need a brace?", "1 2 3 4 5 6 7 +", "Will I need a brace?")]
    [InlineData("I'd also like to know if I should see a physio", "1 2 3 4 5 6 7 +", "Should I see a physio?")]
    [InlineData("my wife wonders whether it runs in the family", "1 2 3 4 5 6 7 +", "Does it run in the family?")]
    [InlineData("ask her how long I am off work", "1 2 3 4 5 6 7 +", "How long am I off work?")]
    [InlineData("could you include something about yoga", "1 2 3 4 5 6 7 +", "What about yoga?")]
    [InlineData("the sauna", "1 2 3 4 5 6 7 +", "the sauna")]
    [InlineData("oh and one more, when may I lift my toddler", "1 2 3 4 5 6 7 +", "When may I lift my toddler?")]
    [InlineData("at the top please: Is it a slipped disc?", "+ 1 2 3 4 5 6 7", "Is it a slipped disc?")]
    [InlineData("after 2 put: Who do I call on Sundays?", "1 2 + 3 4 5 6 7", "Who do I call on Sundays?")]
    [InlineData("drop 1 and add: Why does it hurt at night?", "2 3 4 5 6 7 +", "Why does it hurt at night?")]
    [InlineData("What about tablets? And may I drink wine with them?", "1 2 3 4 5 6 7 + +", "What about tablets?|may I drink wine with them?")]
    [InlineData("remove 3. Can I swim?", "1 2 4 5 6 7 +", "Can I swim?")]
    public void Questions_are_put_in_other_words_taken_apart_joined_and_added(string text, string expected, string own)
    {
        var visit = Applied(text);

        Assert.Equal(expected.Split(' '), visit.Chosen.Select(Short));
        Assert.Equal(own.Split('|'), visit.Chosen.Where(id => id.StartsWith("own-", StringComparison.Ordinal) && (id != "own-1" || visit.Own[id] != Seven.Own[id])).Select(id => visit.Own[id]));
    }

    [Theory]
    [InlineData("Looks fine up to now")]
    [InlineData("that looks good so far")]
    [InlineData("it's fine but I need to think about it")]
    [InlineData("my appointment is next Friday at 3")]
    [InlineData("he won't like number 4 one bit")]
    [InlineData("that's a long list for ten minutes")]
    [InlineData("I was going to remove 2, but leave it")]
    [InlineData("my back is killing me today")]
    [InlineData("the nurse said she would ring me at 5")]
    [InlineData("I never dare to ask such things")]
    [InlineData("still reading, one sec")]
    [InlineData("I drove 2 hours yesterday")]
    [InlineData("number 3 made me smile")]
    [InlineData("he told me to take 2 tablets after lunch")]
    public void A_remark_changes_nothing(string text)
    {
        var reading = ListEdit.Read(Seven, text, ListHouse.Finder, ListHouse.Words);

        Assert.False(reading.Changes);
        Assert.False(reading.Done);
        Assert.False(reading.Refuses);
        Assert.Equal(Seven.Chosen, Applied(text).Chosen);
    }

    [Theory]
    [InlineData("that's it, cheers")]
    [InlineData("all good, print it")]
    [InlineData("nothing more to add, thanks")]
    [InlineData("I'm happy with it as it is")]
    [InlineData("finished")]
    [InlineData("can you send me the page now")]
    [InlineData("no changes from me")]
    public void The_end_is_told(string text)
    {
        var reading = ListEdit.Read(Seven, text, ListHouse.Finder, ListHouse.Words);

        Assert.True(reading.Done);
        Assert.False(reading.Changes);
    }

    [Theory]
    [InlineData("what does 4 mean?")]
    [InlineData("btw is walking any good today")]
    [InlineData("one for you: does heat help?")]
    [InlineData("can you explain number 2")]
    [InlineData("why is the scan question on the list?")]
    [InlineData("I don't understand the third one")]
    [InlineData("which of these matters most?")]
    public void A_question_to_the_bot_changes_nothing_and_is_answered(string text)
    {
        var reading = ListEdit.Read(Seven, text, ListHouse.Finder, ListHouse.Words);

        Assert.NotEmpty(reading.Asked);
        Assert.False(reading.Changes);
    }

    [Theory]
    [InlineData("I don't need a list")]
    [InlineData("scrap all of it")]
    [InlineData("get rid of the whole list, I'll just talk to her")]
    [InlineData("no list please")]
    public void A_list_can_be_refused(string text) => Assert.True(ListEdit.Read(Seven, text, ListHouse.Finder, ListHouse.Words).Refuses);

    [Theory]
    [InlineData("remove 2 and that's it", "1 3 4 5 6 7", true)]
    [InlineData("swap 1 and 2, then print it", "2 1 3 4 5 6 7", true)]
    [InlineData("put 7 first. done", "7 1 2 3 4 5 6", true)]
    [InlineData("drop the scan one. btw does ice help?", "1 2 3 4 6 7", false)]
    public void A_change_and_an_end_stand_in_one_message(string text, string expected, bool done)
    {
        Assert.Equal(expected.Split(' '), ListOf(text));
        Assert.Equal(done, ListEdit.Read(Seven, text, ListHouse.Finder, ListHouse.Words).Done);
    }

    [Theory]
    [InlineData("remove 1, remove 2, remove 3", "4 5 6 7")]
    [InlineData("move 7 to the top, then delete 6", "7 1 2 3 4 5")]
    [InlineData("delete 2 and put 4 above 3", "1 4 3 5 6 7")]
    public void Numbers_mean_the_list_as_it_was_seen(string text, string expected) => Assert.Equal(expected.Split(' '), ListOf(text));

    [Fact]
    public void Every_kind_of_change_is_known()
    {
        string[] texts = ["remove 1", "keep only 2", "move 3 up", "swap 1 and 2", "reverse the order", "2 1 3 in that order", "2: Can I run?", "write ferry instead of moped", "put 7 more politely", "split 1", "join 1 and 2", "add: Can I run?", "done", "btw does ice help?", "no list please", "remove 12", "my visit is on Monday"];
        var known = texts.SelectMany(text => ListEdit.Read(Seven, text, ListHouse.Finder, ListHouse.Words).Acts).Select(act => act.Kind).Distinct();

        Assert.Equal(Enum.GetValues<ListActKind>().Order(), known.Order());
    }

    [Theory]
    [InlineData("remove 1, and then ")]
    [InlineData("the scan one and ")]
    [InlineData("can I drive, ")]
    [InlineData("\"")]
    public void A_long_row_of_the_same_words_is_read_at_once(string words)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        ListEdit.Read(Seven, string.Concat(Enumerable.Repeat(words, 1400 / words.Length)), ListHouse.Finder, ListHouse.Words);
        ListEdit.Read(Seven, string.Concat(Enumerable.Repeat(words, 20_000 / words.Length)), ListHouse.Finder, ListHouse.Words);

        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 3);
    }

    private static DoctorVisitState Applied(string text) => ListEdit.Apply(Seven, text, "-", ListHouse.Finder, ListHouse.Words);

    private static IEnumerable<string> ListOf(string text) => Applied(text).Chosen.Select(Short);

    private static string Short(string id) => id == "own-1" ? "7" : id.StartsWith("own-", StringComparison.Ordinal) ? "+" : id;
}
