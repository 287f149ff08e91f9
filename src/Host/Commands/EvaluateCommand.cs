using System.CommandLine;
using System.Globalization;
using BackPainBot.Host.Composition;
using BackPainBot.Library.Evaluation;
using BackPainBot.Library.Search;
using BackPainBot.Reading;
using BackPainBot.Reading.Evaluation;
using BackPainBot.Reading.Training;
using Spectre.Console;

namespace BackPainBot.Host.Commands;

/// <summary><c>evaluate FILE</c> and <c>evaluate search FILE</c>: figures for a labelled file.</summary>
internal static class EvaluateCommand
{
    public static Command Create(CommandConsole console)
    {
        var file = new Argument<string>("file") { Description = "Labelled messages, JSON Lines as in seeds/reading." };
        var command = new Command("evaluate", "Figures for a labelled file, with confusion tables and what was misread.") { file, Search(console) };
        command.SetAction(async (parsed, _) =>
        {
            await using var services = Services.ForTools();
            var messages = Labelled(() => LabelledMessage.ReadFile(parsed.GetValue(file)!));
            Show(ReadingEvaluator.Run(services.GetRequiredService<IMessageReader>(), messages), console.Pretty());
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Search(CommandConsole console)
    {
        var file = new Argument<string>("file") { Description = "Labelled questions, JSON Lines as in seeds/search." };
        var command = new Command("search", "Figures of search, the hybrid ranking beside BM25 alone.") { file };
        command.SetAction(async (parsed, _) =>
        {
            await using var services = Services.ForTools();
            var queries = Labelled(() => SearchEvaluator.Read(parsed.GetValue(file)!));
            Show(new SearchEvaluator((LibrarySearch)services.GetRequiredService<ILibrarySearch>()).Run(queries), console.Pretty());
            return ExitCode.Done;
        });
        return command;
    }

    private static IReadOnlyList<T> Labelled<T>(Func<IReadOnlyList<T>> read)
    {
        try
        {
            return read();
        }
        catch (Exception failure) when (failure is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            throw new CommandException(failure.Message);
        }
    }

    private static void Show(IReadOnlyList<SearchFigures> figures, IAnsiConsole console)
    {
        var table = new Table().RoundedBorder().AddColumns("Kind", "Ranker", "Questions", "hit@1", "hit@5", "recall@5", "nDCG@10", "confident", "p50 ms", "p95 ms");
        foreach (var row in figures)
        {
            table.AddRow(row.Kind, row.Ranker, $"{row.Count}", Number(row.HitAt1), Number(row.HitAt5), Number(row.RecallAt5), Number(row.NdcgAt10), Number(row.Confident), Number(row.Milliseconds.Median), Number(row.Milliseconds.P95));
        }

        console.Write(table);
    }

    private static void Show(ReadingFigures figures, IAnsiConsole console)
    {
        var summary = new Table().RoundedBorder().AddColumns("Figure", "Value");
        summary.AddRow("messages", $"{figures.Messages}");
        summary.AddRow("red-flag sensitivity", Number(figures.Sensitivity));
        summary.AddRow("specificity", Number(figures.Specificity));
        summary.AddRow("specificity on hard negatives", Number(figures.HardNegativeSpecificity));
        summary.AddRow("missed cauda equina or crisis", figures.MissedCritical.Count == 0 ? "none" : Markup.Escape(string.Join(", ", figures.MissedCritical)));
        summary.AddRow("trigger F1", Number(figures.TriggerF1));
        foreach (var field in figures.Fields)
        {
            summary.AddRow(field.Field, $"accuracy {Number(field.Accuracy)}, macro-F1 {Number(field.MacroF1)}");
        }

        console.Write(summary);
        foreach (var field in figures.Fields)
        {
            console.Write(TableOf(field));
        }

        foreach (var misread in figures.Misread)
        {
            console.WriteLine($"{misread.Id}: labelled [{string.Join(", ", misread.Labelled)}], read [{string.Join(", ", misread.Read)}]");
        }
    }

    private static Table TableOf(Confusion field)
    {
        var table = new Table().RoundedBorder().Title($"{field.Field}: labelled (rows), read (columns)").AddColumn("");
        table.AddColumns([.. field.Values]);
        foreach (var label in field.Values)
        {
            table.AddRow([label, .. field.Values.Select(read => $"{field.Count(label, read)}")]);
        }

        return table;
    }

    private static string Number(double? value) => value?.ToString("0.000", CultureInfo.InvariantCulture) ?? "no labels";
}
