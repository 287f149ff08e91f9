using BackPainBot.UnitTests.Conversation.Turn.Routing;

namespace BackPainBot.UnitTests.Conversation.Turn.Gates;

/// <summary>What people say to a notice and about their signs, in their own words.</summary>
public sealed class SaidToNoticesTests
{
    [Fact]
    public async Task A_sign_that_was_taken_for_an_old_one_is_urgent_once_it_is_said_to_be_new()
    {
        using var talk = new FreeText();
        Assert.Contains("a long time", await talk.SayAsync("I've had numbness between my legs for years, it never changes."), StringComparison.Ordinal);

        Assert.Contains("needs checking right now", await talk.SayAsync("it hasn't been a long time, it's the last fortnight"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("the last couple of weeks the seat's felt oddly padded and I stand at the urinal for ages before anything happens")]
    [InlineData("I stand there for ages at the loo and my back is sore, it began on Monday")]
    public async Task How_long_one_visit_takes_makes_no_sign_old(string message)
    {
        using var talk = new FreeText();

        Assert.Contains("needs checking right now", await talk.SayAsync(message), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_says_outright_that_they_are_not_suicidal_is_believed()
    {
        using var talk = new FreeText();
        await talk.SayAsync("I don't want to be here any more");

        Assert.Contains("I'm glad you're safe", await talk.SayAsync("what? im not suicidal im fed up with my back"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_sounded_like_a_crisis_and_is_said_not_to_be_lets_go()
    {
        using var talk = new FreeText();
        await talk.SayAsync("I don't want to be here any more");

        Assert.Contains("I'm glad you're safe", await talk.SayAsync("I'm safe, God. I only meant is there hope for my trade."), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("I'm safe but I've got the tablets here")]
    [InlineData("not suicidal, I'd just rather be dead")]
    public async Task A_denial_beside_the_plain_thing_is_not_believed(string message)
    {
        using var talk = new FreeText();
        await talk.SayAsync("I don't want to be here any more");

        Assert.DoesNotContain("I'm glad you're safe", await talk.SayAsync(message), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("none of those, though I ought to say I had a lump taken out for breast cancer in 2014")]
    [InlineData("no. melanoma ten years ago but that's all sorted")]
    [InlineData("No numbness, no fever. I did have chemo for lymphoma when I was thirty.")]
    [InlineData("None of these. I survived bowel cancer.")]
    [InlineData("None of those, though my cancer was six years back")]
    [InlineData("None, well I've no cancer now but I had it in 2015.")]
    [InlineData("None of these. I had breast cancer 9 years ago, is that what you mean?")]
    [InlineData("none, but my family had to look after me when I had leukaemia")]
    [InlineData("no, none of those, does it matter that I had prostate cancer?")]
    [InlineData("none of those, cancer aside, which I had in 2015")]
    public async Task A_cancer_of_ones_own_is_a_sign_whatever_is_denied_beside_it(string answer)
    {
        using var talk = new FreeText();
        await talk.SayAsync("my back hurts, can i go back to lifting?");
        var said = await talk.SayAsync(answer);

        Assert.Contains("Can you do that today?", said, StringComparison.Ordinal);
        Assert.DoesNotContain("Good, thank you", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no fever, weight loss, cancer or any of that")]
    [InlineData("none of them. my mum had cancer but not me")]
    [InlineData("none, I've never had cancer")]
    [InlineData("None of these. I was scared it was a tumour but the scan ruled it out")]
    [InlineData("None of those, got a Cancer Research run in May")]
    [InlineData("none. should I worry that it's cancer?")]
    [InlineData("no cancer now or ever")]
    [InlineData("no. my star sign is cancer")]
    [InlineData("no, they looked for cancer and my scan was fine")]
    public async Task A_cancer_that_is_denied_feared_or_somebody_elses_is_no_sign(string answer)
    {
        using var talk = new FreeText();
        await talk.SayAsync("my back hurts, can i go back to lifting?");

        Assert.DoesNotContain("Can you do that today?", await talk.SayAsync(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_visit_that_is_booked_is_what_was_asked_for_and_questions_beside_it_are_answered()
    {
        using var talk = new FreeText();
        await talk.SayAsync("my back hurts, can i go back to lifting?");
        await talk.SayAsync("none, but I had bowel cancer six years ago");
        var said = await talk.SayAsync("Very well, I have rung the surgery and they have booked me in for tomorrow morning. In the meantime, is a hot water bottle all right for an ache like this?");

        Assert.Contains("that's the right thing to do", said, StringComparison.Ordinal);
        Assert.Contains("heat", said, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("I'll stay with", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("I fell off a ladder yesterday and my back is agony.", "I've an appointment tomorrow.")]
    [InlineData("I crashed my motorbike this morning and my back is killing me.", "I rang the doctor and got no answer.")]
    [InlineData("I have had a fever of 39 since Monday and my back is awful.", "I rang the surgery and got no answer, engaged all day.")]
    [InlineData("I have had a fever of 39 since Monday and my back is awful.", "I've got an appointment on the 14th of next month.")]
    [InlineData("I have had a fever of 39 since Monday and my back is awful.", "I asked for an appointment tomorrow but they only do Friday")]
    [InlineData("I have had a fever of 39 since Monday and my back is awful.", "my dentist is seeing me tomorrow")]
    [InlineData("I'm 14 and my back hurts.", "We have an appointment tomorrow. Can I play football until then?")]
    public async Task A_call_that_failed_a_visit_far_off_and_an_injury_are_not_booked_away(string message, string answer)
    {
        using var talk = new FreeText();
        await talk.SayAsync(message);

        Assert.DoesNotContain("that's the right thing to do", await talk.SayAsync(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_check_is_no_check_where_it_is_asked_about_as_worse()
    {
        using var talk = new FreeText();
        await talk.SayAsync("I'm numb between my legs since yesterday.");
        var said = await talk.SayAsync("Well the doctor at the hospital has checked it and said it was only wear and tear and he sent me home with a leaflet on Tuesday evening. Is it normal that it has come back and is worse today than then?");

        Assert.DoesNotContain("Good that somebody has looked at it", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_wait_is_not_put_off_to_a_visit_that_is_booked()
    {
        using var talk = new FreeText();
        await talk.SayAsync("since last night I can't feel when I pee and I'm numb between the legs");

        Assert.Contains("999", await talk.SayAsync("I've got an appointment with my gp tomorrow"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_no_emergency_and_is_explained_is_believed()
    {
        using var talk = new FreeText();
        Assert.Contains("111", await talk.SayAsync("by noon I'm sat there sweating and shifting in my chair, my lower back aches so much. how do I get through the day?"), StringComparison.Ordinal);

        Assert.DoesNotContain("This comes first", await talk.SayAsync("No no, no fever. I meant sweating from the pain, gritting my teeth. Not ill at all."), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("I have a fever with my back pain", "no weakness, but I'm feverish and hot")]
    [InlineData("I have a fever with my back pain", "no fever as such, its 38.5")]
    [InlineData("I have a fever with my back pain", "no fever today, it was 39 last night though")]
    [InlineData("I had breast cancer and my back hurts at night", "no fall, no injury, just the cancer")]
    [InlineData("I had breast cancer and my back hurts at night", "nothing new, the cancer was in 2019")]
    public async Task A_no_to_something_else_closes_no_notice(string message, string answer)
    {
        using var talk = new FreeText();
        await talk.SayAsync(message);

        Assert.DoesNotContain("Thanks for clearing that up", await talk.SayAsync(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_sign_beside_the_explanation_is_not_lost()
    {
        using var talk = new FreeText();
        await talk.SayAsync("by noon I'm sat there sweating and shifting in my chair, my lower back aches so much. how do I get through the day?");

        Assert.Contains("111", await talk.SayAsync("no fever as such, but I was shivering all night"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no point in anything heavier any more, is there?")]
    [InlineData("whats the point in anything now the gym is shut, i just stretch")]
    [InlineData("theres no point in anything left in the fridge")]
    public async Task No_point_in_one_thing_is_none(string message)
    {
        using var talk = new FreeText();
        await talk.SayAsync("my lower back hurts when I sit");

        Assert.DoesNotContain("Samaritans", await talk.SayAsync(message), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("I was shivering all night", true)]
    [InlineData("my temperature is 38.7", true)]
    [InlineData("I woke up shivering, could not get warm under the heating", true)]
    [InlineData("I had shivering fits last night and it scared me", true)]
    [InlineData("the temperature here is 38 degrees, so hot", false)]
    [InlineData("no fever as such, but she woke up shivering", true)]
    [InlineData("I was shivering at the bus stop, it was a cold morning", false)]
    [InlineData("no shivering or anything", false)]
    [InlineData("the thought of squats gives me the shivers", false)]
    public async Task Shivering_is_a_sign_beside_a_back_that_is_talked_of(string message, bool isSign)
    {
        using var talk = new FreeText();
        await talk.SayAsync("my lower back hurts when I sit");

        Assert.Equal(isSign, (await talk.SayAsync(message)).Contains("can be a sign that needs checking today", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("I'm his wife, not his boss. He says there's no point in anything any more and just stares at the telly.")]
    [InlineData("there's no point in anything any more")]
    [InlineData("Mum says she can't see the use of anything anymore since her back went")]
    [InlineData("no point doing anything any more")]
    [InlineData("nothing has any point any more")]
    public async Task No_point_in_anything_any_more_is_a_crisis_whoever_says_it(string message)
    {
        using var talk = new FreeText();

        Assert.Contains("Samaritans", await talk.SayAsync(message), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_was_told_to_go_is_not_told_again()
    {
        using var talk = new FreeText();
        await talk.SayAsync("my foot has gone floppy since this morning and my back hurts");

        Assert.Contains("that's the right thing to do", await talk.SayAsync("they said go to A&E tonight. thanks for your help, bye"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_has_no_pain_says_so_beside_the_signs_and_is_not_asked_again()
    {
        using var talk = new FreeText();
        await talk.SayAsync("can i go back to bell ringing? church tower");
        var said = await talk.SayAsync("no nothing like that, it doesnt hurt now");

        Assert.DoesNotContain("from 0", said, StringComparison.Ordinal);
        Assert.Contains("doesn't hurt now", await talk.SayAsync("so when can i start?"), StringComparison.Ordinal);
    }

    private const string Numb = "Since yesterday I'm numb between the legs and my back hurts";
    private const string Closed = "Thanks for clearing that up";

    [Theory]
    [InlineData("It's only my back. No change in the numbness though.")]
    [InlineData("just unfit. feet ok just numb")]
    [InlineData("just tired. my bladder is always full")]
    [InlineData("only my back. No tingling until last night")]
    public async Task A_sign_that_is_named_beside_a_denial_keeps_the_notice(string said)
    {
        using var talk = new FreeText();
        await talk.SayAsync(Numb);
        Assert.DoesNotContain(Closed, await talk.SayAsync(said), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_sign_denied_in_its_own_words_is_a_denial_and_the_check_goes_on()
    {
        using var talk = new FreeText();
        await talk.SayAsync("I hurt my back in spring and have been lying around since. I'd like to start walking");
        await talk.SayAsync("Help me start walking");
        await talk.SayAsync("None of these. my legs feel a bit wobbly but that's from lying around I guess");
        var said = await talk.SayAsync("omg no. no numbness, not weak, toilet is normal. I'm just unfit, a bit shaky after months lying");

        Assert.Contains(Closed, said, StringComparison.Ordinal);
        Assert.DoesNotContain("safety check", said, StringComparison.OrdinalIgnoreCase);
    }
}
