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

    [Theory]
    [InlineData("BACK-HUGE-ZQRT", "BACK-HUGE-ZQRT")]
    [InlineData(" back-cdfg-hjkl. ", "BACK-CDFG-HJKL")]
    [InlineData("my code is BACKCDFGHJKL", "BACK-CDFG-HJKL")]
    public void A_code_is_found_as_people_write_it(string text, string code) => Assert.Equal(code, ResumeCode.Find(text));

    [Fact]
    public void No_code_reads_as_a_prescription_to_the_outgoing_gate() =>
        Assert.DoesNotContain(Enumerable.Range(0, 500).Select(_ => ResumeCode.New()), code => PrescriptionDetector.Prescribes(code));

    [Theory]
    [InlineData("my back-ache is bad")]
    [InlineData("back to work on monday")]
    [InlineData("back pain when bending")]
    [InlineData("Lower back pain most days, what should I do?")]
    [InlineData("my back hurt last week")]
    [InlineData("how do I get back-pain-free again")]
    [InlineData("my back will snap")]
    public void Ordinary_words_hold_no_code(string text) => Assert.Null(ResumeCode.Find(text));
}
