using BackPainBot.Reading.Lexicons;
using BackPainBot.Reading.Text;

namespace BackPainBot.Reading.Matching;

/// <summary>Which words stand near each word of a message and in each sentence, as sets of bits, several words to a bit: what is not in the set is certainly not there.</summary>
internal sealed class WordMask
{
    /// <summary>A bit that every set has.</summary>
    public const ulong Anything = 1UL << Bits;

    /// <summary>Most words after a place, fillers counted, at which the next may stand.</summary>
    public const int NearWords = 1 + PhraseMatcher.MostFillers;

    /// <summary>The same with a gap between.</summary>
    public const int FarWords = NearWords + Element.GapWords;

    private const int Bits = 63;
    private const int SentenceParts = 4;

    private readonly ulong[] _near;
    private readonly ulong[] _far;
    private readonly ulong[] _sentences;
    private readonly bool[] _written;

    /// <param name="message">The message.</param>
    /// <param name="symbols">How many words have numbers.</param>
    /// <param name="is">The number of "is", for which "'s" may stand.</param>
    /// <param name="have">The number of "have", for which it may stand as well.</param>
    public WordMask(TokenisedMessage message, int symbols, int @is, int have)
    {
        _written = new bool[symbols];
        var own = new ulong[message.Count];
        _sentences = new ulong[message.SentenceCount * SentenceParts];
        for (var i = 0; i < own.Length; i++)
        {
            ref readonly var token = ref message[i];
            var sentence = message.SentenceOf[i];
            own[i] = BitOf(token.Symbol) | BitOf(token.Exact);
            Write(sentence, token.Symbol);
            Write(sentence, token.Exact);
            if (token.Word != "'s")
                continue;

            own[i] |= BitOf(@is) | BitOf(have);
            Mark(sentence, @is);
            Mark(sentence, have);
        }

        _near = After(own, NearWords);
        _far = After(own, FarWords);
    }

    /// <summary>The bit of a word by its number; none for a word without one.</summary>
    public static ulong BitOf(int symbol) => symbol < 0 ? 0 : 1UL << (symbol % Bits);

    /// <summary>Whether one of some words may stand where a phrase would have to go on.</summary>
    /// <param name="words">The words' bits.</param>
    /// <param name="last">The last word of what was matched of it.</param>
    /// <param name="far">A gap comes first.</param>
    public bool MayFollow(ulong words, int last, bool far) => (words & (far ? _far[last] : _near[last])) != 0;

    /// <summary>Whether a sentence may hold a word that the message has written out somewhere.</summary>
    public bool MayHold(int sentence, int symbol) => _written[symbol] && (_sentences[PartOf(sentence, symbol)] & (1UL << (symbol % 64))) != 0;

    private static int PartOf(int sentence, int symbol) => (sentence * SentenceParts) + (symbol / 64 % SentenceParts);

    private static ulong[] After(ulong[] own, int words)
    {
        var after = new ulong[own.Length];
        for (var i = 0; i < own.Length; i++)
        {
            after[i] = Anything;
            for (var next = i + 1; next <= i + words && next < own.Length; next++)
                after[i] |= own[next];
        }

        return after;
    }

    private void Write(int sentence, int symbol)
    {
        Mark(sentence, symbol);
        if (symbol >= 0)
            _written[symbol] = true;
    }

    private void Mark(int sentence, int symbol)
    {
        if (symbol >= 0)
            _sentences[PartOf(sentence, symbol)] |= 1UL << (symbol % 64);
    }
}
