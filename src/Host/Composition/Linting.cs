using BackPainBot.Conversation.Answers.Rewriting;
using BackPainBot.Conversation.Scripts;
using BackPainBot.Host.Settings;
using BackPainBot.Library.Lint;
using BackPainBot.Reading;

namespace BackPainBot.Host.Composition;

/// <summary>Everything that an author or an owner can get wrong, found at once: pages, lexicons, scripts and settings.</summary>
internal static class Linting
{
    public static IReadOnlyList<LintProblem> CheckEverything()
    {
        var configuration = SettingsLoader.Read();
        try
        {
            var settings = SettingsLoader.Load(configuration);
            return CheckFiles(AssetPaths.Find(settings.Assets));
        }
        catch (SettingsException wrong)
        {
            var settings = wrong.Problems.Select(problem => new LintProblem("appsettings.json", 1, $"{problem.Setting}: {problem.Problem}", problem.Fix));
            return [.. settings, .. CheckFiles(AssetPaths.Find(null))];
        }
    }

    private static IReadOnlyList<LintProblem> CheckFiles(AssetPaths assets)
    {
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        var lexicon = MessageReader.Check(assets.Lexicon).Select(problem => new LintProblem($"dialogs/lexicon/{problem.File}", problem.Line, problem.Problem, problem.Fix)).ToList();
        // Without readable lexicons there is no conversation whose scripts could be checked.
        return [.. ContentLinter.Run(assets.Content, today), .. CheckRewording(assets), .. lexicon, .. lexicon.Count == 0 ? CheckScripts() : []];
    }

    private static IEnumerable<LintProblem> CheckRewording(AssetPaths assets)
    {
        try
        {
            RewritingRules.Load(assets.Rewording);
            return [];
        }
        catch (InvalidOperationException broken)
        {
            return [new LintProblem("content/model/rewording.yaml", 1, broken.Message, "Correct the file; a chat model is asked by it.")];
        }
    }

    private static List<LintProblem> CheckScripts()
    {
        using var services = Services.ForReplay();
        return [.. services.GetRequiredService<ScriptAudit>().Problems().Select(problem => new LintProblem(problem.File, problem.Line, problem.Problem, problem.Fix))];
    }
}
