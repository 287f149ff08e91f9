using BackPainBot.Reading.Fields;
using BackPainBot.Reading.Lexicons;

namespace BackPainBot.UnitTests.Reading.Fields;

public sealed class TriggerReaderTests
{
    [Theory]
    [InlineData("It hurts when I bend to tie my laces.", "bending")]
    [InlineData("Sitting for more than ten minutes kills my back.", "sitting")]
    [InlineData("My back is only sore after running.", "running")]
    [InlineData("Coughing sets it off something awful.", "coughing")]
    [InlineData("I get a sharp pain getting out of the car.", "getting up")]
    public void What_brings_the_pain_on_is_a_trigger(string text, string trigger) => Assert.Contains(trigger, Readers.Read(text).Triggers);

    [Theory]
    [InlineData("My back aches when I sit but walking eases it.", "walking")]
    [InlineData("No pain at all now. When can I go back to running?", "running")]
    [InlineData("Is a standing desk worth it for a sore back?", "standing")]
    [InlineData("My back hurts when I bend. Sitting is fine.", "sitting")]
    public void What_soothes_is_wished_for_or_is_fine_is_none(string text, string activity) => Assert.DoesNotContain(activity, Readers.Read(text).Triggers);

    [Theory]
    [InlineData("Gets pins and needles in my foot. Goes when I walk about, comes on driving.", "walking")]
    [InlineData("fine walking, sitting is what does it", "walking")]
    [InlineData("It hurts until I get walking.", "walking")]
    [InlineData("I get relief when I lie on my side.", "lying")]
    [InlineData("I want to lift 20kg boxes again.", "lifting")]
    [InlineData("Back to golf is the plan, back aches sitting.", "golf")]
    public void The_cure_and_the_aim_are_no_cause(string text, string activity) => Assert.DoesNotContain(activity, Readers.Read(text).Triggers);

    [Theory]
    [InlineData("Goes when I walk about, comes on driving.", "driving")]
    [InlineData("worse lifting my kid and long car drives", "driving")]
    public void A_cause_beside_a_cure_or_another_cause_is_still_one(string text, string trigger) => Assert.Contains(trigger, Readers.Read(text).Triggers);

    [Fact]
    public void Without_weights_the_rules_decide()
    {
        var reader = new TriggerReader(LexiconLoader.Load(Readers.Lexicon), null);
        var found = reader.Read(Readers.Repository.Understand("My back hurts when I squat."), []);
        Assert.Equal(["squatting"], found.Select(f => f.Name));
    }

    [Fact]
    public void They_come_in_the_order_of_the_message() =>
        Assert.Equal(["standing", "walking"], Readers.Read("It hurts if I stand and it hurts if I walk.").Triggers);
}
