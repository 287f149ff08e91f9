using System.CommandLine;
using BackPainBot.Host.Composition;
using BackPainBot.Library.Lint;

namespace BackPainBot.Host.Commands;

/// <summary><c>lint</c>: everything that is wrong with content, dialogs and settings, at once.</summary>
internal static class LintCommand
{
    public static Command Create(CommandConsole console)
    {
        var json = new Option<bool>("--json") { Description = "One problem a line as {\"file\",\"line\",\"problem\",\"fix\"}." };
        var command = new Command("lint", "Checks content/, dialogs/ and settings: all problems at once, each with its fix.") { json };
        command.SetAction(parsed =>
        {
            var problems = Linting.CheckEverything();
            foreach (var problem in problems)
            {
                Write(console.Out, problem, parsed.GetValue(json));
            }

            if (!parsed.GetValue(json))
            {
                console.Out.WriteLine(problems.Count == 0 ? "No problems." : $"{problems.Count} problems.");
            }

            return problems.Count == 0 ? ExitCode.Done : ExitCode.Problems;
        });
        return command;
    }

    private static void Write(TextWriter output, LintProblem problem, bool json)
    {
        if (json)
        {
            output.WriteJsonLine(new { file = problem.File, line = problem.Line, problem = problem.Problem, fix = problem.Fix });
        }
        else
        {
            output.WriteLine(problem);
        }
    }
}
