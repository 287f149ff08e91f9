using System.Diagnostics;
using System.Globalization;
using BackPainBot.Embeddings;
using BackPainBot.Reading;
using BackPainBot.Reading.Training;
using Microsoft.Extensions.Logging.Abstractions;

namespace BackPainBot.Bench.Reading;

/// <summary>A message of 900 words: read by the rules alone, with the second look at red flags beside them, and with the embedding model and all that stands on it. Run from the repository's folder.</summary>
public static class ReadingBench
{
    private const int Words = 900;
    private const int Warming = 400;
    private const int Rounds = 40;
    private const int Reads = 20;
    private const int RoundsWithModel = 60;

    /// <exception cref="DirectoryNotFoundException">It was not run from the repository's folder.</exception>
    public static Task RunAsync()
    {
        var lexicon = Path.Combine("dialogs", "lexicon");
        var text = LongMessage(Path.Combine("seeds", "reading"));
        var rules = Directory.CreateTempSubdirectory("rules-alone").FullName;
        try
        {
            foreach (var file in Directory.EnumerateFiles(lexicon).Where(f => Path.GetFileName(f) != MessageReader.FlagModelFile))
                File.Copy(file, Path.Combine(rules, Path.GetFileName(file)));

            var alone = Best(MessageReader.Load(rules), text);
            var both = Best(MessageReader.Load(lexicon), text);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"reading {Words} words: {alone:F2} ms by the rules, {both:F2} ms with the second look, {both / alone:F2} times (best of {Rounds} rounds)"));
            if (new EmbeddingModel(null, NullLogger<EmbeddingModel>.Instance).Generator is { } model)
            {
                var whole = BestOfDifferent(MessageReader.Load(lexicon, model), text);
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"with the embedding model: {whole:F1} ms, {whole / both:F0} times (best of {RoundsWithModel} different messages)"));
            }
        }
        finally
        {
            Directory.Delete(rules, recursive: true);
        }

        return Task.CompletedTask;
    }

    // The longest letters of the seeds, one after the other.
    private static string LongMessage(string seeds) => string.Join(' ', Directory.EnumerateFiles(seeds, "*.jsonl").Order(StringComparer.Ordinal)
        .SelectMany(LabelledMessage.ReadFile)
        .OrderByDescending(row => row.Text.Length).ThenBy(row => row.Id, StringComparer.Ordinal)
        .SelectMany(row => row.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .Take(Words));

    // What was embedded a moment ago is remembered, so no sentence comes twice.
    private static double BestOfDifferent(MessageReader reader, string text)
    {
        var best = double.MaxValue;
        for (var round = 0; round < RoundsWithModel; round++)
        {
            var mark = string.Create(CultureInfo.InvariantCulture, $" {round}");
            var message = text.Replace(".", mark + ".", StringComparison.Ordinal).Replace("?", mark + "?", StringComparison.Ordinal);
            var clock = Stopwatch.StartNew();
            reader.Read(message);
            best = Math.Min(best, clock.Elapsed.TotalMilliseconds);
        }

        return best;
    }

    private static double Best(MessageReader reader, string text)
    {
        for (var i = 0; i < Warming; i++)
            reader.Read(text);

        var best = double.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            var clock = Stopwatch.StartNew();
            for (var i = 0; i < Reads; i++)
                reader.Read(text);

            best = Math.Min(best, clock.Elapsed.TotalMilliseconds / Reads);
        }

        return best;
    }
}
