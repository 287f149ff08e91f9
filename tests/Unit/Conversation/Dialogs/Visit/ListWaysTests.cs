using BackPainBot.Conversation.Dialogs.State;
using BackPainBot.Conversation.Dialogs.Visit;
using BackPainBot.Conversation.Dialogs.Visit.Editing;

namespace BackPainBot.UnitTests.Conversation.Dialogs.Visit;

/// <summary>Less usual ways to say what is to change on a list, and ticks in plain words.</summary>
public sealed class ListWaysTests
{
    private static readonly DoctorVisitState Six = new() { Chosen = [.. ListHouse.Texts.Keys] };

    [Theory]
    [InlineData("ditch the scan one, had my x-ray at Easter", "1 2 3 4 6")]
    [InlineData("-2 -4", "1 3 5 6")]
    [InlineData("4 - nope", "1 2 3 5 6")]
    [InlineData("3? no thanks", "1 2 3 4 5 6")]
    [InlineData("not the scan one, that one stays. drop 6", "1 2 3 4 5")]
    [InlineData("was gonna bin number 3. bin 4", "1 2 3 5 6")]
    [InlineData("5 can go and so can 3", "1 2 4 6")]
    [InlineData("delete 2, same with 6", "1 3 4 5")]
    [InlineData("no 'agreed date' question please", "1 2 3 5 6")]
    [InlineData("five goes under one", "1 5 2 3 4 6")]
    [InlineData("6 belongs straight after 2", "1 2 6 3 4 5")]
    [InlineData("the order: 5 3 1 and then the rest", "5 3 1 2 4 6")]
    [InlineData("the scan one should sit nearer the top, say 2nd", "1 5 2 3 4 6")]
    [InlineData("lift the sixth up so it follows number 1", "1 6 2 3 4 5")]
    [InlineData("1 and 6, could those two trade places", "6 2 3 4 5 1")]
    [InlineData("second and fourth are all that matters, keep those", "2 4")]
    [InlineData("5 comes before 2, I reckon?", "1 5 2 3 4 6")]
    [InlineData("only the one on what's wrong and the one on what I may do", "1 6")]
    [InlineData("don't bin 5! bin 4 though", "1 2 3 5 6")]
    [InlineData("5 before anything else", "5 1 2 3 4 6")]
    [InlineData("3 made me grin, keep it", "1 2 3 4 5 6")]
    [InlineData("told him about number 3 last winter and he only shrugged", "1 2 3 4 5 6")]
    public void What_is_said_in_other_ways_is_done(string text, string expected) => Assert.Equal(expected.Split(' '), Applied(text).Chosen);

    [Theory]
    [InlineData("chop 'how sure are you' off the first", "What do you think is causing my pain?")]
    [InlineData("in 3 I don't care about six weeks, just twelve", "How does this usually go over the next twelve weeks?")]
    [InlineData("take the \"by name\" out of 6", "What exactly am I cleared to do?")]
    [InlineData("delete \"and how sure are you\" from 1", "What do you think is causing my pain?")]
    [InlineData("replace number 4 with 'Is there a leaflet on stairs?'", "Is there a leaflet on stairs?")]
    [InlineData("make the scan thing 'Who reads my scan?'", "Who reads my scan?")]
    [InlineData("2 -> Whom do I ring, and when at night?", "Whom do I ring, and when at night?")]
    [InlineData("my sister thinks I should ask her if I got this from my dad so that too", "Did I get this from my dad?")]
    [InlineData("the office needs to hear when I can do lates again, so I must get that from him", "When can I do lates again?")]
    [InlineData("would it be daft to ask him if I can ride a camel in June? I'd like it on there anyway", "Can I ride a camel in June?")]
    [InlineData("One for the list: Is my mattress too soft?", "Is my mattress too soft?")]
    [InlineData("One more from me. Is my chair too low?", "Is my chair too low?")]
    public void Words_of_a_question_are_cut_put_in_others_and_found_in_what_is_told(string text, string own) => Assert.Equal([own], Applied(text).Own.Values);

    [Theory]
    [InlineData("I wouldn't change a word of it")]
    [InlineData("leave it how it is, we're sorted")]
    [InlineData("happy with that, can I get it on paper?")]
    [InlineData("we're good to go")]
    public void The_end_is_told_in_idioms_too(string text)
    {
        var reading = ListEdit.Read(Six, text, ListHouse.Finder, ListHouse.Words);

        Assert.True(reading.Done);
        Assert.False(reading.Changes);
    }

    [Theory]
    [InlineData("Hang on, what does 'cleared' mean in number 6? Oh and 2 goes last.", true, false)]
    [InlineData("that's it from me, how do I bring up q 5 without a row", false, true)]
    public void A_question_about_the_list_is_put_to_the_bot_beside_a_change_or_an_end(string text, bool changes, bool done)
    {
        var reading = ListEdit.Read(Six, text, ListHouse.Finder, ListHouse.Words);

        Assert.NotEmpty(reading.Asked);
        Assert.Equal(changes, reading.Changes);
        Assert.Equal(done, reading.Done);
        Assert.DoesNotContain(reading.Acts, act => act.Kind == ListActKind.Add);
    }

    [Theory]
    [InlineData("1 to 6 but not 4", "1 2 3 5 6", "")]
    [InlineData("2 and 3 and the one about what I'm allowed", "2 3 6", "")]
    [InlineData("everything apart from the scan thing", "1 2 3 4 6", "")]
    [InlineData("the ones about the cause and about the scan", "1 5", "")]
    [InlineData("the last one", "6", "")]
    [InlineData("not 2, not 4, the rest is good", "1 3 5 6", "")]
    [InlineData("1-4, skip 3", "1 2 4", "")]
    [InlineData("2, 5 and can I pull a sledge in June?", "2 5", "Can I pull a sledge in June?")]
    [InlineData("3 and 6, and I want to know if I can sleep face down", "3 6", "Can I sleep face down?")]
    public void Ticks_are_told_in_plain_words(string text, string ids, string own)
    {
        var plain = TickPlain.Read([.. ListHouse.Texts.Keys], text, ListHouse.Finder, ListHouse.Words);

        Assert.NotNull(plain);
        Assert.Equal(ids.Split(' '), plain.Ids);
        Assert.Equal(own, string.Join('|', plain.Own));
    }

    [Fact]
    public void What_is_asked_of_the_bot_beside_ticks_is_kept_apart()
    {
        var plain = TickPlain.Read([.. ListHouse.Texts.Keys], "1 3 5, what does number 4 mean?", ListHouse.Finder, ListHouse.Words);

        Assert.Equal(["1", "3", "5"], plain?.Ids);
        Assert.NotEmpty(plain?.Asked ?? "");
    }

    [Theory]
    [InlineData("none of these")]
    [InlineData("my back hurts today")]
    [InlineData("Is walking good for me?")]
    public void What_picks_nothing_ticks_nothing(string text) => Assert.Null(TickPlain.Read([.. ListHouse.Texts.Keys], text, ListHouse.Finder, ListHouse.Words));

    private static DoctorVisitState Applied(string text) => ListEdit.Apply(Six, text, "", ListHouse.Finder, ListHouse.Words);
}
