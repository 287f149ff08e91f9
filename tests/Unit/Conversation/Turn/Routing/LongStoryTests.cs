namespace BackPainBot.UnitTests.Conversation.Turn.Routing;

public sealed class LongStoryTests
{
    private const string Kitchen = "We've had the kitchen redone since Easter, and between the fitter, the tiler and my sister-in-law's opinions I've hardly sat down. My back has grumbled through all of it, mostly when I lean over the old sink, and it settles by bedtime. I'm fifty-one and I've no other troubles. ";

    [Fact]
    public async Task A_question_that_no_page_answers_is_said_back_and_not_answered_with_a_page_beside_it()
    {
        using var talk = new FreeText();
        var said = await talk.SayAsync(Kitchen + "The tiler swears by amber beads and wears two strings of them. Would a lump of jade from the market do what amber does?");

        Assert.Contains("\"Would a lump of jade from the market do what amber does?\"", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("There's a whiteboard by the rack at our gym with everybody's best on it. I've been third for two years, and a student is coming for me. My back's been rotten since August, and every Friday I go in meaning to just stretch and chat, and every Friday he looks over and I load the bar. Nobody's paying me. How do you stop caring what a lad half your age thinks?", "drop-the-ego")]
    public async Task A_letter_is_answered_from_the_page_that_all_of_it_is_about(string letter, string page)
    {
        using var talk = new FreeText();
        await talk.SayAsync(letter);
        Assert.Equal(page, talk.Cited[0]);
    }

    [Theory]
    [InlineData(Kitchen + "Our neighbour drove back from a funeral and told us hers went the same way. We had a laugh about it. Is a higher sink worth the money for a back like mine? The fitter can still raise it. I'd have to say by Friday.", "sorry for your loss")]
    [InlineData("I've laid a whole patio for my son and I can feel every slab of it. I ache when I bend, I ache when I get up, and he's no use. What can I do about it tonight?", "You're asking about")]
    [InlineData("I write this between two concerts. My daughter's a nurse and says hello. I gave up my own round with the post years ago and have been as free as a bird since, what with the allotment society and the choir and the two grandsons at the weekend. My back hurts when I sit through a long concert, on the left, and it goes when I walk about at the interval. Is there a way to sit through the second half in peace?", "at work")]
    public async Task What_stands_by_the_way_is_not_taken_for_the_writers_loss_patient_or_job(string story, string notSaid)
    {
        using var talk = new FreeText();
        Assert.DoesNotContain(notSaid, await talk.SayAsync(story), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_loss_that_the_story_ends_on_is_met()
    {
        using var talk = new FreeText();
        var said = await talk.SayAsync(Kitchen + "I do the exercises that I was given in spring, the bridge and the walking. It was quiet until last week. Now it aches again when I sit. My husband died in March. I can't sleep for the ache, what helps?");

        Assert.Contains("sorry for your loss", said, StringComparison.Ordinal);
    }
}
