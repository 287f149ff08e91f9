using BackPainBot.Domain.Safety;

namespace BackPainBot.Reading.Lexicons;

/// <summary>An authored rule: which concepts together raise a red flag, and how urgently.</summary>
internal sealed record FlagRule
{
    /// <summary>Kebab-case name, unique over all files.</summary>
    public required string Id { get; init; }

    public required RedFlag Flag { get; init; }

    public required Urgency Urgency { get; init; }

    /// <summary>Concepts that must all be there, none of them denied.</summary>
    public int[] All { get; init; } = [];

    /// <summary>Weak signs: at least <see cref="Least"/> of these have to be claimed, anywhere in the message and by different words.</summary>
    public int[] Of { get; init; } = [];

    public int Least { get; init; }

    /// <summary>Concepts of which one has to be somewhere in the message, whatever is said of it.</summary>
    public int[] With { get; init; } = [];

    public required Within Within { get; init; }

    /// <summary>Concepts in the same sentence that make it something else.</summary>
    public int[] Unless { get; init; } = [];

    /// <summary>Concepts anywhere in the message that make it something else.</summary>
    public int[] UnlessAnywhere { get; init; } = [];

    /// <summary>Concepts that, laid over a part, make it something else.</summary>
    public int[] Except { get; init; } = [];

    public IReadOnlyList<Condition> Raise { get; init; } = [];

    public IReadOnlyList<Condition> Lower { get; init; } = [];

    /// <summary>Says too little to raise the flag by itself where the trained second look is there and sees nothing of it.</summary>
    public bool Hint { get; init; }

    /// <summary>A plain wording that jokes, leaflets and old stories use as well: falls only where the message as a whole is all but surely harmless.</summary>
    public bool Plain { get; init; }

    /// <summary>Scopes that do not cancel this rule.</summary>
    public ScopeKinds Keep { get; init; }
}
