using BackPainBot.Domain.Pain;
using BackPainBot.Domain.Recovery;
using BackPainBot.Domain.Safety;

namespace BackPainBot.UnitTests.Domain.Recovery;

public sealed class StepTransitionsTests
{
    private static readonly DateTimeOffset Now = new(2026, 5, 4, 12, 0, 0, TimeSpan.Zero);

    private static readonly SafetyPicture Painless = new() { Pain = new(PainNow.No, 0, Now), Now = Now };

    private static readonly SafetyPicture[] Cautious =
    [
        SafetyPicture.Stranger(Now),
        Painless with { Crisis = true },
        Painless with { Pain = new(PainNow.Yes, 2, Now) },
        Painless with { Pain = new(PainNow.No, 0, Now - TimeSpan.FromHours(25)) },
        Painless with { OpenFlags = [new(RedFlag.Age, Urgency.Soon, Acknowledged: true)] },
    ];

    [Fact]
    public void No_step_and_event_has_two_outcomes() =>
        Assert.Equal(StepTransitions.All.Count, StepTransitions.All.DistinctBy(move => (move.From, move.On)).Count());

    [Fact]
    public void Every_move_goes_one_step_forward_or_back()
    {
        foreach (var move in StepTransitions.All)
            Assert.True(move.To == move.From + 1 || move.To < move.From, move.ToString());
    }

    [Fact]
    public void Every_step_and_event_leads_where_the_table_says_or_nowhere()
    {
        foreach (var from in Enum.GetValues<RecoveryStep>())
        {
            foreach (var happened in Enum.GetValues<RecoveryEvent>())
            {
                var expected = StepTransitions.All.SingleOrDefault(move => move.From == from && move.On == happened)?.To ?? from;
                Assert.Equal(expected, StepTransitions.Next(from, happened, Painless));
            }
        }
    }

    [Fact]
    public void Nobody_whose_picture_is_cautious_ever_enters_the_last_step()
    {
        foreach (var picture in Cautious)
        {
            foreach (var from in Enum.GetValues<RecoveryStep>().Where(step => step != RecoveryStep.ResumeNewAndImproved))
            {
                foreach (var happened in Enum.GetValues<RecoveryEvent>())
                    Assert.NotEqual(RecoveryStep.ResumeNewAndImproved, StepTransitions.Next(from, happened, picture));
            }
        }
    }

    [Fact]
    public void Pain_or_a_red_flag_leads_back_to_the_first_step_from_anywhere()
    {
        foreach (var from in Enum.GetValues<RecoveryStep>())
        {
            Assert.Equal(RecoveryStep.StopWhatProvokesIt, StepTransitions.Next(from, RecoveryEvent.PainFlared, Cautious[0]));
            Assert.Equal(RecoveryStep.StopWhatProvokesIt, StepTransitions.Next(from, RecoveryEvent.RedFlagRaised, Cautious[0]));
        }
    }

    [Fact]
    public void A_painless_person_can_reach_every_step_from_the_first()
    {
        var step = RecoveryStep.StopWhatProvokesIt;
        foreach (var happened in Enum.GetValues<RecoveryEvent>().Take(5))
            step = StepTransitions.Next(step, happened, Painless);

        Assert.Equal(RecoveryStep.ResumeNewAndImproved, step);
    }
}
