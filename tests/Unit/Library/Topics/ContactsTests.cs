using BackPainBot.Library.Topics;

namespace BackPainBot.UnitTests.Library.Topics;

public sealed class ContactsTests
{
    private static readonly string File = Path.Combine(RepositoryFiles.Root, "content", "safety", "contacts.yaml");
    private static readonly Contacts Real = Contacts.Parse(File, System.IO.File.ReadAllText(File)).Value!;

    [Theory]
    [InlineData("from ohio, 19, squats", "US")]
    [InlineData("I'm in Ghana so there's no 111 here", "ZZ")]
    [InlineData("Hello from the Netherlands, I am 27 and I row", "EU")]
    [InlineData("we live in New Zealand", "NZ")]
    [InlineData("hi, writing from Cork", "IE")]
    [InlineData("im over in Perth, WA", "AU")]
    [InlineData("I'm from Texas but now I live in Leeds.", "GB")]
    [InlineData("My back went.\nFrom Winnipeg", "CA")]
    public void People_say_where_they_are(string message, string code) => Assert.Equal(code, Real.CountryIn(message));

    [Theory]
    [InlineData("I hurt it skiing in France last year")]
    [InlineData("the pain comes from work")]
    [InlineData("is the Turkey trot ok")]
    [InlineData("I'm in pain from London to Leeds")]
    [InlineData("give us an answer")]
    [InlineData("I work in us-based teams")]
    [InlineData("")]
    public void A_place_that_is_only_mentioned_is_not_theirs(string message) => Assert.Null(Real.CountryIn(message));

    [Fact]
    public void No_place_belongs_to_two_countries() =>
        Assert.Empty(Real.Countries.SelectMany(country => country.Places).GroupBy(place => place).Where(same => same.Count() > 1).Select(same => same.Key));
}
