using BackPainBot.Conversation.Scripts;

namespace BackPainBot.UnitTests.Conversation.Scripts;

public sealed class ScriptCheckTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    [Fact]
    public void The_scripts_of_the_repository_fit_their_classes()
    {
        using var house = new ConversationHouse();

        Assert.Empty(house.Get<ScriptAudit>().Problems());
    }

    [Fact]
    public void The_question_bank_holds_at_least_45_questions_in_nine_groups()
    {
        var bank = QuestionBank.Load(RepositoryFiles.PathOf("dialogs"));

        Assert.Equal(9, bank.Groups.Count);
        Assert.InRange(bank.Questions.Count, 45, 200);
    }

    [Fact]
    public void Everything_wrong_is_reported_at_once_with_its_line()
    {
        Write("about: A test.\nsteps:\n  - id: b\n    ask: \"{nobody} fills this\"\n    why: x\n    choices:\n      - { id: yes, title: Yes }\n    colour: red\n  - id: a\n    ask: How?\n    why: y\n    kind: text\nsays:\n  spare: never said\n");

        var problems = ScriptCheck.Run(ScriptBook.Load(_folder), [new ScriptContract("test", ["a", "b", "c"], ["hello"], [])]);

        Assert.Contains(problems, problem => problem.Line == 8 && problem.Problem.Contains("colour", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.Problem.Contains("'c' is missing", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.Problem.Contains("not in the dialog's order", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.Line == 3 && problem.Problem.Contains("{nobody}", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.Line == 14 && problem.Problem.Contains("spare", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.Problem.Contains("nothing is written for 'hello'", StringComparison.Ordinal));
        Assert.All(problems, problem => Assert.NotEmpty(problem.Fix));
    }

    [Fact]
    public void A_file_that_is_not_yaml_is_a_problem_and_not_an_exception()
    {
        Write("about: [unclosed");

        Assert.Contains(ScriptBook.Load(_folder).Problems, problem => problem.Problem.StartsWith("not valid YAML", StringComparison.Ordinal));
    }

    [Fact]
    public void A_script_without_a_class_and_a_class_without_a_script_are_both_reported()
    {
        Write("about: A test.\n");

        var problems = ScriptCheck.Run(ScriptBook.Load(_folder), [new ScriptContract("other", [], [], [])]);

        Assert.Equal(2, problems.Count);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Write(string yaml) => File.WriteAllText(Path.Combine(_folder, "test.yaml"), yaml);
}
