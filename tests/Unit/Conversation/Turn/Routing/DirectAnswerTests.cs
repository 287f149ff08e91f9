namespace BackPainBot.UnitTests.Conversation.Turn.Routing;

public sealed class DirectAnswerTests
{
    private const string Story = "My lower back has been sore since spring, about 4 out of 10. The doctor found nothing and sent me home.";

    [Theory]
    [InlineData("can I walk?", "Yes: short, easy walks")]
    [InlineData("just tell me if walking is ok", "Yes: short, easy walks")]
    [InlineData("is a walk a bad idea", "Walking is fine")]
    [InlineData("am I doing damage, yes or no", "Not always, and often not")]
    [InlineData("is it ok to bend", "Yes. Backs are made to bend")]
    [InlineData("is bending bad for me", "Bending is fine")]
    [InlineData("how many minutes at a time", "A bit less than the time it takes")]
    [InlineData("who do I ask about that", "Whoever cleared or treated you")]
    [InlineData("should I tell my doctor", "Yes, tell them")]
    [InlineData("what do I say to my boss", "You could write")]
    [InlineData("how do I get up off the floor", "By way of your side")]
    [InlineData("is it normal to be stiff for an hour every morning", "Stiff for ten or twenty minutes is common")]
    [InlineData("will I end up in a wheelchair", "Very unlikely")]
    [InlineData("did you even read it", "I read it")]
    public async Task A_plain_question_is_answered_in_the_first_sentence(string question, string answer)
    {
        using var talk = new FreeText();
        await talk.SayAsync(Story);
        var said = await talk.SayAsync(question);
        Assert.StartsWith(answer, said, StringComparison.Ordinal);
        Assert.DoesNotContain("safety check", said, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("what is mean trigger", "A trigger is anything")]
    [InlineData("can u remind me monday", "I can't send reminders")]
    [InlineData("who is right, is it my core or my weight", "Maybe neither")]
    [InlineData("is 2/10 nothing", "Small, but not nothing")]
    [InlineData("but answer the question, is 2/10 nothing", "Small, but not nothing")]
    [InlineData("how do i put my socks on", "Bring the foot up")]
    [InlineData("how do i bend over that", "Bring it up")]
    [InlineData("how should i sit", "Whichever way is easiest")]
    [InlineData("how long will it take", "A fresh bout")]
    [InlineData("what would help", "For most sore backs four things")]
    public async Task A_question_that_many_ask_has_its_own_answer(string question, string answer)
    {
        using var talk = new FreeText();
        await talk.SayAsync(Story);
        Assert.StartsWith(answer, await talk.SayAsync(question), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ice or hot?", "Whichever feels better")]
    [InlineData("is it my age", "Age makes a back stiffer")]
    [InlineData("my osteopath says my pelvis is out", "Bones in a back don't slip out")]
    [InlineData("why should I believe a chatbot", "You shouldn't on my word alone")]
    [InlineData("physio said some pain is ok tho", "Then go by your physio")]
    [InlineData("but my friend is a PT and she says movement is medicine", "It means easy, ordinary moving")]
    [InlineData("how do I sit in the car", "Hips level")]
    [InlineData("something i can do standing up", "On your feet")]
    [InlineData("I have no wish to bother the doctor", "You wouldn't be bothering")]
    public async Task What_people_wonder_about_is_met_where_they_stand(string message, string answer)
    {
        using var talk = new FreeText();
        await talk.SayAsync(Story);
        Assert.StartsWith(answer, await talk.SayAsync(message), StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_an_operation_the_surgical_team_sets_the_dates()
    {
        using var talk = new FreeText();
        Assert.Contains("your surgeon's to say", await talk.SayAsync("I had a microdiscectomy 5 weeks ago. Leg pain gone, back is stiff. When can I lift my 2 year old?"), StringComparison.Ordinal);
        Assert.StartsWith("Yes: the ward", await talk.SayAsync("so who do i ask, the ward?"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Grief_is_met_first_and_the_question_still_answered()
    {
        using var talk = new FreeText();
        var said = await talk.SayAsync("my back hurts when i drive. my cat died last week and i cant stop crying");
        Assert.Contains("sorry for your loss", said, StringComparison.Ordinal);
        Assert.DoesNotContain("I'm not coping", said, StringComparison.Ordinal);
        Assert.Contains("driving", talk.Cited);
    }

    [Fact]
    public async Task Who_helps_somebody_that_wont_rest_gets_something_to_say()
    {
        using var talk = new FreeText();
        Assert.Contains("You can't make somebody rest", await talk.SayAsync("My dad's back aches when he gardens and he refuses to stop. What can I say to him?"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_tells_how_long_they_last_hears_when_to_stop()
    {
        using var talk = new FreeText();
        await talk.SayAsync("I drive a lorry and my back is killing me after a few hours.");
        Assert.StartsWith("Before it nags", await talk.SayAsync("how often should i stop"), StringComparison.Ordinal);
        Assert.StartsWith("Then about 30 minutes", await talk.SayAsync("about 45 mins then it stiffens"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lighter_bar_is_no_way_round_a_sore_back()
    {
        using var talk = new FreeText();
        var said = await talk.SayAsync("Powerlifter here. Deadlifts still hurt, about 2/10. If I drop to 50% and only do trap bar that's basically rehab, agree? I have a meet in 9 weeks, right?");
        Assert.Contains("No, not while it hurts", said, StringComparison.Ordinal);
        Assert.DoesNotContain("read too much like a training plan", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_a_birth_the_answer_is_about_that_and_nobody_is_called_pregnant()
    {
        using var talk = new FreeText();
        var said = await talk.SayAsync("had my baby 7 weeks ago, c section, and my back is in bits from feeding her all night. what can i do");
        Assert.Contains("Weeks after a birth", said, StringComparison.Ordinal);
        Assert.DoesNotContain("waters breaking", said, StringComparison.Ordinal);
        Assert.Contains("Yes, it matters", await talk.SayAsync("my husband says im just lazy. i cry most nights"), StringComparison.Ordinal);
        Assert.Contains("not lazy", talk.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_better_after_treatment_is_a_reason_to_go_back()
    {
        using var talk = new FreeText();
        var said = await talk.SayAsync("I was discharged after an epidural in may. It still hurts. They said come back if it's worse. it's not worse it's just not better");
        Assert.Contains("good enough reason to go back", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_last_visits_get_their_list_for_a_yes()
    {
        using var talk = new FreeText();
        Assert.Contains("Four things", await talk.SayAsync("I have 4 physical therapy visits left, pain 3, picking up my toddler. What do I need to get out of those 4 visits"), StringComparison.Ordinal);
        Assert.Contains("top of the page", await talk.SayAsync("yes please"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_passage_is_not_read_out_twice_in_a_row()
    {
        using var talk = new FreeText();
        await talk.SayAsync(Story);
        await talk.SayAsync("can I walk?");
        Assert.Contains("walking", talk.Cited);
        var again = await talk.SayAsync("so is a walk ok or not?");
        Assert.StartsWith("Yes", again, StringComparison.Ordinal);
        Assert.Empty(talk.Cited);
    }

    [Theory]
    [InlineData("i asked for one thing, pick for me")]
    [InlineData("too much information. just one thing please")]
    public async Task Who_wants_one_thing_gets_one(string message)
    {
        using var talk = new FreeText();
        await talk.SayAsync(Story);
        var said = await talk.SayAsync(message);
        Assert.Matches("^(One thing|Just this):", said);
        Assert.True(said.Length < 250, said);
    }

    [Theory]
    [InlineData("what if my foot goes numb")]
    [InlineData("if my leg goes weak what should I do")]
    [InlineData("how would I know if it's cauda equina")]
    [InlineData("what do I do if I lose feeling between my legs")]
    public async Task A_sign_that_may_come_gets_the_number_and_the_signs(string question)
    {
        using var talk = new FreeText();
        await talk.SayAsync(Story);
        var said = await talk.SayAsync(question);
        Assert.Contains("999", said[..80], StringComparison.Ordinal);
        Assert.Contains("These signs are different", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Black_stools_are_one_for_the_phone_however_often_it_is_asked()
    {
        using var talk = new FreeText();
        await talk.SayAsync("I've been taking ibuprofen and naproxen for my back and my poo is black");
        Assert.Contains("Call NHS 111 now", talk.Said, StringComparison.Ordinal);
        Assert.Contains("111 now", await talk.SayAsync("do I call 111 or wait till Monday"), StringComparison.Ordinal);
        Assert.Contains("111 now", await talk.SayAsync("yes it is happening"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("can I play football", "Not while it hurts")]
    [InlineData("so is karate ok or not", "Not while it hurts. Kicks and punches")]
    [InlineData("so is tennis ok or not", "Not while it hurts")]
    public async Task A_sport_gets_a_plain_no_by_its_name_while_it_hurts(string question, string answer)
    {
        using var talk = new FreeText();
        await talk.SayAsync(Story);
        Assert.StartsWith(answer, await talk.SayAsync(question), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("can I deadlift for ten minutes")]
    [InlineData("how many minutes of squats can I do")]
    [InlineData("just one thing: how heavy can I go on the bench")]
    public async Task Nothing_that_loads_is_a_plain_question(string question)
    {
        using var talk = new FreeText();
        await talk.SayAsync(Story);
        var said = await talk.SayAsync(question);
        Assert.DoesNotContain("A bit less than the time", said, StringComparison.Ordinal);
        Assert.DoesNotMatch("^(One thing|Just this):", said);
    }

    [Fact]
    public async Task Stuck_on_the_floor_hears_the_way_up_before_any_question()
    {
        using var talk = new FreeText();
        var said = await talk.SayAsync("I'm stuck on the kitchen floor, my back has gone");
        Assert.True(said.IndexOf("hands and knees", StringComparison.Ordinal) is >= 0 and var way && way < said.IndexOf("is anything **new** today", StringComparison.Ordinal), said);
    }
}
