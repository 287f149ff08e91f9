namespace BackPainBot.Conversation.Dialogs.Visit.Editing;

/// <summary>What a stretch of a part is.</summary>
internal enum ListItemKind
{
    /// <summary>Points at questions of the list.</summary>
    Named,

    /// <summary>A phrase that the list knows.</summary>
    Phrase,

    /// <summary>A place on the list.</summary>
    Place,

    /// <summary>Words in quotation marks.</summary>
    Quote,

    /// <summary>Other words.</summary>
    Run,
}

/// <summary>A stretch of a part of a message.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="From">Its first token.</param>
/// <param name="To">The token after it.</param>
internal sealed record ListItem(ListItemKind Kind, int From, int To)
{
    /// <summary>The questions it points at.</summary>
    public IReadOnlyList<string> Ids { get; init; } = [];

    /// <summary>The kinds of a phrase.</summary>
    public IReadOnlyList<string> Kinds { get; init; } = [];

    /// <summary>The place.</summary>
    public ListPlace? Place { get; init; }

    /// <summary>Points back at what was named before.</summary>
    public bool IsBack { get; init; }

    /// <summary>Points back at several: "those".</summary>
    public bool IsMany { get; init; }

    /// <summary>Points at all of the list.</summary>
    public bool IsAll { get; init; }

    /// <summary>Points at what was not named.</summary>
    public bool IsRest { get; init; }

    /// <summary>A number or an ordinal.</summary>
    public bool IsNumber { get; init; }

    /// <summary>"The first", "last one".</summary>
    public bool IsOrdinal { get; init; }

    /// <summary>A number that the list does not have.</summary>
    public int? Beyond { get; init; }

    public bool Is(string kind) => Kinds.Contains(kind);
}
