using BackPainBot.Domain.Inbox;
using BackPainBot.Domain.Pain;
using BackPainBot.Domain.Safety;
using BackPainBot.Reading.Classifying;
using BackPainBot.Reading.Lexicons;

namespace BackPainBot.Reading.Fields;

/// <summary>Draws every field's conclusion from a read message.</summary>
internal sealed class FieldReader(Lexicon lexicon, Features features, (Weights Weights, MessageLabels? Labels) trained, TriggerReader triggerReader)
{
    private readonly LinearModel? _model = trained.Weights.Meaning ?? trained.Weights.Words;

    // Embeddings have no say in what the rule about loading hangs on, nor in who is seeing the writer, which set phrases tell better.
    private readonly LinearModel? _wording = trained.Weights.Words ?? trained.Weights.Meaning;

    // What is asked for hangs on a word ("may", "which") as often as on the meaning, where a message's story drowns its one short question. Five in a hundred of the 120 messages for development gain by it; of 1,400 held-out ones as many gain as lose.
    private const double ShareOfWording = 0.5;

    private readonly LanguageReader _language = new(lexicon);
    private readonly ActivityReader _activity = new(lexicon);
    private readonly QuestionReader _questions = new(lexicon);
    private readonly PainScoreReader _score = new(lexicon);
    private readonly RuleGuesses _guesses = new(lexicon);
    private readonly PainReader _pain = new(lexicon);
    private readonly CareReader _care = new(lexicon);
    private readonly EvidenceWriter _evidence = new(lexicon);

    // Where each answer of every head stands among the labels.
    private readonly int[] _places = PlacesIn(trained.Labels, trained.Weights.Meaning ?? trained.Weights.Words);

    public MessageReading Conclude(ReadMessage read, IReadOnlyList<RedFlagFinding> flags)
    {
        var unreadable = flags.Count > 0 ? null : _language.Unreadable(read);
        if (unreadable is not null)
            return new MessageReading { Unreadable = unreadable };

        var found = _model is null ? [] : features.Of(read, flags);
        var whole = Whole(read);
        var worded = new Answers(_wording, found);
        var joined = worded.With(whole);
        var seen = _model == _wording ? joined : new Answers(_model, found).With(whole);
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
            PainNow = _pain.Read(read, PainIn(worded, joined, _guesses.Pain(read))),
            PainScore = _score.Read(read)?.Score,
            CareStatus = _care.Read(read, joined.To(Head.CareStatus, _guesses.Care(read))),
            Archetype = seen.To(Head.Archetype, _guesses.Kind(read)),
            AsksFor = seen.And(worded, ShareOfWording).To(Head.AsksFor, AsksFor.Other),
            Triggers = [.. triggers.Select(t => t.Name)],
            Activity = activity?.Name,
            Questions = [.. read.Quotes(questions)],
        };
        var spans = new FoundSpans([.. triggers.Select(t => t.Span)], activity is { } a ? [a.Span] : [], questions);
        return reading with { Evidence = _evidence.Write(read, reading, spans) };
    }

    private bool InScope(ReadMessage read, Answers seen) =>
        !_guesses.OnlyAnotherPart(read) && seen.InScope(_guesses.InScope(read));

    private double[] Whole(ReadMessage read)
    {
        if (_places.Length == 0 || trained.Labels?.OfBeginning(read.Message) is not { } labels)
            return [];
        return Array.ConvertAll(_places, place => (double)labels[place]);
    }

    // What the rule about loading hangs on: the message as a whole may take a "no" back, and gives none.
    private static PainNow PainIn(Answers worded, Answers joined, PainNow ruled) => joined.To(Head.PainNow, ruled) is not PainNow.No and var heard ? heard : worded.To(Head.PainNow, ruled);

    private static int[] PlacesIn(MessageLabels? labels, LinearModel? model) => labels is null || model is null
        ? []
        : [.. model.Labels.SelectMany((answers, head) => answers.Select(answer => labels.PlaceOf($"{NameOf((Head)head)}/{answer}")))];

    private static string NameOf(Head head) => head switch
    {
        Head.Archetype => "archetype",
        Head.AsksFor => "asksFor",
        Head.PainNow => "painNow",
        Head.CareStatus => "careStatus",
        _ => "inScope",
    };
}
