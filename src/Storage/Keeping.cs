namespace BackPainBot.Storage;

/// <summary>What becomes of a turn after it was answered.</summary>
public enum Keeping
{
    /// <summary>Kept until the sweep or the person ends it: they agreed.</summary>
    Kept,

    /// <summary>
    /// Not asked yet: it outlives a restart, but the database holds it only sealed, for 24 hours, under a key that is destroyed soon after.
    /// A later turn that is kept opens it; a later turn that keeps nothing takes it to memory.
    /// </summary>
    Session,

    /// <summary>They said no: it lives in this process's memory and touches no disk.</summary>
    Nothing,
}
