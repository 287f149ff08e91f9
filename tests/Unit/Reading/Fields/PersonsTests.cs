using BackPainBot.Reading.Fields;
using BackPainBot.Reading.Lexicons;
using BackPainBot.Reading.Matching;

namespace BackPainBot.UnitTests.Reading.Fields;

public sealed class PersonsTests
{
    private static readonly Persons Persons = new(LexiconLoader.Load(Readers.Lexicon));

    [Theory]
    [InlineData("my client is discharged, 3/10", true)]
    [InlineData("A client of mine has back pain.", true)]
    [InlineData("One of the lads has a back strain.", true)]
    [InlineData("I'm a physio and my back hurts after my patients.", false)]
    [InlineData("My husband's back hurts.", false)]
    public void A_client_is_somebody_whom_the_writer_treats_trains_or_employs(string text, bool expected) =>
        Assert.Equal(expected, Persons.IsForClient(Readers.Repository.Understand(text)));

    [Theory]
    [InlineData("my wife's back is fine", 3, true)]
    [InlineData("my wife says my back is fine", 4, false)]
    [InlineData("my mate got discharged", 3, true)]
    [InlineData("my husband says they discharged me", 4, false)]
    public void What_comes_after_another_person_is_theirs_until_the_writer_comes_back(string text, int word, bool expected) =>
        Assert.Equal(expected, Persons.IsOfAnother(Readers.Repository.Understand(text), new Span(word, word)));
}
