using BackPainBot.Domain.Safety;
using BackPainBot.Reading.Flags;

namespace BackPainBot.UnitTests.Reading.Flags;

public sealed class ExplainedAwayTests
{
    private readonly ExplainedAway _explained = new(sentences: 3);

    [Fact]
    public void A_sentence_that_no_rule_explained_is_taken_as_it_looks() => Assert.Equal(0, _explained.Margin(RedFlag.Cancer, 1));

    [Fact]
    public void What_was_looked_into_and_settled_is_never_added_again()
    {
        _explained.Add(RedFlag.FractureTrauma, 1, Why.Settled);
        Assert.Equal(double.PositiveInfinity, _explained.Margin(RedFlag.FractureTrauma, 1));
        Assert.Equal(0, _explained.Margin(RedFlag.FractureTrauma, 2));
        Assert.Equal(0, _explained.Margin(RedFlag.Infection, 1));
    }

    [Theory]
    [InlineData(RedFlag.CaudaEquina)]
    [InlineData(RedFlag.SelfHarm)]
    public void Cauda_equina_and_self_harm_are_doubted_only_where_they_are_denied(RedFlag flag)
    {
        _explained.Add(flag, 0, Why.Settled);
        _explained.Add(flag, 1, Why.Denied);
        Assert.Equal(0, _explained.Margin(flag, 0));
        Assert.InRange(_explained.Margin(flag, 1), 0.01, 1);
    }

    [Fact]
    public void The_plainest_reason_counts()
    {
        _explained.Add(RedFlag.Infection, 0, Why.Settled);
        _explained.Add(RedFlag.Infection, 0, Why.Denied);
        Assert.Equal(double.PositiveInfinity, _explained.Margin(RedFlag.Infection, 0));
    }
}
