using System.CommandLine;
using BackPainBot.Host.Authoring;
using BackPainBot.Host.Composition;
using BackPainBot.Library.Preview;

namespace BackPainBot.Host.Commands;

/// <summary><c>preview PAGE</c>: how each channel shows a page, and which stored questions change their answer under its edit.</summary>
internal static class PreviewCommand
{
    public static Command Create(CommandConsole console)
    {
        var page = new Argument<string>("page") { Description = "The page's id, or a file: one in content/ is compared with its committed version, a draft elsewhere with the page of its name." };
        var questions = new Option<string?>("--questions") { Description = "More questions to try: JSON Lines with \"text\", or one a line. seeds/search and the pages' own asks are always tried." };
        var json = new Option<bool>("--json") { Description = "One object: {\"page\",\"comparedWith\",\"looks\",\"tried\",\"changes\"}." };
        var command = new Command("preview", "Shows a page as each channel will, and which stored questions change their answer under its edit.") { page, questions, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var services = Services.ForTools();
            var edit = await services.GetRequiredService<PageEdits>().FindAsync(parsed.GetValue(page)!, cancellationToken).ConfigureAwait(false);
            var stored = StoredQuestions.Read(services.GetRequiredService<Settings.AssetPaths>().Seeds, parsed.GetValue(questions));
            var answers = services.GetRequiredService<PagePreview>().Changes(edit.Before, edit.After, stored);
            if (parsed.GetValue(json))
            {
                WriteJson(console.Out, edit, answers);
            }
            else
            {
                Write(console.Out, edit, answers);
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static void WriteJson(TextWriter output, PageEdit edit, PreviewedAnswers answers) => output.WriteJsonLine(new
    {
        page = edit.After.Id,
        comparedWith = edit.ComparedWith,
        looks = PagePreview.Looks(edit.After),
        tried = answers.Tried,
        changes = answers.Changes.Select(change => new { question = change.Question, before = change.Before, after = change.After }),
    });

    private static void Write(TextWriter output, PageEdit edit, PreviewedAnswers answers)
    {
        foreach (var (channel, look) in PagePreview.Looks(edit.After))
        {
            output.WriteLine($"---- {channel} ----");
            output.WriteLine(look);
            output.WriteLine();
        }

        output.WriteLine($"{edit.After.Id} ({edit.After.Title}), compared with {edit.ComparedWith}.");
        output.WriteLine($"{answers.Changes.Count} of {answers.Tried} stored questions change their answer.");
        foreach (var change in answers.Changes)
        {
            output.WriteLine($"  {Named(change.Before)} -> {Named(change.After)}: {change.Question.ReplaceLineEndings(" ")}");
        }
    }

    private static string Named(string page) => page.Length > 0 ? page : "(no page)";
}
