namespace BackPainBot.Reading.Flags;

/// <summary>Why a sign that a rule found is none, the plainest reason last.</summary>
internal enum Why
{
    Nothing,

    /// <summary>It is denied.</summary>
    Denied,

    /// <summary>It was looked into, and nothing was found.</summary>
    Settled,
}
