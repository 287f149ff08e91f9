using BackPainBot.Domain.Archetypes;
using BackPainBot.Domain.Pain;
using BackPainBot.Domain.Safety;

namespace BackPainBot.UnitTests.Domain.Safety;

public sealed class SafetyPolicyTests
{
    private static readonly DateTimeOffset Now = new(2026, 5, 4, 12, 0, 0, TimeSpan.Zero);

    private static readonly TimeSpan?[] Ages =
    [
        null, TimeSpan.Zero, TimeSpan.FromHours(23.9), TimeSpan.FromHours(24), TimeSpan.FromHours(24) + TimeSpan.FromTicks(1),
        TimeSpan.FromDays(400), -TimeSpan.FromTicks(1), -TimeSpan.FromDays(2),
    ];

    [Fact]
    public void No_state_of_the_whole_space_lets_a_prescription_through()
    {
        foreach (var picture in EveryPicture())
        {
            foreach (var level in Enum.GetValues<LoadingLevel>())
                Assert.False(SafetyPolicy.Judge(picture, new(level, Prescribes: true)).IsAllowed, picture.ToString());
        }
    }

    [Fact]
    public void A_loading_page_is_allowed_exactly_when_pain_was_freshly_denied_and_nothing_is_open()
    {
        var allowed = 0;
        foreach (var picture in EveryPicture())
        {
            var saidNone = picture.Pain.Now == PainNow.No && (picture.Pain.Score is null or 0);
            var fresh = picture.AgeOfAnswer is { } age && age >= TimeSpan.Zero && age <= TimeSpan.FromHours(24);
            var expected = saidNone && fresh && picture.OpenFlags.Count == 0 && !picture.Crisis;
            Assert.Equal(expected, SafetyPolicy.Judge(picture, new(LoadingLevel.Loading)).IsAllowed);
            allowed += expected ? 1 : 0;
        }

        Assert.True(allowed > 0, "The space must hold states in which a loading page is allowed, or the test proves nothing.");
    }

    [Fact]
    public void Every_withheld_verdict_of_the_whole_space_says_why_and_the_filter_agrees_with_the_judge()
    {
        foreach (var picture in EveryPicture())
        {
            foreach (var level in Enum.GetValues<LoadingLevel>())
            {
                var verdict = SafetyPolicy.Judge(picture, new(level));
                Assert.Equal(verdict.IsAllowed, verdict.Reason == WithheldReason.None);
                Assert.Equal(verdict.IsAllowed, level <= SafetyPolicy.MaxLoading(picture));
            }
        }
    }

    [Fact]
    public void The_archetype_never_changes_a_verdict()
    {
        foreach (var picture in EveryPicture().Where(picture => picture.Archetype == Archetype.Unknown))
        {
            foreach (var archetype in Enum.GetValues<Archetype>())
                Assert.Equal(SafetyPolicy.MaxLoading(picture), SafetyPolicy.MaxLoading(picture with { Archetype = archetype }));
        }
    }

    [Fact]
    public void Another_open_flag_never_allows_more()
    {
        foreach (var picture in EveryPicture().Where(picture => picture.Archetype == Archetype.Unknown && picture.Pain.Score is null))
        {
            foreach (var flag in EveryFlag())
                Assert.True(SafetyPolicy.MaxLoading(picture with { OpenFlags = [.. picture.OpenFlags, flag] }) <= SafetyPolicy.MaxLoading(picture));
        }
    }

    [Fact]
    public void Acknowledging_an_emergency_opens_talk_of_movement_but_never_loading()
    {
        var painless = new PainState(PainNow.No, 0, Now);
        var unread = new SafetyPicture { Pain = painless, Now = Now, OpenFlags = [new(RedFlag.CaudaEquina, Urgency.Emergency)] };
        var read = unread with { OpenFlags = [new(RedFlag.CaudaEquina, Urgency.Emergency, Acknowledged: true)] };

        Assert.Equal(LoadingLevel.None, SafetyPolicy.MaxLoading(unread));
        Assert.Equal(LoadingLevel.Movement, SafetyPolicy.MaxLoading(read));
        Assert.Equal(WithheldReason.RedFlagOpen, SafetyPolicy.Judge(read, new(LoadingLevel.Loading)).Reason);
    }

    [Theory]
    [InlineData(PainNow.Yes, 0, WithheldReason.PainPresent)]
    [InlineData(PainNow.Unknown, 0, WithheldReason.PainUnknown)]
    [InlineData(PainNow.No, 25, WithheldReason.PainStale)]
    [InlineData(PainNow.No, -1, WithheldReason.PainStale)]
    [InlineData(PainNow.No, 1, WithheldReason.OnlyAClinicianPrescribes)]
    public void A_prescription_is_withheld_for_the_weightiest_reason(PainNow pain, int hoursAgo, WithheldReason reason)
    {
        var picture = new SafetyPicture { Pain = new(pain, null, Now - TimeSpan.FromHours(hoursAgo)), Now = Now };

        Assert.Equal(reason, SafetyPolicy.Judge(picture, new(LoadingLevel.Loading, Prescribes: true)).Reason);
    }

    [Fact]
    public void A_level_outside_the_closed_set_is_withheld()
    {
        var picture = new SafetyPicture { Pain = new(PainNow.No, 0, Now), Now = Now };

        Assert.False(SafetyPolicy.Judge(picture, new((LoadingLevel)(-1))).IsAllowed);
        Assert.False(SafetyPolicy.Judge(picture, new((LoadingLevel)9)).IsAllowed);
    }

    [Fact]
    public void A_withheld_verdict_needs_a_reason() =>
        Assert.Throws<ArgumentException>(() => SafetyVerdict.Withheld(WithheldReason.None));

    private static IEnumerable<SafetyPicture> EveryPicture() =>
        from pain in Enum.GetValues<PainNow>()
        from score in new int?[] { null, 0, 1, 10 }
        from age in Ages
        from flags in EveryFlagList()
        from crisis in new[] { false, true }
        from archetype in Enum.GetValues<Archetype>()
        select new SafetyPicture
        {
            Pain = new(pain, score, age is { } hours ? Now - hours : null),
            OpenFlags = flags,
            Crisis = crisis,
            Archetype = archetype,
            Now = Now,
        };

    private static IEnumerable<IReadOnlyList<OpenRedFlag>> EveryFlagList() =>
        EveryFlag().Select(flag => (IReadOnlyList<OpenRedFlag>)[flag]).Prepend([]);

    private static IEnumerable<OpenRedFlag> EveryFlag() =>
        from flag in Enum.GetValues<RedFlag>()
        from urgency in Enum.GetValues<Urgency>()
        from read in new[] { false, true }
        select new OpenRedFlag(flag, urgency, read);
}
