namespace BackPainBot.Conversation.Dialogs.Visit.Editing;

/// <summary>What a message does to the list, in the order in which it says so.</summary>
/// <param name="Acts">What it does.</param>
public sealed record ListReading(IReadOnlyList<ListAct> Acts)
{
    /// <summary>Whether anything on the list is changed.</summary>
    public bool Changes => Acts.Any(act => act.Changes);

    /// <summary>Whether the page is wanted.</summary>
    public bool Done => Has(ListActKind.Done);

    /// <summary>Whether no list is wanted: "none of these are for me, but add …" wants one.</summary>
    public bool Refuses => Has(ListActKind.Refuse) && !Acts.Any(act => act is { Kind: ListActKind.Add, Outright: true });

    /// <summary>Whether a change was wanted that could not be made out.</summary>
    public bool Unclear => Has(ListActKind.Unclear);

    /// <summary>What is asked of the bot.</summary>
    public string Asked => string.Join(' ', Acts.Where(act => act.Kind == ListActKind.AskBot).Select(act => act.Text));

    /// <summary>Numbers that a change names and the list does not have: "take out 3" of a list of two.</summary>
    public IReadOnlyList<int> Beyond => [.. Acts.SelectMany(act => act.Beyond).Distinct()];

    /// <summary>Whether it says only what changes nothing and ends nothing.</summary>
    public bool IsRemark => Acts.All(act => act.Kind == ListActKind.Remark);

    private bool Has(ListActKind kind) => Acts.Any(act => act.Kind == kind);
}
