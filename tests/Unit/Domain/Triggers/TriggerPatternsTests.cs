using BackPainBot.Domain.Triggers;
using FsCheck;
using FsCheck.Fluent;

namespace BackPainBot.UnitTests.Domain.Triggers;

public sealed class TriggerPatternsTests
{
    [Theory]
    [InlineData(PatternLabel.BendOrSitSensitive, "bending", "hoovering")]
    [InlineData(PatternLabel.BendOrSitSensitive, "sitting", "driving")]
    [InlineData(PatternLabel.ArchOrStandSensitive, "standing", "walking")]
    [InlineData(PatternLabel.LoadSensitive, "lifting", "carrying")]
    [InlineData(PatternLabel.TwistSensitive, "twisting", "hoovering")]
    [InlineData(PatternLabel.TimeInOnePosition, "sitting", "standing")]
    [InlineData(PatternLabel.Mixed, "bending", "arching")]
    [InlineData(PatternLabel.NotClear, "sitting")]
    [InlineData(PatternLabel.NotClear, "sitting", "SITTING")]
    [InlineData(PatternLabel.NotClear, "juggling", "abseiling")]
    [InlineData(PatternLabel.NotClear)]
    public void Two_triggers_that_agree_make_a_note_to_discuss(PatternLabel expected, params string[] provoking) =>
        Assert.Equal(expected, TriggerPatterns.NoteToDiscuss(new TriggerMap { Provoking = provoking }));

    [Fact]
    public void What_eases_it_speaks_against_a_label() =>
        Assert.NotEqual(
            PatternLabel.BendOrSitSensitive,
            TriggerPatterns.NoteToDiscuss(new TriggerMap { Provoking = ["bending", "sitting"], Easing = ["driving"] }));

    [Fact]
    public void The_order_of_the_triggers_does_not_matter()
    {
        var names = Gen.Elements(TriggerWords.All.Select(word => word.Name).ToArray());
        Prop.ForAll(Arb.From(Gen.ListOf(names)), picked =>
        {
            string[] forth = [.. picked];
            string[] back = [.. forth.Reverse()];
            return TriggerPatterns.NoteToDiscuss(new() { Provoking = forth }) == TriggerPatterns.NoteToDiscuss(new() { Provoking = back });
        }).QuickCheckThrowOnFailure();
    }
}
