namespace BackPainBot.UnitTests.Library.Index;

/// <summary>The vectors in <c>content/search</c>.</summary>
public sealed class ShippedVectorsTests(LibraryFixture library) : IClassFixture<LibraryFixture>
{
    // What is missing is computed at the first start of every new machine, about a minute for a quarter of it; written anew the file adds to every clone for good.
    private const double Enough = 0.75;

    [SkippableFact]
    public void A_new_machine_starts_with_the_vectors_of_nearly_everything()
    {
        Skip.If(library.Index.Meaning is null, "The embedding model is not here.");
        Assert.True(library.Source.ShippedShare() > Enough, "Too much of the library is newer than content/search/vectors.bin: run 'backpainbot embed' and commit the file.");
    }
}
