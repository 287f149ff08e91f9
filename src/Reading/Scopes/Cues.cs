using BackPainBot.Reading.Lexicons;

namespace BackPainBot.Reading.Scopes;

/// <summary>The lexicon's cue concepts, by the numbers they got.</summary>
internal sealed class Cues(Lexicon lexicon)
{
    public int Denial { get; } = lexicon.Concept("cue.denial");

    public int DenialList { get; } = lexicon.Concept("cue.denial-list");

    public int NotDenial { get; } = lexicon.Concept("cue.not-denial");

    public int DenialEnds { get; } = lexicon.Concept("cue.denial-ends");

    public int DeniedAfter { get; } = lexicon.Concept("cue.denied-after");

    public int Subject { get; } = lexicon.Concept("cue.subject");

    public int Supposed { get; } = lexicon.Concept("cue.supposed");

    public int NotSupposed { get; } = lexicon.Concept("cue.not-supposed");

    public int NotMe { get; } = lexicon.Concept("cue.not-me");

    public int ReadSomewhere { get; } = lexicon.Concept("cue.read-somewhere");

    public int Stranger { get; } = lexicon.Concept("cue.stranger");

    public int Animal { get; } = lexicon.Concept("cue.animal");

    public int Relative { get; } = lexicon.Concept("relative");

    public int OnStage { get; } = lexicon.Concept("cue.on-stage");

    public int ToldOf { get; } = lexicon.Concept("cue.told-of");

    public int ForWork { get; } = lexicon.Concept("cue.for-work");

    public int ChecklistItem { get; } = lexicon.Concept("cue.checklist-item");

    public int WarningList { get; } = lexicon.Concept("cue.warning-list");

    public int Limb { get; } = lexicon.Concept("body.foot");

    public int Unchanged { get; } = lexicon.Concept("cue.unchanged");

    public int AskedMe { get; } = lexicon.Concept("cue.asked-me");

    public int RuledOut { get; } = lexicon.Concept("cue.ruled-out");

    public int Pressed { get; } = lexicon.Concept("cue.pressed");

    public int NeverPressed { get; } = lexicon.Concept("cue.never-pressed");

    public int OverSince { get; } = lexicon.Concept("cue.over-since");

    public int PassedOff { get; } = lexicon.Concept("cue.passed-off");

    public int Visit { get; } = lexicon.Concept("cue.visit");

    public int StillSo { get; } = lexicon.Concept("cue.still-so");

    public int VerdictTurns { get; } = lexicon.Concept("cue.verdict-turns");

    public int Person { get; } = lexicon.Concept("cue.person");

    public int Past { get; } = lexicon.Concept("cue.past");

    public int Recovered { get; } = lexicon.Concept("cue.recovered");

    public int Current { get; } = lexicon.Concept("cue.current");

    public int Figurative { get; } = lexicon.Concept("cue.idiom");
}
