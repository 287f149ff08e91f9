using BackPainBot.Library.Text;
using BackPainBot.Library.Topics;
using Markdig.Syntax;

namespace BackPainBot.Library.Index;

/// <summary>Cuts a page into passages of about 110 words at block boundaries, so that no list, quote or warning is ever split.</summary>
public static class PassageSplitter
{
    /// <summary>Words after which a passage closes at the next block boundary.</summary>
    public const int TargetWords = 110;

    public static IReadOnlyList<Passage> Split(Topic topic)
    {
        var passages = new List<Passage>();
        var path = new List<(int Level, string Text)>();
        var open = new List<Block>();
        foreach (var block in MarkdownText.Parse(topic.Body))
        {
            if (block is HeadingBlock heading)
            {
                Close(topic, path, open, passages);
                path.RemoveAll(h => h.Level >= heading.Level);
                if (heading.Level >= 2)
                {
                    path.Add((heading.Level, MarkdownText.PlainOf(heading.Inline)));
                }
            }
            else if (block is not (ThematicBreakBlock or LinkReferenceDefinitionGroup))
            {
                if (IsFull(topic, open, block))
                {
                    Close(topic, path, open, passages);
                }

                open.Add(block);
            }
        }

        Close(topic, path, open, passages);
        return passages;
    }

    private static bool IsFull(Topic topic, List<Block> open, Block next)
    {
        // A list belongs with the line that introduces it.
        if (open.Count == 0 || (next is ListBlock && open.Count == 1))
        {
            return false;
        }

        var words = Words.Count(Slice(topic, open));
        return words + (Words.Count(Slice(topic, [next])) / 2) > TargetWords;
    }

    private static void Close(Topic topic, List<(int Level, string Text)> path, List<Block> open, List<Passage> passages)
    {
        if (open.Count > 0)
        {
            passages.Add(new Passage(topic, [.. path.Select(h => h.Text)], Slice(topic, open)));
            open.Clear();
        }
    }

    private static string Slice(Topic topic, List<Block> blocks) =>
        topic.Body[blocks[0].Span.Start..(blocks[^1].Span.End + 1)].Trim();
}
