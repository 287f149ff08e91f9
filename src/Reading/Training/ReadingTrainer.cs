using BackPainBot.Domain;
using BackPainBot.Domain.Archetypes;
using BackPainBot.Domain.Inbox;
using BackPainBot.Domain.Pain;
using BackPainBot.Domain.Safety;
using BackPainBot.Reading.Classifying;

namespace BackPainBot.Reading.Training;

/// <summary>Trains the small model that stands beside the rules, from the seeds. Same seeds, same weights.</summary>
public static class ReadingTrainer
{
    // A feature seen in one or two messages teaches those by heart.
    private const int FewestMessages = 3;

    // Between ignoring how rare an answer is (0) and giving every answer the same say (1).
    private const double RarityPower = 0.75;

    /// <summary>Trains from every <c>*.jsonl</c> of some directories and writes the weights.</summary>
    /// <param name="seedsDirectories">Folders of labelled messages (<c>seeds/reading</c>, <c>seeds/hard</c>).</param>
    /// <param name="lexiconDirectory">Folder of the lexicons; the weights are written into it.</param>
    /// <param name="embed">Gives a text's embedding; without it only the weights that need none are trained.</param>
    /// <returns>How many messages it learned from.</returns>
    /// <exception cref="InvalidDataException">A seed cannot be read; names file and line.</exception>
    public static int TrainFrom(IReadOnlyList<string> seedsDirectories, string lexiconDirectory, Func<string, float[]>? embed = null)
    {
        var rows = seedsDirectories.SelectMany(folder => Directory.EnumerateFiles(folder, "*.jsonl").Order(StringComparer.Ordinal)).SelectMany(LabelledMessage.ReadFile).ToList();
        return Train(rows, lexiconDirectory, embed);
    }

    /// <summary>Trains from given messages and writes the weights.</summary>
    public static int Train(IReadOnlyList<LabelledMessage> rows, string lexiconDirectory, Func<string, float[]>? embed = null)
    {
        Train(rows, lexiconDirectory, MessageReader.ModelFile, null);
        if (embed is not null)
            Train(rows, lexiconDirectory, MessageReader.MeaningModelFile, embed);

        return rows.Count;
    }

    private static void Train(IReadOnlyList<LabelledMessage> rows, string lexiconDirectory, string file, Func<string, float[]>? embed)
    {
        var reader = MessageReader.LoadForTraining(lexiconDirectory, embed);
        var features = rows.Select(r => reader.FeaturesOf(r.Text)).ToList();
        var frequent = features.SelectMany(f => f).CountBy(f => f.Hash).Where(c => c.Value >= FewestMessages).Select(c => c.Key).ToHashSet();
        var kept = features.Select(f => f.Where(x => frequent.Contains(x.Hash)).ToList()).ToList();
        var heads = Heads();
        var trained = heads.Select((head, h) => FitHead((Head)h, head, rows, kept)).ToList();
        LinearModel.Save(Path.Combine(lexiconDirectory, file), heads, Merge(heads, trained));
    }

    private static List<string[]> Heads() =>
    [
        Names<Archetype>(),
        Names<AsksFor>(),
        Names<PainNow>(),
        Names<CareStatus>(),
        ["out", "in"],
        ["none", .. Names<RedFlag>()],
    ];

    private static string[] Names<T>()
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(v => WireName.Of(v))];

    private static LogisticTrainer FitHead(Head head, string[] labels, IReadOnlyList<LabelledMessage> rows, List<List<Feature>> features)
    {
        var examples = new List<(List<Feature>, int)>();
        for (var i = 0; i < rows.Count; i++)
        {
            var label = Array.IndexOf(labels, LabelOf(head, rows[i]));
            if (label >= 0)
                examples.Add((features[i], label));
        }

        var counts = new double[labels.Length];
        foreach (var (_, label) in examples)
            counts[label]++;

        // Rare answers count for more.
        var weights = counts.Select(c => c == 0 ? 0 : Math.Pow(examples.Count / (labels.Length * c), RarityPower)).ToArray();
        var trainer = new LogisticTrainer(labels.Length, new Settings());
        trainer.Fit(examples, weights);
        return trainer;
    }

    private static string? LabelOf(Head head, LabelledMessage row) => head switch
    {
        Head.Archetype => row.Archetype,
        Head.AsksFor => row.AsksFor,
        Head.PainNow => row.PainNow,
        Head.CareStatus => row.CareStatus,
        Head.Scope => row.InScope is { } inScope ? (inScope || row.RedFlags is { Count: > 0 } ? "in" : "out") : null,
        _ => row.RedFlags is { } flags ? (flags.Count > 0 ? flags[0] : "none") : null,
    };

    private static List<KeyValuePair<uint, float[]>> Merge(List<string[]> heads, List<LogisticTrainer> trained)
    {
        var width = heads.Sum(h => h.Length);
        var rows = new SortedDictionary<uint, float[]>();
        var offset = 0;
        for (var h = 0; h < heads.Count; h++)
        {
            foreach (var (feature, (weights, _)) in trained[h].Rows)
            {
                if (!rows.TryGetValue(feature, out var all))
                    rows[feature] = all = new float[width];

                weights.CopyTo(all, offset);
            }

            offset += heads[h].Length;
        }

        return [.. rows];
    }
}
