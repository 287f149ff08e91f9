namespace BackPainBot.Domain.Safety.Prescriptions;

/// <summary>How a text came to be, and so how hard it is looked at.</summary>
public enum Scrutiny
{
    /// <summary>Written or templated by an author and checked when it was written: only what prescribes is found.</summary>
    Authored,

    /// <summary>
    /// Written by a chat model: a loading exercise, gear or weight is let through only where it is asked about, advised against,
    /// reported, left to a clinician, or said to hurt. A model has more ways to hint than any list of wordings holds.
    /// </summary>
    Generated,
}
