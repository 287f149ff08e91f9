namespace BackPainBot.UnitTests.Conversation.Turn.Routing;

/// <summary>Two medicines by their names are answered by what they are, and never with the yes of another question.</summary>
public sealed class MedicineNamesTests
{
    [Theory]
    [InlineData("Is Aleve safe with lisinopril?", "blood pressure")]
    [InlineData("Can I take ibuprofen with ramipril?", "blood pressure")]
    [InlineData("is it ok to have Advil with Eliquis for my back", "bleed")]
    [InlineData("I drive a school bus in Ohio and I have had a sore back since May, and my doctor checked me over two weeks ago, reflexes and all. My plan for the parade is two tablets and a tight brace, two miles with the horn, and a rest after it. Is Aleve bad with my lisinopril?", "blood pressure")]
    [InlineData("can I take nurofen on top of my sertraline", "antidepressants")]
    public async Task A_mix_of_two_names_is_for_a_pharmacist(string question, string says)
    {
        using var talk = new FreeText();
        var said = await talk.SayAsync(question);

        Assert.Contains(says, said, StringComparison.Ordinal);
        Assert.Matches("pharmacist|prescriber", said);
        Assert.DoesNotMatch(@"\bYes\b", said);
    }
}
