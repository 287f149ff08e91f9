using System.CommandLine;
using BackPainBot.Domain;
using BackPainBot.Host.Composition;
using BackPainBot.Reading;
using Spectre.Console;

namespace BackPainBot.Host.Commands;

/// <summary><c>read [FILE]</c>: reads inbox messages; a table for people, JSON Lines for programs.</summary>
internal static class ReadCommand
{
    public static Command Create(CommandConsole console)
    {
        var file = new Argument<string?>("file") { Description = "A message, or JSON Lines with --json; standard input if left out.", Arity = ArgumentArity.ZeroOrOne };
        var json = new Option<bool>("--json") { Description = "JSON Lines in ({\"id\",\"text\"}) and out." };
        var command = new Command("read", "Reads inbox messages: what they say, ask and need.") { file, json };
        command.SetAction(async (parsed, _) =>
        {
            await using var services = Services.ForTools();
            var reader = services.GetRequiredService<IMessageReader>();
            using var input = console.Open(parsed.GetValue(file));
            return parsed.GetValue(json) ? ReadLines(reader, input, console.Out) : ReadText(reader, input, console);
        });
        return command;
    }

    private static int ReadLines(IMessageReader reader, TextReader input, TextWriter output)
    {
        var exit = ExitCode.Done;
        foreach (var line in JsonLine.ReadAll(input))
        {
            if (line.TryGetText("text", out var text, out var error))
            {
                output.WriteJsonLine(ReadingJson.From(line.OptionalText("id"), reader.Read(text)));
            }
            else
            {
                output.WriteError(error!);
                exit = ExitCode.Problems;
            }
        }

        return exit;
    }

    private static int ReadText(IMessageReader reader, TextReader input, CommandConsole console)
    {
        var reading = reader.Read(input.ReadToEnd());
        var table = new Table().RoundedBorder().AddColumn("Field").AddColumn("Reading").AddColumn("Because it says");
        void Row(string field, string value) => table.AddRow(
            Markup.Escape(field),
            Markup.Escape(value),
            Markup.Escape(string.Join("; ", reading.Evidence.GetValueOrDefault(field, []).Select(span => $"“{span}”"))));

        Row("urgency", WireName.Of(reading.Urgency));
        Row("redFlags", reading.RedFlags.Count == 0 ? "none" : string.Join(", ", reading.RedFlags.Select(f => WireName.Of(f.Flag))));
        Row("crisis", reading.Crisis ? "yes" : "no");
        Row("inScope", reading.InScope ? "yes" : "no");
        Row("archetype", WireName.Of(reading.Archetype));
        Row("painNow", WireName.Of(reading.PainNow));
        Row("triggers", string.Join(", ", reading.Triggers));
        Row("activity", reading.Activity ?? "");
        Row("careStatus", WireName.Of(reading.CareStatus));
        Row("asksFor", WireName.Of(reading.AsksFor));
        console.Pretty().Write(table);
        return ExitCode.Done;
    }
}
