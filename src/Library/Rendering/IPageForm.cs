namespace BackPainBot.Library.Rendering;

/// <summary>How one channel writes the closed subset of Markdown that pages use.</summary>
public interface IPageForm
{
    string Text(string words);

    string Bold(string inner);

    string Italic(string inner);

    string Link(string inner, string target);

    string Heading(string inner, int level);

    string Paragraph(string inner);

    string Quote(string inner);

    /// <param name="items">Rendered items.</param>
    /// <param name="isNumbered">Whether they are counted.</param>
    string List(IReadOnlyList<string> items, bool isNumbered);
}
