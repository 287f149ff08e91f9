using BackPainBot.Domain;
using BackPainBot.Domain.Archetypes;
using BackPainBot.Domain.Inbox;
using BackPainBot.Domain.Pain;
using BackPainBot.Reading.Classifying;

namespace BackPainBot.Reading.Training;

/// <summary>Trains the small model that stands beside the rules, from the seeds. Same seeds, same weights.</summary>
public static class ReadingTrainer
{
    // A feature seen in one or two messages teaches those by heart.
    private const int FewestMessages = 3;

    // By cross-validation over the writers of the seeds: weaker pulls learn their ways of writing by heart.
    private const double Decay = 0.1;

    // Embeddings lend themselves to more learning by heart than words do.
    private const double MeaningDecay = 0.25;
    private const double TriggerDecay = 0.12;

    /// <summary>Trains from every <c>*.jsonl</c> and <c>*.tsv</c> of some directories and writes the weights.</summary>
    /// <param name="seedsDirectories">Folders of labelled messages (<c>seeds/reading</c>, <c>seeds/hard</c>).</param>
    /// <param name="files">More labelled messages, in files of their own.</param>
    /// <param name="lexiconDirectory">Folder of the lexicons; the weights are written into it.</param>
    /// <param name="embed">Gives a text's embedding; without it only the weights that need none are trained.</param>
    /// <returns>How many messages and snippets it learned from.</returns>
    /// <exception cref="InvalidDataException">A seed cannot be read; names file and line.</exception>
    public static int TrainFrom(IReadOnlyList<string> seedsDirectories, IReadOnlyList<string> files, string lexiconDirectory, Func<string, float[]>? embed = null)
    {
        var rows = RowsOf(seedsDirectories, files);
        var snippets = seedsDirectories.SelectMany(folder => Directory.EnumerateFiles(folder, "*.tsv").Order(StringComparer.Ordinal)).SelectMany(LabelledPassages.ReadSnippets).ToList();
        TrainFlags(rows, snippets, lexiconDirectory);
        return Train(rows, lexiconDirectory, embed) + snippets.Count;
    }

    /// <summary>Trains only what tells which activities are blamed, which takes a minute and leaves the other weights as they are.</summary>
    /// <param name="seedsDirectories">Folders of labelled messages.</param>
    /// <param name="lexiconDirectory">Folder of the lexicons; the weights are written into it.</param>
    /// <returns>How many messages it learned from.</returns>
    /// <exception cref="InvalidDataException">A seed cannot be read; names file and line.</exception>
    public static int TrainTriggersFrom(IReadOnlyList<string> seedsDirectories, string lexiconDirectory)
    {
        var rows = RowsOf(seedsDirectories, []).Where(row => row.Triggers is not null).ToList();
        TrainTriggers(rows, lexiconDirectory);
        return rows.Count;
    }

    /// <summary>Trains from given messages and writes the weights.</summary>
    public static int Train(IReadOnlyList<LabelledMessage> rows, string lexiconDirectory, Func<string, float[]>? embed = null)
    {
        // Messages that are labelled for red flags alone teach the fields nothing.
        var labelled = rows.Where(row => Enum.GetValues<Head>().Any(head => LabelOf(head, row) is not null)).ToList();
        Train(labelled, lexiconDirectory, MessageReader.ModelFile, null);
        if (embed is not null)
            Train(labelled, lexiconDirectory, MessageReader.MeaningModelFile, embed);

        TrainTriggers(rows, lexiconDirectory);
        return rows.Count;
    }

    private static List<LabelledMessage> RowsOf(IReadOnlyList<string> seedsDirectories, IReadOnlyList<string> files) =>
        [.. seedsDirectories.SelectMany(folder => Directory.EnumerateFiles(folder, "*.jsonl").Order(StringComparer.Ordinal)).Concat(files).SelectMany(LabelledMessage.ReadFile)];

    private static void Train(IReadOnlyList<LabelledMessage> rows, string lexiconDirectory, string file, Func<string, float[]>? embed)
    {
        var reader = MessageReader.LoadForTraining(lexiconDirectory, embed);
        var kept = Frequent([.. rows.Select(r => reader.FeaturesOf(r.Text))]);
        var heads = Heads();
        var decay = embed is null ? Decay : MeaningDecay;
        var trained = heads.Select((head, h) => FitHead((Head)h, new LogisticTrainer(head.Length, decay), Examples((Head)h, head, rows, kept))).ToList();
        LinearModel.Save(Path.Combine(lexiconDirectory, file), heads, Merge(heads, trained));
    }

