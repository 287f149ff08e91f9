using BackPainBot.Library.Search;

namespace BackPainBot.UnitTests.Library.Search;

public sealed class ConfidenceTests(LibraryFixture library) : IClassFixture<LibraryFixture>
{
    [SkippableTheory]
    [InlineData("how should I sit at work so that my lower back stops aching")]
    [InlineData("my physio discharged me and I don't know what to do next")]
    [InlineData("is it ok to walk with sciatica")]
    [InlineData("memory foam or firm for a sore back?")]
    public void What_the_library_is_about_has_an_answer(string question)
    {
        Skip.If(library.Index.Meaning is null, "The embedding model is not here.");
        Assert.True(library.Search.Search(new SearchRequest(question)).IsConfident);
    }

    [SkippableTheory]
    [InlineData("where do I send the claim form for my sports injury policy")]
    [InlineData("the vet wants to x-ray our spaniel")]
    [InlineData("how do I get the backup camera on my car to work")]
    [InlineData("is my carpal tunnel operation on Tuesday or Wednesday")]
    public void What_only_sounds_like_it_has_none(string question)
    {
        Skip.If(library.Index.Meaning is null, "The embedding model is not here.");
        Assert.False(library.Search.Search(new SearchRequest(question)).IsConfident);
    }
}
