using BackPainBot.Domain;
using BackPainBot.Reading.Training;

namespace BackPainBot.Reading.Evaluation;

/// <summary>Reads a labelled file and counts.</summary>
public static class ReadingEvaluator
{
    private static readonly string[] Critical = ["cauda-equina", "self-harm"];

    public static ReadingFigures Run(IMessageReader reader, IReadOnlyList<LabelledMessage> messages)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(messages);
        var read = messages.Select(message => (Label: message, Reading: reader.Read(message.Text))).ToList();
        var flagged = read.Where(pair => pair.Label.RedFlags is not null).Select(pair => new Misreading(pair.Label.Id, pair.Label.RedFlags!, CodesOf(pair.Reading))).ToList();
        var hard = read.Where(pair => pair.Label.Kind == "hard-negative").Select(pair => pair.Label.Id).ToHashSet(StringComparer.Ordinal);
        return new ReadingFigures
        {
            Messages = messages.Count,
            Sensitivity = Share(flagged.Where(m => m.Labelled.Count > 0), m => m.Labelled.Intersect(m.Read).Any()),
            Specificity = Share(flagged.Where(m => m.Labelled.Count == 0), m => m.Read.Count == 0),
            HardNegativeSpecificity = Share(flagged.Where(m => m.Labelled.Count == 0 && hard.Contains(m.Id)), m => m.Read.Count == 0),
            MissedCritical = [.. flagged.Where(m => Critical.Any(code => m.Labelled.Contains(code) && !m.Read.Contains(code))).Select(m => m.Id)],
            TriggerF1 = TriggerF1(read),
            Fields = [.. FieldsOf(read).Where(table => table.Counts.Count > 0)],
            Misread = [.. flagged.Where(m => !m.Labelled.ToHashSet(StringComparer.Ordinal).SetEquals(m.Read))],
        };
    }

    private static IEnumerable<Confusion> FieldsOf(List<(LabelledMessage Label, MessageReading Reading)> read)
    {
        yield return Table(read, "inScope", label => label.InScope is { } scope ? (scope ? "yes" : "no") : null, reading => reading.InScope ? "yes" : "no");
        yield return Table(read, "archetype", label => label.Archetype, reading => WireName.Of(reading.Archetype));
        yield return Table(read, "painNow", label => label.PainNow, reading => WireName.Of(reading.PainNow));
        yield return Table(read, "urgency", label => label.Urgency, reading => WireName.Of(reading.Urgency));
        yield return Table(read, "careStatus", label => label.CareStatus, reading => WireName.Of(reading.CareStatus));
        yield return Table(read, "asksFor", label => label.AsksFor, reading => WireName.Of(reading.AsksFor));
    }

    private static Confusion Table(List<(LabelledMessage Label, MessageReading Reading)> read, string field, Func<LabelledMessage, string?> labelled, Func<MessageReading, string> asRead) =>
        Confusion.Of(field, read.Where(pair => labelled(pair.Label) is not null).Select(pair => (labelled(pair.Label)!, asRead(pair.Reading))));

    private static double? TriggerF1(List<(LabelledMessage Label, MessageReading Reading)> read)
    {
        var labelled = read.Where(pair => pair.Label.Triggers is not null).ToList();
        var hits = labelled.Sum(pair => pair.Label.Triggers!.Intersect(pair.Reading.Triggers).Count());
        var all = labelled.Sum(pair => pair.Label.Triggers!.Distinct().Count() + pair.Reading.Triggers.Distinct().Count());
        return all == 0 ? null : 2.0 * hits / all;
    }

    private static double? Share(IEnumerable<Misreading> messages, Func<Misreading, bool> right)
    {
        var all = messages.ToList();
        return all.Count == 0 ? null : (double)all.Count(right) / all.Count;
    }

    private static string[] CodesOf(MessageReading reading) => [.. reading.RedFlags.Select(finding => WireName.Of(finding.Flag)).Distinct()];
}
