using BackPainBot.Domain.Safety;

namespace BackPainBot.UnitTests.Reading.SecondLook;

public sealed class WholeLookTests
{
    private const string Letter = "I sit at a desk all day and walk the dog in the evening. My wife thinks the mattress is to blame, and she may be right, as it is older than our son. "
        + "I bought a cushion, then another one, then a stool that rocks. The physio gave me a sheet in March, which I kept to until the summer holidays. After that came the car journey "
        + "to the lakes, six hours with two stops. I cooked, I carried the cool box, I slept on an air bed. It ached on the way back but no worse than a long day in the office. My boss lets "
        + "me work from home on Fridays now, which helps, and the standing desk is on order. A colleague swears by swimming, another one by yoga. I would like to know what is worth my money. ";

    private const string Sign = "Since Sunday the loo paper could be somebody else's for all I notice. ";

    [SkippableFact]
    public void A_long_letter_without_a_sign_raises_none() => Assert.Empty(Readers.Whole.Read(Letter + Letter + Letter).RedFlags);

    // No rule has the words, and the words alone are not believed where the whole says no: so the place itself was read.
    [SkippableTheory]
    [InlineData(1, 3)]
    [InlineData(3, 0)]
    [InlineData(3, 3)]
    public void A_sign_is_found_wherever_a_long_letter_holds_it(int before, int after)
    {
        var letter = string.Concat(Enumerable.Repeat(Letter, before)) + Sign + string.Concat(Enumerable.Repeat(Letter, after));
        Assert.Contains(Readers.Whole.Read(letter).RedFlags, found => found.Flag == RedFlag.CaudaEquina);
    }

    [SkippableFact]
    public void A_turn_of_a_talk_that_only_looks_odd_by_itself_raises_nothing() =>
        Assert.Empty(Readers.Whole.ReadTurn("No, that's not her. She's not asking for lifting or overtime, I'm asking which light tasks I can put her on in a care home").RedFlags);

    [SkippableTheory]
    [InlineData("im in the car outside work cant go in cant go home. everything hurts and im done with all of it, nobody would notice")]
    [InlineData("I want to sleep and for it to be quiet and not to have a back any more, is it the dihydrocodeine or the amitriptyline that you get most of in the box")]
    public void A_crisis_is_heard_in_a_talk_too(string text) =>
        Assert.Contains(Readers.Whole.ReadTurn(text).RedFlags, found => found.Flag == RedFlag.SelfHarm);
}
