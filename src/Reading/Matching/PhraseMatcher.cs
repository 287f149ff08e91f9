using BackPainBot.Reading.Lexicons;
using BackPainBot.Reading.Text;

namespace BackPainBot.Reading.Matching;

/// <summary>Tries one phrase at one word of a message.</summary>
internal sealed class PhraseMatcher
{
    /// <summary>Most words that may stand before a place without changing the phrase.</summary>
    public const int MostFillers = 2;

    private readonly TokenisedMessage _message;
    private readonly ConceptMatches _matches;
    private readonly bool[] _filler;
    private readonly int _is;
    private readonly int _has;

    public PhraseMatcher(TokenisedMessage message, ConceptMatches matches, Vocabulary vocabulary)
    {
        _message = message;
        _matches = matches;
        _is = vocabulary.Find("is");
        _has = vocabulary.Find("have");
        _filler = new bool[message.Count];
        for (var i = 0; i < message.Count; i++)
            _filler[i] = message[i].Word[0] == '\'' || vocabulary.Fillers.Contains(message[i].Word);
    }

    /// <summary>The last word of the phrase if it stands at this word, otherwise -1.</summary>
    public int MatchAt(Phrase phrase, int at) => Match(phrase.Elements, 0, at, at - 1);

    private int Match(Element[] elements, int e, int at, int last)
    {
        if (e == elements.Length)
            return last;

        if (elements[e].Kind == ElementKind.Gap)
            return MatchGap(elements, e, at, last);

        if (elements[e].Optional)
        {
            var with = MatchElement(elements, e, at);
            return with >= 0 ? with : Match(elements, e + 1, at, last);
        }

        return MatchElement(elements, e, at);
    }

    private int MatchGap(Element[] elements, int e, int at, int last)
    {
        for (var skipped = 0; skipped <= Element.GapWords; skipped++)
        {
            var found = Match(elements, e + 1, at + skipped, last);
            if (found >= 0)
                return found;

            if (!Inside(at + skipped))
                return -1;
        }

        return -1;
    }

    // Fillers ("really", "'s", "bloody") may stand before any place but the first.
    private int MatchElement(Element[] elements, int e, int at)
    {
        for (var skipped = 0; skipped <= MostFillers; skipped++)
        {
            if (at >= _message.Count || (e > 0 && !Inside(at)))
                return -1;

            var found = MatchHere(elements, e, at);
            if (found >= 0)
                return found;

            if (e == 0 || !_filler[at])
                return -1;

            at++;
        }

        return -1;
    }

    private bool Inside(int at) => at < _message.Count && _message[at].Before != BreakBefore.Sentence;

    private int MatchHere(Element[] elements, int e, int at)
    {
        var element = elements[e];
        return element.Kind switch
        {
            ElementKind.Word => IsWord(element, at) ? Match(elements, e + 1, at + 1, at) : -1,
            ElementKind.Number => IsNumber(element, _message[at].Number)
                ? Match(elements, e + 1, at + 1, at)
                : -1,
            _ => MatchConcept(elements, e, at),
        };
    }

    private static bool IsNumber(Element element, double number) =>
        number >= element.From && number <= element.To && (element.Ids.Length == 0 || number != Math.Floor(number));

    private bool IsWord(Element element, int at)
    {
        var symbol = _message[at].Symbol;
        var exact = _message[at].Exact;
        var possessive = _message[at].Word == "'s";
        foreach (var id in element.Ids)
        {
            if (id == symbol || id == exact || (possessive && (id == _is || id == _has)))
                return true;
        }

        return false;
    }

    private int MatchConcept(Element[] elements, int e, int at)
    {
        foreach (var concept in elements[e].Ids)
        {
            var spans = _matches[concept];
            for (var i = _matches.FirstFrom(concept, at); i < spans.Count && spans[i].First == at; i++)
            {
                var found = Match(elements, e + 1, spans[i].Last + 1, spans[i].Last);
                if (found >= 0)
                    return found;
            }
        }

        return -1;
    }
}
