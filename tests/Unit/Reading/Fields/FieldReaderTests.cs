using BackPainBot.Reading;
using BackPainBot.Reading.Classifying;
using BackPainBot.Reading.Lexicons;

namespace BackPainBot.UnitTests.Reading.Fields;

public sealed class FieldReaderTests
{
    // Meanings that mean nothing: every text points the same way, and far.
    private static readonly MessageReader Misled = MessageReader.From(LexiconLoader.Load(Readers.Lexicon), Weights.Open(Readers.Lexicon), _ => [.. Enumerable.Repeat(40f, 384)]);

    [Theory]
    [InlineData("The physio signed me off in May and my back is a two. What next?")]
    [InlineData("I see the consultant again on Friday. Shall I keep walking?")]
    [InlineData("Haven't seen anyone about my back. Which chair is best?")]
    [InlineData("Sore back, what helps?")]
    [InlineData("No pain since June. May I run?")]
    public void Embeddings_have_no_say_in_pain_or_in_who_is_caring_for_the_writer(string text)
    {
        var (read, misled) = (Readers.Read(text), Misled.Read(text));
        Assert.Equal((read.PainNow, read.CareStatus), (misled.PainNow, misled.CareStatus));
    }

    [Fact]
    public void Embeddings_have_a_say_in_what_is_asked() =>
        Assert.Contains(
            ["What is it?", "Which chair is best for my back?", "May I run again?", "How long can I take ibuprofen for?"],
            text => Readers.Read(text).AsksFor != Misled.Read(text).AsksFor);
}
