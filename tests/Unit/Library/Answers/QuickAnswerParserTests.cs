using BackPainBot.Library.Answers;

namespace BackPainBot.UnitTests.Library.Answers;

public sealed class QuickAnswerParserTests
{
    private const string Front = "---\ntitle: Sleep\nreviewed: 2026-11-20\nreview_by: 2027-11-20\nclinical_review: pending\n---\n";

    [Fact]
    public void A_question_has_its_other_wordings_its_answer_and_its_page()
    {
        var sheet = Parse("\n## Can I sleep on my front?\n\n- tummy sleeper here\n- front sleeping ok?\n\nYes, if morning is no worse.\n\nPage: sleep#Lying on your front\n\n## Do I need a new bed?\n\n- new mattress?\n\nSeldom.\n\nPage: sleep\n").Value;
        Assert.NotNull(sheet);
        Assert.Equal(new DateOnly(2027, 11, 20), sheet.ReviewBy);
        Assert.Collection(
            sheet.Answers,
            first =>
            {
                Assert.Equal(["Can I sleep on my front?", "tummy sleeper here", "front sleeping ok?"], first.Asked);
                Assert.Equal("Yes, if morning is no worse.", first.Says);
                Assert.Equal(("sleep", "Lying on your front", 8), (first.Page, first.Heading, first.Line));
            },
            second => Assert.Equal(("sleep", "", 17), (second.Page, second.Heading, second.Line)));
    }

    [Fact]
    public void An_answer_may_hold_a_list_of_its_own()
    {
        var sheet = Parse("## What do I bring?\n\n- what to take along\n\nThree things:\n\n- your list\n- your notes\n\nPage: doctor-questions\n").Value;
        Assert.Equal("Three things:\n\n- your list\n- your notes", Assert.Single(sheet!.Answers).Says);
    }

    [Theory]
    [InlineData("## Can I sleep?\n\n- sleeping ok?\n\nPage: sleep\n", "has no answer")]
    [InlineData("## Can I sleep?\n\n- sleeping ok?\n\nYes.\n", "has no page")]
    public void What_is_missing_is_named_with_its_line_and_a_fix(string body, string missing)
    {
        var parsed = Parse(body);
        Assert.Null(parsed.Value);
        var problem = Assert.Single(parsed.Problems);
        Assert.Equal(7, problem.Line);
        Assert.Contains(missing, problem.Problem, StringComparison.Ordinal);
        Assert.NotEmpty(problem.Fix);
    }

    [Fact]
    public void A_sheet_without_front_matter_is_refused() =>
        Assert.Contains("front matter", Assert.Single(QuickAnswerParser.Parse("a.md", "## Can I sleep?\n").Problems).Problem, StringComparison.Ordinal);

    [Fact]
    public void An_unknown_key_is_refused() =>
        Assert.Contains(QuickAnswerParser.Parse("a.md", Front.Replace("title:", "about: x\ntitle:", StringComparison.Ordinal)).Problems, problem => problem.Problem.Contains("about", StringComparison.Ordinal));

    [Fact]
    public void A_general_answer_says_to_whom_alone_it_may_be_said()
    {
        var parsed = QuickAnswerParser.Parse("a.md", Front.Replace("title:", "general: true\ntitle:", StringComparison.Ordinal) + "## May I do it?\n\n- is zorbing on\n\nAsk whoever cleared you.\n\nPage: sleep\nWhen: painless\n");
        var answer = Assert.Single(parsed.Value!.Answers);
        Assert.True(answer.IsGeneral);
        Assert.Equal("Ask whoever cleared you.", answer.Says);
        Assert.True(answer.IsFor(isPainless: true));
        Assert.False(answer.IsFor(isPainless: false));
    }

    [Fact]
    public void Neither_true_nor_false_and_no_known_state_are_refused()
    {
        var parsed = QuickAnswerParser.Parse("a.md", Front.Replace("title:", "general: perhaps\ntitle:", StringComparison.Ordinal) + "## May I do it?\n\n- is zorbing on\n\nAsk.\n\nPage: sleep\nWhen: sometimes\n");
        Assert.Null(parsed.Value);
        Assert.Contains(parsed.Problems, problem => problem.Problem.Contains("perhaps", StringComparison.Ordinal));
        Assert.Contains(parsed.Problems, problem => problem.Problem.Contains("sometimes", StringComparison.Ordinal));
    }

    private static BackPainBot.Library.Topics.Parsed<QuickAnswerSheet> Parse(string body) => QuickAnswerParser.Parse("content/answers/sleep.md", Front + body);

    [Theory]
    [InlineData("employers", true, 0)]
    [InlineData("anybody", false, 1)]
    public void A_sheet_may_be_for_employers_and_for_nobody_else(string whom, bool isFor, int problems)
    {
        var parsed = QuickAnswerParser.Parse("a.md", Front.Replace("title:", $"for: {whom}\ntitle:", StringComparison.Ordinal) + "## May I send him home?\n\n- can I send her home\n\nOffer it.\n\nPage: sleep\n");

        Assert.Equal(problems, parsed.Problems.Count);
        Assert.Equal(isFor, parsed.Value?.Answers[0].IsForEmployers ?? false);
    }
}
