namespace Microsoft.Bot.Builder.Dialogs.Recognition;

/// <summary>Reads one number after another from the pieces of a text.</summary>
internal sealed class NumberReader(string text, List<NumberPiece> pieces, NumberWords words)
{
    private int _at;
    private double _total;
    private double _current;
    private bool _any;
    private bool _ordinal;

    public NumberSpan Next()
    {
        for (; _at < pieces.Count; _at++)
        {
            var first = _at;
            var minus = words.Minus.Contains(pieces[_at].Word) && _at + 1 < pieces.Count;
            if (minus)
                _at++;
            if (ReadNumber())
            {
                var value = _total + _current;
                return Span(minus ? -value : value, first, _at - 1);
            }

            _at = first;
        }

        return null;
    }

    private NumberSpan Span(double value, int first, int last)
    {
        var (start, end) = (pieces[first].Start, pieces[last].End);
        return new NumberSpan(value, start, end, text[start..(end + 1)], _ordinal);
    }

    private bool ReadNumber()
    {
        (_total, _current, _any, _ordinal) = (0, 0, false, false);
        while (_at < pieces.Count && (!_any || IsNextToLast()) && ReadPiece(pieces[_at]))
        {
            _at++;
            _any = true;
            if (_ordinal)
                break;
            ReadFraction();
        }

        return _any;
    }

    private bool ReadPiece(NumberPiece piece)
    {
        if (piece.Figure is { } figure)
        {
            if (_any)
                return false;
            _current = figure;
            _ordinal = piece.HasOrdinalSuffix;
            return true;
        }

        if (words.Units.TryGetValue(piece.Word, out var unit))
            return AddUnit(unit);
        if (words.Tens.TryGetValue(piece.Word, out var tens))
            return AddIf(_current % 100 == 0, tens);
        if (words.Scales.TryGetValue(piece.Word, out var scale))
            return Multiply(scale);
        if (words.Ordinals.TryGetValue(piece.Word, out var position))
            return AddOrdinal(position);
        return IsArticleOfScale(piece.Word) || IsAndInside(piece.Word);
    }

    private bool AddUnit(double unit) => AddIf(_current % 100 == 0 || (_current % 10 == 0 && _current % 100 >= 20 && unit is > 0 and < 10), unit);

    private bool AddIf(bool fits, double value)
    {
        if (!fits || (_any && _current == 0 && _total == 0))
            return false;
        _current += value;
        return true;
    }

    private bool Multiply(double scale)
    {
        if (!_any)
            return false;
        if (scale <= 100)
        {
            _current = Math.Max(1, _current) * scale;
            return true;
        }

        _total += Math.Max(1, _current) * scale;
        _current = 0;
        return true;
    }

    private bool AddOrdinal(double position)
    {
        if (_any && position >= 100)
        {
            _current = Math.Max(1, _current) * position;
            return _ordinal = true;
        }

        if (_any && !(position > 0 && (_current % 100 == 0 || (_current % 10 == 0 && position < 10))))
            return false;
        _current += position;
        return _ordinal = true;
    }

    // "a hundred", "a dozen": the article counts as one, but only there.
    private bool IsArticleOfScale(string word)
    {
        if (_any || !words.Article.Contains(word) || _at + 1 >= pieces.Count || !words.Scales.ContainsKey(pieces[_at + 1].Word ?? ""))
            return false;
        _current = 1;
        return true;
    }

    // "one hundred and five", but not "one and two".
    private bool IsAndInside(string word) =>
        _any && word == words.And && (_current >= 100 || _total > 0) && _at + 1 < pieces.Count
        && pieces[_at + 1].Word is { } next && (words.Units.ContainsKey(next) || words.Tens.ContainsKey(next) || words.Ordinals.ContainsKey(next));

    private void ReadFraction()
    {
        if (words.Point.Length > 0 && WordAt(_at) == words.Point && WordAt(_at + 1) is { } digit && words.Units.TryGetValue(digit, out var first) && first < 10)
            ReadDecimals();
        else if (WordAt(_at) == words.And && words.Article.Contains(WordAt(_at + 1)) && WordAt(_at + 2) == words.Half)
        {
            _current += 0.5;
            _at += 3;
        }
    }

    private void ReadDecimals()
    {
        _at++;
        for (var place = 0.1; WordAt(_at) is { } word && words.Units.TryGetValue(word, out var digit) && digit < 10; place /= 10)
        {
            _current += digit * place;
            _at++;
        }
    }

    private string WordAt(int index) => index < pieces.Count ? pieces[index].Word : null;

    private bool IsNextToLast()
    {
        for (var i = pieces[_at - 1].End + 1; i < pieces[_at].Start; i++)
        {
            if (text[i] is not (' ' or '-' or '\u2010'))
                return false;
        }

        return true;
    }
}
