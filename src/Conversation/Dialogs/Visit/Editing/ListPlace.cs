namespace BackPainBot.Conversation.Dialogs.Visit.Editing;

/// <summary>Where on a list something is put.</summary>
public enum ListSpot
{
    /// <summary>First.</summary>
    Top,

    /// <summary>Last.</summary>
    Bottom,

    /// <summary>One higher.</summary>
    Up,

    /// <summary>One lower.</summary>
    Down,

    /// <summary>At a number.</summary>
    Number,

    /// <summary>In front of another question.</summary>
    Above,

    /// <summary>Behind another question.</summary>
    Below,

    /// <summary>Where something was taken out before.</summary>
    Freed,
}

/// <summary>A place on a list.</summary>
/// <param name="Spot">Which.</param>
/// <param name="Number">The number, from 1.</param>
/// <param name="Mark">The other question.</param>
public sealed record ListPlace(ListSpot Spot, int Number = 0, string Mark = "");
