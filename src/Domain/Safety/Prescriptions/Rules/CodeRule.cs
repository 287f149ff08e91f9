using System.Buffers;
using BackPainBot.Domain.Safety.Prescriptions.Words;

namespace BackPainBot.Domain.Safety.Prescriptions.Rules;

/// <summary>Text in code (Morse, binary, Base64) that no reader of words can judge.</summary>
internal sealed class CodeRule : IPrescriptionRule
{
    private const int FewestSigns = 12;
    private const int FewestBytes = 4;
    private const int ShortestBlob = 24;

    private static readonly SearchValues<char> Hexadecimal = SearchValues.Create("0123456789abcdef");

    public void Scan(ScannedText text)
    {
        Morse(text);
        Binary(text);
        Blobs(text);
    }

    /// <summary>A run of dots and dashes on one line, both among them.</summary>
    private static void Morse(ScannedText text)
    {
        int start = 0, dots = 0, dashes = 0;
        for (var at = 0; at <= text.Tokens.Count; at++)
        {
            var token = text.At(at);
            if (token.Kind == TokenKind.Mark && token.Mark is '.' or '-' or '/')
            {
                start = dots + dashes == 0 ? at : start;
                dots += token.Mark == '.' ? 1 : 0;
                dashes += token.Mark == '-' ? 1 : 0;
                continue;
            }

            if (dots + dashes >= FewestSigns && dots >= 2 && dashes >= 2)
                text.Report(PrescriptionKind.Unreadable, start, at - 1);
            dots = dashes = 0;
        }
    }

    private static void Binary(ScannedText text)
    {
        var run = 0;
        for (var at = 0; at <= text.Tokens.Count; at++)
        {
            var word = text.WordAt(at);
            if (word.Length == 8 && word.IndexOfAnyExcept('0', '1') < 0)
            {
                run++;
                continue;
            }

            if (run >= FewestBytes)
                text.Report(PrescriptionKind.Unreadable, at - run, at - 1);
            run = 0;
        }
    }

    private static void Blobs(ScannedText text)
    {
        for (var at = 0; at < text.Tokens.Count; at++)
        {
            var last = at;
            while (text.At(last + 1).Kind is TokenKind.Word or TokenKind.Number && text.At(last + 1).Start == text.At(last).End)
                last++;
            if (text.At(last).End - text.At(at).Start >= ShortestBlob && HasDigit(text, at, last) && !IsHex(text, at, last))
                text.Report(PrescriptionKind.Unreadable, at, last);
            at = last;
        }
    }

    // Plain hexadecimal is an identifier of ours.
    private static bool IsHex(ScannedText text, int first, int last)
    {
        for (var at = first; at <= last; at++)
        {
            if (text.WordAt(at).IndexOfAnyExcept(Hexadecimal) >= 0)
                return false;
        }

        return true;
    }

    private static bool HasDigit(ScannedText text, int first, int last)
    {
        for (var at = first; at <= last; at++)
        {
            if (text.At(at).Kind == TokenKind.Number)
                return first < last;
        }

        return false;
    }
}
