using BackPainBot.Domain;
using BackPainBot.Domain.Inbox;
using BackPainBot.Domain.Safety;
using BackPainBot.Reading.Classifying;
using BackPainBot.Reading.Lexicons;

namespace BackPainBot.Reading.Fields;

/// <summary>Draws every field's conclusion from a read message.</summary>
internal sealed class FieldReader(Lexicon lexicon, Features features, LinearModel? model, TriggerReader triggerReader)
{
    private readonly LanguageReader _language = new(lexicon);
    private readonly ActivityReader _activity = new(lexicon);
    private readonly QuestionReader _questions = new(lexicon);
    private readonly PainScoreReader _score = new(lexicon);
    private readonly RuleGuesses _guesses = new(lexicon);
    private readonly PainReader _pain = new(lexicon);
    private readonly CareReader _care = new(lexicon);
    private readonly EvidenceWriter _evidence = new(lexicon);

    public MessageReading Conclude(ReadMessage read, IReadOnlyList<RedFlagFinding> flags)
    {
        var unreadable = flags.Count > 0 ? null : _language.Unreadable(read);
        if (unreadable is not null)
            return new MessageReading { Unreadable = unreadable };

        var seen = model is null ? [] : model.Scores(features.Of(read, flags));
        var minor = flags.Any(f => f.Flag == RedFlag.Minor);
        var triggers = triggerReader.Read(read, flags);
        var activity = _activity.Read(read);
        var questions = _questions.Read(read);
        var reading = new MessageReading
        {
            InScope = !minor && (flags.Count > 0 || InScope(read, seen)),
            RedFlags = flags,
            Urgency = flags.Count == 0 ? Urgency.Routine : flags.Max(f => f.Urgency),
            Crisis = flags.Any(f => f.Flag == RedFlag.SelfHarm),
            PainNow = _pain.Read(read, Answer(Head.PainNow, seen, _guesses.Pain(read))),
            PainScore = _score.Read(read)?.Score,
            CareStatus = _care.Read(read, Answer(Head.CareStatus, seen, _guesses.Care(read))),
            Archetype = Answer(Head.Archetype, seen, _guesses.Kind(read)),
            AsksFor = Answer(Head.AsksFor, seen, AsksFor.Other),
            Triggers = [.. triggers.Select(t => t.Name)],
            Activity = activity?.Name,
            Questions = [.. read.Quotes(questions)],
        };
        var found = new FoundSpans([.. triggers.Select(t => t.Span)], activity is { } a ? [a.Span] : [], questions);
        return reading with { Evidence = _evidence.Write(read, reading, found) };
    }

    private T Answer<T>(Head head, double[] seen, T ruled)
        where T : struct, Enum
    {
        if (model is null)
            return ruled;

        var probabilities = model.Probabilities(head, seen);
        var best = Array.IndexOf(probabilities, probabilities.Max());
        return WireName.TryParse<T>(model.Labels[(int)head][best], out var answer) ? answer : ruled;
    }

    private bool InScope(ReadMessage read, double[] seen) =>
        !_guesses.OnlyAnotherPart(read) && (model is null ? _guesses.InScope(read) : model.Probabilities(Head.Scope, seen)[1] > 0.5);
}
