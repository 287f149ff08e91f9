using BackPainBot.Conversation.Turn;
using BackPainBot.Conversation.Turn.Replies;

namespace BackPainBot.UnitTests.Conversation.Turn.Gates;

/// <summary>A notice can be left in a person's own words, and not by a slip.</summary>
public sealed class NoticeTests
{
    private const string Saddle = "cleared in May, but since Tuesday it's numb between my legs when I wipe";
    private const string Fall = "I fell off a ladder onto my back and it's really sore";
    private const string Crisis = "honestly I don't want to be alive any more with this back";

    [Theory]
    [InlineData(Fall, "it was x-rayed, all clear, the hospital sent me home")]
    [InlineData(Fall, "scan was clear")]
    [InlineData(Fall, "that was years ago, nothing since")]
    [InlineData(Saddle, "a doctor checked me over this morning and the MRI is fine")]
    [InlineData(Saddle, "you've misread me, I can feel everything down there")]
    [InlineData(Saddle, "no numbness, I was quoting the leaflet")]
    [InlineData(Saddle, "it was looked at in hospital with a scan")]
    [InlineData(Saddle, "I was discharged by the consultant, it was a false alarm")]
    [InlineData(Saddle, "that was eighteen months ago and nothing like it since")]
    [InlineData("I'm 16 and my back hurts after rugby", "I'm 19, typo")]
    public async Task What_is_said_in_own_words_settles_it(string first, string then)
    {
        using var house = new ConversationHouse();
        Assert.True(IsNotice(await house.SayAsync(first)));
        await house.SayAsync(then);

        var later = await house.SayAsync("what helps me sleep?");

        Assert.DoesNotContain(later.Replies, reply => ReplyWriter.KindOf(reply) == ReplyKind.Notice);
    }

    [Theory]
    [InlineData("oh god no feeling at all when I wipe")]
    [InlineData("the feeling never came back")]
    [InlineData("no feeling, none since Friday")]
    [InlineData("I've been discharged from physio so who do I ring?")]
    [InlineData("it needs to be looked at by somebody then")]
    public async Task Words_that_only_sound_like_it_settle_nothing(string then)
    {
        using var house = new ConversationHouse();
        await house.SayAsync(Saddle);

        Assert.True(IsNotice(await house.SayAsync(then)));
    }

    [Theory]
    [InlineData("no I can pee normal and everything works, but still no feeling under me")]
    [InlineData("what? no no I can pee normal and everything works. It's only the seat")]
    public async Task A_bladder_that_works_says_nothing_of_a_numb_seat(string then)
    {
        using var house = new ConversationHouse();
        await house.SayAsync(Saddle);

        Assert.True(IsNotice(await house.SayAsync(then)));
        Assert.True(IsNotice(await house.SayAsync("what helps me sleep?")));
    }

