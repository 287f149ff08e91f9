using BackPainBot.Reading.Lexicons;

namespace BackPainBot.Reading.Fields;

/// <summary>Says why a text cannot be read as an English message, if it cannot.</summary>
internal sealed class LanguageReader(Lexicon lexicon)
{
    private readonly int _english = lexicon.Concept("language.english");
    private readonly int _other = lexicon.Concept("language.other");

    /// <summary><c>empty</c>, <c>not-text</c>, <c>other-language</c>, or null for a readable message.</summary>
    public string? Unreadable(ReadMessage read)
    {
        var text = read.Message.Original;
        if (string.IsNullOrWhiteSpace(text))
            return "empty";

        var (latin, foreign) = Letters(text);
        if (latin + foreign == 0 || read.Message.Count == 0)
            return "not-text";

        return foreign > latin || Outnumbered(read) ? "other-language" : null;
    }

    private static (int Latin, int Foreign) Letters(string text)
    {
        var latin = 0;
        var foreign = 0;
        foreach (var c in text)
        {
            if (c < 'ɐ' && char.IsLetter(c))
                latin++;
            else if (char.IsLetter(c))
                foreign++;
        }

        return (latin, foreign);
    }

    private bool Outnumbered(ReadMessage read)
    {
        var other = read.Matches[_other].Select(s => s.First).Distinct().Count();
        var english = read.Matches[_english].Select(s => s.First).Distinct().Count();
        return other >= 2 && other > english;
    }
}