    private static void TrainFlags(IReadOnlyList<LabelledMessage> rows, IReadOnlyList<(IReadOnlyList<string> Flags, string Text)> snippets, string lexiconDirectory)
    {
        var reader = MessageReader.LoadForTraining(lexiconDirectory, null);
        var texts = rows.Where(r => r.RedFlags is not null).Select(r => new LabelledPassages(r.RedFlags!, reader.PassagesOf(r.Text)))
            .Concat(snippets.Select(s => new LabelledPassages(s.Flags, reader.PassagesOf(s.Text))));
        FlagTrainer.Train(Path.Combine(lexiconDirectory, MessageReader.FlagModelFile), [.. texts]);
    }

    private static void TrainTriggers(IReadOnlyList<LabelledMessage> rows, string lexiconDirectory)
    {
        var reader = MessageReader.LoadForTraining(lexiconDirectory, null);
        var named = rows.Where(r => r.Triggers is not null)
            .SelectMany(r => reader.TriggerCandidatesOf(r.Text).Select(c => (c.Features, Label: r.Triggers!.Contains(c.Name) ? 1 : 0))).ToList();
        var kept = Frequent([.. named.Select(c => c.Features)]);
        List<string[]> heads = [["no", "yes"]];
        var trainer = new LogisticTrainer(2, TriggerDecay);
        trainer.Fit([.. named.Select((c, i) => (kept[i], c.Label))], [1, 1]);
        LinearModel.Save(Path.Combine(lexiconDirectory, MessageReader.TriggerModelFile), heads, Merge(heads, [trainer]));
    }

    private static List<List<Feature>> Frequent(IReadOnlyList<IReadOnlyList<Feature>> features)
    {
        var frequent = features.SelectMany(f => f).CountBy(f => f.Hash).Where(c => c.Value >= FewestMessages).Select(c => c.Key).ToHashSet();
        return [.. features.Select(f => f.Where(x => frequent.Contains(x.Hash)).ToList())];
    }

    private static List<string[]> Heads() =>
    [
        Names<Archetype>(),
        Names<AsksFor>(),
        Names<PainNow>(),
        Names<CareStatus>(),
        ["out", "in"],
    ];

    private static string[] Names<T>()
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(v => WireName.Of(v))];

    private static List<(List<Feature> Features, int Label)> Examples(Head head, string[] labels, IReadOnlyList<LabelledMessage> rows, List<List<Feature>> features)
    {
        var examples = new List<(List<Feature>, int)>();
        for (var i = 0; i < rows.Count; i++)
        {
            var label = Array.IndexOf(labels, LabelOf(head, rows[i]));
            if (label >= 0)
                examples.Add((features[i], label));
        }

        return examples;
    }

    private static LogisticTrainer FitHead(Head head, LogisticTrainer trainer, List<(List<Feature> Features, int Label)> examples)
    {
        var counts = new double[trainer.Classes];
        foreach (var (_, label) in examples)
            counts[label]++;

        // Rare answers count for more.
        var weights = counts.Select(c => c == 0 ? 0 : Math.Pow(examples.Count / (counts.Length * c), RarityPower(head))).ToArray();
        trainer.Fit(examples, weights);
        return trainer;
    }

    // Between ignoring how rare an answer is (0) and giving every answer the same say (1). Where most messages say nothing, the few that do must be heard.
    private static double RarityPower(Head head) => head is Head.AsksFor or Head.PainNow ? 0.5 : 0.75;

    private static string? LabelOf(Head head, LabelledMessage row) => head switch
    {
        Head.Archetype => row.Archetype,
        Head.AsksFor => row.AsksFor,
        Head.PainNow => row.PainNow,
        Head.CareStatus => row.CareStatus,
        _ => row.InScope is { } inScope ? (inScope || row.RedFlags is { Count: > 0 } ? "in" : "out") : null,
    };

    private static List<KeyValuePair<uint, float[]>> Merge(List<string[]> heads, List<LogisticTrainer> trained)
    {
        var width = heads.Sum(h => h.Length);
        var rows = new SortedDictionary<uint, float[]>();
        var offset = 0;
        for (var h = 0; h < heads.Count; h++)
        {
            foreach (var (feature, weights) in trained[h].Rows)
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