    [Theory]
    [InlineData("my girl is driving me there now. what do i tell them", "right thing to do")]
    [InlineData("what do I say when I get there", "checked for cauda equina")]
    public async Task Who_is_on_the_way_is_told_what_to_say_there(string then, string said)
    {
        using var house = new ConversationHouse();
        await house.SayAsync(Saddle);
        var replies = (await house.SayAsync(then)).Replies;

        Assert.Contains(replies, reply => reply.Text.Contains(said, StringComparison.Ordinal) && reply.Text.Contains("checked for cauda equina", StringComparison.Ordinal));
        Assert.DoesNotContain(replies, reply => reply.Text.Contains("can be a sign of", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("nobody has checked it")]
    [InlineData("I'm waiting for a scan, should I have it checked?")]
    [InlineData("I'm not going to A&E for that")]
    [InlineData("how do I lift a box?")]
    public async Task What_only_sounds_like_it_does_not(string then)
    {
        using var house = new ConversationHouse();
        await house.SayAsync(Saddle);

        Assert.True(IsNotice(await house.SayAsync(then)));
    }

    [Theory]
    [InlineData("ok im calling the doctor now")]
    [InlineData("ok ok going to A&E")]
    [InlineData("my wife is taking me in")]
    public async Task Who_is_on_the_way_is_asked_nothing_more(string then)
    {
        using var house = new ConversationHouse();
        await house.SayAsync(Saddle);

        var reply = Assert.Single((await house.SayAsync(then)).Replies);

        Assert.Contains("right thing to do", reply.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("please can I just talk to a person about this", "hello@example.com")]
    [InlineData("ok and delete my data please, all of it", "Erase everything")]
    [InlineData("before that, who can see what I wrote here", "other visitors can't see it")]
    public async Task A_waiting_notice_hears_what_must_always_work_inside_a_sentence(string then, string answer)
    {
        using var house = new ConversationHouse();
        await house.SayAsync(Saddle);

        var replies = (await house.SayAsync(then)).Replies;

        Assert.Equal(ReplyKind.Notice, ReplyWriter.KindOf(replies[0]));
        Assert.Contains(replies, reply => reply.Text.Contains(answer, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("im safe. its just nobody listens to me")]
    [InlineData("goodness no, I am quite safe dear")]
    [InlineData("I'm safe right now")]
    public async Task Who_says_that_they_are_safe_is_not_met_with_a_list_of_signs(string then)
    {
        using var house = new ConversationHouse();
        await house.SayAsync("Where do I stand?");
        await house.SayAsync(Crisis);

        var said = string.Join("\n", (await house.SayAsync(then)).Replies.Select(reply => reply.Text));

        Assert.Contains("glad you're safe", said, StringComparison.Ordinal);
        Assert.DoesNotContain("peeing", said, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("bladder", said, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("I'm ok, I have the pills here")]
    [InlineData("no I'm not safe")]
    public async Task What_only_sounds_safe_is_not(string then)
    {
        using var house = new ConversationHouse();
        await house.SayAsync(Crisis);

        Assert.True(IsNotice(await house.SayAsync(then)));
    }

    [Fact]
    public async Task The_button_clears_it_at_once_and_says_what_was_written_once_more()
    {
        using var house = new ConversationHouse();
        await house.SayAsync(Saddle);

        var cleared = (await house.SayAsync("No, that's not happening")).Replies[0].Text;
        Assert.Contains("clearing that up", cleared, StringComparison.Ordinal);
        Assert.Contains("numb", cleared, StringComparison.Ordinal);
        Assert.Contains("999", cleared, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bare_no_does_not_clear_what_a_person_wrote()
    {
        using var house = new ConversationHouse();
        await house.SayAsync(Saddle);

        var asked = await house.SayAsync("no");
        Assert.True(IsNotice(asked));
        Assert.Contains("numb", asked.Replies[0].Text, StringComparison.Ordinal);

        var urged = (await house.SayAsync("It is happening")).Replies[0].Text;
        Assert.Contains("999", urged, StringComparison.Ordinal);
        Assert.DoesNotContain("saying it once more", urged, StringComparison.Ordinal);
        Assert.Contains("clearing that up", (await house.SayAsync("No, that's not happening")).Replies[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("my bum gets numb on long drives till I get up", "no it's only my back, nothing down there", false)]
    [InlineData("I'm numb between my legs", "no, I'm not numb any more but I can't feel when I pee", true)]
    public async Task A_denial_clears_what_it_names_and_nothing_beside_it(string sign, string denial, bool stays)
    {
        using var house = new ConversationHouse();
        await house.SayAsync(sign);
        await house.SayAsync(denial);

        Assert.Equal(stays, IsNotice(await house.SayAsync("how long can I sit before a break?")));
    }

    [Fact]
    public async Task A_notice_is_not_read_out_a_third_time_but_its_number_stays()
    {
        using var house = new ConversationHouse();
        var whole = (await house.SayAsync(Saddle)).Replies[^1].Text;
        await house.SayAsync("how should I sleep?");
        var third = (await house.SayAsync("and which mattress?")).Replies[0].Text;
        var fourth = (await house.SayAsync("which mattress though?")).Replies[0].Text;

        Assert.All([third, fourth], text => Assert.Contains("999", text, StringComparison.Ordinal));
        Assert.True(third.Length < whole.Length / 2);
        Assert.NotEqual(third, fourth);
    }

    [Theory]
    [InlineData("actually the numbness is worse")]
    [InlineData("it's back, the tingling down there")]
    public async Task A_sign_that_grows_opens_the_notice_again(string then)
    {
        using var house = new ConversationHouse();
        await house.SayAsync(Saddle);
        await house.SayAsync("A doctor has checked this");

        Assert.True(IsNotice(await house.SayAsync(then)));
    }

    [Fact]
    public async Task After_a_crisis_no_page_about_backs_follows_and_a_goodbye_is_not_just_a_goodbye()
    {
        using var house = new ConversationHouse();
        await house.SayAsync(Crisis);
        var safe = await house.SayAsync("I'm safe right now");
        Assert.DoesNotContain(safe.Replies, reply => reply.Text.Contains("[1]", StringComparison.Ordinal));

        Assert.Contains("116 123", (await house.SayAsync("ok bye")).Replies[0].Text, StringComparison.Ordinal);
        Assert.True(IsNotice(await house.SayAsync("bye then. nobody can help me")));
    }

    [Theory]
    [InlineData("i said no numbness")]
    [InlineData("I already told you no bladder problems")]
    [InlineData("i told you no numbness, no bladder trouble")]
    public async Task A_denial_that_is_repeated_is_no_sign(string text)
    {
        using var house = new ConversationHouse();
        await house.SayAsync("my back hurts when I sit");

        Assert.False(IsNotice(await house.SayAsync(text)));
    }

    [Fact]
    public async Task A_parent_is_no_grown_up_patient_and_may_ask_what_to_ask()
    {
        using var house = new ConversationHouse();
        Assert.Contains("it's your child", (await house.SayAsync("My daughter, she's 15, has a sore back from gymnastics. It came straight back after rest.")).Replies[^1].Text, StringComparison.Ordinal);
        Assert.DoesNotContain("I had that wrong", (await house.SayAsync("She's my daughter, I'm 44. None of those signs")).Replies[0].Text, StringComparison.Ordinal);

        Assert.Contains("Which visit", string.Concat((await house.SayAsync("what should I ask the doctor?")).Replies.Select(reply => reply.Text)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_a_check_they_are_asked_what_was_found_and_shown_no_page()
    {
        using var house = new ConversationHouse();
        await house.SayAsync("my back hurts and since thursday I can't pee properly");
        var checkedNow = await house.SayAsync("A doctor has checked this");
        Assert.Contains(checkedNow.Replies, reply => reply.Text.Contains("What did they say it was", StringComparison.Ordinal));
        Assert.DoesNotContain(checkedNow.Replies, reply => reply.Text.Contains("[1]", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_sign_that_was_asked_about_may_be_named_again_and_is_still_a_notice_when_it_comes()
    {
        using var house = new ConversationHouse();
        await house.SayAsync("my back hurts when I sit, what if I get foot drop, what do I do?");
        var again = await house.SayAsync("foot drop, answer that please");
        Assert.False(IsNotice(again));
        Assert.Contains(again.Replies, reply => reply.Text.Contains("999", StringComparison.Ordinal));
        Assert.True(IsNotice(await house.SayAsync("I've got foot drop since yesterday")));
    }

    [Fact]
    public async Task A_crisis_that_was_misread_is_taken_back_and_what_was_asked_is_answered()
    {
        using var house = new ConversationHouse(meaning: true);
        Assert.True(IsNotice(await house.SayAsync("I'm no use to anyone with this back. How do I ask for lighter shifts to start with?")));

        var then = await house.SayAsync("Goodness no, I'm fine love! I only want lighter shifts at work, like not so much lifting.");

        Assert.Contains("read that wrongly", then.Replies[0].Text, StringComparison.Ordinal);
        Assert.True(then.Replies.Count > 1);
    }

    [Theory]
    [InlineData("what?? i'm fine, i asked about lighter shifts lol")]
    [InlineData("I'm safe right now")]
    public async Task What_was_asked_beside_words_that_only_sounded_like_a_crisis_is_answered_after_it(string then)
    {
        using var house = new ConversationHouse(meaning: true);
        Assert.True(IsNotice(await house.SayAsync("I'm no use to anyone with this back. How do I ask for lighter shifts to start with?")));

        Assert.Contains((await house.SayAsync(then)).Replies, reply => reply.Text.Contains("[1]", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("no")]
    [InlineData("goodness no, I just want to be dead")]
    [InlineData("nothing like that, I've only counted my tablets")]
    [InlineData("oh no I'm fine, just tired")]
    [InlineData("no, I'm not perfectly safe")]
    [InlineData("I was just being honest with you")]
    [InlineData("I was asking for help")]
    public async Task A_crisis_is_not_waved_away(string then)
    {
        using var house = new ConversationHouse();
        await house.SayAsync(Crisis);

        Assert.True(IsNotice(await house.SayAsync(then)));
    }

    [Theory]
    [InlineData("maybe just tired")]
    [InlineData("probably my boots, nothing is weak")]
    public async Task A_guess_at_the_cause_closes_no_notice(string guess)
    {
        using var house = new ConversationHouse();
        Assert.True(IsNotice(await house.SayAsync("my foot slaps the floor when I walk since this morning")));

        Assert.True(IsNotice(await house.SayAsync(guess)));
    }

    private static bool IsNotice(TurnOutcome outcome) => outcome.Replies.Any(reply => ReplyWriter.KindOf(reply) == ReplyKind.Notice && reply.Text.Contains("999", StringComparison.Ordinal))
        || outcome.Replies.Any(reply => ReplyWriter.KindOf(reply) == ReplyKind.Notice && (reply.Text.Contains("111", StringComparison.Ordinal) || reply.Text.Contains("116 123", StringComparison.Ordinal) || reply.Text.Contains("18", StringComparison.Ordinal)));
}
