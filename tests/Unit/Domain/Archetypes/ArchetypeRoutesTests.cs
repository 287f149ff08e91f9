using BackPainBot.Domain.Archetypes;
using BackPainBot.Domain.Recovery;

namespace BackPainBot.UnitTests.Domain.Archetypes;

public sealed class ArchetypeRoutesTests
{
    [Fact]
    public void Every_archetype_has_one_route_with_pages_to_lead_with()
    {
        Assert.Equal(Enum.GetValues<Archetype>(), ArchetypeRoutes.All.Select(route => route.Archetype));
        Assert.All(ArchetypeRoutes.All, route => Assert.NotEmpty(route.Topics));
    }

    [Fact]
    public void Nobody_starts_at_going_back()
    {
        foreach (var archetype in Enum.GetValues<Archetype>())
            Assert.True(ArchetypeRoutes.Of(archetype).StartsAt < RecoveryStep.PainUnderControl);
    }
}
