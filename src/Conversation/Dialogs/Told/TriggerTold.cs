namespace BackPainBot.Conversation.Dialogs.Told;

/// <summary>What one message told about what stirs a back up: ids for the map's rules, own words for the map itself.</summary>
public sealed record TriggerTold
{
    /// <summary>How much it takes, as in "about half an hour under a sink"; empty if not told.</summary>
    public string Amount { get; init; } = "";

    /// <summary>Minutes in <see cref="Amount"/>.</summary>
    public double? AmountMinutes { get; init; }

    public string Side { get; init; } = "";

    public Facet NextMorning { get; init; } = Facet.None;

    public Facet Worst { get; init; } = Facet.None;

    public Facet Settles { get; init; } = Facet.None;

    /// <summary>What eases it, each as an id of the script's choices or empty with own words.</summary>
    public IReadOnlyList<Facet> Eases { get; init; } = [];

    /// <summary>The last clause named something that eases it.</summary>
    public bool EasedLast { get; init; }

    /// <summary>Plain activity words that are said to bring it on.</summary>
    public IReadOnlyList<string> Brings { get; init; } = [];

    /// <summary>Everyday things that are fine, and so bring nothing on.</summary>
    public IReadOnlyList<string> Fine { get; init; } = [];

    public bool IsEmpty =>
        Amount.Length == 0 && Side.Length == 0 && NextMorning == Facet.None && Worst == Facet.None && Settles == Facet.None && Eases.Count == 0 && Brings.Count == 0 && Fine.Count == 0;
}
