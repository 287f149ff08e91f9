namespace BackPainBot.Reading.Text;

/// <summary>One word or number of a message.</summary>
internal struct Token
{
    /// <summary>The word as normalised and, where it was misspelled, corrected.</summary>
    public string Word;

    /// <summary>Its stem, by which the lexicons know it.</summary>
    public string Stem;

    /// <summary>The stem, or "#" for a number: what the trained models know the word by.</summary>
    public readonly string Plain => char.IsAsciiDigit(Word[0]) ? "#" : Stem;

    /// <summary>The stem's number in the lexicon; -1 if no lexicon names it.</summary>
    public int Symbol;

    /// <summary>The number of the word in exactly this form; -1 if no phrase asks for it.</summary>
    public int Exact;

    /// <summary>Start in the original text, in UTF-16 units.</summary>
    public int Start;

    /// <summary>End in the original text, exclusive.</summary>
    public int End;

    public BreakBefore Before;

    /// <summary>A question mark stands between this word and the next.</summary>
    public bool Asked;

    /// <summary>The word stands between double quotation marks.</summary>
    public bool Quoted;

    /// <summary>NaN if the token is not a number.</summary>
    public double Number;
}
