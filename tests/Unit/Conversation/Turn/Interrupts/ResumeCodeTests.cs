using BackPainBot.Conversation.Turn.Interrupts;
using BackPainBot.Domain.Safety.Prescriptions;

namespace BackPainBot.UnitTests.Conversation.Turn.Interrupts;

public sealed class ResumeCodeTests
{
    [Fact]
    public void A_new_code_is_found_again_in_any_spelling_of_the_dashes_and_case()
    {
        var code = ResumeCode.New();

        Assert.Equal(code, ResumeCode.Find("here it is: " + code.ToLowerInvariant().Replace('-', ' ')));
    }

    [Fact]
    public void No_code_reads_as_a_prescription_to_the_outgoing_gate() =>
        Assert.DoesNotContain(Enumerable.Range(0, 500).Select(_ => ResumeCode.New()), code => PrescriptionDetector.Prescribes(code));

    [Theory]
    [InlineData("my back-ache is bad")]
    [InlineData("back to work on monday")]
    public void Ordinary_words_hold_no_code(string text) => Assert.Null(ResumeCode.Find(text));
}
