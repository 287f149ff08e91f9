namespace BackPainBot.Library.Answers;

/// <summary>A plain question in several people's words, with the sentences that answer it and the page that says more.</summary>
/// <param name="Page">Id of the page.</param>
/// <param name="Heading">A heading of that page, or empty for the page as a whole.</param>
/// <param name="Asked">Ways to ask it; the first is the one an author would choose.</param>
/// <param name="Says">Markdown; the first sentence answers.</param>
public sealed record QuickAnswer(string Page, string Heading, IReadOnlyList<string> Asked, string Says)
{
    /// <summary>Only those who have said that nothing hurts.</summary>
    public const string Painless = "painless";

    /// <summary>Those who hurt, or may.</summary>
    public const string Hurting = "hurting";

    /// <summary>The words that start what is asked for, where it is a wish for something to be done and not for an answer; else empty.</summary>
    public string Means { get; init; } = "";

    /// <summary>What kind of remark these are ways to make, where they are no question and no wish but said beside an answer; else empty.</summary>
    public string Remark { get; init; } = "";

    /// <summary>Whether it answers a kind of question, whatever that is about: found by what its ways of asking have in common and not by the thing in one of them.</summary>
    public bool IsGeneral { get; init; }

    /// <summary>Whether it speaks to whoever manages, employs or coaches somebody with a bad back.</summary>
    public bool IsForEmployers { get; init; }

    /// <summary>To whom alone it may be said: <see cref="Painless"/>, <see cref="Hurting"/>, or empty for anybody.</summary>
    public string When { get; init; } = "";

    /// <summary>1-based line of its file on which it starts.</summary>
    public int Line { get; init; }

    /// <summary>Whether it may be said to somebody.</summary>
    public bool IsFor(bool isPainless) => When.Length == 0 || (When == Painless) == isPainless;
}
