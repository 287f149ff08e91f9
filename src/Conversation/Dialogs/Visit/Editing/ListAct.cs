namespace BackPainBot.Conversation.Dialogs.Visit.Editing;

/// <summary>What a part of a message does to the list.</summary>
public enum ListActKind
{
    /// <summary>Takes questions out.</summary>
    Remove,

    /// <summary>Keeps these and no others.</summary>
    KeepOnly,

    /// <summary>Puts questions somewhere else.</summary>
    Move,

    /// <summary>Changes the places of two.</summary>
    Swap,

    /// <summary>Turns the list round.</summary>
    Reverse,

    /// <summary>Names the order; what is not named follows.</summary>
    Order,

    /// <summary>Puts other words in the place of a question.</summary>
    Reword,

    /// <summary>Puts other words in the place of some words.</summary>
    Replace,

    /// <summary>Puts it more politely.</summary>
    Politer,

    /// <summary>Makes two of one.</summary>
    Split,

    /// <summary>Makes one of two.</summary>
    Join,

    /// <summary>Adds a question of their own.</summary>
    Add,

    /// <summary>The list is finished: its page is wanted.</summary>
    Done,

    /// <summary>A question to the bot and not to the clinician.</summary>
    AskBot,

    /// <summary>No list is wanted.</summary>
    Refuse,

    /// <summary>A change that could not be made out.</summary>
    Unclear,

    /// <summary>Says something and changes nothing.</summary>
    Remark,
}

/// <summary>One thing that a message does.</summary>
/// <param name="Kind">What it does.</param>
public sealed record ListAct(ListActKind Kind)
{
    /// <summary>The questions it is about, in the order they were named.</summary>
    public IReadOnlyList<string> Ids { get; init; } = [];

    /// <summary>Where to.</summary>
    public ListPlace? Place { get; init; }

    /// <summary>New words.</summary>
    public string Text { get; init; } = "";

    /// <summary>Words that go.</summary>
    public string Old { get; init; } = "";

    /// <summary>Said with a word for adding.</summary>
    public bool Outright { get; init; }

    /// <summary>Numbers that were named with it and that the list does not have.</summary>
    public IReadOnlyList<int> Beyond { get; init; } = [];

    /// <summary>Only a thing was named, and a question has to be made about it.</summary>
    internal const string Thing = "thing";

    /// <summary>The words stand as they are to be printed.</summary>
    internal const string Whole = "whole";

    /// <summary>Whether it changes the list.</summary>
    public bool Changes => Kind < ListActKind.Done;
}
