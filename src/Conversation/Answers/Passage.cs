using System.Text.RegularExpressions;
using BackPainBot.Conversation.Turn.Replies;
using BackPainBot.Domain.Safety;
using BackPainBot.Library.Answers;

namespace BackPainBot.Conversation.Answers;

/// <summary>A piece of an authored page, in the page's own sentences, with where it comes from.</summary>
/// <param name="Cited">The page.</param>
/// <param name="Text">Markdown.</param>
/// <param name="Loading">The page's declared level.</param>
public sealed record Passage(Citation Cited, string Text, LoadingLevel Loading)
{
    private const int BriefItems = 3;

    private const int FewestItems = 2;

    private static readonly Regex Ends = new(@"(?<=[.!?])\s+(?=[A-Z""*])");

    /// <summary>The page and the heading, as one name.</summary>
    public string Name => Question.Length > 0 ? $"{Cited.Topic}?{Question}" : $"{Cited.Topic}#{Cited.Heading}";

    /// <summary>The question of an answer of that name; empty for a piece of a page.</summary>
    public static string QuestionIn(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.IndexOf('?', StringComparison.Ordinal) is >= 0 and var at ? name[(at + 1)..] : "";
    }

    /// <summary>The question that it answers straight; empty for a piece of a page.</summary>
    public string Question { get; init; } = "";

    /// <summary>How near the question that it answers lies to what was asked; comparable between questions.</summary>
    public double Nearness { get; init; }

    /// <summary>What that nearness is worth.</summary>
    public AnswerFit Fit { get; init; }

    /// <summary>What was asked, in the person's words, to stand above it where there are several; empty for the question that it was written for.</summary>
    public string Heading { get; init; } = "";

    /// <summary>It answers a kind of question, whatever that is about.</summary>
    public bool IsGeneral { get; init; }

    /// <summary>It speaks to whoever manages somebody with a bad back.</summary>
    public bool IsForEmployers { get; init; }

    /// <summary>All that stands on it, title and heading included.</summary>
    public string Words => $"{Cited.Title} {Cited.Heading} {Text}";

    /// <summary>A chat model wrote the text; it is looked at harder.</summary>
    public bool IsGenerated { get; init; }

    /// <summary>The page's title stands above the text.</summary>
    public bool IsTitled { get; private init; }

    public Passage UnderTitle() => IsTitled ? this : this with { Text = $"**{(Heading.Length > 0 ? Heading : Question.Length > 0 ? Question : Cited.Title)}**\n\n{Text}", IsTitled = true };

    /// <summary>Its beginning: the first block, and of a list the first items.</summary>
    /// <param name="asked">The question: items of a list that share a word with it come first; may be empty.</param>
    public Passage Brief(string asked = "")
    {
        var blocks = Text.Split("\n\n");
        var first = blocks[0].StartsWith("**", StringComparison.Ordinal) && blocks[0].EndsWith("**", StringComparison.Ordinal) ? 2 : 1;
        first += blocks.Length > first && IsItem(blocks[first]) && !blocks[first - 1].Split('\n').Any(IsItem) ? 1 : 0;
        // "Something like this is enough:" says nothing without what follows it.
        while (first < blocks.Length && blocks[first - 1].TrimEnd().EndsWith(':'))
            first++;

        return this with { Text = WithoutLead(string.Join("\n\n", blocks.Take(first).Select(block => FirstItems(block, asked)))) };
    }

    /// <summary>Its beginning within so many words: of one that is longer the first sentences, and never less than one.</summary>
    /// <param name="asked">The question, as in <see cref="Brief(string)"/>.</param>
    /// <param name="most">Words that there is room for.</param>
    public Passage Brief(string asked, int most)
    {
        var brief = Brief(asked);
        if (Excerpts.CountOf(brief.Text) <= most || IsTitled)
            return brief;
        var block = brief.Text.Split("\n\n").FirstOrDefault(text => !text.StartsWith("**", StringComparison.Ordinal) && !text.Split('\n').Any(IsItem) && !text.TrimEnd().EndsWith(':'));
        if (block is null)
            return brief with { Text = FewerItems(brief.Text, most) };
        var sentences = Ends.Split(block);
        var kept = 1;
        while (kept < sentences.Length && Excerpts.CountOf(string.Join(" ", sentences.Take(kept + 1))) <= most)
            kept++;
        // "Try these:" without what follows it says nothing.
        if (kept > 1 && kept == sentences.Length && brief.Text.Split('\n').Any(IsItem))
            kept--;
        return brief with { Text = string.Join(" ", sentences.Take(kept)) };
    }

    private static string FewerItems(string text, int most)
    {
        var lines = text.Split('\n').ToList();
        while (Excerpts.CountOf(string.Join('\n', lines)) > most && lines.Count(IsItem) > FewestItems)
            lines.RemoveAt(lines.FindLastIndex(IsItem));
        return string.Join('\n', lines);
    }

    // "A rough guide to think about:", where the guide itself is another passage.
    private static string WithoutLead(string text)
    {
        var end = text.TrimEnd();
        return end.EndsWith(':') && end.LastIndexOf(". ", StringComparison.Ordinal) is > 0 and var stop ? end[..(stop + 1)] : text;
    }

    private static string FirstItems(string block, string asked)
    {
        var lines = block.Split('\n');
        if (lines.Count(IsItem) <= BriefItems)
            return block;
        var items = lines.Where(IsItem).OrderByDescending(item => Turn.Routing.AskedThings.Shared(asked, item)).Take(BriefItems);
        return string.Join('\n', lines.TakeWhile(line => !IsItem(line)).Concat(items));
    }

    private static bool IsItem(string line) => line.StartsWith("- ", StringComparison.Ordinal) || (line.Length > 2 && char.IsAsciiDigit(line[0]) && line[1] == '.');

    /// <summary>The same for a second passage of one page, under its own heading.</summary>
    public Passage UnderHeading() => IsTitled ? this : this with { Text = Text.StartsWith("**", StringComparison.Ordinal) ? Text : $"**{Cited.Heading}**\n\n{Text}", IsTitled = true };
}
