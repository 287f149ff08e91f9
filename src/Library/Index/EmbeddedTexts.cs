namespace BackPainBot.Library.Index;

/// <summary>All texts of an index that have a vector, in the order in which the index takes them, with the keys that they are kept under.</summary>
internal sealed class EmbeddedTexts
{
    private readonly List<string> _texts;
    private readonly Range _asked;

    /// <param name="index">The index, without vectors.</param>
    /// <param name="asking">Names what embeds the answers and the ways of asking for them; null where the model does that as well.</param>
    public EmbeddedTexts(LibraryIndex index, string? asking)
    {
        _texts = [.. index.Units.Select(unit => unit.Text), .. index.Vocabulary.Elsewhere];
        var first = _texts.Count;
        _texts.AddRange(index.Answers.Texts);
        _asked = asking is null ? 0..0 : first.._texts.Count;
        _texts.AddRange([.. index.Remarks.Texts, .. index.Taught.Select(message => message.Text)]);
        // The same words have another vector there.
        Keys = [.. _texts.Select((text, at) => IsAsked(at) ? $"{asking}\n{text}" : text)];
    }

    /// <summary>What each text's vector is kept under.</summary>
    public IReadOnlyList<string> Keys { get; }

    public string this[int at] => _texts[at];

    /// <summary>Whether a text is an answer or a way of asking for one, and embedded as such.</summary>
    public bool IsAsked(int at) => at >= _asked.Start.Value && at < _asked.End.Value;
}
