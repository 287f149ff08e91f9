using System.CommandLine;
using BackPainBot.Embeddings;
using BackPainBot.Host.Composition;
using BackPainBot.Host.Settings;
using BackPainBot.Library.Questions;
using BackPainBot.Reading;
using BackPainBot.Reading.Training;

namespace BackPainBot.Host.Commands;

/// <summary><c>train</c>: the reading classifiers' weights from the seeds. The same seeds give the same weights.</summary>
internal static class TrainCommand
{
    public static Command Create(CommandConsole console)
    {
        var command = new Command("train", "Trains the classifiers beside the reading rules, the second look at red flags among them, from seeds/reading, seeds/hard and content/search/messages.jsonl and writes its weights into dialogs/lexicon.");
        var triggersOnly = new Option<bool>("--triggers-only") { Description = "Trains only what tells which of the activities named are blamed for the pain." };
        command.Options.Add(triggersOnly);
        command.SetAction(async (parsed, _) =>
        {
            await using var services = Services.ForTools();
            var assets = services.GetRequiredService<AssetPaths>();
            string[] seeds = [Path.Combine(assets.Seeds, "reading"), Path.Combine(assets.Seeds, "hard")];
            if (Array.Find(seeds, folder => !Directory.Exists(folder)) is { } missing)
                throw new CommandException($"{missing} does not exist. Train from the repository, where the seeds are.");

            if (parsed.GetValue(triggersOnly))
            {
                var blamed = ReadingTrainer.TrainTriggersFrom(seeds, assets.Lexicon);
                await console.Out.WriteLineAsync($"Learned from {blamed} messages; wrote {MessageReader.TriggerModelFile} to {assets.Lexicon}.").ConfigureAwait(false);
                return ExitCode.Done;
            }

            // What search learns from is labelled for red flags too, and nobody who wrote it thought of those: the letters that give false alarms.
            var letters = LabelledMessages.PathIn(assets.Content);
            var model = services.GetRequiredService<EmbeddingModel>().Generator;
            var learned = ReadingTrainer.TrainFrom(seeds, [letters], assets.Lexicon, model is null ? null : model.Embed);
            await console.Out.WriteLineAsync($"Learned from {learned} messages and snippets{(model is null ? ", by words alone: the embedding model is not here" : "")}; wrote the weights to {assets.Lexicon}.").ConfigureAwait(false);
            return ExitCode.Done;
        });
        return command;
    }
}
