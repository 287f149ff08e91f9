namespace BackPainBot.Domain.Safety.Prescriptions;

/// <summary>What makes a piece of text a prescription.</summary>
public enum PrescriptionKind
{
    /// <summary>Tells or invites somebody to do an exercise that loads the back.</summary>
    LoadingInstruction,

    /// <summary>Sets, rounds, repetitions or counted exercises.</summary>
    SetsAndRepetitions,

    /// <summary>A weight to lift.</summary>
    Weight,

    /// <summary>A share of a maximum or of body weight, or a rated effort.</summary>
    Intensity,

    /// <summary>Days, weeks or frequencies of training.</summary>
    Schedule,

    /// <summary>A timed hold, as in a plank.</summary>
    Hold,

    /// <summary>Says that lifting or training is all right for this person.</summary>
    Clearance,

    /// <summary>Hidden so well that it cannot be judged (coded, or longer than is read); held back for that.</summary>
    Unreadable,
}
