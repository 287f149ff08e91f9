using System.CommandLine;
using BackPainBot.Conversation.Companion;
using BackPainBot.Domain;
using BackPainBot.Host.Composition;
using BackPainBot.Host.Inbox;
using BackPainBot.Host.Links;
using Spectre.Console;

namespace BackPainBot.Host.Commands;

/// <summary><c>reply FILE</c>: one draft a message, from approved pages only. Nothing is sent and nothing is kept.</summary>
internal static class ReplyCommand
{
    public static Command Create(CommandConsole console)
    {
        var file = new Argument<string>("file") { Description = "Text, JSON Lines, CSV, mbox or eml, or a folder of them." };
        var format = new Option<string>("--format") { Description = "markdown, jsonl or eml.", DefaultValueFactory = _ => "markdown" };
        format.AcceptOnlyFromAmong(DraftWriter.Formats);
        var folder = new Option<string>("--output", "-o") { Description = "Folder for eml drafts.", DefaultValueFactory = _ => "drafts" };
        var command = new Command("reply", "Drafts a reply to each message of an inbox; people to contact first come on top.") { file, format, folder };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var services = Services.ForReplay();
            var items = InboxReader.Read(parsed.GetValue(file)!).ToList();
            var drafts = await DraftAllAsync(items, services, console, cancellationToken).ConfigureAwait(false);
            DraftWriter.Write(parsed.GetValue(format)!, drafts, console.Out, parsed.GetValue(folder)!);
            Summarise(items, drafts, console);
            return items.Exists(item => item.Problem is not null) ? ExitCode.Problems : ExitCode.Done;
        });
        return command;
    }

    private static async Task<IReadOnlyList<(InboxItem Item, ReplyDraft Draft)>> DraftAllAsync(List<InboxItem> items, ServiceProvider services, CommandConsole console, CancellationToken cancellationToken)
    {
        var drafter = services.GetRequiredService<ReplyDrafter>();
        var links = services.GetRequiredService<DialogLink>();
        var drafts = new List<(InboxItem, ReplyDraft Draft)>();
        await console.PrettyError().Progress().StartAsync(async progress =>
        {
            var task = progress.AddTask("Drafting", maxValue: Math.Max(1, items.Count));
            foreach (var item in items)
            {
                if (item.Message is { } message)
                {
                    drafts.Add((item, links.Put(await drafter.DraftAsync(message.Text, cancellationToken).ConfigureAwait(false))));
                }

                task.Increment(1);
            }
        }).ConfigureAwait(false);
        return [.. drafts.OrderByDescending(pair => pair.Draft.ContactFirst).ThenByDescending(pair => pair.Draft.Urgency)];
    }

    // The summary goes beside the drafts, so that they can be piped on.
    private static void Summarise(List<InboxItem> items, IReadOnlyList<(InboxItem Item, ReplyDraft Draft)> drafts, CommandConsole console)
    {
        var table = new Table().RoundedBorder().AddColumn("Message").AddColumn("Urgency").AddColumn("Flags").AddColumn("Pages");
        foreach (var (item, draft) in drafts)
        {
            table.AddRow(
                Markup.Escape(item.Place),
                (draft.ContactFirst ? "[red]contact first[/] " : "") + WireName.Of(draft.Urgency),
                Markup.Escape(string.Join(", ", draft.RedFlags)),
                Markup.Escape(string.Join(", ", draft.Citations.Select(citation => citation.Topic))));
        }

        var pretty = console.PrettyError();
        pretty.Write(table);
        foreach (var broken in items.Where(item => item.Problem is not null))
        {
            pretty.WriteLine($"{broken.Place}: {broken.Problem}");
        }

        pretty.WriteLine($"{drafts.Count} drafts, {drafts.Count(pair => pair.Draft.ContactFirst)} to contact first, {items.Count(item => item.Problem is not null)} not read. Nothing was sent and nothing is kept.");
    }
}
