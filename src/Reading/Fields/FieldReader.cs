using BackPainBot.Domain;
using BackPainBot.Domain.Inbox;
using BackPainBot.Domain.Safety;
using BackPainBot.Reading.Classifying;
using BackPainBot.Reading.Lexicons;

namespace BackPainBot.Reading.Fields;

/// <summary>Draws every field's conclusion from a read message.</summary>
internal sealed class FieldReader(Lexicon lexicon, LinearModel? model)
{
    private readonly TriggerReader _triggers = new(lexicon);
    private readonly IReadOnlyList<(int Concept, string Name)> _activities = lexicon.Family("activity.");
    private readonly RuleGuesses _guesses = new(lexicon);

    public MessageReading Conclude(ReadMessage read, IReadOnlyList<RedFlagFinding> flags, List<Feature> features)
    {
        var minor = flags.Any(f => f.Flag == RedFlag.Minor);
        var pain = Answer(Head.PainNow, features, _guesses.Pain(read));
        var triggers = _triggers.Read(read);
        return new MessageReading
        {
            InScope = !minor && (flags.Count > 0 || InScope(read, features)),
            RedFlags = flags,
            Urgency = flags.Count == 0 ? Urgency.Routine : flags.Max(f => f.Urgency),
            Crisis = flags.Any(f => f.Flag == RedFlag.SelfHarm),
            PainNow = pain,
            CareStatus = Answer(Head.CareStatus, features, _guesses.Care(read)),
            Archetype = Answer(Head.Archetype, features, _guesses.Kind(read)),
            AsksFor = Answer(Head.AsksFor, features, AsksFor.Other),
            Triggers = [.. triggers.Select(t => t.Name)],
            Activity = _activities.Where(a => read.Matches.Any(a.Concept)).OrderBy(a => read.Matches[a.Concept][0].First)
                .Select(a => a.Name.Replace('-', ' ')).FirstOrDefault(),
            Unreadable = read.Message.Count == 0 ? "empty" : null,
            Evidence = flags.ToDictionary(f => WireName.Of(f.Flag), f => f.Spans),
        };
    }

    private T Answer<T>(Head head, List<Feature> features, T ruled)
        where T : struct, Enum
    {
        if (model is null)
            return ruled;

        var probabilities = model.Probabilities(head, features);
        var best = Array.IndexOf(probabilities, probabilities.Max());
        return WireName.TryParse<T>(model.Labels[(int)head][best], out var answer) ? answer : ruled;
    }

    private bool InScope(ReadMessage read, List<Feature> features) =>
        model is null ? _guesses.InScope(read) : model.Probabilities(Head.Scope, features)[1] > 0.5;
}
