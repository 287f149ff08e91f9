namespace BackPainBot.Conversation.Dialogs.Visit.Editing;

/// <summary>The rows of <c>dialogs/list-words.yaml</c> that mean something together.</summary>
internal static class ListKinds
{
    public const string Remove = "remove";
    public const string Leaves = "leaves";
    public const string Keep = "keep";
    public const string Alone = "alone";
    public const string Stays = "stays";
    public const string Except = "except";
    public const string All = "all";
    public const string Rest = "rest";
    public const string Move = "move";
    public const string Lead = "lead";
    public const string Tail = "tail";
    public const string Top = "top";
    public const string Bottom = "bottom";
    public const string Up = "up";
    public const string Down = "down";
    public const string Above = "above";
    public const string Below = "below";
    public const string Between = "between";
    public const string Here = "here";
    public const string Swap = "swap";
    public const string Reverse = "reverse";
    public const string Order = "order";
    public const string Reword = "reword";
    public const string Politer = "politer";
    public const string Split = "split";
    public const string Join = "join";
    public const string Add = "add";
    public const string Asks = "asks";
    public const string Mine = "mine";
    public const string It = "it";
    public const string Heads = "heads";
    public const string Evens = "evens";
    public const string Odds = "odds";
    public const string Undecided = "undecided";
    public const string Praised = "praised";

    /// <summary>What is looked for in a part that may change the list.</summary>
    public static IReadOnlySet<string> Editing { get; } = new HashSet<string>
    {
        Remove, Leaves, Keep, Alone, Stays, Except, All, Rest, Move, Lead, Tail, Top, Bottom, Up, Down, Above, Below, Between, Here, Swap, Reverse, Order,
        Reword, Politer, Split, Join, Mine, It, Heads, Evens, Odds, Undecided, Praised,
    };

    /// <summary>Words that change something: topics are looked for beside them.</summary>
    public static IReadOnlySet<string> Changing { get; } = new HashSet<string> { Remove, Leaves, Keep, Alone, Stays, Except, Move, Lead, Tail, Top, Bottom, Up, Down, Above, Below, Swap, Reverse, Order, Reword, Politer, Split, Join };

    /// <summary>What begins an addition.</summary>
    public static IReadOnlySet<string> Adding { get; } = new HashSet<string> { Add, Asks };

    public static IReadOnlySet<string> AddOnly { get; } = new HashSet<string> { Add };

    public static IReadOnlySet<string> Asking { get; } = new HashSet<string> { Asks };

    public static IReadOnlySet<string> Polite { get; } = new HashSet<string> { "polite" };

    public static IReadOnlySet<string> Ending { get; } = new HashSet<string> { "done", "page" };

    public static IReadOnlySet<string> Around { get; } = new HashSet<string> { "around", "done", "page", "polite" };

    public static IReadOnlySet<string> Refusing { get; } = new HashSet<string> { "refuse" };

    public static IReadOnlySet<string> ToBot { get; } = new HashSet<string> { "to-bot" };

    public static IReadOnlySet<string> Correcting { get; } = new HashSet<string> { "instead-not" };

    public static IReadOnlySet<string> Cancelling { get; } = new HashSet<string> { "cancel" };

    public static IReadOnlySet<string> Units { get; } = new HashSet<string> { "unit" };

    public static IReadOnlySet<string> Into { get; } = new HashSet<string> { "into" };

    public static IReadOnlySet<string> Writes { get; } = new HashSet<string> { "writes" };

    public static IReadOnlySet<string> Instead { get; } = new HashSet<string> { "instead" };

    public static IReadOnlySet<string> Taking { get; } = new HashSet<string> { Remove };

    public static IReadOnlySet<string> HereOnly { get; } = new HashSet<string> { Here };

    public static IReadOnlySet<string> OrderOnly { get; } = new HashSet<string> { Order };

    public static IReadOnlySet<string> OfThem { get; } = new HashSet<string> { "asked-of-them" };

    public static IReadOnlySet<string> PutsThose { get; } = new HashSet<string> { "puts-those" };

    public static IReadOnlySet<string> AloneOnly { get; } = new HashSet<string> { Alone };
}
