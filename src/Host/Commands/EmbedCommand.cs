using System.CommandLine;
using BackPainBot.Embeddings;
using BackPainBot.Host.Composition;
using BackPainBot.Library.Index;

namespace BackPainBot.Host.Commands;

/// <summary><c>embed</c>: the vectors of the whole library, written beside the content, so that a new machine need not compute them.</summary>
internal static class EmbedCommand
{
    public static Command Create(CommandConsole console)
    {
        var command = new Command("embed", "Computes the vectors of all pages, answers and messages that are new since the last time and writes all of them to content/search, so that a new machine starts with them.");
        command.SetAction(async (_, _) =>
        {
            await using var services = Services.ForTools();
            if (services.GetRequiredService<EmbeddingModel>().Generator is null)
            {
                throw new CommandException("The embedding model is not here, so nothing can be computed. 'backpainbot doctor' says where it is looked for.");
            }

            var (count, file) = services.GetRequiredService<IndexSource>().Ship();
            await console.Out.WriteLineAsync($"Wrote {count} vectors to {file}.").ConfigureAwait(false);
            return ExitCode.Done;
        });
        return command;
    }
}
