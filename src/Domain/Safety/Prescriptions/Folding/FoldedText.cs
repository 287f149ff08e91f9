namespace BackPainBot.Domain.Safety.Prescriptions.Folding;

/// <summary>A text with its disguises removed, each character remembering where it came from.</summary>
internal sealed class FoldedText(string source)
{
    private char[] _letters = new char[source.Length + 16];
    private int[] _origins = new int[source.Length + 16];

    public string Source { get; } = source;

    public int Length { get; private set; }

    public char this[int index] => index >= 0 && index < Length ? _letters[index] : '\0';

    public ReadOnlySpan<char> Slice(int start, int end) => _letters.AsSpan(start, end - start);

    public void Replace(int index, char letter) => _letters[index] = letter;

    /// <summary>Where a folded position lies in the source.</summary>
    public int OriginOf(int index) => index < Length ? _origins[index] : Source.Length;

    public char Last => Length > 0 ? _letters[Length - 1] : '\n';

    /// <summary>The last character that is no space.</summary>
    public char LastSolid
    {
        get
        {
            var at = Length - 1;
            while (at >= 0 && _letters[at] == ' ')
                at--;
            return at >= 0 ? _letters[at] : '\n';
        }
    }

    public void Append(char letter, int origin)
    {
        if (Length == _letters.Length)
        {
            Array.Resize(ref _letters, Length * 2);
            Array.Resize(ref _origins, Length * 2);
        }

        _letters[Length] = letter;
        _origins[Length++] = origin;
    }

    public void Append(string letters, int origin)
    {
        foreach (var letter in letters)
            Append(letter, origin);
    }
}
