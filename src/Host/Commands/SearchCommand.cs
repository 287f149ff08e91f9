using System.CommandLine;
using System.Globalization;
using BackPainBot.Domain;
using BackPainBot.Domain.Pain;
using BackPainBot.Domain.Safety;
using BackPainBot.Host.Composition;
using BackPainBot.Library.Search;
using Spectre.Console;

namespace BackPainBot.Host.Commands;

/// <summary><c>search QUERY</c>: the passages that answer, best first.</summary>
internal static class SearchCommand
{
    private const int Most = 10;

    public static Command Create(CommandConsole console)
    {
        var query = new Argument<string[]>("query") { Description = "What a person asks, in their own words.", Arity = ArgumentArity.ZeroOrMore };
        var json = new Option<bool>("--json") { Description = "JSON Lines in ({\"id\",\"text\",\"painNow\"?}) and out." };
        var command = new Command("search", "Finds the pages that answer a question.") { query, json };
        command.SetAction(async (parsed, _) =>
        {
            var words = string.Join(' ', parsed.GetValue(query) ?? []);
            if (!parsed.GetValue(json) && words.Length == 0)
            {
                throw new CommandException("search needs a question, as in: backpainbot search \"can I run with a sore back\"", ExitCode.BadUsage);
            }

            await using var services = Services.ForTools();
            var search = services.GetRequiredService<ILibrarySearch>();
            return parsed.GetValue(json) ? SearchLines(search, console) : SearchOnce(search, words, console);
        });
        return command;
    }

    private static int SearchLines(ILibrarySearch search, CommandConsole console)
    {
        var exit = ExitCode.Done;
        foreach (var line in JsonLine.ReadAll(console.In))
        {
            if (!line.TryGetText("text", out var text, out var error) || !TryLimit(line, out var limit, out error))
            {
                console.Out.WriteError(error!);
                exit = ExitCode.Problems;
                continue;
            }

            var passages = search.Search(new SearchRequest(text) { MaxLoading = limit, Limit = Most }).Hits.Select(hit => new
            {
                topic = hit.Topic.Id,
                heading = hit.Heading,
                loading = WireName.Of(hit.Topic.Loading),
                score = Math.Round(hit.Score, 4),
            });
            console.Out.WriteJsonLine(new { id = line.OptionalText("id"), passages });
        }

        return exit;
    }

    // Without painNow it is the author's tool; with it, what a conversation would be allowed to see.
    private static bool TryLimit(JsonLine line, out LoadingLevel limit, out LineError? error)
    {
        limit = LoadingLevel.Loading;
        error = null;
        var said = line.OptionalText("painNow");
        if (said is null)
        {
            return true;
        }

        if (!WireName.TryParse<PainNow>(said, out var pain))
        {
            error = new LineError(line.Number, "\"painNow\" is not yes, no or unknown.", "Use one of the three, or leave it out.");
            return false;
        }

        var now = DateTimeOffset.UnixEpoch;
        limit = SafetyPolicy.MaxLoading(new SafetyPicture { Pain = new PainState(pain, null, now), Now = now });
        return true;
    }

    private static int SearchOnce(ILibrarySearch search, string words, CommandConsole console)
    {
        var result = search.Search(new SearchRequest(words) { Limit = Most });
        var table = new Table().RoundedBorder().AddColumn("Topic").AddColumn("Heading").AddColumn("Loading").AddColumn(new TableColumn("Score").RightAligned());
        foreach (var hit in result.Hits)
        {
            table.AddRow(
                Markup.Escape(hit.Topic.Id),
                Markup.Escape(hit.Heading),
                WireName.Of(hit.Topic.Loading),
                hit.Score.ToString("0.000", CultureInfo.InvariantCulture));
        }

        console.Pretty().Write(table);
        if (!result.IsConfident)
        {
            console.Out.WriteLine("Nothing in the library answers this well; these pages are the nearest.");
        }

        return ExitCode.Done;
    }
}
