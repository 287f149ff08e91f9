using BackPainBot.Conversation.Dialogs.State;
using BackPainBot.Conversation.Dialogs.Visit;

namespace BackPainBot.UnitTests.Conversation.Dialogs.Visit;

/// <summary>What only speaks of questions takes none off, and no message is too odd to be read.</summary>
public sealed class ListSafeTests
{
    private static readonly DoctorVisitState Five = new()
    {
        Chosen = ["1", "2", "3", "4", "own-1"],
        Own = new Dictionary<string, string> { ["own-1"] = "May I ride my moped to the harbour?" },
    };

    [Theory]
    [InlineData("1 and 2, what's the difference?")]
    [InlineData("I just don't understand 4")]
    [InlineData("I just don't get 2")]
    [InlineData("2: yes")]
    [InlineData("4: he already told me")]
    [InlineData("4 is well thought out")]
    [InlineData("Number 3 really stands out")]
    [InlineData("Good list but none of them mention numbness.")]
    [InlineData("ring 0161-4960000")]
    public void Nothing_is_taken_off_by_what_only_speaks_of_it(string text)
    {
        var after = ListEdit.Apply(Five, text, "-", ListHouse.Finder, ListHouse.Words);

        Assert.Equal(Five.Chosen, after.Chosen.Take(5));
        Assert.False(ListEdit.Read(Five, text, ListHouse.Finder, ListHouse.Words).Refuses);
    }

    [Theory]
    [InlineData("remove 1-2000000000", 0)]
    [InlineData("remove 0-2147483647", 0)]
    [InlineData("remove 2-3", 3)]
    public void A_range_is_no_longer_than_the_list(string text, int left) => Assert.Equal(left, ListEdit.Apply(Five, text, "-", ListHouse.Finder, ListHouse.Words).Chosen.Count);

    [Fact]
    public void A_letter_of_marks_is_read() =>
        Assert.Equal(Five.Chosen, ListEdit.Apply(Five, new string('a', 1600) + " . , , ? ((?)) , ?", "-", ListHouse.Finder, ListHouse.Words).Chosen.Take(5));
}
