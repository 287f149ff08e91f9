using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.UnitTests.Conversation.Turn.Routing;

namespace BackPainBot.UnitTests.Conversation.Dialogs.Asking;

/// <summary>What is said about somebody else's back speaks of them, and what is said to the writer stays the writer's.</summary>
public sealed class ForThemTests
{
    [Theory]
    [InlineData("Turn round well before that, so that you get home with something left.", "her", "Turn round well before that, so that she gets home with something left.")]
    [InlineData("Stop while it feels fine, and see how you are the next morning.", "him", "Stop while it feels fine, and see how he is the next morning.")]
    [InlineData("leave it and tell your doctor or physio.", "them", "leave it and tell their doctor or physio.")]
    [InlineData("walking helps you, and you've earned it.", "her", "walking helps her, and she has earned it.")]
    [InlineData("Start with something so small that it can't scare you.", "them", "Start with something so small that it can't scare them.")]
    [InlineData("You said 10 minutes.", "her", "You said 10 minutes.")]
    [InlineData("By what you've told me you're on **step two of six**: find your triggers.", "her", "By what you've told me she is on **step two of six**: find her triggers.")]
    [InlineData("I'll put today together for you.", "her", "I'll put today together for you.")]
    [InlineData("so that you get home", "", "so that you get home")]
    public void Words_to_the_person_are_turned(string text, string pronoun, string said) => Assert.Equal(said, ForThem.Tell(pronoun, text));

    [Fact]
    public async Task The_end_of_walking_for_a_mother_speaks_of_her()
    {
        using var talk = new FreeText();
        foreach (var said in new[] { "my mum wants to start walking again after back pain", "none of these", "worse" })
            await talk.SayAsync(said);
        var end = await talk.SayAsync("10 minutes");

        Assert.Contains("tell her doctor", end, StringComparison.Ordinal);
        Assert.Contains("she gets home", end, StringComparison.Ordinal);
        Assert.DoesNotContain("you get home", end, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_a_client_stands_is_said_of_the_client()
    {
        using var talk = new FreeText();
        foreach (var said in new[] { "my client has back pain, his physio discharged him", "where do I stand?", "none of these", "3" })
            await talk.SayAsync(said);

        Assert.Contains("on **step two of six**: find their triggers", await talk.SayAsync("in bed"), StringComparison.Ordinal);
        Assert.DoesNotContain("told me you", talk.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wife_who_wants_the_writer_to_rest_is_not_who_it_is_about()
    {
        using var talk = new FreeText();
        await talk.SayAsync("my wife wants me to rest but my back hurts when I sit");

        Assert.DoesNotContain("about your wife", talk.Said, StringComparison.Ordinal);
    }
}
