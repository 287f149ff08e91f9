using BackPainBot.Conversation.Answers.Rewriting;

namespace BackPainBot.UnitTests.Conversation.Answers.Rewriting;

public sealed class RewritingRulesTests
{
    [Theory]
    [InlineData("instructions: Reword.\nsmall: [a]\nturns: not\nnever-new: [cure]\n", "{{$question}}")]
    [InlineData("instructions: Reword.\ntone: warm\n", "tone")]
    public void A_file_that_lacks_something_or_misspells_it_says_what(string yaml, string named)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, yaml);
            Assert.Contains(named, Assert.Throws<InvalidOperationException>(() => RewritingRules.Load(file)).Message, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void A_missing_file_names_itself_and_the_way_out() =>
        Assert.Contains("take the chat model out of the settings", Assert.Throws<InvalidOperationException>(() => RewritingRules.Load("/no/such/rewording.yaml")).Message, StringComparison.Ordinal);
}
